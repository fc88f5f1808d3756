import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/comments/settings.ts';
import { configure, database, KEY, PAGE, post, submit, tick } from './harness.ts';

/** Limits are exact, say when there is room again, and keep nobody's text. */

database();

const stored = () => env.DB.prepare('SELECT count(*) AS n FROM comments').first<number>('n');
const NONE = { comments: 1000, minutes: 60 };
const WIDE = { device: NONE, address: NONE, page: NONE, site: NONE };
const FIVE = { comments: 5, minutes: 10 };
const from = (n: number) => ({ 'cf-connecting-ip': `203.0.113.${n}` });

let said = 0;
/** A comment that nobody has written before. */
const say = (headers: Record<string, string>, fields: Record<string, unknown> = {}) =>
  submit({ body: `A clear and friendly remark, number ${(said += 1)}.`, ...fields }, headers);

const allow = (limits: object, more: object = {}) =>
  configure({ anyPage: true, limits: { ...WIDE, ...limits }, ...more });

/** One of each kind of limit: who sends the n-th of those that are counted together, and one that is not. */
const KINDS = [
  [
    'device',
    async (n: number, device: string) => say(from(n), { device }),
    async (n: number) => say(from(n)),
  ],
  ['address', async () => say(from(1)), async () => say(from(2))],
  [
    'address',
    async (n: number) => say({ 'cf-connecting-ip': `2001:db8:1:2::${n}` }),
    async () => say({ 'cf-connecting-ip': '2001:db8:1:3::1' }),
  ],
  [
    'page',
    async (n: number) => say(from(n)),
    async (n: number) => say(from(n), { page: 'https://news.example/2' }),
  ],
  ['site', async (n: number) => say(from(n), { page: `https://news.example/${n}` }), async () => null],
] as const;

describe.each(KINDS)('the limit of a %s', (by, counted, other) => {
  /** A device that we know, without a comment that counts. */
  const start = async () => {
    const { device } = await (await say({})).json<{ device: string }>();
    tick(61 * 60_000);
    await env.DB.prepare('DELETE FROM search').run();
    await allow({ [by]: FIVE });
    return device;
  };

  it('holds from the first one too many, for as long as it says', async () => {
    const device = await start();
    for (let n = 1; n <= 5; n++) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      expect((await counted(n, device)).status).toBe(201);
      tick(7_500);
    }
    const before = await stored();
    const refused = await counted(6, device);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(await refused.json()).toMatchObject({ type: '/problems/too-many-requests' });
    // The first of them was 37.5 s ago.
    const after = Number(refused.headers.get('retry-after'));
    expect(after).toBe(563);
    expect(await stored()).toBe(before);
    expect((await other?.(7))?.status ?? 201).toBe(201);
    tick(after * 1000 - 1000);
    expect((await counted(8, device)).status).toBe(429);
    tick(1000);
    expect((await counted(9, device)).status).toBe(201);
    expect((await counted(10, device)).status).toBe(429);
  });

  it('is exact when fifty come at once', async () => {
    const device = await start();
    const before = (await stored()) ?? 0;
    const all = await Promise.all(Array.from({ length: 50 }, (_, n) => counted(n, device)));
    expect(await stored()).toBe(before + 5);
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...Array.from({ length: 5 }, () => 201),
      ...Array.from({ length: 45 }, () => 429),
    ]);
    for (const response of all.filter(({ status }) => status === 429))
      expect(response.headers.get('retry-after')).toBe('600');
  });
});

describe('limits', () => {
  it('are there without any settings', async () => {
    const { comments } = settingsSchema.parse({}).limits.device;
    const { device } = await (await say({})).json<{ device: string }>();
    for (let n = 1; n < comments; n++) expect((await say(from(n), { device })).status).toBe(201);
    expect((await say(from(200), { device })).status).toBe(429);
  });

  it('count what was taken down, too, and what only waits', async () => {
    await allow({ address: { comments: 2, minutes: 10 } });
    await say(from(1), { body: 'You are an idiot.' });
    const { token } = await (
      await say(from(1))
    )
      .json<{ receipt: { token: string } }>()
      .then(({ receipt }) => receipt);
    await post(`/receipts/${token}/delete`, {});
    expect((await say(from(1))).status).toBe(429);
  });

  it('go on where the month ends', async () => {
    await allow({ address: { comments: 1, minutes: 60 } });
    const at = new Date(tick(0));
    tick(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1) - 1000 - at.getTime());
    expect((await say(from(1))).status).toBe(201);
    tick(2000);
    expect((await say(from(1))).status).toBe(429);
  });

  it('are not the publisher’s own, nor a developer’s', async () => {
    await allow({
      address: { comments: 1, minutes: 60 },
      page: { comments: 1, minutes: 60 },
      site: { comments: 1, minutes: 60 },
    });
    for (const headers of [KEY, {}, { ...KEY, ...from(1) }])
      for (let n = 0; n < 3; n++) expect((await say(headers)).status).toBe(201);
    // They were counted, though: the page is full.
    expect((await say(from(1))).status).toBe(429);
  });

  it('that were lowered say when there is room by the new ones', async () => {
    await allow({});
    for (let n = 0; n < 4; n++) {
      expect((await say(from(1))).status).toBe(201);
      tick(60_000);
    }
    await allow({ address: { comments: 2, minutes: 10 } });
    const refused = await say(from(1));
    expect(refused.status).toBe(429);
    // Two are too many: the last but one was 2 min and 5 s ago.
    expect(refused.headers.get('retry-after')).toBe('475');
  });

  it.for([
    ['of which one is no limit', { limits: { device: { comments: 0, minutes: 5 } } }],
    ['that are none', { limits: 'many' }],
    [
      'as numbers that are none',
      { limits: { address: { comments: 2.5, minutes: 1e9 }, site: { comments: -7 } } },
    ],
    ['with a part that nobody knows', { limits: { address: { comments: 1, minutes: 60 }, planet: {} } }],
    ['of nothing', { limits: { address: null, page: [] } }],
  ] as const)('%s let comments in, which wait', async ([, settings]) => {
    await configure({ anyPage: true, ...settings });
    for (let n = 0; n < 3; n++) expect((await say(from(1))).status).toBe(202);
  });

  it('give a form its text back', async () => {
    await allow({ address: { comments: 1, minutes: 10 } });
    await say(from(1));
    const form = new URLSearchParams({
      page: PAGE,
      body: 'My long & careful words.',
      name: 'Ana',
      words: 'en',
    });
    const response = await post('/v1/sites/demo/comments', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
      ...from(1),
    });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('600');
    const html = await response.text();
    expect(html).toContain('My long &amp; careful words.');
    expect(html).toContain('value="Ana"');
  });

  it('are answered where the page that posted can read them', async () => {
    await allow({ address: { comments: 1, minutes: 10 } }, { origins: ['https://news.example'] });
    await say(from(1));
    const response = await say({ ...from(1), origin: 'https://news.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(response.headers.get('access-control-expose-headers')).toContain('retry-after');
  });

  it('refuse a repeat of what was taken in as little as ever', async () => {
    await allow({ address: { comments: 1, minutes: 10 } });
    const headers = { ...from(1), 'idempotency-key': '"8e03978e-40d5-43dd-bc93-6894a57f9324"' };
    const all = await Promise.all(Array.from({ length: 5 }, () => submit({}, headers)));
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(await stored()).toBe(1);
  });
});
