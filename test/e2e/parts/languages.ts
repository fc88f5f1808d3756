import type { Page, Route } from 'playwright-core';
import { describe } from 'vitest';
import { TAGS } from '../../../src/thread/messages/choose.ts';
import { pickLanguage, plural } from '../../../src/thread/messages/index.ts';
import { publish } from '../api.ts';
import { SCREENSHOTS, violations } from '../look.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

const WORDS = '**/words/*.json?*';

/** To be looked at: other scripts, and long words. */
const SHOWN = new Set(['de', 'fa', 'hi', 'ru']);

const speak = (page: Page, lang: string): Promise<void> =>
  page.locator('guest-comments').evaluate((element, tag) => element.setAttribute('lang', tag), lang);

/** All text of the thread, and what the words stand for. */
const textOf = (page: Page): Promise<string> =>
  page.locator('guest-comments').evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');

export const languages = () =>
  describe('languages', () => {
    test('each has its file, its direction, its plural and its form', async ({ expect, server, visit }) => {
      const page = await visit('/?test=languages', { viewport: { width: 360, height: 740 } });
      const parent = await publish(server, { page: page.url(), name: 'Rana', body: 'A first word.' });
      await publish(server, { page: page.url(), name: 'عمر', body: 'كلمة أولى.', parent });
      const thread = threadIn(page);
      for (const lang of TAGS.toReversed()) {
        const words = pickLanguage(lang);
        await speak(page, lang);
        await says(thread.heading, plural(words, words.count, 2));
        expect(await thread.root.getAttribute('lang')).toBe(lang);
        expect(await thread.root.evaluate((root) => getComputedStyle(root).direction)).toBe(words.dir);
        await says(thread.form, words.send);
        await thread.write({ body: ' ' });
        await says(thread.wrong('body'), words.bodyEmpty);
        if (SHOWN.has(lang))
          await page.screenshot({ path: `${SCREENSHOTS}${lang}-phone.png`, fullPage: true });
      }
    });

    test('nothing is said in English while the words are on their way', async ({ expect, server, visit }) => {
      const page = await visit('/ar?test=no-flash');
      const url = page.url();
      await publish(server, { page: url, name: 'سلوى', body: 'تعليق.' });
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(WORDS, async (route: Route) => {
        await held;
        await route.fallback();
      });
      const comments = page.waitForResponse(/\/comments\?/);
      await page.reload({ waitUntil: 'domcontentloaded' });
      // The comments are asked for all the while.
      await (await comments).finished();
      const thread = threadIn(page);
      expect(await textOf(page)).not.toMatch(/[A-Za-z]/);
      expect(await thread.root.getAttribute('dir')).toBe('rtl');
      release();
      await thread.comment('تعليق.').waitFor();
      await says(thread.heading, 'تعليق واحد');
      expect(await page.locator('guest-comments .greenroom').count()).toBe(1);
    });

    test('without the words it says so, and asks again', async ({ expect, visit }) => {
      const page = await visit('/?test=no-words', { expected: /words\/de\.json|ERR_FAILED/ });
      const thread = threadIn(page);
      await page.route(WORDS, (route) => route.abort());
      await speak(page, 'de');
      const alert = page.getByRole('alert');
      await says(alert, 'The comments could not be loaded.');
      expect(await thread.root.getAttribute('lang')).toBe('en');
      expect(await violations(page)).toEqual([]);
      await page.unroute(WORDS);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await says(thread.root, 'Noch keine Kommentare.');
      await says(thread.form, 'Kommentar');
    });

    test('a page loads a language once for all its threads', async ({ expect, visit }) => {
      const page = await visit('/ar?test=once');
      await says(threadIn(page).heading, 'التعليقات');
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/words/')) asked.push(new URL(request.url()).pathname);
      });
      await page.reload();
      await says(threadIn(page).heading, 'التعليقات');
      await page.evaluate(() => {
        const second = document.createElement('guest-comments');
        second.setAttribute('site', 'demo');
        second.setAttribute('page', `${location.href}&second`);
        second.setAttribute('loading', 'eager');
        document.querySelector('main')?.append(second);
      });
      await says(threadIn(page.locator('guest-comments').last()).heading, 'التعليقات');
      expect(asked).toEqual(['/words/ar.json']);
    });

    test('the words of reports and of one’s own comments come when they are needed', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/?test=own-words');
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/words/')) asked.push(new URL(request.url()).pathname);
      });
      await publish(server, { page: page.url(), name: 'Rana', body: 'A word.' });
      await page.reload();
      const thread = threadIn(page);
      await speak(page, 'fa');
      await thread.comment('A word.').waitFor();
      expect(asked.filter((path) => path.includes('fa'))).toEqual(['/words/fa.json']);
      const fa = pickLanguage('fa');
      await thread.comment('A word.').getByRole('button', { name: fa.report }).click();
      await says(thread.root, fa.reportReason);
      await says(thread.root, fa.reportReasons['off-topic']);
      expect(asked.filter((path) => path.includes('fa'))).toEqual(['/words/fa.json', '/words/fa-own.json']);
      await speak(page, 'de');
      const de = pickLanguage('de');
      await thread.comment('A word.').getByRole('button', { name: de.report }).click();
      await says(thread.root, de.reportReason);
    });

    test('the language of the page goes before that of the browser, whose region counts', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/ar?test=region', { locale: 'ar-EG' });
      for (const body of ['واحد.', 'اثنان.', 'ثلاثة.'])
        await publish(server, { page: page.url(), name: 'سلوى', body });
      await page.reload();
      await says(threadIn(page).heading, '٣ تعليقات');
      const french = await visit('/?test=browser', { locale: 'fr-FR' });
      await says(threadIn(french).heading, 'Comments');
      await french.evaluate(() => document.documentElement.removeAttribute('lang'));
      await speak(french, '');
      await says(threadIn(french).heading, 'Commentaires');
      expect(await threadIn(french).root.getAttribute('lang')).toBe('fr');
    });
  });
