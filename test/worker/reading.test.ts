import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import {
  body,
  call,
  database,
  get,
  hold,
  KEY,
  moderate,
  newApp,
  PAGE,
  post,
  publish,
  thread,
  tick,
} from './harness.ts';

database();

const FEED = '/v1/sites/demo/feed.json';

/** Follows `next` to the end. */
async function walk(query: string, meanwhile: () => Promise<unknown> = () => publish()): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { comments: { id: string }[]; next: string | null } = await body(
      await get(thread(`${query}${cursor && `&cursor=${cursor}`}`)),
      answers.commentPage,
    );
    seen.push(...page.comments.map(({ id }) => id));
    cursor = page.next;
    // Somebody always writes in between.
    if (cursor !== null && seen.length < 12) await meanwhile();
  }
  return seen;
}

describe('a thread', () => {
  it('oldest first: skips and repeats nothing while comments arrive', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) ids.push(await publish());
    const seen = await walk('&limit=3');
    expect(seen.slice(0, 7)).toEqual(ids);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(7);
  });

  it('newest first: the same', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) ids.unshift(await publish());
    expect(await walk('&limit=3&sort=newest')).toEqual(ids);
  });

  it('keeps comments of one millisecond apart', async () => {
    const answersOf = await Promise.all(
      Array.from({ length: 9 }, () => post('/v1/sites/demo/comments', { page: PAGE, body: 'Now.' })),
    );
    expect(answersOf.map((response) => response.status)).toEqual(Array.from({ length: 9 }, () => 201));
    const page = await body(await get(thread()), answers.commentPage);
    expect(new Set(page.comments.map((comment) => comment.published_at)).size).toBe(9);
    const seen = await walk('&limit=2', async () => undefined);
    expect(seen).toEqual(page.comments.map(({ id }) => id));
  });

  it('of a page that nobody has written under is empty, not missing', async () => {
    expect(await (await get(thread())).json()).toEqual({
      page: { url: PAGE, title: '', count: 0 },
      limits: { body: 10_000, depth: 20 },
      comments: [],
      next: null,
      prev: null,
    });
  });
});

describe('the feed', () => {
  it('is JSON Feed 1.1: newest first, whole site or one page, to the last item', async () => {
    const other = 'https://news.example/other';
    const ids: string[] = [];
    for (let i = 0; i < 5; i++)
      ids.unshift(await publish(i === 2 ? { page: other, title: 'Other' } : { title: 'Article' }));
    const site = await get(`${FEED}?limit=2`);
    expect(site.headers.get('content-type')).toMatch(/^application\/feed\+json/);
    let feed = await body(site, answers.jsonFeed);
    const urls = [feed.feed_url];
    const items = [...feed.items];
    while (feed.next_url !== undefined) {
      urls.push(feed.next_url);
      feed = await body(await get(feed.next_url), answers.jsonFeed);
      items.push(...feed.items);
    }
    expect(items.map((item) => item.id)).toEqual(ids);
    expect(new Set(urls).size).toBe(3);
    const page = await body(await get(`${FEED}?page=${encodeURIComponent(other)}`), answers.jsonFeed);
    expect(page).toMatchObject({
      title: 'Greenroom demo: Other',
      home_page_url: other,
      items: [{ id: ids[2], url: `${other}#comment-${ids[2]}`, _greenroom: { page: other } }],
    });
  });

  it('drops what was taken down, keeps no tombstones', async () => {
    const parent = await publish();
    const answer = await publish({ parent });
    await moderate('delete', [parent]);
    const { items } = await body(await get(`${FEED}?page=${encodeURIComponent(PAGE)}`), answers.jsonFeed);
    expect(items.map((item) => item.id)).toEqual([answer]);
    expect(items[0]?._greenroom.parent).toBe(parent);
  });
});

describe('counts', () => {
  const JSON_TYPE = { 'content-type': 'application/json' };
  const COUNTS = '/v1/sites/demo/counts';
  const other = 'https://news.example/other';
  const ask = (...pages: string[]) =>
    `${COUNTS}?${pages.map((page) => `page=${encodeURIComponent(page)}`).join('&')}`;

  it('come in the order asked, whatever the pages’ addresses carry, by GET and by POST', async () => {
    await publish();
    await publish();
    const pages = [
      other,
      `${PAGE}?utm_medium=x`,
      `${PAGE}#top`,
      PAGE.toUpperCase().replace('ARTICLE', 'article'),
    ];
    expect(await body(await post(COUNTS, pages), answers.counts)).toEqual([0, 2, 2, 2]);
    expect(await body(await get(ask(...pages)), answers.counts)).toEqual([0, 2, 2, 2]);
    expect(await body(await get(ask(PAGE)), answers.counts)).toEqual([2]);
  });

  it('cost one read a period, for any number of visitors, however they ask', async () => {
    await publish();
    const pages = Array.from({ length: 50 }, (_, i) => `https://news.example/${i}`);
    const batch = vi.spyOn(env.DB, 'batch');
    for (let i = 0; i < 5; i++) await get(ask(...pages));
    await Promise.all(Array.from({ length: 5 }, () => post(COUNTS, pages)));
    expect(batch).toHaveBeenCalledTimes(1);
    batch.mockRestore();
  });

  it('are validated by their ETag, and follow what happens at once where it was done', async () => {
    const held = await hold();
    const first = await get(ask(PAGE, other));
    const etag = first.headers.get('etag') ?? '';
    expect(await first.json()).toEqual([0, 0]);
    expect((await get(ask(PAGE, other), { 'if-none-match': etag })).status).toBe(304);
    await moderate('approve', [held]);
    expect(await (await get(ask(PAGE, other), { 'if-none-match': etag })).json()).toEqual([1, 0]);
  });

  it('are not to be had for nonsense', async () => {
    const many = Array.from({ length: 101 }, (_, i) => `https://a.example/${i}`);
    for (const path of [
      COUNTS,
      ask(''),
      ask('/x'),
      ask(PAGE, 'javascript:alert(1)'),
      ask(...many),
      `${COUNTS}?page[]=${PAGE}`,
    ])
      expect((await get(path)).status).toBe(422);
    for (const nonsense of [{}, [1], [null], ['x'], [[PAGE]], many, 'text', null])
      expect((await post(COUNTS, JSON.stringify(nonsense), JSON_TYPE)).status).toBe(422);
    expect((await post(COUNTS, '[', JSON_TYPE)).status).toBe(400);
    expect((await get(ask(PAGE).replace('demo', 'nobody'))).status).toBe(404);
    const problem = await (await get(ask(PAGE, 'x'))).json();
    expect(problem).toMatchObject({ errors: [{ pointer: '#query/page/1' }] });
  });
});

describe('validators', () => {
  it.for([thread(), FEED])('%s: 304 until something changes', async (path, { expect: check }) => {
    const id = await publish();
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    check(first.headers.get('cache-control')).toBe('public, no-cache');
    check(first.headers.get('access-control-allow-origin')).toBe('*');
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await get(path, { 'if-none-match': tag });
      check(again.status).toBe(304);
      check(again.headers.get('etag')).toBe(etag);
      check(await again.text()).toBe('');
    }
    await moderate('reject', [id]);
    check((await get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  it('do not tell that something waits or was rejected', async () => {
    await publish();
    const etag = async () => (await get(thread())).headers.get('etag');
    const before = await etag();
    const held = await hold();
    await moderate('reject', [held]);
    expect(await etag()).toBe(before);
  });

  it('HEAD has the headers and no body', async () => {
    const head = await call('HEAD', thread());
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe((await get(thread())).headers.get('etag'));
  });
});

describe('the cache', () => {
  const reads = () => vi.spyOn(env.DB, 'batch');

  it('spares D1 for all but one visitor of a busy article', async () => {
    await publish();
    const batch = reads();
    for (let i = 0; i < 20; i++) await get(thread());
    expect(batch).toHaveBeenCalledTimes(1);
    batch.mockRestore();
  });

  it('is shared by the isolates of a location', async () => {
    await publish();
    // Right after a change the location's copy is not trusted, but made anew.
    await get(thread());
    const batch = reads();
    expect((await call('GET', thread(), { to: newApp() })).status).toBe(200);
    expect(batch).not.toHaveBeenCalled();
    batch.mockRestore();
  });

  it('shows a change at once where it was made', async () => {
    const id = await publish();
    await get(thread());
    await moderate('reject', [id]);
    expect((await body(await get(thread()), answers.commentPage)).comments).toEqual([]);
    const next = await publish();
    expect((await body(await get(thread()), answers.commentPage)).comments.map((c) => c.id)).toEqual([next]);
    expect(await (await post('/v1/sites/demo/counts', [PAGE])).json()).toEqual([1]);
  });

  it('in an isolate that heard nothing of a rejection forgets within 5 s of its own', async () => {
    const id = await publish();
    const elsewhere = newApp();
    const seen = async () => {
      const page = await call('GET', thread(), { to: elsewhere });
      return (await body(page, answers.commentPage)).comments.length;
    };
    expect(await seen()).toBe(1);
    await moderate('reject', [id]);
    expect(await seen()).toBe(1);
    // The location's copy is made new by the isolate that was told.
    await get(thread());
    tick(5_000);
    expect(await seen()).toBe(0);
  });

  it('keeps nothing that was read while a change was made', async () => {
    const id = await publish();
    const original = env.DB.batch.bind(env.DB);
    const batch = vi.spyOn(env.DB, 'batch').mockImplementationOnce(async (statements) => {
      const old = await original(statements);
      await moderate('reject', [id]);
      return old;
    });
    expect((await body(await get(thread()), answers.commentPage)).comments).toHaveLength(1);
    batch.mockRestore();
    expect((await body(await get(thread()), answers.commentPage)).comments).toHaveLength(0);
  });

  it('is passed by with the API key, and by nobody else', async () => {
    await publish();
    await get(thread());
    const batch = reads();
    await get(thread(), { 'cache-control': 'no-cache' });
    expect(batch).toHaveBeenCalledTimes(0);
    await get(thread(), { 'cache-control': 'no-cache', ...KEY });
    expect(batch).toHaveBeenCalledTimes(1);
    batch.mockRestore();
  });
});
