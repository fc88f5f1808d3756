import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { CASINO } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

const KEY = (page: Page): string => `greenroom:own:${new URL(page.url()).origin}/v1/sites/demo/comments`;

const readStored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), KEY(page));

/** Puts this where receipts are kept, and comes back to the page. Returns how many tokens were sent. */
async function comeBackWith(page: Page, stored: string): Promise<() => number> {
  let sent = 0;
  page.on('request', (request) => {
    if (!request.url().endsWith('/receipts')) return;
    sent = JSON.parse(request.postData() ?? '{"tokens":[]}').tokens.length;
  });
  await page.evaluate(([key = '', text = '']) => localStorage.setItem(key, text), [KEY(page), stored]);
  await page.reload();
  return () => sent;
}

export const hostileReceipts = () =>
  describe('what others have put among the receipts', () => {
    test.for([
      ['no JSON', '{"oh'],
      ['null', 'null'],
      ['a number', '7'],
      ['an object', '{"length":3}'],
      ['other lists', '[null,7,"x",[],[1,2],{"page":1},["",""],["/",{}],["__proto__","__proto__"]]'],
    ] as const)('%s: the thread is as without', async ([name, stored], { expect, visit }) => {
      const page = await visit(`/?test=own-${name.replace(' ', '-')}`);
      const thread = threadIn(page);
      const sent = await comeBackWith(page, stored);
      await says(thread.root, 'No comments yet.');
      await thread.write({ body: CASINO });
      await says(thread.comment('Best online casino'), 'Waiting for a moderator');
      expect(sent()).toBe(1);
    });

    test('ten thousand forged ones: twenty are asked for and dropped, no more are kept', async ({
      expect,
      visit,
    }) => {
      const page = await visit('/?test=own-forged');
      const thread = threadIn(page);
      const forged = Array.from({ length: 10_000 }, (_, n) => [
        page.url(),
        `${String(n).padStart(11, '0')}.${'x'.repeat(32)}`,
      ]);
      const sent = await comeBackWith(page, JSON.stringify(forged));
      await says(thread.root, 'No comments yet.');
      await expect.poll(sent).toBe(20);
      await expect.poll(async () => (await readStored(page))?.length).toBeLessThan(8001);
      await thread.write({ body: CASINO });
      await says(thread.comment('Best online casino'), 'Waiting for a moderator');
      expect((await readStored(page))?.length).toBeLessThan(8001);
    });

    test('storage that is blocked: everything else works', async ({ expect, visit }) => {
      const page = await visit('/?test=own-blocked');
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await page.reload();
      const thread = threadIn(page);
      await thread.body.fill('Nothing is kept here.');
      await thread.send();
      await thread.comment('Nothing is kept here.').waitFor();
      expect(await thread.body.inputValue()).toBe('');
    });
  });
