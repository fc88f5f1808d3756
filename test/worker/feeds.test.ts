import { describe, expect, it } from 'vitest';
import { all, readXml, textOf } from '../feeds/read-xml.ts';
import { atomProblems } from '../feeds/atom-rules.ts';
import { jsonProblems } from '../feeds/json-rules.ts';
import { rssProblems } from '../feeds/rss-rules.ts';
import { repeats } from '../feeds/rules.ts';
import {
  body,
  call,
  configure,
  database,
  get,
  mine,
  moderate,
  now,
  PAGE,
  post,
  publish,
  submit,
  tick,
} from './harness.ts';
import * as answers from '../../src/http/contract/answers.ts';

/** The feeds as readers get them from the Worker; test/unit/feed has what they may hold. */

database();

const SITE = '/v1/sites/demo';
const ATOM = '{http://www.w3.org/2005/Atom}';
const OF_PAGE = `?page=${encodeURIComponent(PAGE)}`;

const FORMATS = {
  'feed.json': {
    type: 'application/feed+json; charset=utf-8',
    problems: jsonProblems,
    read: (text: string) => {
      const feed = answers.jsonFeed.parse(JSON.parse(text));
      return { ids: feed.items.map(({ id }) => id), self: feed.feed_url, next: feed.next_url };
    },
  },
  'feed.atom': {
    type: 'application/atom+xml; charset=utf-8',
    problems: atomProblems,
    read: (text: string) => {
      const feed = readXml(text);
      const entries = all(feed, `${ATOM}entry`);
      return { ids: entries.map((entry) => idIn(textOf(all(entry, `${ATOM}id`)[0]))), ...linksOf(feed) };
    },
  },
  'feed.rss': {
    type: 'application/rss+xml; charset=utf-8',
    problems: rssProblems,
    read: (text: string) => {
      const [channel] = all(readXml(text), 'channel');
      if (!channel) throw new Error('no channel');
      return {
        ids: all(channel, 'item').map((item) => idIn(textOf(all(item, 'guid')[0]))),
        ...linksOf(channel),
      };
    },
  },
} as const;

const idIn = (tag: string): string => /comment-(\w+)$/.exec(tag)?.[1] ?? tag;

function linksOf(node: ReturnType<typeof readXml>) {
  const find = (rel: string) =>
    all(node, `${ATOM}link`).find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];
  return { self: find('self'), next: find('next') };
}

const NAMES = ['feed.json', 'feed.atom', 'feed.rss'] as const;

describe.each(NAMES)('%s', (file) => {
  const { type, problems, read } = FORMATS[file];

  it('leads through the whole site and through one page, newest first, nothing twice', async () => {
    const ids: string[] = [];
    const parent = await publish({ title: 'Tram' });
    ids.unshift(parent, await publish({ page: 'https://news.example/other', lang: 'ar' }));
    ids.reverse();
    ids.unshift(
      await publish({ parent, name: '<b>Salma</b> & co', website: 'https://salma.example/?a=1&b=2' }),
    );
    const held = await (await submit({ body: 'You are an idiot.' })).json<{ id: string }>();
    for (const [query, want] of [
      ['?limit=1', ids],
      [`${OF_PAGE}&limit=2`, ids.filter((_, i) => i !== 1)],
    ] as const) {
      const seen: string[] = [];
      const selves: string[] = [];
      for (let at: string | undefined = `${SITE}/${file}${query}`; at !== undefined;) {
        const response = await get(at);
        const text = await response.text();
        expect(problems(text)).toEqual([]);
        expect(text).not.toContain(held.id);
        const page: ReturnType<typeof read> = read(text);
        seen.push(...page.ids);
        selves.push(page.self ?? '');
        at = page.next;
      }
      expect(seen).toEqual(want);
      expect(repeats(selves)).toEqual([]);
    }
  });

  it('has its media type, for every page to read, and 304 until something changes', async () => {
    const id = await publish();
    const first = await get(`${SITE}/${file}`);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-type': type,
      'cache-control': 'public, no-cache',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    });
    const etag = first.headers.get('etag') ?? '';
    const again = await get(`${SITE}/${file}`, { 'if-none-match': etag });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    await moderate('reject', [id]);
    const changed = await get(`${SITE}/${file}`, { 'if-none-match': etag });
    expect([changed.status, read(await changed.text()).ids]).toEqual([200, []]);
  });

  it('is empty, and right, for a page without comments; unknown sites and bad questions get an answer', async () => {
    expect(problems(await (await get(`${SITE}/${file}?page=https://news.example/none`)).text())).toEqual([]);
    expect((await get(`/v1/sites/nobody/${file}`)).status).toBe(404);
    for (const query of ['limit=0', 'cursor=-1.1', 'cursor=x', 'page=ftp://a', 'page=%00'])
      expect((await get(`${SITE}/${file}?${query}`)).status).toBe(422);
    expect((await call('PUT', `${SITE}/${file}`)).status).toBe(405);
    expect((await call('OPTIONS', `${SITE}/${file}`)).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('speaks the site’s language, and leads to the site', async () => {
    await configure({ name: 'بريد', language: 'ar', origins: ['https://news.example'], anyPage: true });
    await publish({ title: 'الترام' });
    const text = await (await get(`${SITE}/${file}`)).text();
    expect(problems(text)).toEqual([]);
    expect(text).toContain('ضيف على «الترام»');
    expect(text).toContain('https://news.example/');
    expect(text).toMatch(/"language":"ar"|xml:lang="ar"|<language>ar</);
  });
});

it('is the same item in all formats and on every host', async () => {
  const id = await publish();
  const [json, atom, rss] = await Promise.all(
    NAMES.map(async (file) => (await get(`http://127.0.0.1:9999${SITE}/${file}`)).text()),
  );
  const tag = /tag:[^<"]*/.exec(atom ?? '')?.[0] ?? '';
  expect(tag).toMatch(new RegExp(`^tag:news\\.example,20\\d\\d-\\d\\d-\\d\\d:comment-${id}$`));
  expect(rss).toContain(`<guid isPermaLink="false">${tag}</guid>`);
  expect(json).toContain(`"tag":"${tag}"`);
  expect((await (await get(`${SITE}/feed.atom`)).text()).match(/tag:[^<"]*/)?.[0]).toBe(tag);
});

it('has itself for an address, without what goes without saying', async () => {
  await publish();
  for (const file of NAMES) {
    const selfOf = async (query: string) =>
      FORMATS[file]
        .read(await (await get(`${SITE}/${file}${query}`)).text())
        .self?.replace(/^.*(?=\/v1)/, '');
    expect(await selfOf('')).toBe(`${SITE}/${file}`);
    expect(await selfOf('?limit=50')).toBe(`${SITE}/${file}`);
    expect(await selfOf(`${OF_PAGE}&limit=2&x=y`)).toBe(`${SITE}/${file}${OF_PAGE}&limit=2`);
  }
});

it('says when a guest has changed a comment', async () => {
  const own = await mine();
  const before = await Promise.all(NAMES.map(async (file) => (await get(`${SITE}/${file}`)).text()));
  tick(90_000);
  const edit = { body: 'The same remark, put more clearly.', acknowledged: true };
  expect((await post(`/receipts/${own.token}/edit`, edit)).status).toBe(200);
  for (const [i, file] of NAMES.entries()) {
    const text = await (await get(`${SITE}/${file}`)).text();
    expect(FORMATS[file].problems(text)).toEqual([]);
    expect(text).toContain('put more clearly');
    const changed = new Date(now()).toISOString();
    expect([before[i]?.includes(changed), text.includes(changed)]).toEqual([false, true]);
    expect(FORMATS[file].read(text).ids).toEqual([own.id]);
  }
});

it('counts and feeds follow a change together', async () => {
  const id = await publish();
  const told = async () => [
    await body(await post(`${SITE}/counts`, [PAGE]), answers.counts),
    ...(await Promise.all(
      NAMES.map(async (file) => FORMATS[file].read(await (await get(`${SITE}/${file}`)).text()).ids),
    )),
  ];
  expect(await told()).toEqual([[1], [id], [id], [id]]);
  await moderate('reject', [id]);
  expect(await told()).toEqual([[0], [], [], []]);
});
