/**
 * Guests' texts that mean no good, everywhere that guests see them: the Big List of Naughty Strings and our own vectors, each as
 * a name and as a text. Nothing of them may run, load, stand out of its place or be anything but text.
 */
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { whyUnclean } from '../../src/comments/clean-text.ts';
import { atomProblems } from '../feeds/atom-rules.ts';
import { jsonProblems } from '../feeds/json-rules.ts';
import { rssProblems } from '../feeds/rss-rules.ts';
import { publish } from './api.ts';
import { openWindow, type Guarded } from './browser.ts';
import { inspect, setTrap, sprung } from './naughty/inspect.ts';
import { expected, letters, seen, sendAll, sendHeld, type All } from './naughty/texts.ts';
import { test as base } from './test.ts';

const NARROW = { width: 320, height: 640 };
/** What the publisher did not write. */
const OUTERMOST = 'body > :not(form[hidden], script[async])';
const SITE = { site: 'demo', lang: 'en' };

const test = base
  .extend('all', { scope: 'file' }, ({ server }): Promise<All> => sendAll(server))
  /** A page of a publisher's, under no policy at all: what could run there would. */
  .extend('publisher', { scope: 'file' }, async ({ server }, { onCleanup }): Promise<string> => {
    const site = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://x.example');
      const pages = searchParams.getAll('page');
      const framed = searchParams.get('frame');
      const fragment = `${server.origin}/embed/fragment?${new URLSearchParams({ ...SITE, page: pages[0] ?? '' }).toString()}`;
      const asked = searchParams.has('include')
        ? fetch(fragment).then((read) => read.text())
        : Promise.resolve(
            framed === null ? elements(pages) : `<iframe src="${framed}" width="300"></iframe>`,
          );
      void asked.then((html) =>
        response.setHeader('content-type', 'text/html; charset=utf-8').end(frame(server.origin, html)),
      );
    });
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
    onCleanup(() => new Promise<void>((resolve) => void site.close(() => resolve())));
    const address = site.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  })
  /** A narrow window with a trap in it. */
  .extend('open', async ({ server, browser, publisher }, { onCleanup }) => {
    const windows: Guarded[] = [];
    onCleanup(async () => {
      await Promise.all(windows.map((window) => window.close()));
      const trouble = windows.flatMap((window) => window.trouble);
      if (trouble.length > 0) throw new Error(trouble.join('\n'));
    });
    return async (bypassCSP = false): Promise<Page> => {
      const visit = { viewport: NARROW, bypassCSP, others: [publisher] };
      const opened = await openWindow(browser, server.origin, visit);
      windows.push(opened);
      await setTrap(opened.page.context());
      return opened.page;
    };
  });

const elements = (pages: readonly string[]): string =>
  pages
    .map((page) => `<guest-comments site=demo lang=en loading=eager page="${page}"></guest-comments>`)
    .join('');

/** The form stands where scripts look for themselves: a reader's mark-up, in another part of the page. */
const frame = (own: string, html: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>An article</title>
  <link rel="stylesheet" href="${own}/embed.css"><body style="margin:0"><form name="currentScript" hidden></form>
  <script src="${own}/embed.js" async></script>${html}`;

const at = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query).toString()}`;

describe('naughty strings', () => {
  test('are taken, or refused for what they are', ({ expect, all }) => {
    const wrong = all.refused.filter(
      ({ status, body, name, website }) =>
        status !== 422 ||
        (body.trim() !== '' &&
          whyUnclean(body) === null &&
          whyUnclean(name) === null &&
          website === undefined),
    );
    expect(wrong).toEqual([]);
    expect(all.refused.filter(({ website }) => website !== undefined).length).toBeGreaterThan(5);
    const taken = Array.from(all.threads.values(), ({ length }) => length);
    expect(taken.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(500);
  });

  test('in the element', async ({ expect, all, open, publisher }) => {
    const page = await open();
    const sent = [...all.threads.values()].flat();
    const query = Array.from(all.threads.keys(), (article) => `page=${encodeURIComponent(article)}`).join(
      '&',
    );
    await page.goto(`${publisher}/?${query}`);
    await page
      .locator('.comment')
      .nth(sent.length - 1)
      .waitFor({ state: 'attached' });
    const { shown, foreign, outside } = await inspect(page);
    expect([foreign, outside, await sprung(page)]).toEqual([[], [], []]);
    expect(seen(shown)).toEqual(expected(sent));
    expect(await page.locator(OUTERMOST).count()).toBe(all.threads.size);
  });

  test('in the element, for their own guest, beside what others have put on the device', async ({
    expect,
    server,
    open,
  }) => {
    const page = await open();
    const article = `${server.origin}/?naughty=own`;
    const held = await sendHeld(server, article);
    const kept = [...held.map(({ token }) => [article, token]), [article], [article, 7], [article, ['x']]];
    await page.goto(server.origin);
    await page.evaluate(
      ([key = '', text = '']) => localStorage.setItem(key, text),
      [`greenroom:own:${server.origin}/v1/sites/demo/comments`, JSON.stringify(kept)],
    );
    await page.goto(article);
    await page.evaluate(() => document.querySelector('guest-comments')?.scrollIntoView());
    await page
      .locator('.comment')
      .nth(held.length - 1)
      .waitFor();
    const { shown, outside } = await inspect(page);
    expect(seen(shown)).toEqual(expected(held));
    expect([outside, await sprung(page)]).toEqual([[], []]);
    const made =
      'form form, img, svg, math, iframe, object, embed, video, style, script, base, template, table';
    expect(await page.locator('guest-comments').locator(made).count()).toBe(0);
  });

  test('on the page without it', async ({ expect, all, open, server }) => {
    const page = await open(true);
    for (const [article, sent] of all.threads) {
      // oxlint-disable no-await-in-loop -- one window
      await page.goto(server.origin + at('/embed', { ...SITE, page: article }));
      const { shown, foreign, outside } = await inspect(page);
      expect([foreign, outside, await sprung(page)]).toEqual([[], [], []]);
      expect(seen(shown)).toEqual(expected(sent));
      // oxlint-enable no-await-in-loop
    }
  });

  test('in a frame, under a long title', async ({ expect, open, server, publisher }) => {
    const page = await open();
    const thread = at('/embed', { ...SITE, page: `${server.origin}/naughty/long` });
    await publish(server, {
      page: `${server.origin}/naughty/long`,
      title: 'A title '.repeat(30),
      body: 'Hello.',
    });
    await page.goto(publisher + at('/', { frame: server.origin + thread }));
    await page.frameLocator('iframe').locator('.comment').waitFor();
    const wide = await page
      .frames()
      .at(1)
      ?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([wide, await sprung(page)]).toEqual([0, []]);
  });

  test('in a publisher’s page that includes them', async ({ expect, all, open, publisher }) => {
    const page = await open();
    for (const [article, sent] of all.threads) {
      // oxlint-disable no-await-in-loop -- one window
      await page.goto(publisher + at('/', { include: '', page: article }));
      const { shown, foreign, outside } = await inspect(page);
      expect([foreign, outside, await sprung(page)]).toEqual([[], [], []]);
      expect(seen(shown)).toEqual(expected(sent));
      expect(await page.locator(OUTERMOST).count()).toBe(1);
      // oxlint-enable no-await-in-loop
    }
  });

  test('on their private and their report pages', async ({ expect, all, open, server }) => {
    const page = await open();
    const [vectors = []] = all.threads.values();
    for (const { id, token, body } of vectors) {
      // oxlint-disable no-await-in-loop -- one window
      const wide = (): Promise<boolean> =>
        page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      await page.goto(`${server.origin}/receipts/${token}?lang=en`, { waitUntil: 'domcontentloaded' });
      const { quoted, typed, scripts } = await page.evaluate(() => ({
        quoted: document.querySelector('blockquote')?.textContent ?? '',
        typed: document.querySelector<HTMLTextAreaElement>('#gr-edit')?.value ?? '',
        scripts: document.querySelectorAll('script, style, img, svg, iframe, object, embed, base').length,
      }));
      expect([letters(quoted), scripts, await wide()]).toEqual([letters(body), 0, false]);
      expect(typed).toBe(body.replaceAll(/\r\n?/g, '\n'));
      await page.goto(`${server.origin}/v1/sites/demo/comments/${id}/reports?lang=en`, {
        waitUntil: 'domcontentloaded',
      });
      const told = await page.locator('blockquote').textContent();
      expect([letters(told ?? ''), await wide(), await sprung(page)]).toEqual([letters(body), false, []]);
      // oxlint-enable no-await-in-loop
    }
  });

  test('in feeds', async ({ expect, all, server }) => {
    const read = { atom: atomProblems, rss: rssProblems, json: jsonProblems } as const;
    for (const article of all.threads.keys()) {
      for (const format of ['atom', 'rss', 'json'] as const) {
        const path = at(`/v1/sites/demo/feed.${format}`, { page: article, limit: '100' });
        // oxlint-disable-next-line no-await-in-loop -- one after the other is fast enough
        expect(read[format](await (await fetch(server.origin + path)).text())).toEqual([]);
      }
    }
  });
});
