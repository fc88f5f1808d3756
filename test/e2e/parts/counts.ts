import { describe } from 'vitest';
import { publish } from '../api.ts';
import { test } from '../publisher.ts';
import { says } from '../thread.ts';

export const counts = () =>
  describe('counts', () => {
    test('on a page without a thread, in one call, in the words of each place, also for what comes later', async ({
      expect,
      publisher,
      server,
      visit,
    }) => {
      const [one, two] = [`${server.origin}/?test=count-1`, `${server.origin}/?test=count-2`];
      await publish(server, { page: one, body: 'The only one.' });
      for (const body of ['The first.', 'The second.']) await publish(server, { page: two, body });
      const others = Array.from({ length: 99 }, (_, n) => `https://news.example/none-${n}`);
      const spans = [one, two, ...others].map((url) => `<li><span data-greenroom-count="${url}">?</span>`);
      const odd =
        '<p><b data-greenroom-count="javascript:alert(1)">odd</b></p>' +
        `<p lang="ar"><i data-greenroom-count="${two}"></i></p>`;
      const page = await visit('about:blank', { others: [publisher.origin] });
      const calls: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/counts?')) calls.push(request.url());
      });
      await page.goto(publisher.page('/index', `<ul>${spans.join('')}</ul>${odd}`));
      await says(page.locator('span').nth(0), '1 comment');
      await says(page.locator('span').nth(1), '2 comments');
      await says(page.locator('span').last(), '0 comments');
      await says(page.locator('i'), 'تعليقان');
      expect(await page.locator('b').textContent()).toBe('odd');
      // A hundred in a call at most, and there are 102.
      expect(calls.map((url) => new URL(url).searchParams.size)).toEqual([100, 2]);

      await page.evaluate((url) => {
        const later = document.createElement('em');
        later.dataset['greenroomCount'] = url;
        document.body.append(later);
        document.querySelector('span')?.setAttribute('data-greenroom-count', url);
      }, two);
      await says(page.locator('em'), '2 comments');
      await says(page.locator('span').nth(0), '2 comments');
      expect(calls).toHaveLength(3);
    });
  });
