import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CASINO, moderate, publish, replyAsStaff } from '../api.ts';
import { misfits } from '../box.ts';
import { shoot, violations } from '../look.ts';
import type { Server } from '../server.ts';
import { test } from '../test.ts';
import { threadIn } from '../thread.ts';

/** axe is a script of the test's own; the pages' policy lets none in. */
const SEEN = { bypassCSP: true, expected: /status of 4\d\d/ } as const;
const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);

async function check(page: Page, name?: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await misfits(page)).toEqual([]);
  if (name !== undefined) await shoot(page, name);
}

/** Sends a comment as a guest, and says where its private page is. */
async function send({ origin }: Server, page: string, body: string): Promise<{ id: string; at: string }> {
  const answer = await fetch(`${origin}/v1/sites/demo/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ page, title: `The tram: ${LONG}`, name: 'Rana', body, acknowledged: true }),
  });
  const { id, comment, receipt } = await answer.json();
  return { id: id ?? comment.id, at: receipt.url };
}

/** Each page's guest is rude in their own words: what others have said before is a repeat. */
const RUDE_IN = {
  en: 'You pathetic moron, read the whole article first.',
  ar: 'The bakery is fine.\nBut you are a stupid clown, you idiot.',
} as const;

export const pageStates = () =>
  describe.for(['en', 'ar'] as const)('the pages without JavaScript, in %s', { timeout: 150_000 }, (lang) => {
    test('the thread, an answer, and what came of a post', async ({ server, visit }) => {
      const article = `${server.origin}/?test=pages-${lang}`;
      const at = (more: Readonly<Record<string, string>> = {}): string =>
        `/embed?${new URLSearchParams({ site: 'demo', page: article, lang, ...more }).toString()}`;
      const page = await visit(at(), SEEN);
      await check(page);
      const parent = await publish(server, {
        page: article,
        title: LONG,
        name: LONG.slice(0, 80),
        body: LONG,
      });
      await publish(server, { page: article, name: 'سلوى', body: 'مبارك عودة الترام.', parent });
      await replyAsStaff(server, parent, 'Thank you.');
      await page.goto(server.origin + at({ reply: parent }));
      await check(page, `embed-${lang}`);
      for (const state of ['pending', 'declined']) {
        await page.goto(server.origin + at({ state }));
        await check(page);
      }
      const thread = threadIn(page);
      await thread.write({ body: RUDE_IN[lang] });
      await thread.nudge.waitFor();
      await check(page, `embed-nudge-${lang}`);
      await page.goto(`${server.origin}/embed?site=nobody&page=${encodeURIComponent(article)}&lang=${lang}`);
      await check(page);
    });

    test('the private page, whatever became of the comment', async ({ server, visit }) => {
      const article = `${server.origin}/?test=private-${lang}`;
      const page = await visit('/', SEEN);
      const open = (at: string, more = ''): Promise<unknown> => page.goto(`${at}?lang=${lang}${more}`);
      const out = await send(server, article, `A kind word about the tram. ${LONG}`);
      await open(out.at);
      await check(page, `receipt-out-${lang}`);
      await moderate(server, 'delete', [out.id], LONG);
      await open(out.at);
      await check(page);
      await open(out.at, '&ask=erase');
      await check(page);

      const held = await send(server, article, CASINO);
      await open(held.at);
      await check(page);
      await moderate(server, 'reject', [held.id], LONG);
      await open(held.at);
      await page.locator('#gr-appeal').fill(LONG);
      await page.locator('#gr-appeal').press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('#gr-appeal').waitFor({ state: 'detached' });
      await moderate(server, 'refuse', [held.id], LONG);
      await open(held.at);
      await check(page, `receipt-refused-${lang}`);
      await open(`${held.at}x`);
      await check(page);
      await page.goto(`${server.origin}/v1/sites/demo/comments/zzzzzzzzzzz/reports?lang=${lang}`);
      await check(page);
    });
  });

export const preferences = () =>
  describe('what a reader has asked of the browser', () => {
    test('forced colours leave every button and field its edge; nothing moves for who wants none', async ({
      server,
      visit,
    }) => {
      const page = await visit('/?test=forced', { forcedColors: 'active', reducedMotion: 'reduce' });
      const thread = threadIn(page);
      await publish(server, { page: page.url(), name: 'Salwa', body: 'Seven stops.' });
      await page.reload();
      await thread.comment('Seven').waitFor();
      const edges = await thread.root
        .locator(':is(input:not([type=hidden], [type=checkbox]), textarea, [type=submit], .avatar)')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopStyle));
      expect(edges).toEqual(Array.from(edges, () => 'solid'));
      expect(edges.length).toBe(4);
      const moving = await thread.root.evaluate((root) => {
        root.append(Object.assign(document.createElement('div'), { className: 'skeleton' }));
        return getComputedStyle(root.lastElementChild ?? root).animationName;
      });
      expect(moving).toBe('none');
    });
  });
