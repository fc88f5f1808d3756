import { describe } from 'vitest';
import { publish } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

export const severalThreads = () =>
  describe('several threads', () => {
    test('two elements on one page keep to themselves', async ({ expect, server, visit }) => {
      const page = await visit('/?test=one');
      await page.evaluate((other) => {
        const second = document.createElement('guest-comments');
        second.setAttribute('site', 'demo');
        second.setAttribute('page', other);
        second.setAttribute('lang', 'ar');
        document.querySelector('main')?.append(second);
      }, `${server.origin}/?test=two`);
      const first = threadIn(page.locator('guest-comments').first());
      const second = threadIn(page.locator('guest-comments').last());
      await says(second.heading, 'التعليقات');
      await first.body.fill('A draft under the first.');
      await second.write({ body: 'Only under the second.' });
      await second.comment('Only under the second.').waitFor();
      await says(first.root, 'No comments yet');
      expect(await first.body.inputValue()).toBe('A draft under the first.');
      await first.send();
      await first.comment('A draft under the first.').waitFor();
      expect(await second.comments.count()).toBe(1);
    });

    test('an element that becomes the thread of another page', async ({ expect, server, visit }) => {
      const page = await visit('/?test=before');
      const [before, after] = [page.url(), `${server.origin}/?test=after`];
      await publish(server, { page: before, name: 'Rana', body: 'Said before.' });
      await publish(server, { page: after, name: 'Omar', body: 'Said after.' });
      await page.reload();
      const thread = threadIn(page);
      const turnTo = (url: string): Promise<void> =>
        page.locator('guest-comments').evaluate((element, to) => element.setAttribute('page', to), url);
      await thread.comment('Said before.').waitFor();
      await thread.body.fill('A draft under the first page.');

      await turnTo(after);
      await thread.comment('Said after.').waitFor();
      expect(await thread.comments.count()).toBe(1);
      expect(await thread.body.inputValue()).toBe('');
      await thread.write({ body: 'Belongs to the second.' });
      await thread.comment('Belongs to the second.').waitFor();

      await turnTo(before);
      await thread.comment('Said before.').waitFor();
      expect(await thread.comments.count()).toBe(1);
      expect(await thread.body.inputValue()).toBe('A draft under the first page.');
    });
  });
