import { env } from 'cloudflare:workers';
import { nameKey, type Role } from '../../src/comments/moderator.ts';
import { whoComes } from '../../src/comments/sign-in.ts';
import { sha256 } from '../../src/comments/seal.ts';
import { forgetEndedSessions } from '../../src/store/moderators.ts';
import { call, now } from './harness.ts';

/** The desk, as somebody with a browser and no JavaScript uses it. */

/** The Worker's own origin in tests: what a browser says of a post from our own page. */
export const OWN = 'http://localhost:8787';

export interface SignedIn {
  /** For each request: the cookie, and where it comes from. */
  readonly headers: Readonly<Record<string, string>>;
  /** The `csrf` field of forms. */
  readonly csrf: string;
  /** GET a page. */
  readonly open: (path: string) => Promise<Response>;
  /** POST a form, with its token. */
  readonly send: (path: string, fields?: Fields) => Promise<Response>;
  /** The same with other headers: `accept` of a script, another page's `origin`. */
  readonly sendAs: (
    headers: Readonly<Record<string, string>>,
    path: string,
    fields?: Fields,
  ) => Promise<Response>;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

export const encode = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    ),
  ).toString();

/** A form as a browser posts it from our own page. */
export const sendForm = (
  path: string,
  fields: Fields,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  call('POST', path, {
    body: encode(fields),
    headers: {
      origin: OWN,
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
  });

/** A row of `moderators` whose token is `token-of-{name}`. Null sites = all. */
export async function hire(
  name: string,
  role: Role,
  sites: readonly string[] | null = null,
): Promise<string> {
  const token = `token-of-${name}`;
  await env.DB.prepare(
    `INSERT INTO moderators (name, name_key, role, sites, token_hash, created_at, changed_by, changed_at)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'test', ?6)`,
  )
    .bind(name, nameKey(name), role, sites && JSON.stringify(sites), await sha256(token), now())
    .run();
  return token;
}

let hired = 0;

/** A new moderator of this role, signed in. The name is `Ed 1`, `Ed 2`, … unless it is given. */
export async function signIn(role: Role = 'editor', name = `Ed ${(hired += 1)}`): Promise<SignedIn> {
  return signInWith(await hire(name, role));
}

/** Signs in with a token. */
export async function signInWith(token: string, name = ''): Promise<SignedIn> {
  const response = await sendForm('/moderate/sign-in', { token, name });
  const [cookie] = (response.headers.get('set-cookie') ?? '').split(';', 1);
  if (response.status !== 303 || !cookie) throw new Error(`not signed in: ${response.status}`);
  const headers = { cookie, origin: OWN, accept: 'text/html' };
  const open = (path: string): Promise<Response> => call('GET', path, { headers });
  const [, csrf = ''] = /data-csrf="([^"]+)"/.exec(await (await open('/moderate?all')).text()) ?? [];
  return {
    headers,
    csrf,
    open,
    send: (path, fields = {}) => sendForm(path, { csrf, ...fields }, headers),
    sendAs: (more, path, fields = {}) => sendForm(path, { csrf, ...fields }, { ...headers, ...more }),
  };
}

/** All that can be done at the sign-in and under People, once: for the test of query plans. */
export async function workPeople(): Promise<void> {
  const owner = await signInWith('dev-desk-token', 'Plans');
  const people = '/moderate/demo/people';
  await owner.open('/moderate');
  await owner.open(people);
  await owner.send(people, { name: 'By token', role: 'editor', sites: 'demo' });
  await owner.send(people, { name: 'By address', role: 'reader', access: 'plans@paper.example' });
  await owner.send(`${people}/1`, { do: 'change', role: 'editor', sites: 'demo' });
  for (const measure of ['token', 'disable', 'enable', 'sign-out']) {
    await owner.send(`${people}/1`, { do: measure });
  }
  const limited = await signInWith(await hire('Of one site', 'reader', ['demo']));
  await limited.open('/moderate');
  await whoComes(env.DB, { kind: 'access', keys: ['0'] }, 'demo');
  await owner.send('/moderate/sign-out');
  await forgetEndedSessions(env.DB, now());
}

/** All that can be asked of the queue, once: for what the queries cost. */
export async function workQueue(held: string): Promise<void> {
  const moderator = await signIn('moderator');
  const queue = '/moderate/demo';
  const lists = ['pending', 'reported', 'appealed', 'rejected', 'published', 'deleted'];
  for (const list of lists)
    for (const order of ['', 'oldest', 'doubt']) await moderator.open(`${queue}?list=${list}&order=${order}`);
  await moderator.open(
    `${queue}?q=idiot+-nobody&rule=INSULT&category=insult&language=en&by=engine&guest=${held}`,
  );
  await moderator.open(`${queue}?cluster=${held}&page=https%3A%2F%2Fnews.example%2Farticle`);
  await moderator.send(`${queue}/actions`, { action: 'hold', item: `${held}.99` });
  await moderator.open(`${queue}?done=${held}.2&missed=${held}.1`);
  await moderator.send(`${queue}/actions`, { action: 'undo', item: `${held}.99` });
  await moderator.open(`${queue}/bulk`);
  await moderator.send(`${queue}/bulk`, { action: 'hold', filter: '', upTo: held });
}

/** All that can be done with an endpoint and a credential, once: for the test of query plans. */
export async function workWebhooks(): Promise<void> {
  const editor = await signIn();
  const webhooks = '/moderate/demo/webhooks';
  const fields = { url: 'https://plans.example/', format: 'standard', enabled: 'on' };
  await editor.send(webhooks, { id: 'plans', ...fields });
  await editor.open(webhooks);
  const one = `${webhooks}/endpoints/plans`;
  await editor.open(one);
  for (const button of ['change', 'off', 'on', 'test', 'rotate']) {
    await editor.send(one, { do: button, ...fields });
  }
  await editor.send(`${one}/again`, { since: '2026-01-01T00:00' });
  await editor.send(`${one}/again`, { id: 'msg_00000000001_1_plans' });
  await editor.send(one, { do: 'remove' });
  await editor.send(`${webhooks}/credentials`, { kind: 'sender', name: 'plans' });
  await editor.send(`${webhooks}/credentials/00000000001`);
}
