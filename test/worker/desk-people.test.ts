import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { accessKeys } from '../../src/comments/access-key.ts';
import { hire, sendForm, signIn, signInWith } from './desk.ts';
import { database, tick } from './harness.ts';

database();

const PEOPLE = '/moderate/demo/people';

const row = (name: string) => env.DB.prepare('SELECT * FROM moderators WHERE name = ?1').bind(name).first();
const idOf = async (name: string): Promise<string> => String((await row(name))?.['id']);
const at = async (name: string): Promise<string> => `${PEOPLE}/${await idOf(name)}`;

const tokenIn = async (response: Response): Promise<string> => {
  const [token = ''] = /grm_[\w-]{43}/.exec(await response.text()) ?? [];
  return token;
};

describe('an editor', () => {
  it('adds somebody, whose token is told once and works', async () => {
    const editor = await signIn('editor', 'Ed');
    const made = await editor.send(PEOPLE, { name: '  Nadia   Haddad ', role: 'moderator' });
    expect(made.status).toBe(201);
    const token = await tokenIn(made);
    expect(await (await editor.open(PEOPLE)).text()).not.toContain('grm_');
    expect(await row('Nadia Haddad')).toMatchObject({ role: 'moderator', sites: null, changed_by: 'Ed' });
    expect(JSON.stringify(await row('Nadia Haddad'))).not.toContain(token);
    const nadia = await signInWith(token);
    expect(await (await nadia.open('/moderate?all')).text()).toContain('Nadia Haddad');
    expect((await nadia.open(PEOPLE)).status).toBe(403);
  });

  it('adds somebody by the address at Access, of which only a keyed hash is kept', async () => {
    const editor = await signIn();
    const made = await editor.send(PEOPLE, {
      name: 'Nadia',
      role: 'reader',
      access: ' Nadia@Paper.example ',
    });
    expect(made.status).toBe(303);
    const [key] = await accessKeys('nadia@paper.example', env.WEBHOOK_SECRET);
    expect(await row('Nadia')).toMatchObject({ access_key: key, token_hash: null });
    expect(JSON.stringify(await row('Nadia')).toLowerCase()).not.toContain('paper.example');
    const again = await editor.send(PEOPLE, { name: 'Other', role: 'reader', access: 'nadia@paper.example' });
    expect(again.status).toBe(409);
    await editor.send(await at('Nadia'), {
      do: 'change',
      role: 'reader',
      sites: '',
      access: '',
      forget: 'on',
    });
    expect(await row('Nadia')).toMatchObject({ access_key: null });
  });

  it.for([
    ['no name', { name: '' }, 422],
    ['a name of spaces', { name: '  ' }, 422],
    ['a name with control characters', { name: 'a\u0000b' }, 422],
    ['a name too long', { name: 'x'.repeat(81) }, 422],
    ['a name that somebody has', { name: 'ed' }, 409],
    ['the same name in other letters', { name: 'ＥD' }, 409],
    ['no such role', { role: 'owner' }, 422],
    ['two roles', { role: ['reader', 'editor'] }, 422],
    ['sites that are none', { sites: 'demo, ../x' }, 422],
    ['a site that does not exist', { sites: 'demo, elsewhere' }, 422],
    ['101 sites', { sites: Array.from({ length: 101 }, (_, i) => `s${i}`).join(' ') }, 422],
    ['an address that is none', { access: 'nadia' }, 422],
  ] as const)(
    'adds nobody with %s, and keeps what was typed',
    async ([, wrong, status], { expect: check }) => {
      const editor = await signIn('editor', 'Ed');
      const response = await editor.send(PEOPLE, { name: '<b>Omar', role: 'reader', sites: '', ...wrong });
      check(response.status).toBe(status);
      const page = await response.text();
      check(page).toContain('role="alert"');
      if (!('name' in wrong)) check(page).toContain('value="&lt;b&gt;Omar"');
      const count = await env.DB.prepare('SELECT count(*) AS n FROM moderators').first('n');
      check(count).toBe(1);
    },
  );

  it('changes role and sites, at once', async () => {
    const editor = await signIn();
    const nadia = await signIn('editor', 'Nadia');
    expect((await nadia.open(PEOPLE)).status).toBe(200);
    const changed = await editor.send(await at('Nadia'), { do: 'change', role: 'reader', sites: 'demo' });
    expect(changed.status).toBe(303);
    expect((await nadia.open(PEOPLE)).status).toBe(403);
    expect(await row('Nadia')).toMatchObject({ role: 'reader', sites: '["demo"]' });
  });

  it('gives a new token: the old one and its sessions are void', async () => {
    const editor = await signIn();
    const nadia = await signIn('editor', 'Nadia');
    tick(1);
    const token = await tokenIn(await editor.send(await at('Nadia'), { do: 'token' }));
    expect((await nadia.open(PEOPLE)).status).toBe(303);
    expect((await sendForm('/moderate/sign-in', { token: 'token-of-Nadia' })).status).toBe(403);
    tick(1);
    expect((await (await signInWith(token)).open(PEOPLE)).status).toBe(200);
  });

  it('disables and enables', async () => {
    const editor = await signIn();
    const nadia = await signIn('editor', 'Nadia');
    tick(1);
    await editor.send(await at('Nadia'), { do: 'disable' });
    expect((await nadia.open(PEOPLE)).status).toBe(303);
    expect((await nadia.send(PEOPLE, { name: 'X', role: 'editor' })).status).toBe(401);
    expect((await sendForm('/moderate/sign-in', { token: 'token-of-Nadia' })).status).toBe(403);
    expect(await (await editor.open(PEOPLE)).text()).toContain('disabled');
    tick(1);
    await editor.send(await at('Nadia'), { do: 'enable' });
    expect((await nadia.open(PEOPLE)).status).toBe(303);
    tick(1);
    expect((await (await signInWith('token-of-Nadia')).open(PEOPLE)).status).toBe(200);
  });

  it('signs somebody out everywhere, themselves too', async () => {
    const editor = await signIn('editor', 'Ed');
    const nadia = await signIn('editor', 'Nadia');
    tick(1);
    await editor.send(await at('Nadia'), { do: 'sign-out' });
    expect((await nadia.open(PEOPLE)).status).toBe(303);
    expect((await editor.open(PEOPLE)).status).toBe(200);
    await editor.send(await at('Ed'), { do: 'sign-out' });
    expect((await editor.open(PEOPLE)).status).toBe(303);
  });

  it('neither disables nor demotes themselves', async () => {
    const editor = await signIn('editor', 'Ed');
    expect((await editor.send(await at('Ed'), { do: 'disable' })).status).toBe(403);
    expect((await editor.send(await at('Ed'), { do: 'change', role: 'reader' })).status).toBe(403);
    expect(await row('Ed')).toMatchObject({ role: 'editor', disabled_at: null });
  });

  it.for(['0', '-1', '99', 'x', '1e3', '1 OR 1=1', '9007199254740993'])(
    'finds nobody by the id %s',
    async (id, { expect: check }) => {
      const editor = await signIn();
      check((await editor.send(`${PEOPLE}/${id}`, { do: 'disable' })).status).toBe(404);
      check((await editor.send(`${PEOPLE}/${id}`, { do: 'explode' })).status).toBe(422);
    },
  );
});

describe('an editor of some sites', () => {
  const addSite = () =>
    env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('blog', '{}', 0)").run();

  it('gives only these', async () => {
    await addSite();
    const editor = await signInWith(await hire('Ed', 'editor', ['demo']));
    for (const sites of ['', 'blog', 'demo, blog']) {
      expect((await editor.send(PEOPLE, { name: 'Omar', role: 'reader', sites })).status).toBe(403);
    }
    expect((await editor.send(PEOPLE, { name: 'Omar', role: 'reader', sites: 'demo' })).status).toBe(201);
    expect((await editor.send(await at('Omar'), { do: 'change', role: 'editor', sites: '' })).status).toBe(
      403,
    );
    expect((await editor.send(await at('Ed'), { do: 'change', role: 'editor', sites: '' })).status).toBe(403);
  });

  it('does nothing to those who have more', async () => {
    await addSite();
    const editor = await signInWith(await hire('Ed', 'editor', ['demo']));
    await hire('All', 'moderator');
    await hire('Both', 'moderator', ['demo', 'blog']);
    await hire('Blog', 'moderator', ['blog']);
    for (const name of ['All', 'Both', 'Blog']) {
      const before = await row(name);
      for (const measure of ['token', 'disable', 'enable', 'sign-out']) {
        expect((await editor.send(await at(name), { do: measure })).status).toBe(403);
      }
      const wish = { do: 'change', role: 'reader', sites: 'demo' };
      expect((await editor.send(await at(name), wish)).status).toBe(403);
      expect(await row(name)).toEqual(before);
    }
    const refused = await editor.send(await at('All'), { do: 'change', role: 'reader', sites: 'demo' });
    // Said above, and not beside the fields of the form for somebody new.
    const said = await refused.text();
    expect(said).toContain('only your own sites');
    expect(said).not.toContain('aria-invalid');
    const page = await (await editor.open(PEOPLE)).text();
    expect(page).toContain('Both');
    expect(page).not.toContain('<bdi>Blog</bdi>');
  });
});

it('shows hostile names as text', async () => {
  await hire('<img src=x onerror=alert(1)>', 'reader');
  const page = await (await (await signIn()).open(PEOPLE)).text();
  expect(page).toContain('&lt;img src=x');
  expect(page).not.toContain('<img');
});
