import { describe } from 'vitest';
import { publish } from '../api.ts';
import { violations } from '../look.ts';
import { test } from '../publisher.ts';
import { says, threadIn } from '../thread.ts';

/** Longer than the element waits before it asks, jitter included. */
const A_WHILE = 75_000;

export const news = () =>
  describe('new comments', () => {
    test('are announced, shown when the guest wants them, and one’s own are none', async ({
      expect,
      server,
      visit,
    }) => {
      const article = `${server.origin}/?test=news`;
      const first = await publish(server, { page: article, name: 'Rana', body: 'Here from the start.' });
      const page = await visit('about:blank');
      await page.clock.install();
      await page.goto(article);
      await page.locator('guest-comments').scrollIntoViewIfNeeded();
      const thread = threadIn(page);
      await thread.comment('Here from the start.').waitFor();
      await thread.write({ name: 'Nour', body: 'My own words.' });
      await thread.comment('My own words.').waitFor();

      const polled = (): Promise<unknown> => page.waitForResponse(/sort=newest/);
      const [answer] = await Promise.all([polled(), page.clock.fastForward(A_WHILE)]);
      expect(answer).toBeTruthy();
      expect(await page.locator('[data-gr=news] button').count()).toBe(0);
      expect(await thread.comment('Here from').locator('time').textContent()).toBe('1 minute ago');

      await publish(server, { page: article, name: 'Omar', body: 'Came in later.' });
      await publish(server, { page: article, name: 'Salwa', body: 'An answer that came.', parent: first });
      await thread.body.fill('Still typing');
      await page.clock.fastForward(2 * A_WHILE);
      const button = page
        .locator('[data-gr=news][role=status]')
        .getByRole('button', { name: '2 new comments' });
      await button.waitFor();
      expect(await violations(page, { fromShadowDom: ['guest-comments', '.list'] })).toEqual([]);
      expect(await thread.comments.count()).toBe(2);
      expect(await thread.body.evaluate((field) => field.matches(':focus'))).toBe(true);

      const kept = await thread.comment('Here from the start.').elementHandle();
      await button.click();
      await says(thread.root.locator('.comment:focus'), 'Came in later.');
      expect(await thread.comments.locator('.text').allTextContents()).toEqual([
        'Here from the start.',
        'An answer that came.',
        'My own words.',
        'Came in later.',
      ]);
      await says(thread.heading, '4 comments');
      expect(await kept?.evaluate((item) => item.isConnected)).toBe(true);
      expect(await page.locator('[data-gr=news] button').count()).toBe(0);
      expect(await thread.body.inputValue()).toBe('Still typing');
    });
  });
