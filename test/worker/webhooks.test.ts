import { env } from 'cloudflare:workers';
import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
} from 'cloudflare:test';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCredential } from '../../src/comments/credentials.ts';
import worker from '../../src/index.ts';
import { database, HELD, hold, listen, moderate, now, nudges, queue, submit, tick } from './harness.ts';
import { deliver, idsOf, inTurn, left, outside, typesOf, verified } from './outside.ts';

database();
afterEach(() => vi.restoreAllMocks());

const DESK = { id: 'desk', url: 'https://hooks.example/greenroom' };
const vault = { db: env.DB, webhookSecret: env.WEBHOOK_SECRET, now: now(), random: () => 7 };

describe('an endpoint', () => {
  it('is told of a change: signed, with the comment and the decision', async () => {
    await listen(DESK);
    const id = await hold();
    const sent = inTurn();
    expect(await deliver()).toEqual({ failed: 0, more: false, again: null });
    expect(sent).toHaveLength(1);
    const [message] = sent;
    if (!message) throw new Error('nothing was sent');
    expect(message.url).toBe(DESK.url);
    expect(message.redirect).toBe('manual');
    expect(message.headers.get('content-type')).toBe('application/json');
    expect(verified(env.WEBHOOK_SECRET, message)).toMatchObject({
      type: 'comment.pending',
      timestamp: expect.stringMatching(/^20\d\d-.*Z$/),
      data: {
        site: 'demo',
        language: 'en',
        desk: `http://localhost:8787/moderate/demo/comments/${id}`,
        comment: { id, status: 'pending', body: HELD, author: { avatar: expect.stringMatching(/^http/) } },
        decision: { verdict: 'hold', actor: 'engine', action: 'submit', from: null, to: 'pending' },
      },
    });
    expect(await left()).toBe(0);
  });

  it('has a secret of its own, which nobody else knows; while it is rotated both sign', async () => {
    await listen(DESK);
    const own = { siteId: 'demo', kind: 'endpoint', name: 'desk', secret: null } as const;
    const old = await makeCredential(vault, own);
    if ('refused' in old) throw new Error(old.refused);
    await hold();
    const sent = inTurn();
    await deliver();
    const fresh = await makeCredential({ ...vault, now: now() + 1, random: () => 9 }, own);
    if ('refused' in fresh) throw new Error(fresh.refused);
    await hold();
    await deliver();
    tick(25 * 3_600_000);
    await hold();
    await deliver();
    const [first, during, after] = sent;
    if (!first || !during || !after) throw new Error('not all were sent');
    const known = (secret: string, message: typeof first): boolean => {
      try {
        const sentAt = Number(message.headers.get('webhook-timestamp')) * 1000;
        vi.useFakeTimers({ now: sentAt, toFake: ['Date'] });
        new Webhook(secret).verify(message.body, Object.fromEntries(message.headers));
        return true;
      } catch {
        return false;
      } finally {
        vi.useRealTimers();
      }
    };
    const who = [env.WEBHOOK_SECRET, old.secret, fresh.secret];
    expect(who.map((secret) => known(secret, first))).toEqual([false, true, false]);
    expect(who.map((secret) => known(secret, during))).toEqual([false, true, true]);
    expect(who.map((secret) => known(secret, after))).toEqual([false, false, true]);
  });

  it('whose secret does not open any more gets nothing, and its log says why', async () => {
    await listen(DESK);
    await makeCredential(vault, { siteId: 'demo', kind: 'endpoint', name: 'desk', secret: null });
    await hold();
    const sent = inTurn();
    const changed = 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=';
    expect(await deliver({ secret: changed })).toMatchObject({ failed: 1 });
    expect(sent).toEqual([]);
    const why = await env.DB.prepare('SELECT excerpt FROM deliveries').first<string>('excerpt');
    expect(why).toContain('does not open');
    tick(10_000);
    await deliver({ secret: `${changed} ${env.WEBHOOK_SECRET}` });
    expect(sent).toHaveLength(1);
  });

  it('gets what it asked for and no more', async () => {
    await listen({ ...DESK, events: ['comment.deleted'] }, { id: 'all', url: 'https://all.example/' });
    const id = await hold();
    tick(1);
    await moderate('delete', [id]);
    const sent = inTurn();
    await deliver();
    expect(new Set(sent.map(({ url }, i) => `${new URL(url).hostname} ${typesOf(sent)[i]}`))).toEqual(
      new Set([
        'all.example comment.pending',
        'all.example comment.deleted',
        'hooks.example comment.deleted',
      ]),
    );
    expect(sent).toHaveLength(3);
  });

  it('is not told what it knows: a confirmed status is no news', async () => {
    await listen(DESK);
    const id = await hold();
    await moderate('hold', [id]);
    const sent = inTurn();
    await deliver();
    expect(typesOf(sent)).toEqual(['comment.pending']);
  });

  it('that was removed gets nothing, and leaves nothing behind', async () => {
    await listen(DESK);
    await hold();
    await listen();
    const sent = inTurn();
    await deliver();
    expect(sent).toEqual([]);
    expect(await left()).toBe(0);
  });

  it.for([
    ['http://hooks.example/', {}],
    ['https://127.0.0.1/', {}],
    ['https://localhost/', {}],
    ['https://[::1]/', {}],
    ['https://169.254.169.254/', {}],
    ['https://inside.example/', { 'inside.example': ['127.0.0.1'] }],
    ['https://metadata.example/', { 'metadata.example': ['93.184.216.34', '169.254.169.254'] }],
  ] as const)('at %s is never called', async ([url, names], { expect: check }) => {
    await listen({ id: 'x', url });
    await hold();
    const sent = outside(() => 200, names);
    check(await deliver()).toMatchObject({ failed: 1 });
    check(sent).toEqual([]);
  });

  it('on this machine is called only where that is allowed', async () => {
    await listen({ id: 'x', url: 'http://localhost:9/' });
    await hold();
    const sent = inTurn();
    await deliver({ outside: { resolver: env.DNS_RESOLVER, loopback: true } });
    expect(sent).toHaveLength(1);
  });
});

describe('a message', () => {
  it('stays below 20 KB however long the comment is, and says that it was cut', async () => {
    await listen(DESK);
    await hold({
      body: `${HELD} ${'"<سلام> \\ 😀\n'.repeat(800)}`,
      name: 'ÿ̈̈̈'.repeat(80),
      website: `https://a.example/${'x'.repeat(2000)}`,
      title: '漢'.repeat(300),
    });
    const sent = inTurn();
    await deliver();
    const body = sent[0]?.body ?? '';
    expect(new TextEncoder().encode(body).byteLength).toBeLessThan(20_000);
    expect(body.isWellFormed()).toBe(true);
    expect(JSON.parse(body)).toMatchObject({
      data: { truncated: true, comment: { body: expect.stringMatching(/^You are an idiot\. .*…$/s) } },
    });
  });

  it('about a short comment is whole', async () => {
    await listen(DESK);
    await hold();
    const sent = inTurn();
    await deliver();
    expect(sent[0]?.body).not.toContain('truncated');
  });
});

describe('the queue and the clock', () => {
  const batch = (queue: string) =>
    createMessageBatch(queue, [{ id: '1', timestamp: new Date(), attempts: 1, body: 'due' }]);
  /** Due by the Worker's own clock, whatever the test's is. */
  const dueNow = () => env.DB.prepare('UPDATE outbox SET due_at = 0').run();

  it('deliver; the clock also where the queue lost the nudge', async () => {
    await listen(DESK);
    nudges.length = 0;
    await hold();
    expect(nudges).toHaveLength(1);
    const sent = inTurn();
    await dueNow();
    const first = batch('greenroom-outbox');
    await worker.queue(first, env);
    expect(await getQueueResult(first, createExecutionContext())).toMatchObject({ outcome: 'ok' });
    expect(sent).toHaveLength(1);
    // The queue redelivers what it has delivered: nothing is due, nothing is sent.
    await worker.queue(batch('greenroom-outbox'), env);
    expect(sent).toHaveLength(1);
    await hold();
    await dueNow();
    await worker.scheduled(createScheduledController(), env);
    expect(sent).toHaveLength(2);
  });

  it('forget what is to be forgotten, and deliver, also where something else fails', async () => {
    await listen(DESK);
    await hold();
    await dueNow();
    const sent = inTurn();
    const prepare = env.DB.prepare.bind(env.DB);
    vi.spyOn(env.DB, 'prepare').mockImplementation((sql) => {
      if (sql.includes('digest_due <=')) throw new Error('D1_ERROR: network connection lost');
      return prepare(sql);
    });
    await env.DB.prepare(
      "INSERT INTO received (site_id, sender, webhook_id, at, comment_id, status) VALUES ('demo', '', 'x', 0, 1, 'pending')",
    ).run();
    await expect(worker.scheduled(createScheduledController(), env)).rejects.toThrow('D1_ERROR');
    expect(sent).toHaveLength(1);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM received').first('n')).toBe(0);
  });

  it('says all that failed in a run of the clock, not only what failed first', async () => {
    await env.DB.batch([
      env.DB.prepare('ALTER TABLE reporters RENAME TO reporters_away'),
      env.DB.prepare('ALTER TABLE ended_sessions RENAME TO ended_sessions_away'),
    ]);
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(worker.scheduled(createScheduledController(), env)).rejects.toThrow('ended_sessions');
    const said = log.mock.calls.flat().join('\n');
    log.mockRestore();
    expect(said).toContain('no such table: ended_sessions');
    expect(said).toContain('no such table: reporters');
  });

  it('a lost nudge loses no message', async () => {
    await listen(DESK);
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    queue.isDown = true;
    const answer = await submit({ body: HELD });
    queue.isDown = false;
    expect(answer.status).toBe(202);
    expect(error.mock.calls.flat().join()).toContain('"at":"nudge"');
    expect(await left()).toBe(1);
    const sent = inTurn();
    await deliver();
    expect(sent).toHaveLength(1);
  });

  it('dead letters are an alarm and no delivery', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await worker.queue(batch('greenroom-outbox-dead'), env);
    expect(error.mock.calls).toEqual([[JSON.stringify({ at: 'dead-letters', nudges: 1 })]]);
  });

  it('several at the same time send once', async () => {
    await listen(DESK);
    await hold();
    const sent = inTurn();
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(sent).toHaveLength(1);
    expect(new Set(idsOf(sent)).size).toBe(1);
  });

  it('more than one run takes is said, and taken by the next', async () => {
    await listen(DESK);
    for (let i = 0; i < 14; i++) await hold();
    inTurn();
    expect(await deliver()).toMatchObject({ failed: 0, more: true });
    expect(await deliver()).toMatchObject({ failed: 0, more: false });
    expect(await left()).toBe(0);
  });
});
