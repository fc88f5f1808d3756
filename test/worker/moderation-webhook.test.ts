import { env } from 'cloudflare:workers';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it, vi } from 'vitest';
import { makeCredential, revokeCredential } from '../../src/comments/credentials.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { forgetReceived } from '../../src/store/received.ts';
import {
  body,
  call,
  database,
  get,
  hold,
  KEY,
  listen,
  moderate,
  now,
  nudges,
  post,
  publish,
  thread,
  tick,
} from './harness.ts';

/** The reference library signs for us, in workerd. */

database();

const PATH = '/v1/sites/demo/webhooks/moderation';
const DAY = 86_400_000;

interface Sent {
  /** A string is sent as it is. */
  readonly message: unknown;
  readonly secret?: string;
  readonly id?: string;
  /** Milliseconds since the Unix epoch: when it was signed. */
  readonly at?: number;
  readonly to?: string;
  /** Over those of a message that is right; null = left out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

let messages = 0;
const newId = (): string => `msg_${(messages += 1)}`;

function send({ message, secret = env.WEBHOOK_SECRET, id = newId(), at = now(), to = PATH, headers }: Sent) {
  const text = typeof message === 'string' ? message : JSON.stringify(message);
  return sendRaw(to, text, {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, new Date(at), text),
    ...headers,
  });
}

const sendRaw = (to: string, raw: unknown, headers: Readonly<Record<string, string | null>>) =>
  call('POST', to, {
    body: raw,
    headers: Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  });

const decision = (action: string, id: string, more: Record<string, unknown> = {}) => ({
  type: `comment.${action}`,
  timestamp: new Date(now()).toISOString(),
  data: { id, ...more },
});

const shown = async () =>
  (await body(await get(thread()), answers.commentPage)).comments.map((comment) => comment.id);
const eventsOf = async (id: string) =>
  (await body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated)).events ?? [];
const received = () => env.DB.prepare('SELECT count(*) AS n FROM received').first<number>('n');

const vault = () => ({ db: env.DB, webhookSecret: env.WEBHOOK_SECRET, now: now(), random: () => now() });

/** A sender's credential of a site. */
async function sender(name: string, siteId = 'demo') {
  tick(1);
  const made = await makeCredential(vault(), { siteId, kind: 'sender', name, secret: null });
  if ('refused' in made) throw new Error(made.refused);
  return { id: made.credential.id, secret: made.secret };
}

async function expectProblem(response: Response, status: number, slug: string): Promise<string> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = await body(response, answers.problem);
  expect(problem).toMatchObject({ type: `/problems/${slug}`, status });
  return problem.detail;
}

describe('a moderation webhook', () => {
  it.for([
    ['approve', 'published'],
    ['reject', 'rejected'],
    ['spam', 'rejected'],
    ['hold', 'pending'],
    ['delete', 'deleted'],
  ] as const)('comment.%s', async ([action, status], { expect: check }) => {
    const id = await hold();
    const response = await send({ message: decision(action, id, { reason: 'As agreed.', extra: [1] }) });
    check(response.status).toBe(200);
    check(await body(response, answers.decided)).toEqual({ id, status });
    check((await eventsOf(id)).at(-1)).toMatchObject({
      actor: 'webhook',
      action,
      from: 'pending',
      to: status,
      reason: 'As agreed.',
    });
  });

  it('shows at once on the page, and takes down at once', async () => {
    const id = await hold();
    expect(await shown()).toEqual([]);
    await send({ message: decision('approve', id) });
    expect(await shown()).toEqual([id]);
    await send({ message: decision('reject', id) });
    expect(await shown()).toEqual([]);
  });

  it('tells the endpoints, as any other change', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    const id = await hold();
    nudges.length = 0;
    const again = newId();
    await send({ message: decision('approve', id), id: again });
    await send({ message: decision('approve', id), id: again });
    expect(nudges).toHaveLength(1);
    const { results } = await env.DB.prepare('SELECT type FROM outbox ORDER BY seq').all();
    expect(results).toEqual([{ type: 'comment.pending' }, { type: 'comment.published' }]);
  });

  it('acts under its credential’s name, and the person’s whom it names', async () => {
    const { secret } = await sender('engine');
    const id = await hold();
    const actors = [
      { secret, more: {}, actor: 'webhook: engine' },
      { secret, more: { moderator: 'Anna' }, actor: 'webhook: engine (Anna)' },
      { secret, more: { moderator: '', reason: '' }, actor: 'webhook: engine' },
      { secret, more: { moderator: ' Anna\n\tB. ' }, actor: 'webhook: engine (Anna B.)' },
      { secret, more: { moderator: ' \n' }, actor: 'webhook: engine' },
      { secret: env.WEBHOOK_SECRET, more: { moderator: 'api' }, actor: 'webhook (api)' },
    ];
    for (const { actor, more, ...by } of actors) {
      expect((await send({ message: decision('hold', id, more), ...by })).status).toBe(200);
      expect((await eventsOf(id)).at(-1)).toMatchObject({ actor, reason: null });
    }
  });

  it('may be for one status only, so that a machine overrules nobody', async () => {
    const id = await hold();
    const onlyHeld = decision('approve', id, { only_if: 'pending' });
    await moderate('reject', [id]);
    await expectProblem(await send({ message: onlyHeld }), 409, 'conflict');
    expect(await eventsOf(id)).toHaveLength(2);
    await moderate('hold', [id]);
    expect((await send({ message: onlyHeld })).status).toBe(200);
  });
});

describe('a repeat', () => {
  it('gets the first answer and does nothing', async () => {
    const id = await hold();
    const webhook = newId();
    const message = decision('approve', id);
    expect(await (await send({ message, id: webhook })).json()).toEqual({ id, status: 'published' });
    await moderate('reject', [id]);
    const again = await send({ message, id: webhook });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ id, status: 'published' });
    expect(await shown()).toEqual([]);
    expect(await eventsOf(id)).toHaveLength(3);
  });

  it('at the same time: one event', async () => {
    const id = await hold();
    const webhook = newId();
    const all = await Promise.all(
      Array.from({ length: 8 }, () => send({ message: decision('approve', id), id: webhook })),
    );
    for (const one of all) expect(await one.json()).toEqual({ id, status: 'published' });
    expect(await eventsOf(id)).toHaveLength(2);
    expect(await received()).toBe(1);
  });

  it('ten minutes later, signed anew: nothing', async () => {
    const id = await hold();
    const webhook = newId();
    await send({ message: decision('approve', id), id: webhook });
    tick(600_000);
    expect((await send({ message: decision('approve', id), id: webhook })).status).toBe(200);
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('with another body: still the first answer', async () => {
    const [id, other] = [await hold(), await hold()];
    const webhook = newId();
    await send({ message: decision('approve', id), id: webhook });
    for (const message of [decision('delete', id), decision('approve', other)]) {
      const again = await send({ message, id: webhook });
      expect(await again.json()).toEqual({ id, status: 'published' });
    }
    expect(await shown()).toEqual([id]);
    expect(await eventsOf(other)).toHaveLength(1);
  });

  it('after its comment was deleted: the first answer, no conflict', async () => {
    const id = await hold();
    const webhook = newId();
    await send({ message: decision('approve', id), id: webhook });
    await moderate('delete', [id]);
    expect(await (await send({ message: decision('approve', id), id: webhook })).json()).toEqual({
      id,
      status: 'published',
    });
  });

  it('of what was refused is no repeat: it may succeed', async () => {
    const id = await hold();
    await moderate('delete', [id]);
    const webhook = newId();
    const message = decision('approve', id);
    await expectProblem(await send({ message, id: webhook }), 409, 'conflict');
    expect(await received()).toBe(0);
    await moderate('restore', [id]);
    expect(await (await send({ message, id: webhook })).json()).toEqual({ id, status: 'published' });
  });

  it('is told by id, sender and site', async () => {
    const one = await sender('one');
    const two = await sender('two');
    const id = await hold();
    const webhook = newId();
    for (const secret of [one.secret, two.secret, env.WEBHOOK_SECRET]) {
      await send({ message: decision('hold', id), id: webhook, secret });
    }
    expect(await eventsOf(id)).toHaveLength(4);
    // After a rotation it is the same sender.
    const next = await sender('one');
    await send({ message: decision('hold', id), id: webhook, secret: next.secret });
    expect(await eventsOf(id)).toHaveLength(4);
  });

  it('is known for thirty days', async () => {
    const id = await hold();
    await send({ message: decision('hold', id) });
    await forgetReceived(env.DB, now() + 30 * DAY);
    expect(await received()).toBe(1);
    await forgetReceived(env.DB, now() + 30 * DAY + 1);
    expect(await received()).toBe(0);
  });

  it('of different webhooks at the same time: each is carried out', async () => {
    const id = await hold();
    const all = await Promise.all(
      ['approve', 'reject', 'hold'].map((action) => send({ message: decision(action, id) })),
    );
    const done = all.filter(({ status }) => status === 200);
    expect(all.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(await eventsOf(id)).toHaveLength(1 + done.length);
    expect(await received()).toBe(done.length);
  });
});

describe('a signature', () => {
  const other = 'whsec_ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=';
  const approve = decision('approve', '0123456789a');
  const signed = (text: string, secret = env.WEBHOOK_SECRET) =>
    new Webhook(secret).sign('msg_x', new Date(now()), text);

  it.for([
    ['is missing', () => send({ message: approve, headers: { 'webhook-signature': null } })],
    ['is empty', () => send({ message: approve, headers: { 'webhook-signature': '' } })],
    ['comes without an id', () => send({ message: approve, headers: { 'webhook-id': null } })],
    ['comes without a timestamp', () => send({ message: approve, headers: { 'webhook-timestamp': null } })],
    ['is of another secret', () => send({ message: approve, secret: other })],
    ['is truncated', () => send({ message: approve, headers: { 'webhook-signature': 'v1,abcd' } })],
    [
      'is no base64',
      () => send({ message: approve, headers: { 'webhook-signature': `v1,${'*'.repeat(43)}=` } }),
    ],
    [
      'is of the same JSON with other white space',
      () =>
        sendRaw(PATH, JSON.stringify(approve, null, 2), {
          'content-type': 'application/json',
          'webhook-id': 'msg_x',
          'webhook-timestamp': String(Math.floor(now() / 1000)),
          'webhook-signature': signed(JSON.stringify(approve)),
        }),
    ],
    ['is for another id', () => send({ message: approve, id: 'msg_a', headers: { 'webhook-id': 'msg_b' } })],
    [
      'is for another time',
      () =>
        send({ message: approve, headers: { 'webhook-timestamp': String(Math.floor(now() / 1000) - 1) } }),
    ],
    ['is too old', () => send({ message: approve, at: now() - 301_000 })],
    ['is of the future', () => send({ message: approve, at: now() + 302_000 })],
    [
      'has a timestamp that is no number',
      () => send({ message: approve, headers: { 'webhook-timestamp': 'now' } }),
    ],
    [
      'is the API key instead',
      () => sendRaw(PATH, JSON.stringify(approve), { ...KEY, 'content-type': 'application/json' }),
    ],
    ['is of an empty body', () => sendRaw(PATH, '', { 'content-type': 'application/json' })],
  ] as const)('that %s is 401', async ([, request]) => {
    const response = await request();
    expect(response.headers.get('www-authenticate')).toBe('Standard-Webhooks');
    await expectProblem(response, 401, 'unauthorized');
    expect(await received()).toBe(0);
  });

  it('that is not worth a look reads nothing of the database', async () => {
    const batch = vi.spyOn(env.DB, 'batch');
    const prepare = vi.spyOn(env.DB, 'prepare');
    await send({ message: approve, at: now() - 301_000 });
    await send({ message: approve, headers: { 'webhook-signature': 'v1,abcd' } });
    await send({ message: 'x'.repeat(65 * 1024) });
    expect(prepare).not.toHaveBeenCalled();
    await send({ message: approve, secret: other });
    expect(batch).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  it('may be one of several', async () => {
    const text = JSON.stringify(decision('approve', await hold()));
    const response = await sendRaw(PATH, text, {
      'content-type': 'application/json',
      'webhook-id': 'msg_x',
      'webhook-timestamp': String(Math.floor(now() / 1000)),
      'webhook-signature': `${signed(text, other)} v9,? ${signed(text)}`,
    });
    expect(response.status).toBe(200);
  });

  it('of a rotated secret is good for a day, and of a removed one for no more', async () => {
    const old = await sender('slack');
    const next = await sender('slack');
    const id = await hold();
    const status = async (secret: string) => (await send({ message: decision('hold', id), secret })).status;
    expect([await status(old.secret), await status(next.secret)]).toEqual([200, 200]);
    tick(DAY);
    expect([await status(old.secret), await status(next.secret)]).toEqual([401, 200]);
    await revokeCredential(env.DB, 'demo', next.id);
    expect(await status(next.secret)).toBe(401);
  });

  it('of another purpose is none', async () => {
    tick(1);
    const made = await makeCredential(vault(), { siteId: 'demo', kind: 'endpoint', name: 'x', secret: null });
    if ('refused' in made) throw new Error(made.refused);
    await expectProblem(await send({ message: approve, secret: made.secret }), 401, 'unauthorized');
  });

  it('of another site is none, and one site’s sender finds no other site’s comments', async () => {
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 0)").run();
    const { secret } = await sender('theirs', 'other');
    const id = await hold();
    await expectProblem(await send({ message: decision('approve', id), secret }), 401, 'unauthorized');
    const to = '/v1/sites/other/webhooks/moderation';
    const answer = await send({ message: decision('approve', id), secret, to });
    await expectProblem(answer, 404, 'unknown-comment');
    expect(await shown()).toEqual([]);
  });
});

describe('a body', () => {
  const good = decision('approve', '0123456789a');

  it.for([
    ['an unknown type', { ...good, type: 'comment.restore' }, '/type'],
    ['one of our own events', { ...good, type: 'comment.published' }, '/type'],
    ['a type of the prototype', { ...good, type: 'constructor' }, '/type'],
    ['no type', { data: good.data }, '/type'],
    ['no data', { type: good.type }, '/data'],
    ['data that is a list', { ...good, data: ['0123456789a'] }, '/data'],
    ['no id', { ...good, data: {} }, '/data/id'],
    ['an id that is a number', { ...good, data: { id: 7 } }, '/data/id'],
    ['an id of 101 characters', { ...good, data: { id: 'a'.repeat(101) } }, '/data/id'],
    ['a reason that is an object', { ...good, data: { ...good.data, reason: {} } }, '/data/reason'],
    [
      'a reason of 1,001 characters',
      { ...good, data: { ...good.data, reason: 'a'.repeat(1001) } },
      '/data/reason',
    ],
    ['NUL in the reason', { ...good, data: { ...good.data, reason: 'a\u0000' } }, '/data/reason'],
    ['half a character', { ...good, data: { ...good.data, moderator: '\ud800' } }, '/data/moderator'],
    [
      'a moderator of 81 characters',
      { ...good, data: { ...good.data, moderator: 'a'.repeat(81) } },
      '/data/moderator',
    ],
    ['an unknown condition', { ...good, data: { ...good.data, only_if: 'deleted' } }, '/data/only_if'],
    ['a timestamp that is a number', { ...good, timestamp: 1_795_435_200 }, '/timestamp'],
    ['a list', [good], ''],
    ['null', null, ''],
  ] as const)('with %s is 422', async ([, message, pointer], { expect: check }) => {
    const response = await send({ message });
    check(response.status).toBe(422);
    const problem = await body(response, answers.problem);
    check(problem.errors?.map((error) => error.pointer)).toContain(pointer);
    check(await received()).toBe(0);
  });

  it.for([
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    `{"type":"comment.hold","data":${'{"data":'.repeat(7000)}0${'}'.repeat(7001)}`,
  ])('of thousands in one another is 400', async (message) => {
    const response = await send({ message });
    expect(response.status).toBe(400);
    expect(await received()).toBe(0);
  });

  it.for(['', '{"type":', 'comment.approve', '\u0000', '{"a":1}x'])('%j is 400', async (message) => {
    await expectProblem(await send({ message }), 400, 'unreadable-body');
  });

  it('of bytes that are no UTF-8 is 400, once its signature fits', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(4000));
    bytes[0] = 0xff;
    const at = String(Math.floor(now() / 1000));
    // The reference library signs text only, so this one is signed by hand.
    const raw = Uint8Array.from(atob(env.WEBHOOK_SECRET.slice(6)), (char) => char.charCodeAt(0));
    const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const content = Uint8Array.of(...new TextEncoder().encode(`msg_bin.${at}.`), ...bytes);
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
    const headers = {
      'content-type': 'application/json',
      'webhook-id': 'msg_bin',
      'webhook-timestamp': at,
      'webhook-signature': `v1,${btoa(String.fromCharCode(...mac))}`,
    };
    await expectProblem(await sendRaw(PATH, bytes, headers), 400, 'unreadable-body');
    bytes[1] = (bytes[1] ?? 0) ^ 1;
    await expectProblem(await sendRaw(PATH, bytes, headers), 401, 'unauthorized');
  });

  it('of 65 KiB is 413, of 63 KiB is fine', async () => {
    const id = await hold();
    const padded = (size: number) => ({ ...decision('approve', id), padding: 'a'.repeat(size) });
    await expectProblem(await send({ message: padded(65 * 1024) }), 413, 'body-too-large');
    expect((await send({ message: padded(63 * 1024) })).status).toBe(200);
  });

  it('of another media type is 415', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await expectProblem(await send({ message: good, headers }), 415, 'unsupported-media-type');
  });

  it('may lack a timestamp', async () => {
    const { type, data } = decision('hold', await publish());
    expect((await send({ message: { type, data } })).status).toBe(200);
  });
});

describe('what is not there', () => {
  it.for(['0123456789a', 'nonsense', "' OR 1=1 --", ''])('comment %j is 404', async (id) => {
    await expectProblem(await send({ message: decision('approve', id) }), 404, 'unknown-comment');
    expect(await received()).toBe(0);
  });

  it('a site is 404', async () => {
    const to = '/v1/sites/nobody/webhooks/moderation';
    await expectProblem(await send({ message: decision('approve', '0123456789a'), to }), 404, 'unknown-site');
  });

  it('other methods are 405', async () => {
    const response = await get(PATH);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await post(`${PATH}/x`, {})).status).toBe(404);
  });
});
