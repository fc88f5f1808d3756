import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { newSession, SESSION_TIME, signSession } from '../../src/comments/session.ts';
import { forgetEndedSessions } from '../../src/store/moderators.ts';
import { hire, OWN, sendForm, signIn, signInWith } from './desk.ts';
import { call, database, get, now, tick } from './harness.ts';

database();

const PEOPLE = '/moderate/demo/people';
const KEYS = { webhookSecret: env.WEBHOOK_SECRET, apiKey: env.API_KEY, deskToken: 'dev-desk-token' };

/** The status of a page for whoever has this cookie. */
const withCookie = async (value: string, bindings: Partial<Env> = {}): Promise<number> => {
  const headers = { cookie: `__Host-greenroom=${value}` };
  return (await call('GET', PEOPLE, { headers, bindings })).status;
};

const addSite = (id: string) =>
  env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES (?1, '{}', 0)").bind(id).run();

describe('the sign-in', () => {
  it('is where whoever is not signed in is led, and leads back', async () => {
    const response = await get(`${PEOPLE}?x=1`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(
      '/moderate/sign-in?next=%2Fmoderate%2Fdemo%2Fpeople%3Fx%3D1',
    );
    const token = await hire('Nadia', 'editor');
    const form = await get('/moderate/sign-in?next=/moderate/demo/people?x=1');
    expect(await form.text()).toContain('value="/moderate/demo/people?x=1"');
    const come = await sendForm('/moderate/sign-in', { token, next: `${PEOPLE}?x=1` });
    expect([come.status, come.headers.get('location')]).toEqual([303, `${PEOPLE}?x=1`]);
  });

  it('gives a cookie that no script, no other host and no other site gets', async () => {
    const token = await hire('Nadia', 'editor');
    const cookie = (await sendForm('/moderate/sign-in', { token })).headers.get('set-cookie') ?? '';
    const [value = '', ...attributes] = cookie.split('; ');
    expect(value).toMatch(/^__Host-greenroom=[\w-]+\.[\w-]{43}$/);
    expect(new Set(attributes)).toEqual(
      new Set(['Max-Age=43200', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']),
    );
  });

  it('takes the deployment’s own token under any name that is no moderator’s', async () => {
    const owner = await signInWith('dev-desk-token', 'Nadia');
    expect(await (await owner.open('/moderate?all')).text()).toContain('Nadia');
    await hire('Omar', 'reader');
    const asOmar = await sendForm('/moderate/sign-in', { token: 'dev-desk-token', name: ' Ｏ\u200bMAR ' });
    expect(asOmar.status).toBe(403);
    expect(asOmar.headers.get('set-cookie')).toBeNull();
  });

  it('takes no name that makes a cookie longer than browsers keep', async () => {
    const family = '👩‍👩‍👧‍👦';
    const longest = { token: 'dev-desk-token', name: family.repeat(18) };
    const cookie = (await sendForm('/moderate/sign-in', longest)).headers.get('set-cookie') ?? '';
    expect(cookie.length).toBeGreaterThan(500);
    expect(cookie.length).toBeLessThan(2000);
    const longer = { ...longest, name: family.repeat(19) };
    expect((await sendForm('/moderate/sign-in', longer)).status).toBe(422);
  });

  it('has no such token where the deployment has none', async () => {
    const bindings = { DESK_TOKEN: '' };
    for (const token of ['dev-desk-token', '']) {
      const body = new URLSearchParams({ token }).toString();
      const headers = { origin: OWN, 'content-type': 'application/x-www-form-urlencoded' };
      const response = await call('POST', '/moderate/sign-in', { body, headers, bindings });
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
  });

  it.for(['nobody', 'token-of-nadia', 'dev-desk-toke', 'dev-desk-token1', ' ', 'x'.repeat(5000)])(
    'refuses %s, and says the token nowhere',
    async (token, { expect: check }) => {
      await hire('Nadia', 'editor');
      const response = await sendForm('/moderate/sign-in', { token, name: '<i>', next: '//evil.example/' });
      check([403, 422]).toContain(response.status);
      check(response.headers.get('set-cookie')).toBeNull();
      const page = await response.text();
      check(page).toContain('role="alert"');
      check(page).not.toContain('<i>');
      check(page).not.toContain('evil.example');
      if (token.trim() !== '') check(page).not.toContain(token);
    },
  );

  it.for([
    '//evil.example/',
    'https://evil.example/moderate',
    '/\\evil.example/',
    '\\\\evil.example',
    '/moderate/../../evil',
    '/moderate/..//evil.example',
    'javascript:alert(1)',
    '/moderateX',
    '/embed',
    '/moderate/sign-out',
    '/moderate\r\nset-cookie: a=b',
    '/\t/evil.example',
  ])('leads nobody to %j', async (next, { expect: check }) => {
    const come = await sendForm('/moderate/sign-in', { token: await hire('Nadia', 'editor'), next });
    check(come.status).toBe(303);
    const to = new URL(come.headers.get('location') ?? '', OWN);
    check(to.origin).toBe(OWN);
    check(to.pathname).toMatch(/^\/moderate(?:\/|$)/);
    check(to.pathname).not.toContain('sign-out');
  });

  it('writes no token into a URL or a log', async () => {
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level),
    );
    const token = await hire('Nadia', 'editor');
    const come = await sendForm('/moderate/sign-in', { token });
    await sendForm('/moderate/sign-in', { token: `${token}x` });
    expect(come.headers.get('location')).not.toContain(token);
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
    vi.restoreAllMocks();
    const { results } = await env.DB.prepare('SELECT * FROM moderators').all();
    expect(JSON.stringify(results)).not.toContain(token);
  });

  it('is limited by address, with a page that says when to come back', async () => {
    const headers = { 'cf-connecting-ip': '203.0.113.21' };
    const token = await hire('Nadia', 'editor');
    // Windows are minutes of the wall clock, so a second one may begin on the way.
    let refused = await sendForm('/moderate/sign-in', { token: 'guess' }, headers);
    let tries = 1;
    while (refused.status !== 429 && tries < 25) {
      refused = await sendForm('/moderate/sign-in', { token: 'guess' }, headers);
      tries += 1;
    }
    expect(tries).toBeGreaterThan(10);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.headers.get('content-type')).toMatch(/^text\/html/);
    const elsewhere = { 'cf-connecting-ip': '203.0.113.22' };
    expect((await sendForm('/moderate/sign-in', { token }, elsewhere)).status).toBe(303);
  });

  it('is not done by another site in somebody’s name', async () => {
    const token = await hire('Mallory', 'editor');
    const elsewhere: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: OWN, 'sec-fetch-site': 'cross-site' },
      { origin: OWN, 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of elsewhere) {
      const come = await sendForm('/moderate/sign-in', { token }, headers);
      expect(come.status).toBe(403);
      expect(come.headers.get('set-cookie')).toBeNull();
    }
    const body = new URLSearchParams({ token }).toString();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await call('POST', '/moderate/sign-in', { body, headers: form })).status).toBe(403);
    expect(
      (await call('POST', '/moderate/sign-in', { body: { token }, headers: { origin: OWN } })).status,
    ).toBe(400);
  });

  it('gives whoever comes by a link from elsewhere one try with the cookie', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', accept: 'text/html' };
    const first = await call('GET', `${PEOPLE}?a="><script>`, { headers });
    const page = await first.text();
    expect(first.status).toBe(200);
    expect(page).toContain('http-equiv="refresh"');
    expect(page).not.toContain('"><script>');
    const second = await call('GET', PEOPLE, { headers: { ...headers, 'sec-fetch-site': 'same-origin' } });
    expect(second.status).toBe(303);
  });
});

describe('a cookie', () => {
  it('is worth nothing with one bit changed, anywhere', async () => {
    const value = await signSession(newSession(0, 'Nadia', now()), KEYS);
    expect(await withCookie(value)).toBe(200);
    const statuses = await Promise.all(
      // The last digit of a MAC has two bits that stand for nothing: base64 of 32 bytes.
      Array.from({ length: value.length - 1 }, async (_, i) => {
        const changed = String.fromCharCode(value.charCodeAt(i) ^ 1);
        return withCookie(value.slice(0, i) + changed + value.slice(i + 1));
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([303]));
  });

  it.for([
    ['of another secret', { ...KEYS, webhookSecret: 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=' }],
    ['of another desk token', { ...KEYS, deskToken: 'another' }],
    ['of no desk token', { ...KEYS, deskToken: null }],
    ['of another API key', { ...KEYS, apiKey: 'another' }],
  ] as const)('%s opens nothing', async ([, keys], { expect: check }) => {
    check(await withCookie(await signSession(newSession(0, 'Nadia', now()), keys))).toBe(303);
  });

  it('is not to be made by those who verify our webhooks, also where DESK_TOKEN was removed', async () => {
    await hire('Nadia', 'editor');
    const row = await env.DB.prepare("SELECT id FROM moderators WHERE name = 'Nadia'").first<{
      id: number;
    }>();
    const cookie = (apiKey: string) =>
      signSession(newSession(row?.id ?? 0, '', now()), { ...KEYS, apiKey, deskToken: null });
    expect(await withCookie(await cookie(env.API_KEY), { DESK_TOKEN: '' })).toBe(200);
    expect(await withCookie(await cookie(''), { DESK_TOKEN: '' })).toBe(303);
  });

  it('of the secret before is good while both stand', async () => {
    const value = await signSession(newSession(0, 'Nadia', now()), KEYS);
    const newer = 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=';
    expect(await withCookie(value, { WEBHOOK_SECRET: `${newer} ${env.WEBHOOK_SECRET}` })).toBe(200);
    expect(await withCookie(value, { WEBHOOK_SECRET: newer })).toBe(303);
  });

  it.for(['', '.', 'a.b', `${'A'.repeat(40)}.${'A'.repeat(43)}`, 'W10.', '%00', `${'a'.repeat(6000)}.x`])(
    '%j is none',
    async (value, { expect: check }) => {
      check(await withCookie(value)).toBe(303);
    },
  );

  it('ends after twelve hours', async () => {
    const value = await signSession(newSession(0, 'Nadia', now()), KEYS);
    tick(SESSION_TIME - 1);
    expect(await withCookie(value)).toBe(200);
    tick(1);
    expect(await withCookie(value)).toBe(303);
  });

  it('of nobody in the table opens nothing', async () => {
    expect(await withCookie(await signSession(newSession(4711, '', now()), KEYS))).toBe(303);
  });

  it('that somebody set before the sign-in is not taken over', async () => {
    const planted = await signSession(newSession(0, 'Mallory', now()), KEYS);
    const token = await hire('Nadia', 'editor');
    const come = await sendForm('/moderate/sign-in', { token }, { cookie: `__Host-greenroom=${planted}` });
    const value = come.headers.get('set-cookie') ?? '';
    expect(value).not.toContain(planted);
    const again = await sendForm('/moderate/sign-in', { token });
    expect(again.headers.get('set-cookie')).not.toBe(value);
  });
});

describe('signing out', () => {
  it('ends the session for every copy of the cookie, and no other session', async () => {
    const here = await signIn('editor', 'Nadia');
    const there = await signInWith('token-of-Nadia');
    const out = await here.send('/moderate/sign-out');
    expect([out.status, out.headers.get('location')]).toEqual([303, '/moderate/sign-in']);
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-greenroom=; Max-Age=0; Path=\/; Secure/);
    expect((await here.open(PEOPLE)).status).toBe(303);
    expect((await here.send('/moderate/sign-out')).status).toBe(401);
    expect((await there.open(PEOPLE)).status).toBe(200);
  });

  it('is remembered until the session would have ended anyway', async () => {
    const editor = await signIn();
    await editor.send('/moderate/sign-out');
    const rows = () => env.DB.prepare('SELECT count(*) AS n FROM ended_sessions').first<number>('n');
    tick(SESSION_TIME - 1);
    await forgetEndedSessions(env.DB, now());
    expect(await rows()).toBe(1);
    tick(2);
    await forgetEndedSessions(env.DB, now());
    expect(await rows()).toBe(0);
    expect((await editor.open(PEOPLE)).status).toBe(303);
  });

  it('is a post with the session’s token: no link and no other site does it', async () => {
    const editor = await signIn();
    expect((await editor.open('/moderate/sign-out')).status).toBe(405);
    expect((await editor.send('/moderate/sign-out', { csrf: 'x' })).status).toBe(403);
    expect((await editor.open(PEOPLE)).status).toBe(200);
  });
});

describe('a form', () => {
  const add = { name: 'Omar', role: 'reader' };
  const isThere = async (): Promise<boolean> =>
    (await env.DB.prepare("SELECT 1 FROM moderators WHERE name = 'Omar'").first()) !== null;

  it('without a token, with a foreign one, or one of another session changes nothing', async () => {
    const editor = await signIn();
    const other = await signIn();
    const flipped = editor.csrf.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    for (const csrf of [
      '',
      other.csrf,
      flipped,
      editor.csrf.slice(1),
      `${editor.csrf}0`,
      [editor.csrf, editor.csrf],
    ]) {
      const response = await editor.send(PEOPLE, { ...add, csrf });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('open the page again');
    }
    expect((await sendForm(PEOPLE, add, editor.headers)).status).toBe(403);
    expect(await isThere()).toBe(false);
    expect((await editor.send(PEOPLE, add)).status).toBe(201);
    expect(await isThere()).toBe(true);
  });

  it('from another origin changes nothing, whatever it knows', async () => {
    const editor = await signIn();
    const fields = { ...add, csrf: editor.csrf };
    const elsewhere: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'http://localhost:8788' },
      { origin: 'null' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
    ];
    for (const more of elsewhere) {
      expect((await sendForm(PEOPLE, fields, { ...editor.headers, ...more })).status).toBe(403);
    }
    expect(await isThere()).toBe(false);
  });

  it('that is no form, or too large, is refused', async () => {
    const editor = await signIn();
    const json = await call('POST', PEOPLE, { body: { ...add, csrf: editor.csrf }, headers: editor.headers });
    expect(json.status).toBe(400);
    expect((await editor.send(PEOPLE, { ...add, more: 'x'.repeat(1_100_000) })).status).toBe(413);
    expect(await isThere()).toBe(false);
  });

  it('of half a million fields costs what its size costs', async () => {
    const editor = await signIn();
    const send = (path: string, body: string) =>
      call('POST', path, {
        body,
        headers: { ...editor.headers, 'content-type': 'application/x-www-form-urlencoded' },
      });
    const many = 'a&'.repeat(500_000);
    // Quadratic, this would take minutes.
    expect((await send(PEOPLE, `${many}csrf=${editor.csrf}&name=Omar&role=reader`)).status).toBe(201);
    expect((await send('/moderate/sign-in', many)).status).toBe(413);
  });

  it('may be multipart', async () => {
    const editor = await signIn();
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...add, csrf: editor.csrf })) body.set(name, value);
    expect((await call('POST', PEOPLE, { body, headers: editor.headers })).status).toBe(201);
  });
});

describe('sites', () => {
  it('one is gone to straight away; several are listed', async () => {
    const editor = await signIn();
    expect((await editor.open('/moderate')).headers.get('location')).toBe('/moderate/demo');
    await addSite('blog');
    const page = await (await editor.open('/moderate')).text();
    expect(page).toContain('href="/moderate/blog"');
    expect(page).toContain('Greenroom demo');
  });

  it('of others are as unknown as ones that do not exist', async () => {
    await addSite('blog');
    const own = await signInWith(await hire('Nadia', 'editor', ['demo']));
    expect((await own.open('/moderate')).headers.get('location')).toBe('/moderate/demo');
    const [foreign, missing] = await Promise.all([
      own.open('/moderate/blog/people'),
      own.open('/moderate/none/people'),
    ]);
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(await foreign.text()).toBe(await missing.text());
    expect((await own.send('/moderate/blog/people', { name: 'X', role: 'reader' })).status).toBe(404);
  });

  it('none is said in words', async () => {
    const nobody = await signInWith(await hire('Nadia', 'editor', ['gone']));
    expect(await (await nobody.open('/moderate')).text()).toContain('no site here that you may see');
  });

  it('are read page by page where there are many', async () => {
    const ids = Array.from({ length: 130 }, (_, i) => `s${String(i).padStart(3, '0')}`);
    await env.DB.batch(
      ids.map((id) =>
        env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES (?1, '{}', 0)").bind(id),
      ),
    );
    const editor = await signIn();
    const first = await (await editor.open('/moderate')).text();
    expect(first).toContain('href="/moderate?after=s098"');
    expect(await (await editor.open('/moderate?after=s098')).text()).toContain('/moderate/s129');
  });
});

describe('every answer', () => {
  it.for([
    '/moderate/sign-in',
    PEOPLE,
    '/moderate/demo/nothing',
    '/moderate/x/y',
    '/moderate',
    '/moderate/sign-out',
  ])('has the desk’s headers: %s', async (path, { expect: check }) => {
    const { headers } = await (await signIn()).open(path);
    check(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    check(headers.get('cache-control')).toBe('no-store');
    check(headers.get('referrer-policy')).toBe('same-origin');
    check(headers.get('x-robots-tag')).toBe('noindex');
    check(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    check(headers.get('x-content-type-options')).toBe('nosniff');
    check(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is a page for people and a problem for scripts', async () => {
    const editor = await signIn();
    const page = await editor.open('/moderate/demo/nothing-here');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
    const headers = { ...editor.headers, accept: 'application/json' };
    const problem = await call('GET', '/moderate/demo/nothing-here', { headers });
    expect([problem.status, problem.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    const signedOut = await call('GET', PEOPLE, { headers: { accept: 'application/json' } });
    expect([signedOut.status, signedOut.headers.get('content-type')]).toEqual([
      401,
      'application/problem+json',
    ]);
    const elsewhere = await get('/nothing-here', { accept: 'text/html' });
    expect(elsewhere.headers.get('content-type')).toBe('application/problem+json');
  });

  it('is a page also where something breaks', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const editor = await signIn();
    await env.DB.prepare('DROP TABLE ended_sessions').run();
    const response = await editor.open(PEOPLE);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      500,
      'text/html; charset=UTF-8',
    ]);
    expect(await response.text()).not.toContain('ended_sessions');
    expect(error).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});
