import { describe } from 'vitest';
import { CASINO, heldBack, moderate, publish } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

export const ownWaiting = () =>
  describe('a comment that waits', () => {
    test('stands at its place on this device only, until a moderator lets it through', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/?test=own-waiting');
      const thread = threadIn(page);
      await publish(server, { page: page.url(), name: 'Salwa', body: 'Seven stops are enough.' });
      await page.reload();
      await thread.write({ name: 'Rana', body: CASINO });
      const own = thread.comment('Best online casino');
      await says(own, 'Waiting for a moderator · Only you see it here.');
      await says(own.locator('.by'), '(you)');
      await says(thread.status, 'Your comment waits for a moderator.');
      // What looks like spam is never nudged: that would tell what works.
      expect(await thread.nudge.count()).toBe(0);
      await page.reload();
      await says(own, 'Waiting for a moderator');
      expect(await thread.comments.count()).toBe(2);

      const other = await visit(page.url());
      await threadIn(other).comment('Seven stops').waitFor();
      expect(await threadIn(other).comments.count()).toBe(1);
      expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);

      await moderate(server, 'approve', await heldBack(server, page.url()));
      await page.reload();
      await own.getByRole('button', { name: 'Reply: Rana' }).waitFor();
      expect(await own.textContent()).not.toContain('Only you');
      expect(await thread.comments.count()).toBe(2);
    });

    test('leads to its private page, and its token is nowhere else', async ({ expect, visit }) => {
      const page = await visit('/?test=own-private');
      const events = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            addEventListener('greenroom:posted', (event) =>
              resolve(JSON.stringify(event instanceof CustomEvent && event.detail)),
            );
          }),
      );
      const thread = threadIn(page);
      await thread.write({ body: CASINO });
      const own = thread.comment('Best online casino');
      const link = own.getByRole('link', { name: 'Your private page' });
      const href = (await link.getAttribute('href')) ?? '';
      expect(href).toMatch(/\/receipts\/[\w.-]+\?lang=en$/);
      expect(await link.getAttribute('rel')).toBe('noreferrer');
      expect(await link.getAttribute('target')).toBe('_blank');
      const token = href.replace(/.*\/receipts\/|\?.*/g, '');
      expect(JSON.parse(await events)).toEqual({ status: 'pending', id: expect.any(String) });
      expect(await events).not.toContain(token.split('.')[1] ?? token);
      const html = await thread.root.evaluate((root) => root.outerHTML);
      expect(html.split(token)).toHaveLength(2);
    });
  });
