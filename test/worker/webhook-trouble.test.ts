import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { endpointQuery } from '../../src/store/endpoints.ts';
import { readAll } from '../../src/store/query.ts';
import { call, database, hold, KEY, listen, moderate, now, tick } from './harness.ts';
import { deliver, idsOf, inTurn, left, outside, typesOf } from './outside.ts';

database();
afterEach(() => vi.restoreAllMocks());

const DESK = { id: 'desk', url: 'https://hooks.example/' };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const state = async () => {
  const [endpoint] = await readAll(env.DB, endpointQuery(env.DB, 'demo', 'desk'));
  if (!endpoint) throw new Error('no endpoint');
  return endpoint;
};
const log = async () =>
  (
    await env.DB.prepare('SELECT attempt, outcome, status, excerpt FROM deliveries ORDER BY at, seq').all<{
      attempt: number;
      outcome: string;
      status: number | null;
      excerpt: string;
    }>()
  ).results;

describe('a delivery that fails', () => {
  it('is tried again after 5 s, 5 min, 30 min, …, under the same id, until it is taken', async () => {
    await listen(DESK);
    await hold();
    const sent = inTurn(500, 'down', 302, 404, 204);
    const waits = [5_000, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE];
    for (const wait of waits) {
      const { again } = await deliver();
      // Half of the jitter of a tenth, as the test draws it.
      expect(again).toBe(now() + wait * 1.05);
      tick(wait * 1.05 - 1);
      expect(await deliver()).toMatchObject({ failed: 0 });
      tick(1);
    }
    expect(await deliver()).toEqual({ failed: 0, more: false, again: null });
    expect(sent).toHaveLength(5);
    expect(new Set(idsOf(sent)).size).toBe(1);
    expect(await left()).toBe(0);
    expect((await log()).map(({ attempt, outcome, status }) => [attempt, outcome, status])).toEqual([
      [1, 'failed', 500],
      [2, 'failed', null],
      [3, 'failed', 302],
      [4, 'failed', 404],
      [5, 'delivered', 204],
    ]);
  });

  it('is given up after the tenth try, and the next one has its turn', async () => {
    await listen(DESK);
    const id = await hold();
    tick(1);
    await moderate('approve', [id]);
    const sent = outside(({ body }) => (body.includes('"comment.pending"') ? 500 : 200));
    for (let i = 0; i < 12; i++) {
      await deliver();
      tick(1.2 * DAY);
    }
    expect(typesOf(sent)).toEqual([
      ...Array.from({ length: 10 }, () => 'comment.pending'),
      'comment.published',
    ]);
    expect((await log()).map(({ outcome }) => outcome).slice(-2)).toEqual(['given-up', 'delivered']);
    expect(await left()).toBe(0);
  });

  it.for([
    ['in seconds', (): string => '120', 120_000],
    ['as a date', (): string => new Date(now() + 300_000).toUTCString(), 300_000],
    ['for a year: a day is enough', (): string => '31536000', DAY],
    ['that means nothing', (): string => 'soon', 30_000],
    ['not at all', (): null => null, 30_000],
  ] as const)(
    'with 429 and Retry-After %s waits, and so does all else for it',
    async ([, header, wait], { expect: check }) => {
      await listen(DESK);
      await hold();
      const value = header();
      const sent = inTurn(
        new Response(null, { status: 429, headers: value === null ? {} : { 'retry-after': value } }),
      );
      await deliver();
      await hold();
      tick(wait - 2000);
      await deliver();
      check(sent).toHaveLength(1);
      tick(3000);
      await deliver();
      await deliver();
      check(sent.length).toBeGreaterThanOrEqual(2);
      tick(DAY);
      await deliver();
      check(await left()).toBe(0);
      check(await state()).toMatchObject({ failingSince: null, quietUntil: 0 });
    },
  );

  it('leaves what was answered in the log, cut, and nothing of a comment in ours', async () => {
    await listen(DESK);
    await hold();
    const logged = vi.spyOn(console, 'log');
    const error = vi.spyOn(console, 'error');
    inTurn(new Response(`<script>${'x'.repeat(5000)}`, { status: 500 }));
    await deliver();
    const [tried] = await log();
    expect(tried?.excerpt).toMatch(/^<script>x+$/);
    expect(tried?.excerpt).toHaveLength(500);
    expect([...logged.mock.calls, ...error.mock.calls]).toEqual([]);
  });

  it('leaves no half of a character in the log', async () => {
    await listen(DESK);
    await hold();
    inTurn(new Response(`${'x'.repeat(499)}😀`, { status: 500 }));
    await deliver();
    expect((await log())[0]?.excerpt).toBe(`${'x'.repeat(499)}\ufffd`);
  });

  it('by an answer that streams for ever counts by its status, and ends', async () => {
    await listen(DESK);
    await hold();
    const endless = () =>
      new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(120)) });
    inTurn(new Response(endless(), { status: 500 }), new Response(endless(), { status: 200 }));
    await deliver({ patience: { timeout: 500, lease: 20_000, slow: 5_000 } });
    tick(6000);
    await deliver({ patience: { timeout: 500, lease: 20_000, slow: 5_000 } });
    expect((await log()).map(({ outcome }) => outcome)).toEqual(['failed', 'delivered']);
  });
});

describe('an endpoint is turned off', () => {
  const WATCH = { id: 'watch', url: 'https://watch.example/', events: ['endpoint.disabled'] as const };

  it('by answering 410; others are told, and what was to come is on record', async () => {
    await listen(DESK, WATCH);
    for (let i = 0; i < 5; i++) await hold();
    const sent = outside(({ url }) => (url.includes('watch') ? 200 : 410));
    // The notice is not left to the clock.
    expect(await deliver()).toMatchObject({ more: true });
    tick(1);
    expect(await deliver()).toMatchObject({ more: false });
    expect(await state()).toMatchObject({ disabled: 'gone' });
    const told = sent.filter(({ url }) => url.includes('watch'));
    expect(told).toHaveLength(1);
    expect(JSON.parse(told[0]?.body ?? '')).toMatchObject({
      type: 'endpoint.disabled',
      data: { site: 'demo', endpoint: 'desk', reason: 'gone' },
    });
    // Three were on their way at the same time.
    const outcomes = (await log()).map(({ outcome }) => outcome).toSorted();
    expect(outcomes).toEqual(['delivered', 'given-up', 'given-up', 'given-up', 'skipped', 'skipped']);
    expect(await left()).toBe(0);
    await hold();
    expect(await left()).toBe(0);
  });

  it('by failing for thirty days, and not by a success in between', async () => {
    await listen(DESK, WATCH);
    let works = false;
    const sent = outside(({ url }) => (url.includes('watch') || works ? 200 : 500));
    for (let day = 0; day < 29; day++) {
      await hold();
      await deliver();
      tick(DAY);
    }
    expect(await state()).toMatchObject({ disabled: null });
    works = true;
    await deliver();
    expect(await state()).toMatchObject({ disabled: null, failingSince: null });
    works = false;
    for (let day = 0; day < 32; day++) {
      await hold();
      await deliver();
      tick(DAY);
    }
    for (let runs = 0; (await left()) !== 0 && runs < 5; runs++) await deliver();
    expect(await state()).toMatchObject({ disabled: 'failing' });
    const told = sent.filter(({ url }) => url.includes('watch'));
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain('"reason":"failing"');
  });
});

describe('an endpoint that its owner changes in the middle of a try', () => {
  const MOVED = 'https://moved.example/';

  it.for([
    ['410', 410, null],
    ['its last failure after thirty days', 500, -31],
  ] as const)('is not turned off by %s of the old one', async ([, status, days], { expect: check }) => {
    await listen(DESK);
    if (days !== null) {
      await env.DB.prepare('UPDATE endpoints SET failing_since = ?1')
        .bind(now() + days * DAY)
        .run();
    }
    for (let i = 0; i < 5; i++) await hold();
    const sent = outside(async ({ url }) => {
      if (url === MOVED) return 200;
      await env.DB.prepare('UPDATE endpoints SET url = ?1, failing_since = NULL').bind(MOVED).run();
      return status;
    });
    await deliver();
    check(await state()).toMatchObject({ disabled: null, url: MOVED });
    check((await log()).map(({ outcome }) => outcome)).not.toContain('skipped');
    tick(10_000);
    await deliver();
    check(sent.filter(({ url }) => url === MOVED).length).toBeGreaterThanOrEqual(2);
    check(await left()).toBe(0);
  });
});

describe('an endpoint that is removed in the middle of a try', () => {
  it('leaves nothing behind', async () => {
    await listen(DESK);
    const id = await hold();
    tick(1);
    await moderate('approve', [id]);
    const sent = outside(async () => {
      await call('DELETE', '/v1/sites/demo/moderation/endpoints/desk', { headers: KEY });
      return 500;
    });
    await deliver();
    expect(sent).toHaveLength(1);
    expect(await left()).toBe(0);
    expect(await log()).toEqual([]);
  });
});

describe('patience', () => {
  it('that was asked for is not ended by what was under way at the same time', async () => {
    await listen(DESK);
    for (let i = 0; i < 8; i++) await hold();
    let asked = false;
    const sent = outside(async () => {
      if (asked) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        return 200;
      }
      asked = true;
      return new Response(null, { status: 429, headers: { 'retry-after': '3600' } });
    });
    await deliver();
    // Three at once: the two others were taken.
    expect(sent).toHaveLength(3);
    expect(await state()).toMatchObject({ quietUntil: now() + 3_600_000 });
    tick(10_000);
    await deliver();
    expect(sent).toHaveLength(3);
  });
});

describe('a message that cannot be made', () => {
  it('is tried, given up and on record; nobody is blamed, and the others go out', async () => {
    await listen(DESK);
    await hold();
    // Something that no version of ours writes.
    await env.DB.exec('DROP TRIGGER events_are_append_only');
    await env.DB.prepare("UPDATE events SET decision = '{}'").run();
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const sent = inTurn();
    await hold();
    expect(await deliver()).toMatchObject({ failed: 1 });
    expect(sent).toHaveLength(1);
    for (let i = 0; i < 10; i++) {
      tick(1.2 * DAY);
      await deliver();
    }
    expect(await left()).toBe(0);
    expect((await log()).map(({ outcome }) => outcome)).toContain('given-up');
    expect(await state()).toMatchObject({ failingSince: null, disabled: null });
    expect(error).toHaveBeenCalledTimes(10);
  });
});

describe('when the database fails', () => {
  /** Fails the first statement that matches, once. */
  function failOnce(pattern: RegExp): void {
    const prepare = env.DB.prepare.bind(env.DB);
    let failed = false;
    vi.spyOn(env.DB, 'prepare').mockImplementation((sql) => {
      if (!failed && pattern.test(sql)) {
        failed = true;
        throw new Error('D1_ERROR: network connection lost');
      }
      return prepare(sql);
    });
  }

  it.for([
    ['before a message is claimed', /^UPDATE outbox SET due_at = .*attempts/],
    ['between sending and settling', /^INSERT OR REPLACE INTO deliveries/],
  ] as const)('%s, the message goes out again under its id', async ([, pattern], { expect: check }) => {
    await listen(DESK);
    await hold();
    const sent = inTurn();
    failOnce(pattern);
    await hold();
    await check(deliver()).rejects.toThrow('D1_ERROR');
    // The other message has nothing to do with it.
    check(await left()).toBe(1);
    tick(21_000);
    await deliver();
    check(await left()).toBe(0);
    check(sent.length).toBeGreaterThanOrEqual(1);
    check(new Set(idsOf(sent)).size).toBe(2);
  });
});
