import * as fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { toCommentId } from '../../../src/comments/id.ts';
import { toAtom } from '../../../src/feed/syndicated/atom.ts';
import type { Feed, FeedItem } from '../../../src/feed/syndicated/feed.ts';
import { toJsonFeed } from '../../../src/feed/syndicated/json.ts';
import { toRss } from '../../../src/feed/syndicated/rss.ts';
import { tagOf } from '../../../src/feed/syndicated/tag.ts';
import { bodyHtml, tidy } from '../../../src/thread/text.ts';
import { atomProblems } from '../../feeds/atom-rules.ts';
import { jsonProblems } from '../../feeds/json-rules.ts';
import { BROKEN_XML } from '../../feeds/broken-xml.ts';
import { all, readXml, textOf } from '../../feeds/read-xml.ts';
import { rssProblems } from '../../feeds/rss-rules.ts';
import { isName } from '../../feeds/rules.ts';

const PAGE = 'https://paper.example/tram?a=1&b=%22';
const OWN = 'https://comments.example';
const AT = Date.UTC(2026, 10, 23, 12);

interface Told {
  readonly name?: string;
  readonly title?: string;
  readonly body?: string;
  readonly website?: string;
  readonly edited?: boolean;
  readonly answers?: number;
}

const idOf = (i: number) => toCommentId(375_000_000_000_000 + i * 4096);

function item(i: number, told: Told = {}): FeedItem {
  const { name = 'Salma', body = 'Hello.', website, title = 'Tram', edited = false, answers } = told;
  const published = new Date(AT - i * 60_000).toISOString();
  return {
    comment: {
      id: String(i),
      parent: answers === undefined ? null : String(answers),
      depth: 0,
      author: {
        name,
        ...(website === undefined ? {} : { website }),
        guest: true,
        avatar: `${OWN}/avatars/1-S.svg`,
      },
      body_text: tidy(body),
      body_html: bodyHtml(body),
      lang: 'ar',
      published_at: published,
      ...(edited ? { edited_at: new Date(AT + 1).toISOString() } : {}),
      url: `${PAGE}#comment-${i}`,
    },
    title: `${name} on “${title}”`,
    page: PAGE,
    tag: tagOf(idOf(i), PAGE),
    parentTag: answers === undefined ? null : tagOf(idOf(answers), PAGE),
  };
}

const feed = (items: readonly FeedItem[], more: Partial<Feed> = {}): Feed => ({
  title: 'The Courier',
  description: 'Comments – The Courier',
  language: 'en',
  home: 'https://paper.example/',
  own: OWN,
  self: `${OWN}/feed?page=${encodeURIComponent(PAGE)}&limit=50`,
  first: `${OWN}/feed`,
  next: `${OWN}/feed?limit=50&cursor=1.1`,
  items,
  ...more,
});

const FORMATS = [
  ['Atom', toAtom, atomProblems],
  ['RSS', toRss, rssProblems],
  ['JSON Feed', toJsonFeed, jsonProblems],
] as const;

const HOSTILE = [
  `"><img src=x onerror=alert(1)><script>alert(1)</script>'&`,
  ']]> <![CDATA[ <!-- --> <?php ?> <!DOCTYPE x [<!ENTITY a "b">]> &a; &lt; &#0; &#x26;',
  'https://example.org/?a=1&b="2"&c=\'3\' javascript:alert(1) https://x.example/<b>',
  '\u0001\u0008\u000b\ufffe\uffff\ud800 \udfff 👩🏽‍🚀 \u202b\u2067شكرا\u2069 \u{1fffe}',
  'a\r\nb\rc\td\n\n\n\ne',
  '<p dir="auto">',
];

describe.each(FORMATS)('%s', (_, write, problems) => {
  test('keeps the rules, whatever guests write', () => {
    const items = HOSTILE.map((text, i) =>
      item(i, {
        name: text,
        title: text,
        body: text,
        website: 'https://salma.example/?a=1&b=2',
        edited: i === 2,
        ...(i === 0 ? {} : { answers: i - 1 }),
      }),
    );
    expect(problems(write(feed(items, { title: HOSTILE[0] ?? '' })))).toEqual([]);
  });

  test('keeps them with nothing in it, at the end, and without a page of its own', () => {
    expect(problems(write(feed([], { next: null, home: null })))).toEqual([]);
    expect(problems(write(feed([item(1)], { next: null })))).toEqual([]);
  });

  test('keeps them for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(text, text, (name, body) => {
        const items = [item(1, { name: `A${name}`, body: `B${body}` })];
        expect(problems(write(feed(items, { title: `T${name}` })))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['nothing at all', () => ''],
    ['half of it', (text: string) => text.slice(0, -20)],
    ['a control character', (text: string) => text.replace('Hello', 'He\u0001llo')],
    [
      'two items of one name',
      (text: string) =>
        text.replaceAll(/comment-\w{11}|"id":"\d"/g, (found) => found.replace(/\w{11}|\d/, '1')),
    ],
    ['a relative link', (text: string) => text.replaceAll(`${OWN}/feed`, '/feed')],
    ['a page that leads to itself', (text: string) => text.replaceAll(/(?<=feed)\?[^"<]*/g, '')],
    [
      'a wrong time',
      (text: string) => text.replaceAll(/2026-11-23T/g, '2026-13-23T').replaceAll('Mon,', 'Tue,'),
    ],
    ['no title', (text: string) => text.replace(/<title>The Courier<\/title>|"title":"The Courier",/, '')],
    [
      'markup of a guest',
      (text: string) => text.replaceAll(/&#x3C;p |<p /g, (found) => found.replace('p ', 'p onclick="x" ')),
    ],
    [
      'an element of its own',
      (text: string) =>
        text.replace(/<title>|"title"/, (found) =>
          found === '<title>' ? '<x>y</x><title>' : '"x":1,"title"',
        ),
    ],
  ] as const)('the rules notice %s', (_, broken) => {
    const text = write(feed([item(1), item(2)]));
    expect(problems(text)).toEqual([]);
    expect(broken(text)).not.toBe(text);
    expect(problems(broken(text))).not.toEqual([]);
  });
});

describe('feedsmith, which none of us wrote, reads', () => {
  const told = { name: 'A <b> & “C”', title: 'T & <i>', body: 'x < y && z\n\n“q” ]]> <b>', edited: true };
  const source = feed([item(1, told), item(2, { answers: 1 })]);
  const html = bodyHtml(told.body);

  test('Atom', () => {
    const { entries = [], ...head } = parseAtomFeed(toAtom(source));
    expect(head).toMatchObject({ title: { value: source.title } });
    expect(head.links?.find(({ rel }) => rel === 'next')?.href).toBe(source.next);
    expect(entries).toMatchObject([
      {
        id: source.items[0]?.tag,
        title: { value: source.items[0]?.title },
        authors: [{ name: told.name }],
        content: { type: 'html', value: html },
        updated: source.items[0]?.comment.edited_at,
      },
      { id: source.items[1]?.tag, thr: { inReplyTos: [{ ref: source.items[1]?.parentTag }] } },
    ]);
  });

  test('RSS', () => {
    const { items = [], ...head } = parseRssFeed(toRss(source));
    expect(head).toMatchObject({ title: source.title, language: 'en' });
    expect(items).toMatchObject([
      { guid: { value: source.items[0]?.tag, isPermaLink: false }, content: { encoded: html } },
      { title: source.items[1]?.title, link: source.items[1]?.comment.url },
    ]);
  });

  test('JSON Feed', () => {
    const { items = [], ...head } = parseJsonFeed(toJsonFeed(source));
    expect(head).toMatchObject({ title: source.title, next_url: source.next });
    expect(items).toMatchObject([
      { content_text: tidy(told.body), content_html: html, authors: [{ name: told.name }] },
      { url: source.items[1]?.comment.url },
    ]);
  });
});

test('what is not well-formed is no XML', () => {
  const start = '<?xml version="1.0" encoding="utf-8"?>\n';
  expect(textOf(readXml(`${start}<a b="&#x26;">&lt;<c/>&#65;</a>`))).toBe('<A');
  for (const text of BROKEN_XML) expect(() => readXml(text)).toThrow(Error);
  expect(() => readXml('<a/>')).toThrow('declaration');
});

test('an answer names what it answers: a comment by its tag, an article by its address', () => {
  const feedRoot = readXml(toAtom(feed([item(1, { answers: 7 }), item(2)])));
  const refs = all(feedRoot, '{http://www.w3.org/2005/Atom}entry').map(
    (entry) => all(entry, '{http://purl.org/syndication/thread/1.0}in-reply-to')[0]?.attributes['ref'],
  );
  expect(refs).toEqual([tagOf(idOf(7), PAGE), PAGE]);
});

test('the name of a comment is of its page’s host, its day and its id', () => {
  expect(tagOf(idOf(0), 'https://PAPER.example:8443/a')).toMatch(
    /^tag:paper\.example,20\d\d-\d\d-\d\d:comment-\w{11}$/,
  );
  for (const page of [
    'http://[2001:db8::1]/',
    'http://192.0.2.1/',
    'https://xn--mgbh0fb.example./',
    'http://localhost/',
  ])
    expect(isName(tagOf(idOf(0), new URL(page).href))).toBe(true);
});
