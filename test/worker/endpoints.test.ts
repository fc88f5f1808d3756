import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_ENDPOINTS } from '../../src/comments/endpoints.ts';
import { siteWithSecrets } from '../../src/comments/site-secrets.ts';
import { wants } from '../../src/comments/endpoint.ts';
import * as answers from '../../src/http/contract/answers.ts';
import * as managed from '../../src/http/contract/managed.ts';
import { loadSite } from '../../src/store/sites.ts';
import { body, call, database, get, hold, KEY, now, nudges, post, tick } from './harness.ts';

database();
afterEach(() => vi.restoreAllMocks());

const AT = '/v1/sites/demo/moderation/endpoints';
const URL_OF_OURS = 'https://hooks.example/greenroom';
const HOUR = 3_600_000;

const put = (id: string, fields: unknown, bindings: Partial<Env> = {}): Promise<Response> =>
  call('PUT', `${AT}/${id}`, { body: fields, headers: KEY, bindings });
const made = async (id: string, fields: object = {}, bindings: Partial<Env> = {}) => {
  const response = await put(id, { url: URL_OF_OURS, ...fields }, bindings);
  expect(response.status).toBe(201);
  return body(response, managed.madeEndpoint);
};
const remove = (id: string) => call('DELETE', `${AT}/${id}`, { headers: KEY });
const secrets = async (id: string) => {
  const vault = { db: env.DB, webhookSecret: env.WEBHOOK_SECRET, now: now() };
  const { secrets: all = [] } = (await siteWithSecrets(vault, 'demo', 'endpoint')) ?? {};
  return all.filter(({ name }) => name === id).map(({ secret }) => secret);
};
const count = (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n');
const stored = (id: string) => env.DB.prepare('SELECT * FROM endpoints WHERE id = ?1').bind(id).first();

describe('an endpoint', () => {
  it('is made with a secret of its own, told once', async () => {
    const response = await put('desk', { url: URL_OF_OURS });
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { secret, ...shown } = await body(response, managed.madeEndpoint);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await secrets('desk')).toEqual([secret]);
    expect(shown).toEqual({
      id: 'desk',
      url: URL_OF_OURS,
      events: null,
      format: 'standard',
      digest_every: null,
      enabled: true,
      state: 'active',
      failing_since: null,
      quiet_until: null,
      created_at: new Date(now()).toISOString(),
    });
    expect(await body(await get(`${AT}/desk`, KEY), managed.inspectedEndpoint)).toEqual({
      ...shown,
      waiting: 0,
      next_try: null,
    });
    expect(await body(await get(AT, KEY), managed.endpoints)).toEqual({ endpoints: [shown] });
    expect((await stored('desk'))?.['own']).toBe('http://localhost:8787');
  });

  it('hears of comments from then on', async () => {
    await made('desk');
    await hold();
    expect(await count('outbox')).toBe(1);
  });

  it('says how much waits for it, and when it is tried', async () => {
    await made('desk');
    expect(await body(await get(`${AT}/desk`, KEY), managed.inspectedEndpoint)).toMatchObject({
      waiting: 0,
      next_try: null,
    });
    const at = new Date(tick(1) + 1).toISOString();
    await hold();
    await hold();
    expect(await body(await get(`${AT}/desk`, KEY), managed.inspectedEndpoint)).toMatchObject({
      waiting: 2,
      next_try: at,
    });
  });

  it('is changed without a new secret, and starts without failures', async () => {
    const { secret, created_at } = await made('desk');
    await env.DB.prepare(
      "UPDATE endpoints SET disabled = 'gone', failing_since = 5, quiet_until = ?1 WHERE id = 'desk'",
    )
      .bind(now() + 1000)
      .run();
    const off = await body(await get(`${AT}/desk`, KEY), managed.endpoint);
    expect(off).toMatchObject({
      enabled: false,
      state: 'gone',
      failing_since: '1970-01-01T00:00:00.005Z',
      quiet_until: new Date(now() + 1000).toISOString(),
    });
    tick(10);
    const changed = await put('desk', { url: `${URL_OF_OURS}/2`, events: ['comment.deleted'] });
    expect(changed.status).toBe(200);
    expect(await body(changed, managed.endpoint)).toMatchObject({
      url: `${URL_OF_OURS}/2`,
      events: ['comment.deleted'],
      enabled: true,
      state: 'active',
      failing_since: null,
      quiet_until: null,
      created_at,
    });
    expect(await secrets('desk')).toEqual([secret]);
  });

  it('that is paused hears nothing and can be put on again', async () => {
    await made('desk', { enabled: false });
    expect(await body(await get(`${AT}/desk`, KEY), managed.endpoint)).toMatchObject({
      enabled: false,
      state: 'paused',
    });
    await hold();
    expect(await count('outbox')).toBe(0);
    await put('desk', { url: URL_OF_OURS });
    await hold();
    expect(await count('outbox')).toBe(1);
  });

  it('is removed with its secrets, its log and what was still to be told; others stay', async () => {
    await made('desk');
    await made('other');
    await hold();
    await env.DB.prepare(
      `INSERT INTO deliveries (site_id, endpoint, at, subject, seq, type, attempt, outcome, ms, excerpt)
       SELECT site_id, endpoint, 1, subject, seq, type, 1, 'failed', 1, '' FROM outbox`,
    ).run();
    expect((await remove('desk')).status).toBe(204);
    expect((await get(`${AT}/desk`, KEY)).status).toBe(404);
    expect((await remove('desk')).status).toBe(404);
    for (const table of ['endpoints', 'outbox', 'deliveries']) expect(await count(table)).toBe(1);
    expect(await secrets('desk')).toEqual([]);
    expect(await secrets('other')).toHaveLength(1);
  });

  it('of another site is neither seen, changed nor removed', async () => {
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 1)").run();
    await made('desk');
    const theirs = '/v1/sites/other/moderation/endpoints';
    expect(await body(await get(theirs, KEY), managed.endpoints)).toEqual({ endpoints: [] });
    for (const [method, path] of [
      ['GET', `${theirs}/desk`],
      ['DELETE', `${theirs}/desk`],
      ['POST', `${theirs}/desk/rotate`],
      ['POST', `${theirs}/desk/test`],
    ] as const) {
      expect((await call(method, path, { headers: KEY })).status).toBe(404);
    }
    expect(await secrets('desk')).toHaveLength(1);
  });

  it('rotates: both secrets sign for a day', async () => {
    const { secret } = await made('desk');
    tick(1);
    const response = await call('POST', `${AT}/desk/rotate`, { headers: KEY });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const rotated = await body(response, managed.rotated);
    expect(await secrets('desk')).toEqual([rotated.secret, secret]);
    tick(24 * HOUR);
    expect(await secrets('desk')).toEqual([rotated.secret]);
  });

  it('keeps its newest secret, whoever removes credentials; the older one can go at once', async () => {
    await made('desk');
    tick(1);
    await call('POST', `${AT}/desk/rotate`, { headers: KEY });
    const credentials = '/v1/sites/demo/moderation/credentials';
    const listed = (await body(await get(credentials, KEY), managed.credentials)).credentials;
    const statuses = [];
    for (const { id } of listed) {
      statuses.push((await call('DELETE', `${credentials}/${id}`, { headers: KEY })).status);
    }
    expect(statuses).toEqual([204, 404]);
    expect(await secrets('desk')).toHaveLength(1);
  });

  it('there are at most ten a site; changing one stays possible', async () => {
    for (let i = 0; i < MAX_ENDPOINTS; i++) await made(`e${i}`);
    const refused = await put('one-more', { url: URL_OF_OURS });
    expect(refused.status).toBe(422);
    expect((await body(refused, answers.problem)).detail).toContain('at most 10');
    expect((await put('e3', { url: `${URL_OF_OURS}/3` })).status).toBe(200);
  });
});

describe('a test message', () => {
  it('goes into the outbox under the id that is told', async () => {
    await made('desk', { events: ['comment.deleted'] });
    const before = nudges.length;
    const response = await call('POST', `${AT}/desk/test`, { headers: KEY });
    expect(response.status).toBe(202);
    const { id } = await body(response, managed.tested);
    expect(id).toMatch(/^msg_[0-9a-z]{11}_0_desk$/);
    const row = await env.DB.prepare('SELECT * FROM outbox').first<{ data: string }>();
    expect(row).toMatchObject({ type: 'endpoint.test', seq: 0, due_at: now(), attempts: 0 });
    expect(JSON.parse(row?.data ?? '')).toEqual({
      site: 'demo',
      language: 'en',
      endpoint: 'desk',
      sent_at: new Date(now()).toISOString(),
    });
    expect(nudges.length).toBe(before + 1);
  });

  it('is refused by an endpoint that is off', async () => {
    await made('desk', { enabled: false });
    const response = await call('POST', `${AT}/desk/test`, { headers: KEY });
    expect(response.status).toBe(409);
    expect((await body(response, answers.problem)).detail).toContain('turned off');
    expect(await count('outbox')).toBe(0);
  });
});

describe('formats for people', () => {
  const MAIL = { MAIL_FROM: 'greenroom@news.example' };

  it.for([
    ['slack', 'https://hooks.slack.example/services/T0/B0/x'],
    ['discord', 'https://discord.example/api/webhooks/1/x'],
    ['email', 'mailto:desk@news.example'],
  ] as const)('%s: digests and notices, once an hour', async ([format, url], { expect: check }) => {
    check(await made('desk', { url, format }, MAIL)).toMatchObject({
      url,
      format,
      events: ['moderation.digest', 'moderation.flood', 'endpoint.disabled'],
      digest_every: 60,
    });
    check(await stored('desk')).toMatchObject({ digest_due: now() + HOUR, digest_after: 0 });
    const [listener] = (await loadSite(env.DB, 'demo'))?.listeners ?? [];
    check(listener && wants(listener, 'comment.pending')).toBe(false);
  });

  it('that is put again and again still has its digest when it was to come', async () => {
    const again = { url: 'https://hooks.slack.example/x', format: 'slack' };
    await made('desk', again);
    const due = now() + HOUR;
    tick(HOUR / 2);
    expect((await put('desk', again)).status).toBe(200);
    expect(await stored('desk')).toMatchObject({ digest_due: due });
    await put('desk', { ...again, digest_every: 30 });
    expect(await stored('desk')).toMatchObject({ digest_due: now() + HOUR / 2 });
  });

  it('may ask for digests less often, or for none', async () => {
    const format = 'slack';
    expect(await made('daily', { format, digest_every: 1440 })).toMatchObject({ digest_every: 1440 });
    expect(await made('quiet', { format, events: ['endpoint.disabled'] })).toMatchObject({
      digest_every: null,
    });
    expect((await stored('quiet'))?.['digest_due']).toBeNull();
    expect(await made('machine', { events: ['comment.pending', 'moderation.digest'] })).toMatchObject({
      digest_every: 60,
    });
  });

  it.for([
    ['a sender', { ...MAIL, MAIL_FROM: '' }],
    ['the binding', { ...MAIL, EMAIL: undefined }],
  ] as const)('e-mail needs %s', async ([, changed], { expect: check }) => {
    const refused = await put('desk', { url: 'mailto:desk@news.example', format: 'email' }, changed);
    check(refused.status).toBe(422);
    check((await body(refused, answers.problem)).detail).toContain('MAIL_FROM');
  });

  it.for([
    'desk@news.example',
    'mailto:',
    'mailto:desk',
    'mailto:desk@news.example?bcc=all@news.example',
    'mailto:a@news.example,b@news.example',
    'mailto:desk@news.example\r\nBcc: all@news.example',
    'mailto:desk%40news.example',
    'mailto:Desk <desk@news.example>',
    'https://hooks.example/',
  ])('e-mail goes to one plain address, not %j', async (url, { expect: check }) => {
    const refused = await put('desk', { url, format: 'email' }, MAIL);
    check(refused.status).toBe(422);
    check((await body(refused, answers.problem)).errors?.[0]?.pointer).toBe('/url');
  });
});

describe('addresses', () => {
  it.for([
    'http://hooks.example/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/',
    'https://2130706433/',
    'https://intranet/',
    'https://user:password@hooks.example/',
    'ftp://hooks.example/',
    'javascript:alert(1)',
    'mailto:desk@news.example',
    'hooks.example',
    '',
    'http://localhost:9999/',
    'http://127.0.0.1:9999/',
  ])('%j is refused', async (url, { expect: check }) => {
    for (const format of ['standard', 'slack', 'discord']) {
      const refused = await put('desk', { url, format });
      check(refused.status).toBe(422);
      check((await body(refused, answers.problem)).errors?.[0]?.pointer).toBe('/url');
    }
    check(await count('endpoints')).toBe(0);
  });

  it.for([
    ['http://localhost:9999/hook', 'LOOPBACK_ENDPOINTS=allow is not set'],
    ['mailto:desk@news.example', '"format": "email"'],
    ['http://hooks.example/', 'not an https URL'],
  ])('%j is refused with a hint', async ([url, words], { expect: check }) => {
    const { errors } = await body(await put('desk', { url }), answers.problem);
    check(errors?.[0]?.detail).toContain(words);
  });

  it('on the developer’s own machine are fine where the deployment says so', async () => {
    const local = { LOOPBACK_ENDPOINTS: 'allow' };
    await made('a', { url: 'http://localhost:9999/hook' }, local);
    await made('b', { url: 'http://127.0.0.1:9999/hook' }, local);
    for (const url of ['http://10.0.0.1/', 'http://localhost.example/', 'http://a:b@localhost:9999/']) {
      expect((await put('c', { url }, local)).status).toBe(422);
    }
  });
});

describe('bad input', () => {
  it.for([
    ['no object', 'x', ''],
    ['no url', {}, '/url'],
    ['a url in numbers', { url: 5 }, '/url'],
    ['a long url', { url: `https://hooks.example/${'x'.repeat(2048)}` }, '/url'],
    ['an unknown format', { url: URL_OF_OURS, format: 'telegram' }, '/format'],
    ['an unknown event', { url: URL_OF_OURS, events: ['comment.liked'] }, '/events/0'],
    ['a test as event', { url: URL_OF_OURS, events: ['endpoint.test'] }, '/events/0'],
    ['no events at all', { url: URL_OF_OURS, events: [] }, '/events'],
    ['events that are no list', { url: URL_OF_OURS, events: 'comment.pending' }, '/events'],
    ['comments to a chat', { url: URL_OF_OURS, format: 'slack', events: ['comment.pending'] }, '/events'],
    ['digests without digests', { url: URL_OF_OURS, digest_every: 60 }, '/digest_every'],
    ['digests too often', { url: URL_OF_OURS, format: 'slack', digest_every: 4 }, '/digest_every'],
    ['digests too rarely', { url: URL_OF_OURS, format: 'slack', digest_every: 10_081 }, '/digest_every'],
    ['half minutes', { url: URL_OF_OURS, format: 'slack', digest_every: 7.5 }, '/digest_every'],
    ['enabled in words', { url: URL_OF_OURS, enabled: 'yes' }, '/enabled'],
  ] as const)('%s: 422 that points there', async ([, fields, pointer], { expect: check }) => {
    const response = await call('PUT', `${AT}/desk`, { body: JSON.stringify(fields), headers: JSON_KEY });
    check(response.status).toBe(422);
    check((await body(response, answers.problem)).errors?.[0]?.pointer).toBe(pointer);
    check(await count('endpoints')).toBe(0);
    check(await count('credentials')).toBe(0);
  });

  const JSON_KEY = { ...KEY, 'content-type': 'application/json' };

  it.for(['Desk', 'a.b', 'a_b', 'x'.repeat(41), '%F0%9F%A6%8A', 'a%2Fb', '%00', '%ff'])(
    'no endpoint is called %s',
    async (id, { expect: check }) => {
      check((await put(id, { url: URL_OF_OURS })).status).toBe(422);
      check((await get(`${AT}/${id}`, KEY)).status).toBe(404);
    },
  );

  it.for([
    ['GET', AT],
    ['GET', `${AT}/desk`],
    ['PUT', `${AT}/desk`],
    ['DELETE', `${AT}/desk`],
    ['POST', `${AT}/desk/rotate`],
    ['POST', `${AT}/desk/test`],
  ] as const)(
    '%s %s: 401 without the key, 404 without the site',
    async ([method, path], { expect: check }) => {
      const fields = method === 'PUT' ? { body: { url: URL_OF_OURS } } : {};
      check((await call(method, path, fields)).status).toBe(401);
      const elsewhere = path.replace('demo', 'nobody');
      check((await call(method, elsewhere, { ...fields, headers: KEY })).status).toBe(404);
    },
  );

  it('unreadable 400, other media 415, unknown method 405', async () => {
    expect((await call('PUT', `${AT}/desk`, { body: '{', headers: JSON_KEY })).status).toBe(400);
    expect((await call('PUT', `${AT}/desk`, { body: '{}', headers: KEY })).status).toBe(415);
    expect((await post(`${AT}/desk`, {}, KEY)).headers.get('allow')).toBe('GET, HEAD, PUT, DELETE');
  });

  it('no address of an endpoint is logged', async () => {
    const log = vi.spyOn(console, 'log');
    const error = vi.spyOn(console, 'error');
    await made('desk', { url: 'https://hooks.example/secret-part', format: 'slack' });
    await put('desk', { url: 'http://hooks.example/secret-part' });
    expect([...log.mock.calls, ...error.mock.calls]).toEqual([]);
  });
});
