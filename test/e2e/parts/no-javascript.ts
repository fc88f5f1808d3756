import type { Response } from 'playwright-core';
import { describe } from 'vitest';
import { CASINO, feedTexts, moderate, publish } from '../api.ts';
import { shoot, violations } from '../look.ts';
import type { Server } from '../server.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

const PLAIN = { javaScriptEnabled: false } as const;

/** The thread of a page, as an iframe asks for it. */
function embed({ origin }: Server, path: string, lang = 'en'): string {
  return `/embed?${new URLSearchParams({ site: 'demo', page: origin + path, lang }).toString()}`;
}

/** The status that led to this answer. */
const redirectedBy = async (response: Response | null): Promise<number | undefined> =>
  (await response?.request().redirectedFrom()?.response())?.status();

export const withoutJavaScript = () =>
  describe('without JavaScript', () => {
    test('the form posts by itself and leads back to the comment', async ({ expect, server, visit }) => {
      const page = await visit(embed(server, '/?test=plain'), PLAIN);
      const thread = threadIn(page);
      const answer = page.waitForResponse(/posted=/);
      await thread.write({ name: 'Rana', body: 'Written without a script.' });
      expect(await redirectedBy(await answer)).toBe(303);
      await says(thread.status, 'Your comment is on the page');
      const own = thread.comment('Written without a script.');
      expect(await own.getAttribute('class')).toContain('fresh');
      expect(await page.title()).toMatch(/^Thank you\. Your comment is on the page\./);
      await page.getByRole('link', { name: 'See your comment' }).click();
      expect(page.url()).toContain(`#${await own.getAttribute('id')}`);
      expect(await thread.body.inputValue()).toBe('');
      expect(await own.locator('.when').getAttribute('title')).toMatch(/ UTC$/);

      await own.getByRole('link', { name: 'Reply: Rana' }).click();
      await says(thread.form, 'In answer to Rana');
      await thread.write({ body: 'And this is the answer.' });
      await says(thread.comment('And this is the answer.'), 'In answer to Rana');
      await page.getByRole('link', { name: 'Newest first' }).click();
      await says(thread.heading, '2 comments');
    });

    test('the private page is a click away, and reloading posts nothing again', async ({
      expect,
      server,
      visit,
    }) => {
      const path = '/?test=plain-private';
      const page = await visit(embed(server, path), PLAIN);
      const thread = threadIn(page);
      await thread.write({ body: 'Once and no more.' });
      await says(thread.status, 'Your comment is on the page');
      await page.reload();
      await says(thread.status, 'Your comment is on the page');
      await page.goBack();
      expect(await feedTexts(server, server.origin + path)).toEqual(['Once and no more.']);
      await page.goForward();
      const opened = page.waitForEvent('popup');
      await page.getByRole('link', { name: 'What becomes of your comment' }).click();
      const own = await opened;
      await says(own.locator('.greenroom'), 'Once and no more.');
      expect(page.url()).not.toContain(new URL(own.url()).pathname.replace('/receipts/', ''));
    });

    test.for([
      ['en', 'Would you say it differently?', 'Post it as it is', 'waits for a moderator'],
      ['ar', 'هل تودّ قولها بطريقة أخرى؟', 'انشر التعليق كما هو', 'بانتظار المشرف'],
    ] as const)(
      'in %s, words that may hurt are shown before they are sent',
      async ([lang, ask, anyway, waits], { expect, server, visit }) => {
        const page = await visit(embed(server, `/?test=plain-nudge-${lang}`, lang), {
          ...PLAIN,
          expected: /status of 422/,
        });
        const thread = threadIn(page);
        await thread.write({ name: 'Rana', body: 'First line.\nYou are an idiot, Salim.' });
        await says(thread.form, ask);
        expect(await page.title()).toContain(ask);
        expect(await thread.form.locator('mark').first().textContent()).toContain('idiot');
        expect(await thread.body.inputValue()).toBe('First line.\nYou are an idiot, Salim.');
        await shoot(page, `plain-nudge-${lang}`);
        await page.getByRole('button', { name: anyway }).click();
        await says(thread.status, waits);
        await shoot(page, `plain-waits-${lang}`);

        await thread.write({ body: 'You are an idiot, Salim.' });
        await says(thread.form, ask);
        await thread.write({
          body: lang === 'ar' ? 'أخالفك الرأي يا سليم.' : 'I see it differently, Salim.',
        });
        await thread.comments.first().waitFor();
      },
    );

    test('a long thread is read page by page, and a link leads to any comment', async ({
      expect,
      server,
      visit,
    }) => {
      const path = '/?test=plain-long';
      const ids: string[] = [];
      for (let n = 1; n <= 7; n += 1)
        ids.push(await publish(server, { page: server.origin + path, body: `Number ${n} of seven.` }));
      const page = await visit(`${embed(server, path)}&limit=3`, PLAIN);
      const thread = threadIn(page);
      await thread.comment('Number 1 ').waitFor();
      await page.goto(`${server.origin}${embed(server, path)}&limit=3&around=${ids[4]}#comment-${ids[4]}`);
      await thread.comment('Number 5 ').waitFor();
      expect(await thread.comment('Number 1 ').count()).toBe(0);
      await page.getByRole('link', { name: 'Earlier comments' }).click();
      await thread.comment('Number 1 ').waitFor();
    });

    test('a comment is reported beside the thread', async ({ expect, server, visit }) => {
      const path = '/?test=plain-report';
      const id = await publish(server, { page: server.origin + path, name: 'Rana', body: 'To be reported.' });
      const page = await visit(embed(server, path), { ...PLAIN, expected: /status of 4(?:04|22)/ });
      const thread = threadIn(page);
      await thread.body.fill('Half a thought');
      const opened = page.waitForEvent('popup');
      await page.getByRole('link', { name: 'Report: Rana' }).click();
      const report = await opened;
      await report.locator('form button').click();
      await says(report.locator('.greenroom'), 'Please choose a reason.');
      await report.getByLabel('It insults somebody').check();
      await report.locator('form button').click();
      await says(report.locator('.greenroom'), 'The moderators will see your report.');
      expect(await thread.body.inputValue()).toBe('Half a thought');
      await moderate(server, 'delete', [id]);
      await report.goto(`${server.origin}/v1/sites/demo/comments/${id}/reports?lang=ar`);
      await says(report.locator('.greenroom'), 'هذا التعليق ليس على الصفحة.');
    });

    test.for(['en', 'ar'] as const)(
      'axe finds nothing in any answer, in %s',
      async (lang, { expect, server, visit }) => {
        const path = `/?test=plain-axe-${lang}`;
        const id = await publish(server, { page: server.origin + path, name: 'Rana', body: 'Good.' });
        await publish(server, { page: server.origin + path, name: 'Omar', body: 'Better.', parent: id });
        // Axe itself is a script; the pages have none, so it changes nothing of them.
        const page = await visit(embed(server, path, lang), { expected: /status of 4(?:04|22)/ });
        const thread = threadIn(page);
        const clean = async (): Promise<void> => expect(await violations(page)).toEqual([]);
        await shoot(page, `plain-${lang}`);
        await thread.write({ body: 'You are an idiot, Salim.' });
        await thread.form.locator('mark').waitFor();
        await clean();
        await page.goto(server.origin + embed(server, path, lang));
        await thread.write({ name: 'x'.repeat(81), body: ' ' });
        await thread.form.locator('[aria-invalid]').first().waitFor();
        await clean();
        await page.goto(server.origin + embed(server, path, lang));
        await thread.write({ body: 'A kind word.' });
        await thread.comment('A kind word.').waitFor();
        await clean();
        await shoot(page, `plain-published-${lang}`);
        await page.goto(`${server.origin}/v1/sites/demo/comments/${id}/reports?lang=${lang}`);
        await page.locator('form button').click();
        await page.locator('[aria-invalid]').first().waitFor();
        await clean();
        await shoot(page, `plain-report-${lang}`);
        await page.getByRole('radio').first().check();
        await page.locator('form button').click();
        await page.locator('form').waitFor({ state: 'detached' });
        await clean();
        await page.goto(`${server.origin}/embed?site=nobody&page=/&lang=${lang}`);
        await clean();
      },
    );

    test('what an address says is not repeated, and does nothing', async ({ expect, server, visit }) => {
      const hostile = '"><img src=x onerror=alert(1)>';
      const page = await visit('/', PLAIN);
      for (const name of [
        'state',
        'posted',
        'receipt',
        'theme',
        'lang',
        'sort',
        'cursor',
        'around',
        'reply',
        'limit',
      ]) {
        const query = new URLSearchParams({
          site: 'demo',
          page: `${server.origin}/?test=plain-hostile`,
          [name]: hostile,
        });
        await page.goto(`${server.origin}/embed?${query.toString()}`);
        await threadIn(page).form.waitFor();
        expect(await page.content()).not.toContain('onerror');
        expect(await page.locator('.status:not(:empty)').count()).toBe(0);
      }
    });

    test('a comment that waits says so', async ({ server, visit }) => {
      const page = await visit(embed(server, '/?test=plain-held'), PLAIN);
      const thread = threadIn(page);
      await thread.write({ body: CASINO });
      await says(thread.status, 'Your comment waits for a moderator');
      await says(thread.root, 'No comments yet');
    });

    test('what cannot be posted comes back with its draft', async ({ expect, server, visit }) => {
      const page = await visit(embed(server, '/?test=plain-wrong'), { ...PLAIN, expected: /status of 422/ });
      const thread = threadIn(page);
      const name = 'Abu '.repeat(30).trim();
      await thread.write({ name, body: 'Kept as it was.' });
      await says(thread.status, 'Your comment was not sent');
      await says(thread.wrong('name'), 'The name is longer than 80 characters.');
      expect(await thread.body.inputValue()).toBe('Kept as it was.');
      expect(await thread.name.inputValue()).toBe(name);

      await thread.write({ name: 'Abu Salim', body: ' ' });
      await thread.form.locator('textarea[aria-invalid=true]').waitFor();
      expect(await thread.name.inputValue()).toBe('Abu Salim');
      await thread.write({ body: 'Kept, and now sent.' });
      await thread.comment('Kept, and now sent.').waitFor();
      expect(await thread.comment('Kept, and now sent.').locator('.author').textContent()).toBe('Abu Salim');
    });

    test('Arabic words stay Arabic through a post', async ({ expect, server, visit }) => {
      const page = await visit(embed(server, '/ar?test=plain', 'ar'), {
        ...PLAIN,
        expected: /status of 422/,
      });
      const thread = threadIn(page);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await thread.write({ name: 'سلوى', body: ' ' });
      await says(thread.status, 'لم يُرسَل تعليقك');
      expect(await page.locator('html').getAttribute('lang')).toBe('ar');
      await thread.write({ body: 'نص من دون برمجة.' });
      await says(thread.status, 'نُشر تعليقك');
      await says(thread.comment('نص من دون برمجة.'), 'سلوى');
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await thread.write({ body: CASINO });
      await says(thread.status, 'بانتظار المشرف');
    });

    test.for(['/', '/ar'])(
      'the demo page %s shows the thread in a frame',
      async (path, { server, visit }) => {
        const body = `Seen in the frame of ${path}.`;
        await publish(server, { page: server.origin + path, name: 'Rana', body });
        const page = await visit(path, PLAIN);
        const thread = threadIn(page.frameLocator('iframe'));
        await thread.comment(body).waitFor();
        await thread.write({ body: `Written in the frame of ${path}.` });
        await thread.comment(`Written in the frame of ${path}.`).waitFor();
      },
    );
  });
