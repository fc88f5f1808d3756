import { env } from 'cloudflare:workers';
import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
} from 'cloudflare:test';
import { afterEach, describe, expect, it, vi } from 'vitest';
import worker from '../../src/index.ts';
import { deliverDue } from '../../src/webhooks/deliver.ts';
import { database, HELD, hold, listen, moderate, now, nudges, tick } from './harness.ts';

database();
afterEach(() => vi.restoreAllMocks());

const endpoints = [{ id: 'desk', url: 'https://hooks.example/greenroom' }];
const courier = {
  db: env.DB,
  secret: env.WEBHOOK_SECRET,
  now,
  random: () => 2 ** 31,
  outside: { resolver: env.DNS_RESOLVER, loopback: false },
};
const due = async () => (await deliverDue(courier)).failed;
const left = () => env.DB.prepare('SELECT count(*) AS n FROM outbox').first<number>('n');

/** Answers the endpoint's next posts and keeps what was sent. */
function endpoint(...statuses: (number | 'down')[]) {
  const sent: { url: string; headers: Headers; body: string; redirect: string | undefined }[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    sent.push({
      url: request.url,
      headers: request.headers,
      body: await request.text(),
      redirect: init?.redirect,
    });
    const status = statuses.shift() ?? 200;
    if (status === 'down') throw new TypeError('connection refused');
    return new Response(null, { status });
  });
  return sent;
}

/** The signature as the Standard Webhooks specification has it, written out once more. */
async function expectSigned({ headers, body }: { headers: Headers; body: string }): Promise<void> {
  const secret = Uint8Array.from(atob(env.WEBHOOK_SECRET.slice('whsec_'.length)), (c) => c.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  const [version, signature = ''] = (headers.get('webhook-signature') ?? '').split(',');
  expect(version).toBe('v1');
  const signed = `${headers.get('webhook-id')}.${headers.get('webhook-timestamp')}.${body}`;
  const mac = Uint8Array.from(atob(signature), (c) => c.charCodeAt(0));
  expect(await crypto.subtle.verify('HMAC', key, mac, new TextEncoder().encode(signed))).toBe(true);
}

describe('an endpoint', () => {
  it('is told of a change: signed, with the comment and the decision', async () => {
    await listen(...endpoints);
    const id = await hold();
    const sent = endpoint();
    expect(await due()).toBe(0);
    expect(sent).toHaveLength(1);
    const [message] = sent;
    if (!message) throw new Error('nothing was sent');
    expect(message.url).toBe('https://hooks.example/greenroom');
    expect(message.redirect).toBe('manual');
    await expectSigned(message);
    expect(JSON.parse(message.body)).toMatchObject({
      type: 'comment.pending',
      data: {
        comment: { id, status: 'pending', body: HELD },
        decision: { verdict: 'hold', actor: 'engine' },
      },
    });
    expect(await left()).toBe(0);
  });

  it('that fails is tried again later, under the same id, until it takes it', async () => {
    await listen(...endpoints);
    await hold();
    const sent = endpoint(500, 'down', 302, 204);
    expect(await due()).toBe(1);
    expect(await due()).toBe(0);
    for (const wait of [20_000, 330_000, 1_980_000]) {
      tick(wait);
      await due();
    }
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map(({ headers }) => headers.get('webhook-id'))).size).toBe(1);
    expect(await left()).toBe(0);
  });

  it('is given up after the last try of the schedule', async () => {
    await listen(...endpoints);
    await hold();
    const sent = endpoint(...Array.from({ length: 20 }, () => 503));
    for (let i = 0; i < 15; i++) {
      await due();
      tick(100_000_000);
    }
    expect(sent).toHaveLength(10);
    expect(await left()).toBe(0);
  });

  it('hears a comment’s events in order', async () => {
    await listen(...endpoints);
    const id = await hold();
    tick(1);
    await moderate('approve', [id]);
    tick(1);
    await moderate('delete', [id]);
    const sent = endpoint();
    await due();
    const types = sent.map(({ body }) => /"type":"([^"]+)"/.exec(body)?.[1]);
    expect(types).toEqual(['comment.pending', 'comment.published', 'comment.deleted']);
  });

  it('that hangs is asked once a run, and does not keep others waiting', async () => {
    const two = [...endpoints, { id: 'other', url: 'https://other.example/' }];
    await listen(...two);
    for (let i = 0; i < 4; i++) await hold();
    const sent: string[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
      const { hostname } = new URL(new Request(input).url);
      sent.push(hostname);
      return new Response(null, { status: hostname === 'other.example' ? 200 : 500 });
    });
    expect(await due()).toBe(1);
    expect(sent.filter((name) => name === 'hooks.example')).toHaveLength(1);
    expect(sent.filter((name) => name === 'other.example')).toHaveLength(4);
    expect(await left()).toBe(4);
  });

  it('hears of the 300th event of a comment too', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/greenroom', events: ['comment.deleted'] });
    const id = await hold();
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 299)
       INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status)
       SELECT (SELECT id FROM comments), i, 0, 'api', 'hold', 'pending', 'pending' FROM n`,
    ).run();
    await env.DB.prepare('UPDATE comments SET version = 299').run();
    await moderate('delete', [id]);
    const sent = endpoint();
    await due();
    expect(sent).toHaveLength(1);
  });

  it('says when more is due than one run takes', async () => {
    await listen(...endpoints);
    for (let i = 0; i < 55; i++) await hold();
    endpoint();
    expect(await deliverDue(courier)).toEqual({ failed: 0, more: true });
    expect(await deliverDue(courier)).toEqual({ failed: 0, more: false });
    expect(await left()).toBe(0);
  });

  it('that the site no longer names gets nothing, and leaves nothing behind', async () => {
    await listen(...endpoints);
    await hold();
    await listen();
    const sent = endpoint();
    await due();
    expect(sent).toEqual([]);
    expect(await left()).toBe(0);
  });

  it('is told by the queue, and by the clock where the queue lost the nudge', async () => {
    await listen(...endpoints);
    nudges.length = 0;
    await hold();
    expect(nudges).toHaveLength(1);
    const sent = endpoint();
    // Due by the test's clock; the Worker's own stands in 2026 too, but not at the same minute.
    await env.DB.prepare('UPDATE outbox SET due_at = 0').run();
    const batch = createMessageBatch('greenroom-outbox', [
      { id: '1', timestamp: new Date(), attempts: 1, body: 'due' },
    ]);
    const ctx = createExecutionContext();
    await worker.queue(batch, env);
    expect(await getQueueResult(batch, ctx)).toMatchObject({ outcome: 'ok' });
    expect(sent).toHaveLength(1);
    await hold();
    await env.DB.prepare('UPDATE outbox SET due_at = 0').run();
    await worker.scheduled(createScheduledController(), env);
    expect(sent).toHaveLength(2);
  });

  it('is told once by two consumers at the same time', async () => {
    await listen(...endpoints);
    await hold();
    const sent = endpoint();
    await Promise.all([due(), due(), due()]);
    expect(sent).toHaveLength(1);
  });
});
