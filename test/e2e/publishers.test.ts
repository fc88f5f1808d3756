/**
 * A publisher's site: the two lines and the policy as docs/embedding.md has them, on pages of another origin that a
 * hand-written router turns, in style sheets that mean no good.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { describe } from 'vitest';
import { ABUSE, allowOrigin } from './api.ts';
import { test as base } from './test.ts';
import { says, threadIn } from './thread.ts';

/** What texts inherit passes a shadow root's border; selectors do not. */
const HOSTILE = `* { all: unset } button, form, section { display: none !important }
  body { text-transform: uppercase; letter-spacing: 1em; white-space: pre; visibility: visible; direction: rtl;
    text-indent: 5em; font-size: 62.5%; -webkit-text-fill-color: white; --ink: white; --line: red }`;

const ROUTER = `addEventListener('click', (event) => {
  if (event.target.localName !== 'a') return;
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  turn();
});
addEventListener('popstate', turn);
function turn() { document.querySelector('h1').textContent = location.pathname; }`;

const test = base.extend('publisher', async ({ server }, { onCleanup }): Promise<string> => {
  const docs = await readFile(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  const ours = (text = ''): string =>
    text.replaceAll('https://comments.example', server.origin).replaceAll('"blog"', '"demo"');
  const lines = ours(/```html\n(.*?)```/s.exec(docs)?.[1]);
  const policy = ours(/^Content-Security-Policy: (.*)$/m.exec(docs)?.[1]);
  const types: Readonly<Record<string, string>> = {
    '/router.js': 'text/javascript',
    '/hostile.css': 'text/css',
  };
  const site = createServer((request, response) => {
    const path = request.url ?? '';
    response.setHeader('content-type', types[path] ?? 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'self'; ${policy.replace('script-src', "script-src 'self'")};` +
        `require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    if (path === '/router.js') response.end(ROUTER);
    else if (path === '/hostile.css') response.end(HOSTILE);
    else {
      const style = path === '/hostile' ? '<link rel="stylesheet" href="/hostile.css">' : '';
      response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title>${style}
        <body><h1>${path}</h1><a href="/one">One</a> <a href="/two">Two</a>
        <script src="/router.js"></script>${lines}</body></html>`);
    }
  });
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
  onCleanup(() => new Promise<void>((resolve) => void site.close(() => resolve())));
  const address = site.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  await allowOrigin(server, origin);
  return origin;
});

describe('a publisher’s site', () => {
  test('the lines and the policy of the docs, and a router', async ({ expect, visit, publisher }) => {
    // No browser asks for a favicon where the policy forbids it, but says so.
    const page = await visit(`${publisher}/one`, { others: [publisher], expected: /favicon|status of 422/ });
    const thread = threadIn(page);
    await thread.write({ name: 'Rana', body: 'Said on the first page.' });
    await thread.comment('Said on the first page.').waitFor();

    await page.getByRole('link', { name: 'Two' }).click();
    await thread.comment('Said on the first page.').waitFor({ state: 'detached' });
    await thread.write({ name: 'Omar', body: 'Said on the second.' });
    await thread.comment('Said on the second.').waitFor();

    await page.goBack();
    await thread.comment('Said on the first page.').waitFor();
    expect(await thread.comment('Said on the second.').count()).toBe(0);
    await page.goForward();
    await thread.comment('Said on the second.').waitFor();
    expect(await page.context().cookies()).toEqual([]);

    // A whole page away and back: what one has just written is there still.
    await page.goto(`${publisher}/three`);
    await says(thread.root, 'No comments yet');
    await thread.write({ name: 'Nour', body: 'Said on the third.' });
    await thread.comment('Said on the third.').waitFor();
    await page.goto(`${publisher}/four`);
    await says(thread.root, 'No comments yet');
    await page.goBack();
    await thread.comment('Said on the third.').waitFor();

    // What is loaded only when a guest needs it has to pass the policy, too.
    await thread.write({ body: ABUSE });
    await thread.root.locator('mark').first().waitFor();
  });

  test('a style sheet that means no good', async ({ expect, visit, publisher }) => {
    const page = await visit(`${publisher}/hostile`, { others: [publisher], expected: /favicon/ });
    const thread = threadIn(page);
    await thread.write({ body: 'Fine words in a bad style.' });
    const text = thread.comment('Fine words in a bad style.').locator('.text');
    await text.waitFor();
    const inherited = await text.evaluate((element) => {
      const style = getComputedStyle(element);
      return [
        'textTransform',
        'letterSpacing',
        'whiteSpace',
        'textIndent',
        'direction',
        'webkitTextFillColor',
        'color',
      ].map((name) => Reflect.get(style, name));
    });
    const ink = 'rgb(29, 28, 26)';
    expect(inherited).toEqual(['none', 'normal', 'normal', '0px', 'ltr', ink, ink]);
  });
});
