import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { publish } from '../api.ts';
import { test } from '../test.ts';
import { threadIn } from '../thread.ts';

const NARROW = { viewport: { width: 320, height: 640 } } as const;

/** Each would set `window.pwned`, ask another host, or break out of its box. */
const HOSTILE = [
  { name: '<img src=x onerror="pwned=1">', body: '<img src=//evil.example/x onerror="pwned=1">' },
  {
    name: '<script>pwned=1</script>',
    body: '</div></li><script>pwned=1</script><style>*{display:none}</style>',
  },
  { name: '"><svg onload=pwned=1>', body: 'javascript:pwned=1 and https://ok.example/"onmouseover="pwned=1' },
  { name: 'ا\u200fltr\u200e', body: '\u2067\u2067 an isolate that is never closed \u2067\u2067' },
  {
    name: `z${'\u0301'.repeat(30)}a${'\u0316'.repeat(30)}`,
    body: `z${'\u0301\u0316'.repeat(15)}`.repeat(40),
  },
  { name: 'W'.repeat(80), body: 'w'.repeat(2000) },
  {
    name: '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'.repeat(20),
    body: `https://long.example/${'a'.repeat(1900)}`,
  },
  { name: 'ﷺ'.repeat(40), body: '﷽'.repeat(200) },
  {
    name: '{{constructor.constructor("pwned=1")()}}',
    body: '${pwned=1} &lt;b&gt; &#60;script&#62; %3Cscript%3E',
  },
];

/** What of the thread reaches out of the window sideways. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = document.querySelector('guest-comments')?.shadowRoot ?? document;
    const wide = document.documentElement;
    const found = Array.from(within.querySelectorAll<HTMLElement>('.greenroom *'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        // The trap is for machines, and beside the page.
        if (element.closest('[aria-hidden=true]')) return false;
        return width > 0 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `<${element.localName} class="${element.className}">`);
    return wide.scrollWidth > wide.clientWidth ? [...found, `page is ${wide.scrollWidth} wide`] : found;
  });
}

/** Names that turn the line they stand in, so that what is ours comes first. */
async function turned(page: Page): Promise<readonly string[]> {
  return page.locator('.comment').evaluateAll((items) =>
    items.flatMap((item) => {
      const name = item.querySelector('.author')?.getBoundingClientRect();
      const time = item.querySelector('time')?.getBoundingClientRect();
      const inOrder = name && time && (name.right <= time.left || name.bottom <= time.top + 2);
      return inOrder ? [] : [item.textContent];
    }),
  );
}

async function check(page: Page): Promise<void> {
  const thread = threadIn(page);
  await thread.comments.nth(HOSTILE.length - 1).waitFor();
  const shown = await thread.comments.evaluateAll((items) =>
    items.map((item) => ({
      name: item.querySelector('bdi')?.textContent,
      body: item.querySelector('.text')?.textContent,
    })),
  );
  expect(shown).toEqual(HOSTILE.map(({ name, body }) => ({ name, body: body.trim() })));
  expect(
    await thread.root.locator('img, script, style, svg, iframe, [onerror], [onload], [onmouseover]').count(),
  ).toBe(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(await sticksOut(page)).toEqual([]);
  expect(await turned(page)).toEqual([]);
}

export const hostileText = () =>
  describe('hostile text is text', () => {
    test('in the element and on the page without it, 320 pixels wide', async ({ server, visit }) => {
      const path = '/?test=hostile';
      for (const fields of HOSTILE) await publish(server, { page: server.origin + path, ...fields });
      await check(await visit(path, NARROW));
      const query = new URLSearchParams({ site: 'demo', page: server.origin + path, lang: 'en' });
      await check(await visit(`/embed?${query.toString()}`, NARROW));
    });

    test('in the form that comes back, and in what the address says', async ({ expect, server, visit }) => {
      const evil = '</textarea><script>pwned=1</script><img src=x onerror=pwned=1>';
      const query = new URLSearchParams({ site: 'demo', page: `${server.origin}/?test=hostile-form` });
      const page = await visit(`/embed?${query.toString()}`, { ...NARROW, expected: /status of 422/ });
      const thread = threadIn(page);
      await thread.write({ name: evil.repeat(3), body: evil });
      await thread.form.locator('[name=name][aria-invalid]').waitFor();
      expect(await thread.body.inputValue()).toBe(evil);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);

      const asked = new URLSearchParams({ test: evil, lang: evil, sort: evil });
      const demo = await visit(`/?${asked.toString()}#${encodeURIComponent(evil)}`, NARROW);
      await threadIn(demo).root.getByText('No comments yet').waitFor();
      expect(await demo.evaluate(() => 'pwned' in window)).toBe(false);
    });
  });
