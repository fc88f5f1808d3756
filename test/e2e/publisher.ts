/** A publisher's site at another origin, with nothing of ours but the two lines that it pastes, and with long threads. */
import { createServer } from 'node:http';
import { fill } from './fill.ts';
import { test as base } from './test.ts';

/** The comments 1 to 1,000, and 2,001 to 2,051. */
export const A_THOUSAND = 'https://news.example/a-thousand';
export const FIFTY_ONE = 'https://news.example/fifty-one';

interface Publisher {
  readonly origin: string;
  /** Puts a page with this body at a path; under a policy that allows our script and our server, and no style of its own. */
  page(path: string, body: string, lang?: string): string;
}

/** Before any test of the file reads: the database is locked meanwhile. */
const filled = base.extend('filled', { scope: 'file', auto: true }, async ({ server }): Promise<true> => {
  await fill(server, [
    { page: A_THOUSAND, from: 1, to: 1000 },
    { page: FIFTY_ONE, from: 2001, to: 2051 },
  ]);
  return true;
});

export const test = filled.extend(
  'publisher',
  { scope: 'file' },
  async ({ server }, { onCleanup }): Promise<Publisher> => {
    const pages = new Map<string, string>();
    const policy = `default-src 'none'; script-src ${server.origin}; connect-src ${server.origin}; img-src data:; base-uri 'none'`;
    const site = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://publisher');
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .setHeader('content-security-policy', policy)
        .end(pages.get(pathname) ?? pages.get('/'));
    });
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
    onCleanup(() => new Promise<void>((resolve) => void site.close(() => resolve())));
    const address = site.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
    return {
      origin,
      page(path, body, lang = 'en') {
        const head = '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">';
        const script = `<script src="${server.origin}/embed.js" data-site="demo" async></script>`;
        pages.set(path, `<!doctype html><html lang="${lang}"><title>${path}</title>${head}${script}${body}`);
        return origin + path;
      },
    };
  },
);
