import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as z from 'zod';
import { hunt } from '../../embed/hunt.ts';
import { formAnswer } from '../../src/http/contract/form.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { createSiteverify } from '../siteverify.ts';
import {
  body,
  call,
  CASINO,
  configure,
  database,
  get,
  HELD,
  KEY,
  now,
  PAGE,
  submit,
  tick,
} from './harness.ts';
import { outside } from './outside.ts';

database();
afterEach(() => vi.restoreAllMocks());

/** What Cloudflare sets in production: somebody calls from somewhere. */
const GUEST = { 'cf-connecting-ip': '203.0.113.7' };
const ALWAYS = { anyPage: true, challenge: { when: 'always' } };
const SUSPICION = { anyPage: true, challenge: { when: 'suspicion' } };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Form = Pick<z.infer<typeof formAnswer>, 'form' | 'challenge'>;

const formOf = async (page = PAGE): Promise<Form> =>
  body(await get(`/v1/sites/demo/form?page=${encodeURIComponent(page)}`, GUEST), formAnswer);

/** The fields of a form whose proof of work is done, as ALTCHA's widget sends it. */
function solved({ form, challenge }: Form) {
  if (challenge?.kind !== 'proof-of-work') throw new Error('nothing to solve');
  const altcha = JSON.parse(JSON.stringify(challenge['altcha']));
  const { salt, nonce, keyPrefix } = altcha.parameters;
  const solution = hunt({ words: wordsOf(salt + nonce), prefix: wordsOf(keyPrefix) }, 0, 2_000_000);
  return { form, altcha: btoa(JSON.stringify({ challenge: altcha, solution })) };
}

const wordsOf = (hex: string): number[] =>
  Array.from(hex.match(/.{8}/g) ?? [], (word) => Number.parseInt(word, 16) | 0);

/** The form that came with a challenge. */
async function challenged(response: Response, variant: string): Promise<Form> {
  expect(response.status).toBe(422);
  const problem = await body(response, answers.problem);
  expect(problem).toMatchObject({ type: '/problems/challenge', variant });
  if (!problem.form) throw new Error('no form');
  return problem.form;
}

/** Rules of the door's findings about a comment that was taken, and its status. */
async function outcome(response: Response) {
  expect([201, 202]).toContain(response.status);
  const answer = await response.json<{ id?: string; comment?: { id: string } }>();
  const id = answer.comment?.id ?? answer.id ?? '';
  const moderated = await (
    await get(`/v1/sites/demo/moderation/comments/${id}`, KEY)
  ).json<{ status: string; decision: { findings: { rule: string; score: number }[] } }>();
  const found = moderated.decision.findings.filter(({ rule }) => rule.startsWith('CHALLENGE_'));
  return { status: moderated.status, found: found.map(({ rule }) => rule) };
}

/** A plain form, as a browser without JavaScript posts it. */
const plainly = (fields: Record<string, string>) =>
  call('POST', '/v1/sites/demo/comments', {
    body: new URLSearchParams({ page: PAGE, body: 'A clear and friendly remark.', ...fields }).toString(),
    headers: { ...GUEST, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
  });

describe('a challenge always', () => {
  it('comes with the form, and the comment is published once it is solved', async () => {
    await configure(ALWAYS);
    const fields = solved(await formOf());
    tick(MINUTE);
    expect((await submit(fields, GUEST)).status).toBe(201);
  });

  it('comes with the refusal, and the comment is published then', async () => {
    await configure(ALWAYS);
    const form = await challenged(await submit({}, GUEST), 'wanted');
    tick(1);
    expect(await outcome(await submit(solved(form), GUEST))).toEqual({ status: 'published', found: [] });
  });

  it('is asked for where nobody knows where the guest calls from', async () => {
    await configure(ALWAYS);
    const form = await challenged(await submit(), 'wanted');
    expect((await submit(solved(form))).status).toBe(201);
    expect(form.challenge?.kind).toBe('proof-of-work');
  });

  it('is not asked of the publisher’s own server', async () => {
    await configure(ALWAYS);
    expect((await submit({}, KEY)).status).toBe(201);
  });

  it('solved for another form, of another page or too long ago is failed, and given anew', async () => {
    await configure(ALWAYS);
    const [one, other] = [await formOf(), await formOf()];
    const { altcha } = solved(one);
    await challenged(await submit({ form: other.form, altcha }, GUEST), 'failed');
    await challenged(await submit({ altcha }, GUEST), 'failed');
    await challenged(await submit({ form: other.form, altcha: 'rubbish' }, GUEST), 'failed');
    tick(HOUR);
    const again = await challenged(await submit({ form: one.form, altcha }, GUEST), 'failed');
    expect((await submit(solved(again), GUEST)).status).toBe(201);
  });

  it('does not lengthen what is sent beyond reason', async () => {
    await configure(ALWAYS);
    expect((await submit({ altcha: 'A'.repeat(9000) }, GUEST)).status).toBe(422);
  });

  it('holds the comment of a plain form, and says so as of every comment that waits', async () => {
    await configure(ALWAYS);
    const response = await plainly({});
    expect(response.status).toBe(202);
    const queue = await body(
      await get('/v1/sites/demo/moderation/comments?status=pending', KEY),
      answers.queue,
    );
    expect(queue.comments[0]?.decision?.findings.map(({ rule }) => rule)).toContain('CHALLENGE_NOT_TAKEN');
  });

  it('holds the comment of a client that could not solve it', async () => {
    await configure(ALWAYS);
    const { form } = await formOf();
    tick(MINUTE);
    expect(await outcome(await submit({ form, unsolved: true }, GUEST))).toEqual({
      status: 'pending',
      found: ['CHALLENGE_NOT_TAKEN'],
    });
  });
});

describe('a challenge', () => {
  it('is never asked for where the site does not want one', async () => {
    for (const challenge of [
      { kind: 'none', when: 'always' },
      { kind: 'proof-of-work', when: 'never' },
    ]) {
      await configure({ anyPage: true, challenge });
      expect((await formOf()).challenge).toBeNull();
      tick(MINUTE);
      expect((await submit({}, GUEST)).status).toBe(201);
    }
  });

  it('is not asked for by default, on a calm day', async () => {
    expect((await formOf()).challenge).toBeNull();
    tick(MINUTE);
    expect((await submit({}, GUEST)).status).toBe(201);
    expect(await outcome(await submit({ body: CASINO }, GUEST))).toMatchObject({ found: [] });
  });
});

describe('on suspicion', () => {
  it('who writes a clear comment is not asked', async () => {
    await configure(SUSPICION);
    const { form, challenge } = await formOf();
    expect(challenge).toBeNull();
    tick(MINUTE);
    expect((await submit({ form }, GUEST)).status).toBe(201);
  });

  it('who looks like spam is asked once, and the solution takes nothing from what the text says', async () => {
    await configure(SUSPICION);
    const form = await challenged(await submit({ body: CASINO }, GUEST), 'wanted');
    const taken = await outcome(await submit({ ...solved(form), body: CASINO }, GUEST));
    expect(taken.status).not.toBe('published');
  });

  it('who was too fast is asked, and let in with the solution', async () => {
    await configure(SUSPICION);
    const { form } = await formOf();
    const again = await challenged(await submit({ form }, GUEST), 'wanted');
    const { status, found } = await outcome(await submit(solved(again), GUEST));
    expect([status, found]).toEqual(['published', ['CHALLENGE_PASSED']]);
  });

  it('who is rude is not asked: a machine is not what is suspected', async () => {
    await configure(SUSPICION);
    expect(await outcome(await submit({ body: HELD }, GUEST))).toEqual({ status: 'pending', found: [] });
  });

  it('a plain form is not asked either; its comment waits', async () => {
    await configure(SUSPICION);
    const { form } = await formOf();
    expect((await plainly({ form })).status).toBe(202);
  });

  it('nobody is asked on a developer’s machine', async () => {
    await configure(SUSPICION);
    const { form } = await formOf();
    expect((await submit({ form })).status).toBe(201);
  });
});

describe('Turnstile', () => {
  const SECRET = '0x4AAAAAAA_real';
  const SETTINGS = { anyPage: true, challenge: { kind: 'turnstile', when: 'always', siteKey: '0x4AAAAAAA' } };

  /** Cloudflare, and a submission of a deployment with this secret. */
  function cloudflare(secret: string = SECRET) {
    const siteverify = createSiteverify(SECRET, now);
    const sent = outside(({ body: asked }) => Response.json(siteverify.answer(asked)));
    const send = (fields: object) =>
      call('POST', '/v1/sites/demo/comments', {
        body: { page: PAGE, body: 'A clear and friendly remark.', ...fields },
        headers: GUEST,
        bindings: { TURNSTILE_SECRET: secret },
      });
    return { siteverify, sent, send };
  }

  async function formWithWidget() {
    await configure(SETTINGS);
    const { form, challenge } = await formOf();
    if (challenge?.kind !== 'turnstile') throw new Error('no widget');
    expect(challenge.site_key).toBe('0x4AAAAAAA');
    tick(MINUTE);
    return { form, rendered: { hostname: 'news.example', cdata: challenge.cdata, action: 'comment' } };
  }

  it('passes who has taken it, and no address of the guest’s goes to Cloudflare', async () => {
    const { form, rendered } = await formWithWidget();
    const { siteverify, sent, send } = cloudflare();
    const token = siteverify.solve(rendered);
    expect((await send({ form, 'cf-turnstile-response': token })).status).toBe(201);
    expect(siteverify.asked).toEqual([
      { secret: SECRET, response: token, idempotency_key: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]);
    expect(JSON.stringify(sent)).not.toContain(GUEST['cf-connecting-ip']);
    expect(sent[0]?.url).toBe('https://challenges.cloudflare.com/turnstile/v0/siteverify');
  });

  it('passes the same token again, for the same form, where nothing was stored', async () => {
    const { form, rendered } = await formWithWidget();
    const { siteverify, send } = cloudflare();
    const fields = { form, 'cf-turnstile-response': siteverify.solve(rendered), body: HELD };
    const nudged = await send(fields);
    expect(await nudged.json()).toMatchObject({ type: '/problems/nudge' });
    expect((await send({ ...fields, acknowledged: true })).status).toBe(202);
  });

  it('fails whatever Cloudflare does not pass: made up, too old, spent', async () => {
    const { form, rendered } = await formWithWidget();
    const { siteverify, send } = cloudflare();
    await challenged(await send({ form }), 'wanted');
    await challenged(await send({ form, 'cf-turnstile-response': 'made-up' }), 'failed');
    const token = siteverify.solve(rendered);
    siteverify.answer(JSON.stringify({ secret: SECRET, response: token }));
    await challenged(await send({ form, 'cf-turnstile-response': token }), 'failed');
    const old = siteverify.solve(rendered);
    tick(6 * MINUTE);
    const again = await challenged(await send({ form, 'cf-turnstile-response': old }), 'failed');
    expect(again.challenge?.kind).toBe('turnstile');
  });

  it('fails a token of another form, another site’s page, another purpose', async () => {
    const { form, rendered } = await formWithWidget();
    const { siteverify, send } = cloudflare();
    for (const other of [{ cdata: 'another' }, { hostname: 'evil.example' }, { action: 'login' }]) {
      const token = siteverify.solve({ ...rendered, ...other });
      const again = await challenged(await send({ form, 'cf-turnstile-response': token }), 'failed');
      expect(again.challenge?.kind).toBe('turnstile');
    }
    expect(siteverify.asked).toHaveLength(3);
  });

  it('with Cloudflare’s test secrets behaves as these say', async () => {
    const { form } = await formWithWidget();
    const token = { form, 'cf-turnstile-response': 'XXXX.DUMMY.TOKEN.XXXX' };
    const secret = (digit: number) => `${digit}x0000000000000000000000000000000AA`;
    await challenged(await cloudflare(secret(2)).send(token), 'failed');
    await challenged(await cloudflare(secret(3)).send(token), 'failed');
    expect((await cloudflare(secret(1)).send(token)).status).toBe(201);
  });

  const OUTAGES = [
    ['does not answer', () => 'down' as const],
    ['answers 503', () => new Response('busy', { status: 503 })],
    ['answers with a page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['answers with too much', () => new Response('x'.repeat(100_000))],
    ['answers nonsense', () => Response.json({ success: 'true' })],
    ['answers with no reason', () => Response.json({ success: false })],
    ['has trouble', () => Response.json({ success: false, 'error-codes': ['internal-error'] })],
    [
      'does not know our secret',
      () => Response.json({ success: false, 'error-codes': ['invalid-input-secret'] }),
    ],
    ['sends us elsewhere', () => Response.redirect('https://elsewhere.example/', 302)],
  ] as const;

  it.for(OUTAGES)(
    '%s: the comment waits for a person, and is neither lost nor published',
    async ([, answer]) => {
      const { form } = await formWithWidget();
      outside(answer);
      const response = await call('POST', '/v1/sites/demo/comments', {
        body: { page: PAGE, body: 'A clear and friendly remark.', form, 'cf-turnstile-response': 'token' },
        headers: GUEST,
        bindings: { TURNSTILE_SECRET: SECRET },
      });
      expect(response.status).toBe(202);
      expect(await outcome(response)).toEqual({ status: 'pending', found: ['CHALLENGE_UNVERIFIED'] });
    },
  );

  it('never answers: a guest waits for two seconds at most', async () => {
    const { form } = await formWithWidget();
    outside(() => new Promise<never>(() => undefined));
    const from = performance.now();
    const response = await call('POST', '/v1/sites/demo/comments', {
      body: { page: PAGE, body: 'A clear and friendly remark.', form, 'cf-turnstile-response': 'token' },
      headers: GUEST,
      bindings: { TURNSTILE_SECRET: SECRET },
    });
    expect(await outcome(response)).toEqual({ status: 'pending', found: ['CHALLENGE_UNVERIFIED'] });
    expect(performance.now() - from).toBeLessThan(4000);
  });

  it('without a secret of the deployment’s nobody is asked, and the comment waits', async () => {
    const { form } = await formWithWidget();
    const { send, sent } = cloudflare('');
    expect(await outcome(await send({ form, 'cf-turnstile-response': 'token' }))).toEqual({
      status: 'pending',
      found: ['CHALLENGE_UNVERIFIED'],
    });
    expect(sent).toEqual([]);
  });
});
