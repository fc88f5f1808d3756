import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { closePage, moderate, publish } from '../api.ts';
import { violations } from '../look.ts';
import { FIFTY_ONE, test } from '../publisher.ts';
import { says, threadIn } from '../thread.ts';

const LIST = '**/v1/sites/demo/comments?*';
const TALL = `<pre>${'\n'.repeat(300)}</pre>`;
const THREAD = '<guest-comments site="demo" page="https://news.example/tall"></guest-comments>';

/** What the page has asked our server for, beside the script. */
function asked(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(v1|words|receipts)\//.test(pathname)) paths.push(pathname);
  });
  return paths;
}

export const loading = () =>
  describe('loading', () => {
    test('nothing is asked for until the thread is near the window', async ({ expect, publisher, visit }) => {
      const page = await visit('about:blank', { others: [publisher.origin] });
      const paths = asked(page);
      await page.goto(publisher.page('/lazy', TALL + THREAD, 'ar'));
      await page.locator('.skeleton').waitFor();
      // Long enough for what would be asked at once.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(paths).toEqual([]);
      expect(
        await page.locator('guest-comments').evaluate(({ clientHeight }) => clientHeight),
      ).toBeGreaterThan(500);

      await page.locator('guest-comments').scrollIntoViewIfNeeded();
      await says(threadIn(page).root, 'لا توجد تعليقات بعد.');
      expect(paths.toSorted()).toEqual(['/v1/sites/demo/comments', '/words/ar.json']);
    });

    test('an eager thread does not wait for the window', async ({ publisher, visit }) => {
      const eager = THREAD.replace('>', ' loading="eager">');
      const page = await visit(publisher.page('/eager', TALL + eager), { others: [publisher.origin] });
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator('[data-gr=note]', { hasText: 'No comments yet.' }).waitFor({ state: 'attached' });
    });

    test('a skeleton for the eye and a word for the ear, until the comments are there', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('about:blank');
      const release = Promise.withResolvers<void>();
      await page.route(LIST, async (route) => {
        await release.promise;
        await route.fallback();
      });
      await page.goto(`${server.origin}/?test=slow`);
      await page.locator('guest-comments').scrollIntoViewIfNeeded();
      await page.locator('[data-gr=later] .skeleton[aria-hidden=true]').waitFor();
      expect(await page.locator('[data-gr=note][role=status]').textContent()).toBe('Loading…');
      expect(await violations(page, { fromShadowDom: ['guest-comments', '.list'] })).toEqual([]);
      release.resolve();
      await says(threadIn(page).root, 'No comments yet.');
      expect(await page.locator('.skeleton').count()).toBe(0);
    });

    test('what is there stays when more cannot be loaded, and is asked for again', async ({
      expect,
      publisher,
      visit,
    }) => {
      const url = publisher.page(
        '/more',
        `<guest-comments site="demo" page="${FIFTY_ONE}"></guest-comments>`,
      );
      const page = await visit(url, { expected: /ERR_CONNECTION_RESET/, others: [publisher.origin] });
      const thread = threadIn(page);
      await thread.comment('Remark 2050.').waitFor();
      const first = await thread.comments.first().elementHandle();
      await page.route(LIST, (route) => route.abort('connectionreset'));
      await page.getByRole('button', { name: 'More comments' }).click();
      await says(page.locator('[data-gr=note]'), 'The comments could not be loaded.');
      expect(await thread.comments.count()).toBe(50);
      expect(await violations(page, { fromShadowDom: ['guest-comments', '.list'] })).toEqual([]);
      await page.unroute(LIST);
      await page.getByRole('button', { name: 'Try again' }).click();
      await thread.comment('Remark 2051.').waitFor();
      expect(await thread.comments.count()).toBe(51);
      await thread.root.locator('.comment:focus', { hasText: 'Remark 2051.' }).waitFor();
      // The same element as before: a selection in it would still be there.
      expect(await first?.evaluate((item) => item.isConnected)).toBe(true);
      expect(await page.getByRole('button', { name: 'More comments' }).count()).toBe(0);
    });

    test('a closed page can be read: no form, no answers, and it says so', async ({
      expect,
      server,
      visit,
    }) => {
      const article = `${server.origin}/?test=closed`;
      const gone = await publish(server, { page: article, name: 'Rana', body: 'Said before it closed.' });
      await publish(server, { page: article, body: 'An answer.', parent: gone });
      await moderate(server, 'delete', [gone]);
      await closePage(server, article);
      const page = await visit(article);
      const thread = threadIn(page);
      await says(thread.comments.first(), 'This comment was removed.');
      await says(thread.root, 'Comments on this page are closed.');
      expect(await thread.form.count()).toBe(0);
      expect(await violations(page, { fromShadowDom: ['guest-comments', '.greenroom'] })).toEqual([]);
      expect(await page.getByRole('button', { name: /^Reply/ }).count()).toBe(0);
      const query = new URLSearchParams({ site: 'demo', page: article, lang: 'en' });
      const plain = threadIn(await visit(`/embed?${query.toString()}`));
      await says(plain.root, 'Comments on this page are closed.');
      expect(await plain.form.count()).toBe(0);
    });
  });
