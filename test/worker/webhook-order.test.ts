import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { database, hold, listen, moderate, now, tick } from './harness.ts';
import { deliver, idsOf, inTurn, left, outside, typesOf } from './outside.ts';

database();
afterEach(() => vi.restoreAllMocks());

const DESK = { id: 'desk', url: 'https://hooks.example/' };

/** A comment with three events. */
async function eventful(): Promise<string> {
  const id = await hold();
  tick(1);
  await moderate('approve', [id]);
  tick(1);
  await moderate('delete', [id]);
  return id;
}

const IN_ORDER = ['comment.pending', 'comment.published', 'comment.deleted'];

/** Numbers of events by comment, in the order in which they arrived. */
function arrivals(ids: readonly string[]): Map<string, number[]> {
  const seen = new Map<string, number[]>();
  for (const id of ids) {
    const [, subject = '', seq = ''] = id.split('_');
    seen.set(subject, [...(seen.get(subject) ?? []), Number(seq)]);
  }
  return seen;
}

describe('order', () => {
  it('of a comment’s events is kept', async () => {
    await listen(DESK);
    await eventful();
    const sent = inTurn();
    await deliver();
    expect(typesOf(sent)).toEqual(IN_ORDER);
  });

  it('is kept where an earlier one fails: the later ones wait for it, also those that come meanwhile', async () => {
    await listen(DESK);
    const id = await eventful();
    const sent = inTurn(500);
    expect(await deliver()).toMatchObject({ failed: 1 });
    await moderate('restore', [id]);
    // The first is due again after 5 s and half of the jitter.
    expect(await deliver()).toEqual({ failed: 0, more: false, again: now() + 5_250 });
    expect(typesOf(sent)).toEqual(['comment.pending']);
    expect(await deliver()).toEqual({ failed: 0, more: false, again: null });
    tick(6_000);
    await deliver();
    expect(typesOf(sent)).toEqual(['comment.pending', ...IN_ORDER, 'comment.published']);
    expect(await left()).toBe(0);
  });

  it('of other comments is not held up by it', async () => {
    await listen(DESK);
    await hold();
    const fine = await hold();
    const sent = inTurn(500);
    await deliver();
    expect(idsOf(sent)[1]).toContain(fine);
  });

  it('is kept where the earlier one is beyond what a run takes', async () => {
    await listen(DESK);
    const ids: string[] = [];
    for (let i = 0; i < 20; i++) ids.push(await hold());
    await moderate('approve', ids);
    await env.DB.prepare('UPDATE outbox SET due_at = due_at + 5000 WHERE seq = 1').run();
    tick(10_000);
    const sent = inTurn();
    for (let runs = 0; (await left()) !== 0 && runs < 30; runs++) await deliver();
    expect(await left()).toBe(0);
    expect([...arrivals(idsOf(sent)).values()]).toEqual(Array.from({ length: 20 }, () => [1, 2]));
  });

  it('is kept where one in the middle is beyond what a run takes', async () => {
    await listen(DESK);
    await eventful();
    // As a retry leaves it: the first and the third are due, the second is not.
    await env.DB.prepare('UPDATE outbox SET due_at = due_at + 5000 WHERE seq = 2').run();
    tick(1000);
    const sent = inTurn();
    await deliver();
    expect(typesOf(sent)).toEqual(['comment.pending']);
    tick(10_000);
    await deliver();
    expect(typesOf(sent)).toEqual(IN_ORDER);
    expect(await left()).toBe(0);
  });

  it('is kept where another run is at the earlier one, and somebody comes back for the later', async () => {
    await listen(DESK);
    await eventful();
    let other: unknown;
    const sent = outside(async () => {
      other ??= await deliver();
      return 200;
    });
    await deliver();
    expect(typesOf(sent)).toEqual(['comment.pending']);
    expect(other).toEqual({ failed: 0, more: false, again: now() + 20_000 });
    tick(20_000);
    await deliver();
    expect(typesOf(sent)).toEqual(IN_ORDER);
  });

  it('is kept by an endpoint that fails at random, and nothing is lost', async () => {
    await listen(DESK);
    for (let i = 0; i < 6; i++) await eventful();
    let state = 12_345;
    const taken: string[] = [];
    const sent = outside(({ headers }) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      if (state % 10 < 4) return 500;
      taken.push(headers.get('webhook-id') ?? '');
      return 200;
    });
    for (let runs = 0; (await left()) !== 0 && runs < 200; runs++) {
      await deliver();
      tick(3_600_000);
    }
    expect([...arrivals(taken).values()]).toEqual(Array.from({ length: 6 }, () => [1, 2, 3]));
    expect(sent.length).toBeGreaterThan(taken.length);
    expect(new Set(idsOf(sent)).size).toBe(18);
  });
});

describe('an endpoint', () => {
  it('gets several comments at the same time, and no more than three', async () => {
    await listen(DESK);
    for (let i = 0; i < 10; i++) await hold();
    let open = 0;
    let most = 0;
    outside(async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return 200;
    });
    await deliver();
    expect(most).toBe(3);
  });

  it('with a long backlog leaves room for the others', async () => {
    await listen({ ...DESK, events: ['comment.pending'] });
    for (let i = 0; i < 30; i++) await hold();
    await listen(
      { ...DESK, events: ['comment.pending'] },
      { id: 'other', url: 'https://other.example/', events: ['comment.pending'] },
    );
    await hold();
    const sent = inTurn();
    expect(await deliver()).toMatchObject({ more: true });
    expect(sent.filter(({ url }) => url.includes('other'))).toHaveLength(1);
    for (let runs = 0; (await left()) !== 0 && runs < 10; runs++) await deliver();
    expect(sent).toHaveLength(32);
  });

  it('that answers slowly rests for as long again, and is told the rest then', async () => {
    await listen(DESK);
    for (let i = 0; i < 5; i++) await hold();
    const sent = outside(() => {
      tick(7_000);
      return 200;
    });
    const { again, failed } = await deliver();
    const told = sent.length;
    expect(failed).toBe(0);
    expect(told).toBeLessThan(5);
    expect(again).toBeGreaterThan(now());
    await deliver();
    expect(sent).toHaveLength(told);
    tick((again ?? 0) - now());
    await deliver();
    expect(sent.length).toBeGreaterThan(told);
  });

  it('that hangs does not keep the others waiting, and is soon left alone', async () => {
    await listen(
      { ...DESK, events: ['comment.pending'] },
      { id: 'other', url: 'https://other.example/', events: ['comment.deleted'] },
    );
    const ids: string[] = [];
    for (let i = 0; i < 8; i++) ids.push(await hold());
    await moderate('delete', ids.slice(0, 2));
    const sent = outside(({ url }) => (url.includes('other') ? 200 : new Promise<never>(() => undefined)));
    const { failed } = await deliver({ patience: { timeout: 20, lease: 20_000, slow: 5_000 } });
    const hosts = sent.map(({ url }) => new URL(url).hostname);
    expect(hosts.filter((host) => host === 'other.example')).toHaveLength(2);
    expect(failed).toBeGreaterThanOrEqual(3);
    expect(failed).toBeLessThan(8);
    expect(await deliver({ patience: { timeout: 20, lease: 20_000, slow: 5_000 } })).toMatchObject({
      failed: 0,
    });
    expect(await left()).toBe(8);
  });
});
