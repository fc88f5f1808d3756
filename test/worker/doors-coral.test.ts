import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { makeCredential } from '../../src/comments/credentials.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { TEST_STRING } from '../../src/moderation/index.ts';
import { readAsCoral } from '../coral-reply.ts';
import { body, CASINO, call, configure, database, HELD, newApp, now, tick } from './harness.ts';

/** Coral's external phase from within: who may ask, what could be asked, and what Coral makes of the answer. */

database();

const AT = '/compat/coral/demo';
const FINE = 'A clear and friendly remark.';
const FLAGGED = { actionType: 'FLAG', reason: 'COMMENT_DETECTED_TOXIC' };

/** As Coral makes it (EXTERNAL_MODERATION_PHASES.md): pretty-printed. */
const request = (text: unknown, more: object = {}): string =>
  JSON.stringify(
    {
      action: 'NEW',
      comment: { body: text, parentID: null },
      author: { id: 'baf4e943-3594-4fcc-b2ba-3e8de7a76352', role: 'COMMENTER' },
      story: { id: '245b3856-b0a0-4d2f-a6bb-58c71f18d6a6', url: 'https://news.example/article' },
      site: { id: 'a4bede88-2d2c-4424-bc18-4322a9e285a6' },
      tenantID: '19ba5794-7eeb-4d46-a81b-c00c61672501',
      tenantDomain: 'comments.news.example',
      ...more,
    },
    null,
    2,
  );

async function sign(bytes: Uint8Array, secret: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [
    'sign',
  ]);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
  return `sha256=${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Each made anew, so that the tests' own secrets are new ones. */
async function newSecret(secret: string, siteId = 'demo'): Promise<string> {
  const vault = { db: env.DB, webhookSecret: env.WEBHOOK_SECRET, now: now(), random: () => tick(1) };
  const made = await makeCredential(vault, { siteId, kind: 'coral', name: 'newsroom', secret });
  if ('refused' in made) throw new Error(made.refused);
  return made.secret;
}

async function ask(
  input: string | Uint8Array,
  { secrets = [env.WEBHOOK_SECRET], at = AT }: { secrets?: readonly string[]; at?: string } = {},
): Promise<Response> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const signatures = await Promise.all(secrets.map((secret) => sign(bytes, secret)));
  return call('POST', at, {
    body: bytes,
    headers: { 'content-type': 'application/json', 'x-coral-signature': signatures.join(',') },
  });
}

const asked = async (text: string, more: object = {}) => readAsCoral(await ask(request(text, more)));

async function expectProblem(response: Response, status: number, slug: string) {
  expect(response.status).toBe(status);
  const told = await body(response, answers.problem);
  expect(told.type).toBe(`/problems/${slug}`);
  return told;
}

const checked = async () => {
  const { results } = await env.DB.prepare('SELECT site_id, door, label, fields FROM checked').all<
    Record<string, string | null>
  >();
  return results;
};

describe('the answer', () => {
  it('to what we approve is no opinion', async () => {
    const response = await ask(request(FINE));
    expect([response.status, await response.clone().text()]).toEqual([204, '']);
    expect(await readAsCoral(response)).toBeNull();
  });

  it('to what we approve is APPROVED where the site asks for that', async () => {
    await configure({ doors: { coralApproves: true } });
    expect(await asked(FINE)).toEqual({ status: 'APPROVED' });
    expect(await asked(HELD)).toMatchObject({ status: 'SYSTEM_WITHHELD' });
  });

  it('to what we hold is withheld with a flag', async () => {
    expect(await asked(HELD)).toEqual({ status: 'SYSTEM_WITHHELD', actions: [FLAGGED] });
    expect(await asked('Work from home, 500 dollars a day, write me on WhatsApp +1 555 010 9999')).toEqual({
      status: 'SYSTEM_WITHHELD',
      actions: [{ actionType: 'FLAG', reason: 'COMMENT_DETECTED_SPAM' }],
    });
  });

  it.for([
    ['insult', 'ABUSIVE'],
    ['identity_attack', 'HATE_SPEECH'],
    ['threat', 'HARASSMENT_BULLYING'],
  ] as const)('to what we reject for %s is rejected as %s', async ([kind, code], { expect: check }) => {
    await configure({ policy: { thresholds: { toxicity: { hold: 1, reject: 1 } } } });
    const texts = {
      insult: HELD,
      identity_attack: 'All Jews are vermin and must be driven out.',
      threat: 'I will kill you tonight.',
    };
    check(await asked(texts[kind])).toEqual({
      status: 'REJECTED',
      actions: [FLAGGED],
      moderationAction: { status: 'REJECTED', rejectionReason: { code } },
    });
  });

  it('to adverts that we reject says so', async () => {
    await configure({ policy: { thresholds: { spam: { hold: 1, reject: 1 } } } });
    expect(await asked(CASINO)).toMatchObject({
      status: 'REJECTED',
      actions: [{ reason: 'COMMENT_DETECTED_SPAM' }],
      moderationAction: { status: 'REJECTED' },
    });
  });

  it('to what no points decided has no flag that would be untrue', async () => {
    expect(await asked(TEST_STRING)).toEqual({
      status: 'REJECTED',
      moderationAction: { status: 'REJECTED', rejectionReason: { code: 'OTHER' } },
    });
    await configure({ policy: 7 });
    expect(await asked(FINE)).toEqual({ status: 'SYSTEM_WITHHELD' });
  });

  it('to an edit is the same as to a new comment', async () => {
    expect(await asked(HELD, { action: 'EDIT' })).toEqual(await asked(HELD));
  });

  it.for(['STAFF', 'MODERATOR', 'ADMIN'])('to %s is no opinion', async (role, { expect: check }) => {
    check((await ask(request(HELD, { author: { id: 'x', role } }))).status).toBe(204);
  });

  it.for(['COMMENTER', 'MEMBER', 'staff', ''])('to %j is a judgement', async (role, { expect: check }) => {
    check((await ask(request(HELD, { author: { id: 'x', role } }))).status).toBe(200);
  });

  it('is about the words of HTML and where its links lead', async () => {
    expect(await asked('<div>You are an id<b>i</b>ot.</div>')).toMatchObject({ actions: [FLAGGED] });
    const hidden =
      '<div>More <a href="https://lucky-spins.example/casino-bonus" target="_blank">of this</a></div>';
    const shown = await asked(hidden);
    expect(shown).toEqual(await asked('More of this https://lucky-spins.example/casino-bonus'));
    expect(await asked('&lt;You are an idiot.&gt;')).toMatchObject({ actions: [FLAGGED] });
  });

  it('is about words that only look like a tag', async () => {
    expect(await asked('<You are an idiot.>')).toMatchObject({ actions: [FLAGGED] });
    expect(await asked('Well <!-- You are an idiot. -->')).toMatchObject({ actions: [FLAGGED] });
  });

  it('needs no more of the message than it uses', async () => {
    expect((await ask(JSON.stringify({ action: 'NEW', comment: { body: HELD } }))).status).toBe(200);
    expect((await ask(request('', { author: null, story: null }))).status).toBe(204);
    expect((await ask(request('<div><br></div>'))).status).toBe(204);
  });
});

describe('a signature', () => {
  const OWN = 'ssec_0f1e2d3c4b5a69788796a5b4c3d2e1f0';

  it('of the site’s own secret is good, and of any of several', async () => {
    await newSecret(OWN);
    expect((await ask(request(FINE), { secrets: [OWN] })).status).toBe(204);
    expect((await ask(request(FINE), { secrets: ['of another phase', OWN] })).status).toBe(204);
  });

  it('of an old secret is good for a day, while Coral rotates it', async () => {
    await newSecret(OWN);
    await newSecret(`${OWN}-new`);
    expect((await ask(request(FINE), { secrets: [OWN] })).status).toBe(204);
    expect((await ask(request(FINE), { secrets: [`${OWN}-new`] })).status).toBe(204);
    tick(25 * 3_600_000);
    await expectProblem(await ask(request(FINE), { secrets: [OWN] }), 401, 'unauthorized');
    expect((await ask(request(FINE), { secrets: [`${OWN}-new`] })).status).toBe(204);
  });

  it('of another site, of another kind or of nobody is not', async () => {
    await env.DB.prepare(
      `INSERT INTO sites (id, settings, version, created_at) VALUES ('other', '{}', 1, ?1)`,
    )
      .bind(now())
      .run();
    await newSecret(OWN, 'other');
    await expectProblem(await ask(request(FINE), { secrets: [OWN] }), 401, 'unauthorized');
    expect((await ask(request(FINE), { secrets: [OWN], at: '/compat/coral/other' })).status).toBe(204);
    for (const secret of ['dev-api-key', 'x', 'whsec_', env.WEBHOOK_SECRET.slice(6)]) {
      await expectProblem(await ask(request(FINE), { secrets: [secret] }), 401, 'unauthorized');
    }
  });

  it('is over the bytes as they came, not over the same JSON', async () => {
    const signature = await sign(new TextEncoder().encode(request(FINE)), env.WEBHOOK_SECRET);
    const headers = { 'content-type': 'application/json', 'x-coral-signature': signature };
    const minified = JSON.stringify(JSON.parse(request(FINE)));
    await expectProblem(await call('POST', AT, { body: minified, headers }), 401, 'unauthorized');
    await expectProblem(await call('POST', AT, { body: `${request(FINE)}\n`, headers }), 401, 'unauthorized');
    expect((await call('POST', AT, { body: request(FINE), headers })).status).toBe(204);
  });

  it('is read in any case and with spaces around it', async () => {
    const signature = await sign(new TextEncoder().encode(request(FINE)), env.WEBHOOK_SECRET);
    const header = ` sha256=${'0'.repeat(64)} , ${signature.toUpperCase()} `;
    const headers = { 'x-coral-signature': header };
    expect((await call('POST', AT, { body: request(FINE), headers })).status).toBe(204);
  });

  it('that is missing, cut, padded, of another kind or after ten others is none', async () => {
    const good = await sign(new TextEncoder().encode(request(FINE)), env.WEBHOOK_SECRET);
    const bad = [
      null,
      '',
      good.slice(0, -1),
      `${good}0`,
      good.slice('sha256='.length),
      good.replace('sha256', 'sha1'),
      `${`sha256=${'0'.repeat(64)},`.repeat(10)}${good}`,
      `sha256=${'0'.repeat(64)}`,
      ','.repeat(1000),
      `${good}${' '.repeat(5000)}x`,
    ];
    for (const header of bad) {
      const headers: Record<string, string> = header === null ? {} : { 'x-coral-signature': header };
      await expectProblem(await call('POST', AT, { body: request(FINE), headers }), 401, 'unauthorized');
    }
  });
});

describe('bad input', () => {
  it.for([
    ['no comment', { comment: undefined }, '/comment'],
    ['a comment that is text', { comment: HELD }, '/comment'],
    ['no body', { comment: {} }, '/comment/body'],
    ['a body that is a number', { comment: { body: 7 } }, '/comment/body'],
    ['another action', { action: 'DELETE' }, '/action'],
    ['no action', { action: undefined }, '/action'],
    ['an author that is text', { author: 'x' }, '/author'],
    ['a role that is a list', { author: { role: ['ADMIN'] } }, '/author/role'],
    ['a story that is a list', { story: 'x' }, '/story'],
    ['an address that is a number', { story: { url: 1 } }, '/story/url'],
  ] as const)('%s is told', async ([, more, pointer], { expect: check }) => {
    const { errors } = await expectProblem(await ask(request(HELD, more)), 422, 'invalid-input');
    check(errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it.for(['null', '7', '[]', '"x"', '{"action":"NEW"}'])('%s is told', async (input) => {
    expect((await ask(input)).status).toBe(422);
  });

  it.for(['', '{', 'action=NEW', '['.repeat(30_000), new Uint8Array([0x22, 0xff, 0x22])])(
    '%# is no JSON',
    async (input) => {
      await expectProblem(await ask(input), 400, 'unreadable-body');
      expect(await checked()).toEqual([]);
    },
  );

  it('of over 64 KiB is refused before anything else', async () => {
    await expectProblem(await ask(request('a'.repeat(66_000))), 413, 'body-too-large');
  });

  it('of deep JSON is told', async () => {
    const deep = `{"action":"NEW","comment":{"body":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`;
    await expectProblem(await ask(deep), 400, 'unreadable-body');
  });

  it('for an unknown site is told', async () => {
    for (const id of ['nobody', '%00', "'--", 'a'.repeat(5000)]) {
      await expectProblem(await ask(request(FINE), { at: `/compat/coral/${id}` }), 404, 'unknown-site');
    }
  });

  it('of another method names those that there are', async () => {
    const response = await call('GET', AT);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('of any text is judged', async () => {
    for (const text of ['a\u0000b', 'a\ud800', '<'.repeat(20_000), '&#x110000;', '<a href="'.repeat(5000)]) {
      expect((await ask(request(text))).status).toBeLessThan(300);
    }
  });

  it('of a page that is none is passed over', async () => {
    for (const url of ['', 'x'.repeat(10_000), 'javascript:alert(1)', '\0']) {
      expect((await ask(request(HELD, { story: { url } }))).status).toBe(200);
    }
  });
});

describe('storing', () => {
  it('is off', async () => {
    await asked(HELD);
    expect(await checked()).toEqual([]);
  });

  it('keeps the text and the page where the site wants that, and nothing of the author', async () => {
    await configure({ doors: { store: true } });
    await asked(`<div>${HELD}</div>`);
    const [row, ...others] = await checked();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ site_id: 'demo', door: 'coral', label: null });
    expect(JSON.parse(row?.['fields'] ?? '')).toEqual({ body: HELD, page: 'https://news.example/article' });
    expect(JSON.stringify(row)).not.toContain('baf4e943');
  });

  it('keeps nothing of what is not signed', async () => {
    await configure({ doors: { store: true } });
    await ask(request(HELD), { secrets: ['another secret'] });
    expect(await checked()).toEqual([]);
  });
});

it('one read of the database is all that an answer waits for', async () => {
  let batches = 0;
  const batch = env.DB.batch.bind(env.DB);
  const db = new Proxy(env.DB, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name === 'batch') {
        return (statements: D1PreparedStatement[]) => {
          batches += 1;
          return batch(statements);
        };
      }
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const bytes = new TextEncoder().encode(request(HELD));
  const response = await newApp().fetch(
    new Request(`http://localhost:8787${AT}`, {
      method: 'POST',
      body: bytes,
      headers: { 'x-coral-signature': await sign(bytes, env.WEBHOOK_SECRET) },
    }),
    { ...env, DB: db },
  );
  expect(response.status).toBe(200);
  expect(batches).toBe(1);
});
