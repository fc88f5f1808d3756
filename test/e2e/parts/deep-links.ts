import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { filledId } from '../fill.ts';
import { A_THOUSAND, test } from '../publisher.ts';
import { says, threadIn } from '../thread.ts';

const THREAD = `<guest-comments site="demo" page="${A_THOUSAND}"></guest-comments><p>The end.</p>`;

/** The comment has the focus and is in the window. */
async function arrivedAt(page: Page, n: number): Promise<void> {
  const comment = page.locator(`#comment-${filledId(n)}:focus`);
  await says(comment, `Remark ${n}.`);
  await page.waitForFunction(() => {
    const focused = document
      .querySelector('guest-comments')
      ?.shadowRoot?.activeElement?.getBoundingClientRect();
    return focused && focused.top >= 0 && focused.bottom <= innerHeight;
  });
}

export const deepLinks = () =>
  describe('a link to a comment', () => {
    test('leads to it wherever it is among a thousand, and on from there', async ({
      expect,
      publisher,
      visit,
    }) => {
      const url = publisher.page('/long', THREAD);
      const page = await visit('about:blank', { others: [publisher.origin] });
      await page.goto(`${url}#comment-${filledId(700)}`);
      const thread = threadIn(page);
      await arrivedAt(page, 700);
      await says(thread.heading, '1,000 comments');
      expect(await thread.comments.count()).toBe(50);

      // Both ways from here, and the comment that was read stays the element that it was.
      const read = await thread.comment('Remark 700.').elementHandle();
      await page.getByRole('button', { name: 'Earlier comments' }).click();
      await expect.poll(() => thread.comments.count()).toBe(100);
      await page.getByRole('button', { name: 'More comments' }).click();
      await expect.poll(() => thread.comments.count()).toBe(150);
      expect(await read?.evaluate((item) => item.isConnected)).toBe(true);
      const numbers = await thread.comments
        .locator('.text')
        .evaluateAll((texts) => texts.map((text) => Number(/\d+/.exec(text.textContent)?.[0])));
      expect(numbers).toEqual(Array.from({ length: 150 }, (_, i) => (numbers[0] ?? 0) + i));

      // The address changes while the page is open: to one that is here, to one that is not, to none.
      await page.evaluate((id) => (location.hash = `comment-${id}`), filledId(702));
      await arrivedAt(page, 702);
      expect(await thread.comments.count()).toBe(150);
      await page.evaluate((id) => (location.hash = `comment-${id}`), filledId(14));
      await arrivedAt(page, 14);
      await page.evaluate((id) => (location.hash = `comment-${id}`), 'zzzzzzzzzzz');
      await expect.poll(() => page.locator('[data-gr=note]').textContent()).toBe('');
      expect(await thread.comment('Remark 14.').count()).toBe(1);

      // From an answer to what it answers, and back as one goes back on any page.
      await thread.comment('Remark 14.').getByRole('link', { name: 'Neighbour 13' }).click();
      await arrivedAt(page, 13);
      expect(page.url()).toContain(`#comment-${filledId(13)}`);
      expect(await thread.comment('Remark 14.').getAttribute('class')).toContain('depth-3');
      expect(await thread.comment('Remark 15.').getAttribute('class')).toContain('depth-3');

      // The date is the link, and says more when it is pressed; nothing moves.
      const when = thread.comment('Remark 13.').locator('.when');
      const height = await thread.comment('Remark 13.').evaluate((item) => item.clientHeight);
      const scrolled = await page.evaluate(() => scrollY);
      await when.click();
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
      expect(await when.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
        '1 May 2026',
      );
      expect(await thread.comment('Remark 13.').evaluate((item) => item.clientHeight)).toBe(height);
      expect(await when.getAttribute('href')).toBe(`${A_THOUSAND}#comment-${filledId(13)}`);
    });

    test('to one that is not there simply shows the thread', async ({ expect, visit }) => {
      const page = await visit('/?test=no-such#comment-zzzzzzzzzzz');
      await says(threadIn(page).root, 'No comments yet.');
      expect(await page.locator('[data-gr=note].wrong').count()).toBe(0);
    });
  });
