import { afterEach, expect, it, vi } from 'vitest';
import include from '../../docs/examples/include-comments.ts';
import { call, database, PAGE, publish } from './harness.ts';

/** docs/examples/include-comments.ts in front of a site that is played, with the real app as Greenroom. */

database();
afterEach(() => vi.restoreAllMocks());

const ARTICLE = `<!doctype html><html lang="en"><head><link rel="canonical" href="${PAGE}"></head>
<body><h1>Tram</h1><guest-comments site="demo" lang="ar"></guest-comments></body></html>`;

async function visit(site: () => Response, greenroom = call): Promise<Response> {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const { origin, pathname, search } = new URL(new Request(input, init).url);
    return origin === 'https://comments.example' ? greenroom('GET', pathname + search) : site();
  });
  const request = new Request('https://news.example/article?utm_source=mail');
  return include.fetch(request, { GREENROOM: 'https://comments.example' });
}

const html = () => new Response(ARTICLE, { headers: { 'content-type': 'text/html', etag: '"1"' } });

it('fills the element with the comments of the canonical page, in its language', async () => {
  const id = await publish({ name: 'Nadia', body: 'In the <page> itself.' });
  const response = await visit(html);
  const text = await response.text();
  expect(text).toContain('<link rel="stylesheet" href="https://comments.example/embed.css"></head>');
  expect(text).toMatch(
    /<guest-comments site="demo" lang="ar"><section class="greenroom" lang="ar" dir="rtl"/,
  );
  expect(text).toContain(`id="comment-${id}"`);
  expect(text).toContain('In the &lt;page&gt; itself.');
  expect(text).toContain('</section></guest-comments>');
  expect(response.headers.get('etag')).toBeNull();
});

it('leaves the page as it is where there are no comments to be had', async () => {
  const empty = '<guest-comments site="demo" lang="ar"></guest-comments>';
  const broken = async () => new Response('', { status: 503 });
  expect(await (await visit(html, broken)).text()).toContain(empty);
  const away = () => Promise.reject(new TypeError('no connection'));
  expect(await (await visit(html, away)).text()).toContain(empty);
});

it.for([
  ['a picture', () => new Response(ARTICLE, { headers: { 'content-type': 'image/svg+xml' } })],
  ['an error', () => new Response(ARTICLE, { status: 404, headers: { 'content-type': 'text/html' } })],
] as const)('does not touch %s', async ([, site], { expect: check }) => {
  check(await (await visit(site)).text()).toBe(ARTICLE);
});
