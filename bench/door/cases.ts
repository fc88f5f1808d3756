import { HOSTILE, hostileText } from '../engine/hostile.ts';
import { wordsOf } from '../corpus.ts';
import type { Post } from './send.ts';

/** What is sent. Each case is made anew for each request: nobody is told "you said that before". */
export interface Case {
  readonly name: string;
  /** `n`: counts up over the whole run. */
  readonly make: (n: number, form: string) => Post;
}

/** Contract: of a body, and of a form's that is given back with its text. */
const BODY = 64 * 1024;
const FORM = 256 * 1024;

/** A site for what is measured without a database; where there is one, many, so that none of them is too busy. */
const MANY = 20;
export const SITE_IDS: readonly string[] = Array.from({ length: MANY }, (_, n) => `s${n}`);

const pageOf = (n: number): string => `https://news.example/${n % 97}`;
/** Another guest each time, so that none is sent away for being too many. */
const address = (n: number): string => `${60 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}.7`;

const post = (
  n: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Post => ({
  path: `/v1/sites/s0/comments`,
  headers: { 'cf-connecting-ip': address(n), 'content-type': type, ...headers },
  body,
});

const json = (n: number, value: unknown, headers?: Record<string, string>): Post =>
  post(n, 'application/json', typeof value === 'string' ? value : JSON.stringify(value), headers);

const URLENCODED = 'application/x-www-form-urlencoded';
const HTML = { accept: 'text/html,application/xhtml+xml' };

/** A comment that nothing is wrong with, with some of it changed. */
const comment = (n: number, changed: Readonly<Record<string, unknown>> = {}) => ({
  page: pageOf(n),
  name: wordsOf(n).name,
  body: wordsOf(n).body,
  ...changed,
});

const filled = (unit: string, length: number): string => hostileText(unit, length);
const multipart = (n: number, parts: string, boundary = 'x'): Post =>
  post(n, `multipart/form-data; boundary=${boundary}`, parts);
const part = (name: string, value: string): string =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const base64 = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64');

/** A solution as our challenges are made, of nobody's. */
const solution = (changed: object, solved: object = {}) => ({
  challenge: {
    parameters: {
      algorithm: 'SHA-256',
      cost: 1,
      data: { form: 'x', site: 's0' },
      expiresAt: 4_000_000_000,
      keyLength: 32,
      keyPrefix: '0'.repeat(32),
      nonce: '0'.repeat(32),
      salt: '0'.repeat(32),
      ...changed,
    },
    signature: '0'.repeat(64),
  },
  solution: { counter: 1, derivedKey: '0'.repeat(64), ...solved },
});

export const ORDINARY: Case = {
  name: 'an ordinary submission',
  make: (n, form) => json(n, comment(n, { form })),
};

/** Bodies that are made to be dear to read. */
const BODIES: readonly Case[] = [
  {
    name: 'JSON: 32,000 lists in one another',
    make: (n) => json(n, `{"body":${'['.repeat(32_000)}${']'.repeat(32_000)}}`),
  },
  {
    name: 'JSON: 10,000 objects in one another',
    make: (n) => json(n, `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
  },
  {
    name: 'JSON: 7,000 keys',
    make: (n) =>
      json(n, {
        ...comment(n),
        ...Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`k${i}`, i])),
      }),
  },
  { name: 'JSON: 13,000 times the same key', make: (n) => json(n, `{${'"a":1,'.repeat(10_000)}"a":1}`) },
  {
    name: 'JSON: escapes only',
    make: (n) => json(n, `{"page":"https://a.example/","body":"${'\\u0061'.repeat(9_900)}"}`),
  },
  {
    name: 'JSON: 64 KiB of a text',
    make: (n) => json(n, comment(n, { body: filled('a word, ', BODY - 500) })),
  },
  { name: 'JSON: 64 KiB of digits', make: (n) => json(n, `{"body":${'9'.repeat(BODY - 20)}}`) },
  { name: 'JSON: wrong at its end', make: (n) => json(n, `[${'{"a":[1]},'.repeat(6_000)}`) },
  { name: 'JSON: no UTF-8', make: (n) => post(n, 'application/json', Buffer.alloc(BODY, 0xff)) },
  { name: 'urlencoded: 30,000 fields', make: (n) => post(n, URLENCODED, 'a&'.repeat(30_000)) },
  {
    name: 'urlencoded: 9,000 names',
    make: (n) =>
      post(n, URLENCODED, Array.from({ length: 9_000 }, (_, i) => `${i.toString(36)}=1`).join('&')),
  },
  { name: 'urlencoded: all escaped', make: (n) => post(n, URLENCODED, `body=${'%E2%80%8B'.repeat(7_000)}`) },
  {
    name: 'urlencoded: names of Object.prototype',
    make: (n) => post(n, URLENCODED, '__proto__=1&constructor=2&toString=3&hasOwnProperty=4&'.repeat(1_200)),
  },
  {
    name: 'a form without a script: 256 KiB',
    make: (n) => post(n, URLENCODED, `body=${filled('a<b>&', FORM - 300)}`, HTML),
  },
  {
    name: 'a form without a script: 64 KiB of markup',
    make: (n) =>
      post(
        n,
        URLENCODED,
        new URLSearchParams({ page: pageOf(n), body: filled('<&">', 20_000) }).toString(),
        HTML,
      ),
  },
  {
    name: 'a form without a script: 60,000 fields',
    make: (n) => post(n, URLENCODED, 'a=1&'.repeat(60_000), HTML),
  },
  {
    name: 'multipart: a thousand parts',
    make: (n) => multipart(n, `${Array.from({ length: 1_000 }, (_, i) => part(`p${i}`, '')).join('')}--x--`),
  },
  {
    name: 'multipart: one name a thousand times',
    make: (n) => multipart(n, `${part('body', 'a').repeat(1_000)}--x--`),
  },
  { name: 'multipart: boundaries only', make: (n) => multipart(n, '--x\r\n'.repeat(13_000)) },
  {
    name: 'multipart: a part’s header of 60 KiB',
    make: (n) =>
      multipart(n, `--x\r\ncontent-disposition: form-data; name="${filled('a', 60_000)}"\r\n\r\n1\r\n--x--`),
  },
  {
    name: 'multipart: files',
    make: (n) =>
      multipart(
        n,
        `${'--x\r\ncontent-disposition: form-data; name="body"; filename="a"\r\n\r\n1\r\n'.repeat(700)}--x--`,
      ),
  },
];

/** Fields that are made to be dear to check, each in a comment that is fine otherwise. */
const FIELDS: readonly Case[] = (
  [
    ['a form token of 4,096 characters', () => ({ form: 'A'.repeat(4_096) })],
    ['a form token that looks right', (n) => ({ form: filled(n.toString(36), 60) })],
    ['a form token with a changed end', (_, form) => ({ form: `${form.slice(0, -4)}AAAA` })],
    ['a solution of 8 KiB', () => ({ altcha: 'A'.repeat(8_192) })],
    ['a solution: lists in one another', () => ({ altcha: base64('['.repeat(6_000)) })],
    ['a solution: forged', () => ({ altcha: base64(solution({})) })],
    ['a solution: cost 1e9', () => ({ altcha: base64(solution({ cost: 1_000_000_000 })) })],
    ['a solution: counter 1e308', () => ({ altcha: base64(solution({}, { counter: 1e308 })) })],
    [
      'a solution: PBKDF2, cost 1e9',
      () => ({ altcha: base64(solution({ algorithm: 'PBKDF2/SHA-512', cost: 1e9 })) }),
    ],
    [
      'a solution: ARGON2ID, 4 GiB',
      () => ({ altcha: base64(solution({ algorithm: 'ARGON2ID', memoryCost: 4_194_304 })) }),
    ],
    [
      'a solution: a prefix of 2,000 characters',
      () => ({ altcha: base64(solution({ keyPrefix: '0'.repeat(2_000) })) }),
    ],
    ['a device token of 60 KiB', () => ({ device: 'A'.repeat(60_000) })],
    ['a device token that looks right', () => ({ device: `${'A'.repeat(22)}.${'B'.repeat(43)}` })],
    ['a page of 60 KiB', () => ({ page: `https://a.example/${filled('%61?a=&', 60_000)}` })],
    ['a page with 400 parameters', () => ({ page: `https://a.example/?${filled('utm_a=b&', 1_900)}` })],
    ['a page of host labels', () => ({ page: `https://${filled('a.', 2_000)}example/` })],
    ['a host in many scripts', () => ({ page: `https://${filled('аü中', 180)}.example/` })],
    ['a name of marks', () => ({ name: `a${filled('\u0301', 20_000)}` })],
    ['a name of joined emoji', () => ({ name: filled('\u{1f469}\u200d', 20_000) })],
    ['a name of 80 long graphemes', () => ({ name: filled(`e${'\u0301'.repeat(20)}`, 1_680) })],
    ['a title of 60 KiB', () => ({ title: filled('title ', 60_000) })],
    ['a language of 60 KiB', () => ({ lang: filled('en-', 60_000) })],
    ['an e-mail address of 60 KiB', () => ({ email: `${filled('a.', 60_000)}@b.example` })],
    ['a website of 60 KiB', () => ({ website: `https://${filled('a.b/', 60_000)}` })],
    [
      'all fields that a trap can be called',
      () =>
        Object.fromEntries(
          Array.from({ length: 3_000 }, (_, i) => [
            `${['subject', 'topic', 'link'][i % 3]}_${i.toString(36)}`,
            'x',
          ]),
        ),
    ],
  ] satisfies [string, (n: number, form: string) => object][]
).map(([name, changed]) => ({
  name,
  make: (n, form) => json(n, comment(n, { form, ...changed(n, form) })),
}));

const HEADERS: readonly Case[] = (
  [
    ['an Idempotency-Key of 8 KiB', () => ({ 'idempotency-key': filled('a', 8_192) })],
    ['an Idempotency-Key of quotes', () => ({ 'idempotency-key': filled('"\\', 4_000) })],
    [
      'a good Idempotency-Key',
      (n) => ({ 'idempotency-key': `"8e03978e-40d5-43dd-bc93-${String(n).padStart(12, '0')}"` }),
    ],
    [
      '200 headers',
      () => Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x-${i}`, 'a'.repeat(60)])),
    ],
    ['a cookie of 12 KiB', () => ({ cookie: filled('a=b; ', 12_000) })],
    ['Accept-Language of 12 KiB', () => ({ ...HTML, 'accept-language': filled('xx;q=0.1,', 12_000) })],
    ['Accept of 12 KiB', () => ({ accept: filled('text/htm,', 12_000) })],
    [
      'a Content-Type with 1,000 parameters',
      () => ({ 'content-type': `application/json${filled(';a=b', 4_000)}` }),
    ],
    ['an Origin of 8 KiB', () => ({ origin: `https://${filled('a', 8_000)}` })],
    ['Authorization of 8 KiB', () => ({ authorization: `Bearer ${filled('a', 8_000)}` })],
    ['an address that is none', () => ({ 'cf-connecting-ip': filled('1:', 4_000) })],
  ] satisfies [string, (n: number) => Record<string, string>][]
).map(([name, headers]) => ({
  name: `header: ${name}`,
  make: (n, form) => json(n, comment(n, { form }), headers(n)),
}));

const ASKED: readonly Case[] = [
  {
    name: 'GET form for a page of 12 KiB',
    make: (n) => ({
      method: 'GET',
      path: `/v1/sites/s0/form?page=${encodeURIComponent(`https://a.example/${filled('é', 1_900)}`)}`,
      headers: { 'cf-connecting-ip': address(n) },
      body: '',
    }),
  },
  {
    name: 'GET form with 3,000 parameters',
    make: (n) => ({
      method: 'GET',
      path: `/v1/sites/s0/form?${filled('page=a&', 12_000)}`,
      headers: { 'cf-connecting-ip': address(n) },
      body: '',
    }),
  },
];

/** The engine's own worst texts. */
export const textsOf = (length: number): readonly Case[] =>
  Object.entries(HOSTILE).map(([name, unit]) => ({
    name: `text: ${name}`,
    // A word before it: white space alone is no comment.
    make: (n, form) =>
      json(n, comment(n, { form, body: `${n} ${hostileText(unit, length - 10)}`, acknowledged: true })),
  }));

export const HOSTILE_CASES: readonly Case[] = [...BODIES, ...FIELDS, ...HEADERS, ...ASKED];
