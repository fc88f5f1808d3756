import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { hire, OWN, sendForm, signIn, signInWith } from './desk.ts';
import { call, database, newApp } from './harness.ts';

/** What holds for every route below a site's desk, also those that are written after this. */

database();

/** Routes with a handler of their own, with something in place of each parameter. */
const all = newApp()
  .routes.filter(({ path, method }) => path.startsWith('/moderate/:site') && method !== 'ALL')
  .map(({ method, path }) => ({
    method,
    path: path.replace(':site', 'demo').replaceAll(/:\w+(?:\{[^}]*\})?/g, '1'),
  }));
// A route's own gate is listed beside its handler.
const routes = [...new Map(all.map((route) => [`${route.method} ${route.path}`, route])).values()];
const reads = routes.filter(({ method }) => method === 'GET');
const writes = routes.filter(({ method }) => method !== 'GET');

const form = { 'content-type': 'application/x-www-form-urlencoded', origin: OWN };

it('there are routes to try', () => {
  expect(reads.length).toBeGreaterThan(0);
  expect(writes.length).toBeGreaterThan(1);
  expect(new Set(writes.map(({ method }) => method))).toEqual(new Set(['POST']));
});

describe('nobody', () => {
  it.for(reads)('reads $path unsigned', async ({ path }, { expect: check }) => {
    const response = await call('GET', path, { headers: { accept: 'text/html' } });
    check(response.status).toBe(303);
    check(response.headers.get('location')).toMatch(/^\/moderate\/sign-in\?next=/);
    check((await call('GET', path, { headers: { accept: 'application/json' } })).status).toBe(401);
    // The API's key is no way in: it has an API of its own.
    const key = { authorization: 'Bearer dev-api-key', accept: 'application/json' };
    check((await call('GET', path, { headers: key })).status).toBe(401);
  });

  it.for(writes)('writes $path unsigned', async ({ path }, { expect: check }) => {
    check((await sendForm(path, { csrf: '' })).status).toBe(401);
  });
});

describe('a moderator of another site', () => {
  it.for(routes)('finds nothing at $method $path', async ({ method, path }, { expect: check }) => {
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('blog', '{}', 0)").run();
    const { headers, csrf } = await signInWith(await hire('Nadia', 'editor', ['blog']));
    const body = method === 'GET' ? {} : { body: `csrf=${csrf}` };
    const response = await call(method, path, { headers: { ...headers, ...form }, ...body });
    check(response.status).toBe(404);
    check(await response.text()).toContain('No site has this id.');
  });
});

describe('a reader', () => {
  it.for(writes)('changes nothing at $path', async ({ path }, { expect: check }) => {
    const reader = await signIn('reader');
    check((await reader.send(path)).status).toBe(403);
  });
});

describe('a moderator', () => {
  // Whether a page takes comments is a moderator's to say.
  const editors = writes.filter(({ path }) =>
    /^\/moderate\/demo\/(?:settings(?!\/pages)|people)\b/.test(path),
  );

  it('is no editor', () => {
    expect(editors.length).toBeGreaterThan(2);
  });

  it.for(editors)('changes nothing at $path', async ({ path }, { expect: check }) => {
    const moderator = await signIn('moderator');
    const response = await moderator.send(path);
    check(response.status).toBe(403);
    check(await response.text()).toContain('takes the role');
  });
});

describe('without the session’s token', () => {
  it.for(writes)('$path does nothing', async ({ path }, { expect: check }) => {
    const editor = await signIn();
    const other = await signIn();
    for (const csrf of ['', other.csrf]) {
      const response = await editor.send(path, { csrf });
      check(response.status).toBe(403);
      check(await response.text()).toContain('open the page again');
    }
    const elsewhere = { ...editor.headers, origin: 'https://evil.example' };
    check((await sendForm(path, { csrf: editor.csrf }, elsewhere)).status).toBe(403);
  });
});
