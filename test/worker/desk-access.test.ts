import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { accessKeys } from '../../src/comments/access-key.ts';
import { toBase64Url, utf8 } from '../../src/comments/seal.ts';
import { encode, hire, OWN, signInWith } from './desk.ts';
import { call, database, now, tick } from './harness.ts';

/** Sign-in by Cloudflare Access, with a team whose keys are made here. */

database();
afterEach(() => {
  vi.restoreAllMocks();
});

const PEOPLE = '/moderate/demo/people';
const AUD = 'f1c0ffee';
const EMAIL = 'nadia@paper.example';
/** Keys are kept by team in the isolate: each test has a team of its own. */
let teams = 0;
let team = '';

const newPair = async () => {
  const publicExponent = Uint8Array.of(1, 0, 1);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent, hash: 'SHA-256' };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair');
  return pair;
};
const ours = await newPair();
const theirs = await newPair();

const jwkOf = async (kid: string, pair = ours): Promise<object> => {
  const key = await crypto.subtle.exportKey('jwk', pair.publicKey);
  if (key instanceof ArrayBuffer) throw new Error('no JWK');
  const { n, e, kty } = key;
  return { kid, kty, n, e, alg: 'RS256', use: 'sig' };
};

/** The team's server: what it answers, and how often it was asked. */
function serving(answer: () => Response | Promise<Response>) {
  team = `https://team-${(teams += 1)}.cloudflareaccess.com`;
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const { url } = new Request(input);
    if (url !== `${team}/cdn-cgi/access/certs`) throw new Error(`asked ${url}`);
    return answer();
  });
}

const servingKeys = (kids: readonly string[] = ['k1']) =>
  serving(async () =>
    Response.json({
      keys: [{ kid: 'odd', kty: 'EC' }, ...(await Promise.all(kids.map((kid) => jwkOf(kid))))],
    }),
  );

const part = (value: unknown): string => toBase64Url(utf8(JSON.stringify(value)));

interface Forgery {
  readonly head?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly pair?: CryptoKeyPair;
  readonly signature?: string;
}

/** A token as Access makes it, but for what the test changes. */
async function tokenOf({ head = {}, claims = {}, pair = ours, signature }: Forgery = {}): Promise<string> {
  const seconds = Math.floor(now() / 1000);
  const all = {
    aud: [AUD],
    email: EMAIL,
    exp: seconds + 600,
    iat: seconds,
    nbf: seconds,
    iss: team,
    type: 'app',
    sub: '7335d417-61da-459d-899c-0a01c76a2f94',
    ...claims,
  };
  const signed = `${part({ alg: 'RS256', kid: 'k1', typ: 'JWT', ...head })}.${part(all)}`;
  const mac = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', pair.privateKey, utf8(signed));
  return `${signed}.${signature ?? toBase64Url(new Uint8Array(mac))}`;
}

const withToken = (token: string, path = PEOPLE, headers: Record<string, string> = {}): Promise<Response> =>
  call('GET', path, {
    headers: { 'cf-access-jwt-assertion': token, accept: 'text/html', ...headers },
    bindings: { ACCESS_TEAM: team, ACCESS_AUD: AUD },
  });

/** A moderator whom Access knows by this address. */
async function known(name = 'Nadia', role: 'reader' | 'editor' = 'editor', email = EMAIL): Promise<void> {
  await hire(name, role);
  const [key = ''] = await accessKeys(email, env.WEBHOOK_SECRET);
  await env.DB.prepare('UPDATE moderators SET access_key = ?1 WHERE name = ?2').bind(key, name).run();
}

describe('Cloudflare Access', () => {
  it('lets a known address in, whatever its case, without a cookie', async () => {
    servingKeys();
    await known();
    const response = await withToken(await tokenOf({ claims: { email: 'Nadia@PAPER.example' } }));
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.text()).toContain('<bdi>Nadia</bdi> <span class="dim">editor</span>');
  });

  it('lets a service token in by its client id', async () => {
    servingKeys();
    const id = '88bf3b6d86161464f6509f7219099e57.access';
    await known('Robot', 'editor', id);
    const claims = { email: undefined, sub: '', common_name: id };
    expect((await withToken(await tokenOf({ claims }))).status).toBe(200);
  });

  it('takes one audience as a string', async () => {
    servingKeys();
    await known();
    expect((await withToken(await tokenOf({ claims: { aud: AUD } }))).status).toBe(200);
  });

  it('does not know others, and says whom to ask; roles and sites count as ever', async () => {
    servingKeys();
    await known('Rana', 'reader');
    expect((await withToken(await tokenOf())).status).toBe(403);
    expect((await withToken(await tokenOf(), '/moderate/nowhere')).status).toBe(404);
    const stranger = await withToken(await tokenOf({ claims: { email: 'omar@paper.example' } }));
    expect(stranger.status).toBe(403);
    expect(await stranger.text()).toContain('Ask an editor');
    await env.DB.prepare('UPDATE moderators SET disabled_at = 1').run();
    expect((await withToken(await tokenOf(), '/moderate?all')).status).toBe(403);
  });

  it('lets whoever signs in by token make themselves known', async () => {
    servingKeys();
    const owner = await signInWith('dev-desk-token', 'Nadia');
    expect((await withToken(await tokenOf(), PEOPLE, owner.headers)).status).toBe(200);
  });

  const HOUR = 3600;
  const at = (offset: number): number => Math.floor(now() / 1000) + offset;
  const forgeries: readonly (readonly [string, () => Promise<string>])[] = [
    ['alg none', () => tokenOf({ head: { alg: 'none' }, signature: '' })],
    ['alg none, with a signature', () => tokenOf({ head: { alg: 'none' } })],
    ['alg HS256', () => tokenOf({ head: { alg: 'HS256' } })],
    ['alg RS512', () => tokenOf({ head: { alg: 'RS512' } })],
    ['no key id', () => tokenOf({ head: { kid: undefined } })],
    ['an unknown key', () => tokenOf({ head: { kid: 'k2' } })],
    ['a key of no use', () => tokenOf({ head: { kid: 'odd' } })],
    ['somebody else’s signature', () => tokenOf({ pair: theirs })],
    ['no signature', async () => (await tokenOf()).replace(/[^.]+$/, '')],
    ['another audience', () => tokenOf({ claims: { aud: ['other'] } })],
    ['no audience', () => tokenOf({ claims: { aud: undefined } })],
    ['an empty audience', () => tokenOf({ claims: { aud: [] } })],
    ['another issuer', () => tokenOf({ claims: { iss: 'https://evil.cloudflareaccess.com' } })],
    ['an issuer that begins like ours', () => tokenOf({ claims: { iss: `${team}.evil.example` } })],
    ['no issuer', () => tokenOf({ claims: { iss: undefined } })],
    ['an hour too late', () => tokenOf({ claims: { exp: at(-HOUR) } })],
    ['a minute too late', () => tokenOf({ claims: { exp: at(-60) } })],
    ['no end', () => tokenOf({ claims: { exp: undefined } })],
    ['an end that is no number', () => tokenOf({ claims: { exp: '9999999999' } })],
    ['a minute too early', () => tokenOf({ claims: { nbf: at(60) } })],
    ['made in the future', () => tokenOf({ claims: { iat: at(HOUR) } })],
    ['nobody', () => tokenOf({ claims: { email: undefined } })],
    ['an address that is none', () => tokenOf({ claims: { email: ['nadia@paper.example'] } })],
    ['claims that are a list', async () => `${part({ alg: 'RS256', kid: 'k1' })}.${part([1])}.x`],
    ['no base64', async () => '!.?.*'],
    ['a part too many', async () => `${await tokenOf()}.x`],
    ['nothing', async () => ''],
    ['100 kB', async () => 'a'.repeat(100_000)],
  ];
  it.for(forgeries)('refuses %s', async ([, make], { expect: check }) => {
    servingKeys();
    await known();
    const response = await withToken(await make());
    check(response.status).toBe(403);
    check(await response.text()).not.toContain('Nadia');
    check((await withToken(await tokenOf())).status).toBe(200);
  });

  it('refuses a token with any part of it changed', async () => {
    servingKeys();
    await known();
    const token = await tokenOf();
    for (let i = 0; i < token.length - 1; i += 23) {
      const changed = token.slice(0, i) + String.fromCharCode(token.charCodeAt(i) ^ 1) + token.slice(i + 1);
      expect((await withToken(changed)).status).toBe(403);
    }
  });

  it('forgives clocks half a minute', async () => {
    servingKeys();
    await known();
    expect((await withToken(await tokenOf({ claims: { exp: at(-20) } }))).status).toBe(200);
    expect((await withToken(await tokenOf({ claims: { nbf: at(20), iat: at(20) } }))).status).toBe(200);
  });

  it('is not asked about where it is off', async () => {
    servingKeys();
    await known();
    const headers = { 'cf-access-jwt-assertion': await tokenOf() };
    expect((await call('GET', PEOPLE, { headers })).status).toBe(303);
  });

  it('has forms of its own, which are of no use to anybody else', async () => {
    servingKeys();
    await known();
    await known('Omar', 'editor', 'omar@paper.example');
    const mine = await tokenOf();
    const page = await (await withToken(mine)).text();
    const [, csrf = ''] = /data-csrf="([^"]+)"/.exec(page) ?? [];
    const send = (token: string, more: Record<string, string> = {}) =>
      call('POST', PEOPLE, {
        body: encode({ name: 'New', role: 'reader', csrf }),
        headers: {
          'cf-access-jwt-assertion': token,
          'content-type': 'application/x-www-form-urlencoded',
          origin: OWN,
          ...more,
        },
        bindings: { ACCESS_TEAM: team, ACCESS_AUD: AUD },
      });
    expect((await send(await tokenOf({ claims: { email: 'omar@paper.example' } }))).status).toBe(403);
    expect((await send(mine, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await send(mine)).status).toBe(201);
  });
});

describe('the team’s keys', () => {
  it('are fetched once, and again after an hour', async () => {
    const fetches = servingKeys();
    await known();
    for (let i = 0; i < 3; i += 1) expect((await withToken(await tokenOf())).status).toBe(200);
    expect(fetches).toHaveBeenCalledTimes(1);
    tick(3_600_001);
    expect((await withToken(await tokenOf())).status).toBe(200);
    expect(fetches).toHaveBeenCalledTimes(2);
  });

  it('are not fetched for what is not for us', async () => {
    const fetches = servingKeys();
    await withToken(await tokenOf({ claims: { aud: ['other'] } }));
    await withToken('a.b.c');
    expect(fetches).not.toHaveBeenCalled();
  });

  it('are looked for again once a minute where one is missing, and a new one is found', async () => {
    const kids = ['k1'];
    const fetches = serving(async () =>
      Response.json({ keys: await Promise.all(kids.map((kid) => jwkOf(kid))) }),
    );
    await known();
    await withToken(await tokenOf());
    tick(60_000);
    for (let i = 0; i < 5; i += 1)
      expect((await withToken(await tokenOf({ head: { kid: `x${i}` } }))).status).toBe(403);
    expect(fetches).toHaveBeenCalledTimes(2);
    kids.push('k2');
    tick(60_000);
    expect((await withToken(await tokenOf({ head: { kid: 'k2' } }))).status).toBe(200);
    kids.shift();
    tick(3_600_001);
    expect((await withToken(await tokenOf())).status).toBe(403);
  });

  const broken: readonly (readonly [string, () => Response | Promise<Response>])[] = [
    ['are down', () => Promise.reject(new TypeError('connection refused'))],
    ['fail', () => new Response(null, { status: 503 })],
    [
      'lead elsewhere',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }),
    ],
    ['are no JSON', () => new Response('<html>')],
    ['are no keys', () => Response.json({ keys: 'none' })],
    ['have no end', () => new Response('['.repeat(200_000))],
  ];
  it.for(broken)('let nobody in while they %s, and say so', async ([, answer], { expect: check }) => {
    const fetches = serving(answer);
    await known();
    const response = await withToken(await tokenOf());
    check(response.status).toBe(503);
    check(response.headers.get('retry-after')).toBe('10');
    await withToken(await tokenOf());
    check(fetches).toHaveBeenCalledTimes(1);
  });

  it('that are known stay good for a day while the server is down', async () => {
    const state = { isDown: false };
    serving(async () =>
      state.isDown ? new Response(null, { status: 500 }) : Response.json({ keys: [await jwkOf('k1')] }),
    );
    await known();
    await withToken(await tokenOf());
    state.isDown = true;
    tick(5 * 3_600_000);
    expect((await withToken(await tokenOf())).status).toBe(200);
    tick(20 * 3_600_000);
    expect((await withToken(await tokenOf())).status).toBe(503);
    state.isDown = false;
    tick(5_000);
    expect((await withToken(await tokenOf())).status).toBe(200);
  });
});

it.for([
  [
    'a team without an audience',
    { ACCESS_TEAM: 'https://a.cloudflareaccess.com', ACCESS_AUD: '' },
    'ACCESS_AUD',
  ],
  ['a team that is no origin', { ACCESS_TEAM: 'a.cloudflareaccess.com', ACCESS_AUD: 'x' }, 'ACCESS_TEAM'],
  ['a team with a path', { ACCESS_TEAM: 'https://a.cloudflareaccess.com/', ACCESS_AUD: 'x' }, 'ACCESS_TEAM'],
  ['a team in plain HTTP', { ACCESS_TEAM: 'http://a.cloudflareaccess.com', ACCESS_AUD: 'x' }, 'ACCESS_TEAM'],
] as const)('a deployment with %s does not serve', async ([, bindings, name], { expect: check }) => {
  const response = await call('GET', '/healthz', { bindings });
  check(response.status).toBe(500);
  check(await response.text()).toContain(name);
});
