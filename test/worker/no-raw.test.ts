import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetByAge } from '../../src/comments/retention/forget-by-age.ts';
import { makeCredential } from '../../src/comments/credentials.ts';
import { signatureHeaders } from '../../src/webhooks/sign.ts';
import { signIn } from './desk.ts';
import { doorKey } from './doors.ts';
import {
  call,
  CASINO,
  configure,
  database,
  get,
  HELD,
  KEY,
  listen,
  moderate,
  now,
  PAGE,
  post,
  submit,
  tick,
} from './harness.ts';
import { deliver, outside } from './outside.ts';
import { dumped, foundIn } from './raw.ts';

/** No address and no e-mail address reaches the database, a log line or a message to others, whatever way it comes in. */

database();

const EMAIL = 'Some.One+Tag@Private-Mail.example';
const ADDRESSES = ['203.0.113.177', '2001:db8:abcd:12:5:6:7:8', '::ffff:198.51.100.213'] as const;
/** All that must be found nowhere: also as it is after it was trimmed, folded or cut to a network. */
const SECRETS = [
  EMAIL,
  EMAIL.toLowerCase(),
  'private-mail.example',
  ...ADDRESSES,
  '198.51.100.213',
  '2001:db8:abcd:12',
  '2001:0db8:abcd:0012',
  // As numbers.
  String(((203 * 256 + 0) * 256 + 113) * 256 + 177),
  'cb0071b1',
  '20010db8abcd0012',
];
const FORM = 'application/x-www-form-urlencoded';

const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
let lines: unknown[][] = [];
/** All that went to others: webhooks, lookups. */
let sent: readonly { readonly url: string; readonly body: string }[] = [];

beforeEach(() => {
  lines = [];
  for (const level of LEVELS) vi.spyOn(console, level).mockImplementation((...line) => void lines.push(line));
  sent = outside(() => 200);
});
afterEach(() => vi.restoreAllMocks());

async function expectNothingFound(): Promise<void> {
  const dump = await dumped();
  expect(await foundIn(dump, SECRETS)).toEqual([]);
  expect(await foundIn(JSON.stringify(lines), SECRETS)).toEqual([]);
  expect(await foundIn(JSON.stringify(sent.map(({ url, body }) => url + body)), SECRETS)).toEqual([]);
}

interface Answer {
  readonly id?: string;
  readonly comment?: { readonly id: string };
  readonly device?: string;
  readonly receipt: { readonly token: string };
}

const from = (address: string) => ({
  'cf-connecting-ip': address,
  'x-forwarded-for': address,
  'x-real-ip': address,
  'true-client-ip': address,
});

async function send(address: string, fields: Record<string, unknown> = {}) {
  tick(1);
  const answer = await (await submit({ email: EMAIL, ...fields }, from(address))).json<Answer>();
  return { id: answer.comment?.id ?? answer.id ?? '', token: answer.receipt.token, device: answer.device };
}

it('the search itself finds what is kept, in each form', async () => {
  const { id } = await send(ADDRESSES[0], { body: 'A remark about zeppelins.' });
  const keep = (text: string) =>
    env.DB.prepare("UPDATE comments SET website = ?1 WHERE site_id = 'demo'").bind(text).run();
  expect(await foundIn(await dumped(), ['remark about zeppelins'])).toContain(
    'raw of remark about zeppelins',
  );
  // The full-text index's own pages, which hold words.
  expect(await dumped()).toMatch(/search_data: [^]*eppelins/);
  for (const text of [
    EMAIL.toUpperCase(),
    encodeURIComponent(EMAIL),
    btoa(`x${EMAIL}y`),
    btoa(JSON.stringify({ a: EMAIL })),
    Array.from(EMAIL, (letter) => letter.charCodeAt(0).toString(16)).join(''),
    // SHA-256 and MD5 of the address in lower case, as others keep them.
    ...(await Promise.all(
      ['SHA-256', 'MD5'].map(async (name) =>
        Array.from(
          new Uint8Array(await crypto.subtle.digest(name, new TextEncoder().encode(EMAIL.toLowerCase()))),
          (byte) => byte.toString(16).padStart(2, '0'),
        ).join(''),
      ),
    )),
  ]) {
    await keep(text);
    expect([text, (await foundIn(await dumped(), SECRETS)).length]).not.toEqual([text, 0]);
  }
  expect(id).not.toBe('');
});

describe.for(ADDRESSES)('of a guest at %s', (address) => {
  const guest = from(address);

  it('who comments, in every encoding, with every outcome', async () => {
    await listen(
      { id: 'a', url: 'https://hooks.example/' },
      { id: 'b', url: 'https://hooks.example/slack', format: 'slack' },
    );
    const { device } = await send(address);
    for (const body of [HELD, CASINO, 'A clear and friendly remark.']) {
      await send(address, { body, device });
      await post('/v1/sites/demo/comments', { page: PAGE, body, email: EMAIL }, guest);
      const fields = { page: PAGE, body, email: EMAIL, acknowledged: 'true' };
      const html = { ...guest, accept: 'text/html' };
      const answer = await post('/v1/sites/demo/comments', new URLSearchParams(fields).toString(), {
        ...html,
        'content-type': FORM,
      });
      await get((answer.headers.get('location') ?? '/').split('#', 1).join(), guest);
      await post('/v1/sites/demo/comments', new URLSearchParams({ ...fields, via: 'embed' }).toString(), {
        ...html,
        'content-type': FORM,
      });
      const multipart = new FormData();
      for (const [name, value] of Object.entries(fields)) multipart.append(name, value);
      await post('/v1/sites/demo/comments', multipart, html);
      tick(5);
    }
    // What is refused says no more.
    await submit({ email: `${EMAIL} and more` }, guest);
    await submit({ email: EMAIL, parent: '00000000001' }, guest);
    await submit({ email: EMAIL, body: '' }, guest);
    await post('/v1/sites/demo/comments', `{"email": "${EMAIL}", `, {
      ...guest,
      'content-type': 'application/json',
    });
    await post('/v1/sites/nowhere/comments', { page: PAGE, body: 'x', email: EMAIL }, guest);
    await submit({ email: EMAIL }, { ...guest, origin: 'https://evil.example' });
    await submit({ email: EMAIL }, { ...KEY, ...guest });
    await deliver();
    expect(sent.length).toBeGreaterThan(0);
    await expectNothingFound();
  });

  it('who changes, reports, appeals, deletes, erases and asks for data', async () => {
    const { id, token, device } = await send(address);
    const own = `/receipts/${token}`;
    await get(own, guest);
    await post('/v1/sites/demo/receipts', { tokens: [token] }, guest);
    await post(`${own}/edit`, { body: 'Other words, as friendly.' }, guest);
    const report = `/v1/sites/demo/comments/${id}/reports`;
    await get(report, guest);
    await post(report, { reason: 'spam', detail: 'Look.' }, guest);
    await post(report, 'reason=other', { ...guest, 'content-type': FORM, accept: 'text/html' });
    await moderate('reject', [id]);
    await post(`${own}/appeal`, { text: 'Why?' }, guest);
    expect((await get(`${own}/export`, guest)).status).toBe(200);
    expect((await post('/v1/sites/demo/guest/export', { device }, guest)).status).toBe(200);
    await expectNothingFound();
    await post(`${own}/delete`, {}, guest);
    await post('/v1/sites/demo/guest/erase', { device }, guest);
    await post(`${own}/erase`, {}, guest);
    await expectNothingFound();
  });

  it('whom moderators ban, look for and erase', async () => {
    const { id, device } = await send(address);
    const guests = '/v1/sites/demo/moderation/guests';
    await post(guests, { comment: id, standing: 'banned', reason: 'Third time' }, KEY);
    await send(address, { device });
    await post(
      '/v1/sites/demo/moderation/actions',
      { action: 'reject', ids: [id], guest: { standing: 'banned' } },
      KEY,
    );
    await post('/v1/sites/demo/moderation/actions', { action: 'undo', ids: [id] }, KEY);
    await get(`/v1/sites/demo/moderation/comments/${id}`, KEY);
    for (const path of ['export', 'erase']) {
      await post(`${guests}/${path}`, { email: EMAIL }, { ...KEY, ...guest });
      await post(`${guests}/${path}`, { email: `${EMAIL},` }, { ...KEY, ...guest });
    }
    const desk = await signIn('editor');
    const data = '/moderate/demo/guests/data';
    const page = await (await desk.sendAs(guest, data, { do: 'find', email: EMAIL })).text();
    expect(await foundIn(page, [EMAIL])).toEqual([]);
    await desk.sendAs(guest, data, { do: 'erase', email: EMAIL, sure: 'yes', reason: 'By letter' });
    await desk.sendAs(guest, '/moderate/sign-in', { token: 'wrong', name: 'Nobody' });
    await expectNothingFound();
  });

  it('whose comments come in by the doors', async () => {
    await configure({ anyPage: true, doors: { store: true } });
    const key = await doorKey();
    const fields = {
      api_key: key,
      blog: 'https://blog.example',
      user_ip: address,
      comment_author_email: EMAIL,
      comment_author: 'Ann',
      comment_content: 'A clear and friendly remark.',
    };
    for (const method of ['comment-check', 'submit-spam', 'submit-ham']) {
      const answer = await post(`/compat/akismet/1.1/${method}`, new URLSearchParams(fields).toString(), {
        ...guest,
        'content-type': FORM,
      });
      expect(answer.status).toBe(200);
    }
    const vault = { db: env.DB, webhookSecret: env.WEBHOOK_SECRET, now: now(), random: () => 7 };
    await makeCredential(vault, {
      siteId: 'demo',
      kind: 'coral',
      name: 'newsroom',
      secret: env.WEBHOOK_SECRET,
    });
    const asked = new TextEncoder().encode(
      JSON.stringify({
        action: 'NEW',
        comment: { body: 'A clear and friendly remark.', parentID: null },
        author: { id: 'one', role: 'COMMENTER', email: EMAIL },
        story: { id: 'two', url: PAGE },
        site: { id: 'three' },
        tenantID: 'four',
        tenantDomain: 'comments.news.example',
        ip: address,
      }),
    );
    const hmac = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(env.WEBHOOK_SECRET),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const mac = Array.from(new Uint8Array(await crypto.subtle.sign('HMAC', hmac, asked)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    const coral = await call('POST', '/compat/coral/demo', {
      body: asked,
      headers: { ...guest, 'content-type': 'application/json', 'x-coral-signature': `sha256=${mac}` },
    });
    expect(coral.status).toBeLessThan(300);
    const check = { body: 'A clear and friendly remark.', email: EMAIL, name: 'Ann' };
    expect((await post('/v1/sites/demo/check', check, { ...KEY, ...guest })).status).toBe(200);
    await post(
      '/compat/perspective/v1alpha1/comments:analyze',
      {
        comment: { text: 'Fine.' },
        requestedAttributes: { TOXICITY: {} },
        sessionId: address,
        clientToken: EMAIL,
      },
      { ...guest, 'x-goog-api-key': key },
    );
    await post(
      '/compat/openai/v1/moderations',
      { input: 'Fine.', user: EMAIL },
      { ...guest, authorization: `Bearer ${key}` },
    );
    const { results } = await env.DB.prepare('SELECT count(*) AS n FROM checked').all<{ n: number }>();
    expect(results[0]?.n).toBeGreaterThan(2);
    await expectNothingFound();
  });

  it('whose comment a webhook decides about, and which the clock forgets', async () => {
    const { id } = await send(address, { body: HELD });
    const text = JSON.stringify({ type: 'comment.reject', data: { id, ip: address, email: EMAIL } });
    const signed = await signatureHeaders([env.WEBHOOK_SECRET], 'msg_1', now(), text);
    const answer = await post('/v1/sites/demo/webhooks/moderation', text, {
      ...guest,
      'content-type': 'application/json',
      ...signed,
    });
    expect(answer.status).toBe(200);
    await expectNothingFound();
    await forgetByAge(env.DB, tick(400 * 86_400_000));
    await expectNothingFound();
  });

  it('while the database is down: the log has the route and the error, and nothing of the request', async () => {
    const { id, token, device } = await send(address);
    const down = vi.spyOn(env.DB, 'batch').mockRejectedValue(new Error('D1_ERROR: the database is down'));
    const responses = [
      await submit({ email: EMAIL, device }, guest),
      await post(`/v1/sites/demo/comments/${id}/reports`, { reason: 'spam' }, guest),
      await post(`/receipts/${token}/edit`, { body: 'Other words.' }, guest),
      await post(`/receipts/${token}/appeal`, { text: 'Why?' }, guest),
      await get(`/receipts/${token}/export`, guest),
      await post('/v1/sites/demo/moderation/guests/export', { email: EMAIL }, { ...KEY, ...guest }),
      await post(
        '/v1/sites/demo/moderation/guests',
        { comment: id, standing: 'banned' },
        { ...KEY, ...guest },
      ),
    ];
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 500));
    for (const response of responses) expect(await foundIn(await response.text(), SECRETS)).toEqual([]);
    down.mockRestore();
    expect(lines).toHaveLength(responses.length);
    const logged = JSON.stringify(lines);
    expect(logged).toContain('the database is down');
    expect(logged).not.toContain(token);
    expect(logged).not.toContain(id);
    await expectNothingFound();
  });
});
