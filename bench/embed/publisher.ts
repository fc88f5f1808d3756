/** A publisher's site: the same pages with and without comments, so that the difference is what we cost. */
import { createServer } from 'node:http';

const PARAGRAPH =
  'The council of the port voted on Monday to bring back the tram between the fish market and the lighthouse, ' +
  'sixty years after the last carriage was pushed into a shed and forgotten there.';

/** The article with so many comments. */
export const pageUrl = (comments: number): string => `https://news.example/article-${comments}`;

export interface Publisher {
  readonly origin: string;
  stop(): void;
}

/** Serves the pages below; `home` is the origin of the Worker that they take comments from. */
export async function startPublisher(home: string): Promise<Publisher> {
  const script = `<script src="${home}/embed.js" data-site="demo" async></script>`;
  const thread = (n: number): string =>
    `${script}<guest-comments site="demo" page="${pageUrl(n)}"></guest-comments>`;
  const article = Array.from({ length: 14 }, () => `<p>${PARAGRAPH}</p>`).join('');
  const links = (count: (url: string) => string): string =>
    Array.from({ length: 50 }, (_, n) => pageUrl(n < 2 ? ([50, 1000][n] ?? 0) : n + 100))
      .map((url) => `<li><a href="${url}">An article ${count(url)}</a></li>`)
      .join('');
  const pages: Readonly<Record<string, string>> = {
    '/article': `<h1>The tram</h1>${article}`,
    '/article-50': `<h1>The tram</h1>${article}${thread(50)}`,
    '/article-1000': `<h1>The tram</h1>${article}${thread(1000)}`,
    '/article-ar': `<main lang="ar" dir="rtl"><h1>الترام</h1>${article}${thread(50)}</main>`,
    '/alone-0': '<h1>The tram</h1>',
    '/alone-50': `<h1>The tram</h1>${thread(50)}`,
    '/index': `<ul>${links(() => '')}</ul>`,
    '/index-counts': `<ul>${links((url) => `<span data-greenroom-count="${url}"></span>`)}</ul>${script}`,
    '/long': Array.from({ length: 1000 }, () => `<p>${PARAGRAPH}</p>`).join(''),
  };
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>The tram</title><link rel="icon" href="data:,"><body>${page}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
