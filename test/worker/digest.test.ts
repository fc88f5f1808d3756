import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestData, type DigestData } from '../../src/webhooks/notice.ts';
import { composeDigests } from '../../src/webhooks/digest.ts';
import { render } from '../../src/webhooks/formats/index.ts';
import { sendMail } from '../../src/webhooks/mail.ts';
import {
  call,
  CASINO,
  configure,
  database,
  HELD,
  hold,
  KEY,
  moderate,
  now,
  PAGE,
  publish,
  tick,
} from './harness.ts';

database();
afterEach(() => vi.restoreAllMocks());

const MINUTE = 60_000;
let draws = 0;
const composer = { db: env.DB, now, random: () => (draws += 1) };

/** A Slack endpoint with a digest an hour, or as told. */
async function register(id: string, fields: object = {}, site = 'demo'): Promise<void> {
  const body = { url: 'https://hooks.slack.example/services/x', format: 'slack', ...fields };
  const response = await call('PUT', `/v1/sites/${site}/moderation/endpoints/${id}`, { body, headers: KEY });
  expect([200, 201]).toContain(response.status);
}

/** Lets an hour pass and composes what is due: the messages that were put into the outbox. */
async function hour(): Promise<{ endpoint: string; data: DigestData }[]> {
  tick(60 * MINUTE);
  await env.DB.prepare('DELETE FROM outbox').run();
  await composeDigests(composer);
  return messages();
}

async function messages(): Promise<{ endpoint: string; data: DigestData }[]> {
  const { results } = await env.DB.prepare('SELECT * FROM outbox ORDER BY endpoint').all<{
    endpoint: string;
    type: string;
    seq: number;
    data: string;
  }>();
  for (const row of results) expect(row).toMatchObject({ type: 'moderation.digest', seq: 0, due_at: now() });
  return results.map(({ endpoint, data }) => ({ endpoint, data: digestData.parse(JSON.parse(data)) }));
}

const state = (id: string) =>
  env.DB.prepare('SELECT digest_due, digest_after FROM endpoints WHERE id = ?1')
    .bind(id)
    .first<{ digest_due: number; digest_after: number }>();

describe('a digest', () => {
  it('tells what waits: how much, since when, for what, and the newest', async () => {
    await register('desk');
    const first = await hold({ name: 'Sam', title: 'An article' });
    tick(30 * MINUTE);
    const second = await hold({ body: `Second.\n\n${HELD}` });
    const [message] = await hour();
    expect(message?.endpoint).toBe('desk');
    expect(message?.data).toMatchObject({
      site: 'demo',
      language: 'en',
      new: { count: 2, more: false },
      waiting: { count: 2, more: false },
      oldest_at: new Date(now() - 90 * MINUTE - 1).toISOString(),
      categories: [{ category: 'insult', count: 2 }],
      comments: [
        { id: second, name: '', excerpt: `Second. ${HELD}` },
        {
          id: first,
          name: 'Sam',
          excerpt: HELD,
          page: { url: PAGE, title: 'An article' },
          desk: `http://localhost:8787/moderate/demo/comments/${first}`,
        },
      ],
      queue: 'http://localhost:8787/v1/sites/demo/moderation/comments?status=pending',
      desk: 'http://localhost:8787/moderate/demo',
    });
  });

  it('comes once for what waits; then only when something new does', async () => {
    await register('desk');
    await hold();
    expect(await hour()).toHaveLength(1);
    expect(await hour()).toEqual([]);
    expect((await state('desk'))?.digest_due).toBe(now() + 60 * MINUTE);
    await hold();
    const [message] = await hour();
    expect(message?.data).toMatchObject({ new: { count: 1 }, waiting: { count: 2 } });
    expect(message?.data.comments).toHaveLength(1);
  });

  it('never speaks of what was rejected, published or decided meanwhile', async () => {
    await register('desk');
    const spam = await hold({ body: CASINO });
    await moderate('spam', [spam]);
    await publish();
    const decided = await hold();
    await moderate('approve', [decided]);
    expect(await hour()).toEqual([]);
    await hold();
    const [message] = await hour();
    expect(message?.data).toMatchObject({ new: { count: 1 }, waiting: { count: 1 } });
    expect(JSON.stringify(message?.data)).not.toContain('casino');
  });

  it('is due when the endpoint says so, not before', async () => {
    await register('desk', { digest_every: 120 });
    await hold();
    expect(await hour()).toEqual([]);
    expect(await hour()).toHaveLength(1);
  });

  it('is one however many clocks run', async () => {
    await register('desk');
    await hold();
    tick(60 * MINUTE);
    const runs = await Promise.all([
      composeDigests(composer),
      composeDigests(composer),
      composeDigests(composer),
    ]);
    expect(runs.reduce((sum, told) => sum + told, 0)).toBe(1);
    expect(await messages()).toHaveLength(1);
  });

  it('is one for each endpoint that wants it, and none for the others', async () => {
    await register('a');
    await register('b', { format: 'standard', events: ['moderation.digest'] });
    await register('notices', { events: ['endpoint.disabled'] });
    await register('paused', { enabled: false });
    await hold();
    expect((await hour()).map(({ endpoint }) => endpoint)).toEqual(['a', 'b']);
  });

  it('does not miss a comment whose clock was a little behind', async () => {
    await register('desk');
    await hold();
    tick(60 * MINUTE - 10_000);
    await hold();
    tick(10_000);
    await composeDigests(composer);
    expect((await messages()).map(({ data }) => data.new.count)).toEqual([1]);
    // Stored after the digest, with an id from before it.
    tick(-5_000);
    await hold();
    tick(5_000);
    expect((await hour()).map(({ data }) => data.new.count)).toEqual([2]);
  });

  it('of one site says nothing of another', async () => {
    await env.DB.prepare(
      `INSERT INTO sites (id, settings, created_at) VALUES ('other', '{"anyPage":true}', 1)`,
    ).run();
    await register('desk', {}, 'other');
    await hold();
    expect(await hour()).toEqual([]);
  });

  it('counts no further than a thousand', async () => {
    await register('desk');
    await hold();
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
       INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at,
         on_page)
       SELECT c.id - i, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at, on_page
       FROM comments c, n`,
    ).run();
    const [message] = await hour();
    expect(message?.data).toMatchObject({
      new: { count: 1000, more: true },
      waiting: { count: 1000, more: true },
    });
    expect(message?.data.comments).toHaveLength(5);
    expect(JSON.stringify(message?.data).length).toBeLessThan(20_000);
  });

  it('serves ten endpoints a run, and the others in the next', async () => {
    for (let i = 0; i < 14; i++) {
      const site = `s${i}`;
      await env.DB.prepare('INSERT INTO sites (id, settings, created_at) VALUES (?1, ?2, 1)')
        .bind(site, '{"anyPage":true}')
        .run();
      await register('desk', {}, site);
      await call('POST', `/v1/sites/${site}/comments`, {
        body: { page: PAGE, body: HELD, acknowledged: true },
      });
    }
    tick(60 * MINUTE);
    expect(await composeDigests(composer)).toBe(10);
    expect(await composeDigests(composer)).toBe(4);
  });

  it('stays short whatever a comment holds, and in the language of the site', async () => {
    await configure({ name: 'الجريدة', language: 'ar', anyPage: true });
    await register('desk');
    await hold({
      body: `${HELD} ${'word '.repeat(1500)}`,
      name: 'ن'.repeat(80),
      title: 'T'.repeat(300),
      page: `https://news.example/${'p'.repeat(1900)}`,
    });
    const [message] = await hour();
    if (!message) throw new Error('no digest');
    expect(Array.from(message.data.comments[0]?.excerpt ?? '').length).toBeLessThanOrEqual(141);
    const timestamp = new Date(now()).toISOString();
    const mail = render('email', { type: 'moderation.digest', timestamp, data: message.data });
    expect(mail).toMatchObject({ kind: 'email', subject: 'الجريدة: تعليق جديد واحد ينتظر المشرف' });
  });

  it('where comments are held because settings are broken, names no category', async () => {
    await configure({ anyPage: true, policy: { rules: 5 } });
    await register('desk');
    await hold({ body: 'A clear and friendly remark.' });
    expect((await hour()).map(({ data }) => data.categories)).toEqual([[]]);
  });

  it('of one endpoint that cannot be made does not keep the others waiting', async () => {
    await env.DB.prepare(
      `INSERT INTO sites (id, settings, created_at) VALUES ('other', '{"anyPage":true}', 1)`,
    ).run();
    await register('broken', {}, 'other');
    tick(1);
    await register('desk');
    await hold();
    await env.DB.prepare(
      `INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at,
         on_page)
       SELECT id + 1, 'other', page_id, page_url, page_title, 0, 'pending', 1, '', 'x', created_at, 0 FROM comments`,
    ).run();
    await env.DB.prepare(
      `INSERT INTO events (comment_id, seq, at, actor, action, to_status, decision)
       SELECT id, 1, 0, 'engine', 'submit', 'pending', '{"categories":null}' FROM comments WHERE site_id = 'other'`,
    ).run();
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await hour()).map(({ endpoint }) => endpoint)).toEqual(['desk']);
    expect(error.mock.calls.flat().join('')).toContain('"endpoint":"broken"');
  });
});

describe('mail', () => {
  const mail = { subject: 'S', text: 'T' };
  const send = (email: Pick<SendEmail, 'send'>) =>
    sendMail(email, { from: 'greenroom@news.example', to: 'desk@news.example', ...mail }, 50);
  const failing = (error: unknown): SendEmail => ({
    send: async () => {
      throw error;
    },
  });

  it('goes by the binding, and its id is the answer', async () => {
    const answer = await send(env.EMAIL);
    expect(answer.status).toBe(202);
    expect(answer).toHaveProperty('text', expect.stringContaining('@'));
  });

  it('is waited for no longer than any other message', async () => {
    const answer = await send({ send: () => new Promise<never>(() => undefined) });
    expect(answer).toEqual({ status: null, why: 'no answer within 50 ms' });
  });

  it.for([
    ['E_RATE_LIMIT_EXCEEDED', 429],
    ['E_DAILY_LIMIT_EXCEEDED', 429],
    ['E_RECIPIENT_SUPPRESSED', 410],
    ['E_SENDER_NOT_VERIFIED', null],
    ['E_INTERNAL_SERVER_ERROR', null],
  ] as const)('%s is an answer', async ([code, status], { expect: check }) => {
    const error = Object.assign(new Error('desk@news.example was refused'), { code });
    const answer = await send(failing(error));
    check(answer.status).toBe(status);
    check(JSON.stringify(answer)).toContain(code);
    check(JSON.stringify(answer)).not.toContain('desk@');
  });

  it.for([
    new Error('desk@news.example'),
    'desk@news.example',
    null,
    { code: 'desk@news.example' },
    { code: 5 },
  ])('what is thrown without a code is no more than a failure', async (thrown, { expect: check }) => {
    check(await send(failing(thrown))).toEqual({
      status: null,
      why: 'the mail was not taken: no reason given',
    });
  });
});
