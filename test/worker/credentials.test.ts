import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteWithSecrets } from '../../src/comments/site-secrets.ts';
import * as answers from '../../src/http/contract/answers.ts';
import * as managed from '../../src/http/contract/managed.ts';
import { body, call, database, get, KEY, now, post, tick } from './harness.ts';

database();
afterEach(() => vi.restoreAllMocks());

const AT = '/v1/sites/demo/moderation/credentials';
const OWN = `whsec_${btoa('x'.repeat(24))}`;
const HOUR = 3_600_000;

const make = (fields: unknown): Promise<Response> => post(AT, fields, KEY);
const made = async (fields: unknown) => body(await make(fields), managed.madeCredential);
const list = async () => (await body(await get(AT, KEY), managed.credentials)).credentials;
const good = async (kind: 'sender' | 'opinion' | 'coral', wanted?: string) => {
  const vault = { db: env.DB, webhookSecret: env.WEBHOOK_SECRET, now: now() };
  const { secrets = [] } = (await siteWithSecrets(vault, 'demo', kind)) ?? {};
  return secrets.filter(({ name }) => wanted === undefined || name === wanted);
};

describe('credentials', () => {
  it.for(['sender', 'opinion', 'door'] as const)(
    'of kind %s: the secret is told once and never again',
    async (kind, { expect: check }) => {
      const response = await make({ kind, name: '  The desk ' });
      check(response.status).toBe(201);
      check(response.headers.get('cache-control')).toBe('no-store');
      const { secret, ...rest } = await body(response, managed.madeCredential);
      check(rest).toMatchObject({ kind, name: 'The desk', expires_at: null });
      check(secret).toMatch(kind === 'door' ? /^gr[a-z2-7]{26}$/ : /^whsec_[A-Za-z0-9+/]{43}=$/);

      const answer = await get(AT, KEY);
      check(answer.headers.get('cache-control')).toBe('no-store');
      const text = await answer.text();
      check(text).not.toContain(secret);
      check(managed.credentials.parse(JSON.parse(text)).credentials).toEqual([rest]);
    },
  );

  it('are kept so that a copy of the database signs nothing', async () => {
    const { secret } = await made({ kind: 'sender', name: 'bot', secret: OWN });
    expect(secret).toBe(OWN);
    const { secret: key } = await made({ kind: 'door', name: 'wordpress' });
    const { results } = await env.DB.prepare('SELECT * FROM credentials').all();
    expect(JSON.stringify(results)).not.toContain(OWN);
    expect(JSON.stringify(results)).not.toContain(key);
    expect(await good('sender')).toEqual([{ name: 'bot', secret: OWN }]);
  });

  it('of one name overlap for a day, and then only the new one is good', async () => {
    const first = await made({ kind: 'sender', name: 'bot' });
    tick(1);
    const second = await made({ kind: 'sender', name: 'bot' });
    expect((await list()).map(({ id, expires_at }) => [id, expires_at])).toEqual([
      [first.id, new Date(now() + 24 * HOUR).toISOString()],
      [second.id, null],
    ]);
    tick(24 * HOUR - 1);
    expect((await good('sender', 'bot')).map(({ secret }) => secret)).toEqual([second.secret, first.secret]);
    tick(1);
    expect((await good('sender', 'bot')).map(({ secret }) => secret)).toEqual([second.secret]);
    expect((await list()).map(({ id }) => id)).toEqual([second.id]);
  });

  it('that were rotated out do not count, and leave with the next that is made', async () => {
    await made({ kind: 'sender', name: 'bot' });
    tick(1);
    await made({ kind: 'sender', name: 'bot' });
    tick(25 * HOUR);
    await made({ kind: 'door', name: 'other' });
    expect(await env.DB.prepare('SELECT count(*) AS n FROM credentials').first('n')).toBe(2);
  });

  it('that are removed are gone at once', async () => {
    const { id } = await made({ kind: 'sender', name: 'bot' });
    const gone = await call('DELETE', `${AT}/${id}`, { headers: KEY });
    expect(gone.status).toBe(204);
    expect(await good('sender')).toEqual([]);
    expect((await call('DELETE', `${AT}/${id}`, { headers: KEY })).status).toBe(404);
    expect((await call('DELETE', `${AT}/nonsense`, { headers: KEY })).status).toBe(404);
  });

  it('of another site are neither seen nor removed', async () => {
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 1)").run();
    const { id } = await made({ kind: 'sender', name: 'bot' });
    const theirs = '/v1/sites/other/moderation/credentials';
    expect(await body(await get(theirs, KEY), managed.credentials)).toEqual({ credentials: [] });
    expect((await call('DELETE', `${theirs}/${id}`, { headers: KEY })).status).toBe(404);
    expect(await list()).toHaveLength(1);
  });

  it('are at most a hundred a site', async () => {
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)
       INSERT INTO credentials (id, site_id, kind, name, created_at, hash)
       SELECT i, 'demo', 'door', 'n' || i, 0, 'h' || i FROM n`,
    ).run();
    const refused = await make({ kind: 'door', name: 'one more' });
    expect(refused.status).toBe(422);
    expect((await body(refused, answers.problem)).detail).toContain('at most 100');
  });
});

describe('bad input', () => {
  it.for([
    ['no object', [], '', ''],
    ['no kind', { name: 'a' }, '/kind', 'must be one of'],
    ['a kind that comes with endpoints', { kind: 'endpoint', name: 'a' }, '/kind', 'must be one of'],
    ['no name', { kind: 'door' }, '/name', 'needs a name'],
    ['an empty name', { kind: 'door', name: '  ' }, '/name', '1 to 60'],
    ['a long name', { kind: 'door', name: 'a'.repeat(61) }, '/name', '1 to 60'],
    ['a name with line ends', { kind: 'door', name: 'a\nb' }, '/name', '1 to 60'],
    ['a name with markup', { kind: 'door', name: '<b>' }, '/name', '1 to 60'],
    ['a secret for a door', { kind: 'door', name: 'a', secret: OWN }, '/secret', 'drawn by us'],
    [
      'a secret without whsec_',
      { kind: 'sender', name: 'a', secret: btoa('x'.repeat(24)) },
      '/secret',
      'whsec_',
    ],
    [
      'a short secret',
      { kind: 'opinion', name: 'a', secret: `whsec_${btoa('x'.repeat(23))}` },
      '/secret',
      '24',
    ],
    [
      'a long secret',
      { kind: 'sender', name: 'a', secret: `whsec_${btoa('x'.repeat(65))}` },
      '/secret',
      '64',
    ],
    ['no base64', { kind: 'sender', name: 'a', secret: `whsec_${'%'.repeat(32)}` }, '/secret', 'base64'],
    ['a secret in numbers', { kind: 'sender', name: 'a', secret: 1 }, '/secret', 'text'],
    ['none of Coral', { kind: 'coral', name: 'a' }, '/secret', 'Coral makes this secret'],
    ['a short one of Coral', { kind: 'coral', name: 'a', secret: 'x'.repeat(15) }, '/secret', '16 to 200'],
    [
      'one of Coral with a line end',
      { kind: 'coral', name: 'a', secret: `${'x'.repeat(20)}\n` },
      '/secret',
      '16',
    ],
  ] as const)('%s: 422 that says so', async ([, fields, pointer, words], { expect: check }) => {
    const response = await make(fields);
    check(response.status).toBe(422);
    const { errors } = await body(response, answers.problem);
    check(errors?.[0]?.pointer).toBe(pointer);
    check(errors?.[0]?.detail).toContain(words);
    check(await list()).toEqual([]);
  });

  it('never repeats the secret that was sent', async () => {
    const secret = 'whsec_almost-a-secret';
    expect(await (await make({ kind: 'sender', name: 'a', secret })).text()).not.toContain('almost');
  });

  it.for([
    ['GET', AT],
    ['POST', AT],
    ['DELETE', `${AT}/01234567890`],
  ] as const)('%s without the key: 401', async ([method, path], { expect: check }) => {
    check((await call(method, path)).status).toBe(401);
    check((await call(method, path, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
  });

  it('unknown site 404, unknown method 405, unreadable 400, other media 415, too large 413', async () => {
    expect((await get('/v1/sites/nobody/moderation/credentials', KEY)).status).toBe(404);
    const elsewhere = await post('/v1/sites/nobody/moderation/credentials', { kind: 'door', name: 'a' }, KEY);
    expect(elsewhere.status).toBe(404);
    const put = await call('PUT', AT, { headers: KEY });
    expect(put.status).toBe(405);
    expect(put.headers.get('allow')).toBe('GET, HEAD, POST');
    expect((await make('{')).status).toBe(415);
    const headers = { ...KEY, 'content-type': 'application/json' };
    expect((await post(AT, '{', headers)).status).toBe(400);
    expect((await post(AT, JSON.stringify({ name: 'a'.repeat(70_000) }), headers)).status).toBe(413);
  });
});
