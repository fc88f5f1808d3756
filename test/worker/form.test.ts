import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import * as answers from '../../src/http/contract/answers.ts';
import { formAnswer } from '../../src/http/contract/form.ts';
import { body, call, configure, database, get, KEY, now, PAGE, publish, submit, tick } from './harness.ts';

/** `GET …/form`, and what becomes of a comment by the form token that it comes with. */

database();

const SECOND = 1000;
const HOUR = 3_600_000;
const at = (page = PAGE, site = 'demo') => `/v1/sites/${site}/form?page=${encodeURIComponent(page)}`;
const form = async (page = PAGE) => body(await get(at(page)), formAnswer);
const LONG = `The new tram line is later than it was said to be, and my street has been open for two summers now. I do not
  mind the noise, I mind that nobody tells us when it will end. Could the council put a date on its own page, please?`;
const stored = () => env.DB.prepare('SELECT count(*) AS n FROM comments').first<number>('n');

/** The newest comment's findings of the door, by rule. */
async function found(): Promise<ReadonlyMap<string, number>> {
  const queue = await Promise.all(
    ['published', 'pending', 'rejected'].map(async (status) =>
      body(await get(`/v1/sites/demo/moderation/comments?status=${status}`, KEY), answers.queue),
    ),
  );
  const [newest] = queue
    .flatMap(({ comments }) => comments)
    .toSorted((a, b) => b.created_at.localeCompare(a.created_at));
  return new Map(newest?.decision?.findings.map(({ rule, score }) => [rule, score]));
}

async function refused(
  response: Response,
  variant: string,
): Promise<NonNullable<z.infer<typeof answers.problem>['form']>> {
  expect(response.status).toBe(422);
  const problem = await body(response, answers.problem);
  expect(problem).toMatchObject({ type: '/problems/form', variant });
  if (!problem.form) throw new Error('no fresh form');
  return problem.form;
}

describe('GET …/form', () => {
  it('gives a token, and what the site asks', async () => {
    await configure({
      origins: ['https://news.example'],
      language: 'ar',
      maxBodyLength: 500,
      maxDepth: 3,
      nudge: false,
      editWindow: 5,
      form: { required: true, maxHours: 2 },
      challenge: { kind: 'none', when: 'never' },
    });
    const response = await get(at());
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const answer = await body(response, formAnswer);
    expect(answer).toMatchObject({
      challenge: null,
      language: 'ar',
      limits: { body: 500, name: 80, depth: 3 },
      asks: { form: true, challenge: { kind: 'none', when: 'never' } },
      nudge: false,
      edit_window: 5,
      closed: false,
      expires_at: new Date(now() + 2 * HOUR).toISOString(),
    });
    expect(answer.form).toMatch(/^[\w-]{60}$/);
    expect(answer.trap).toMatch(/^[a-z]+_\d{4}$/);
  });

  it('gives each guest another one, and keeps nothing', async () => {
    const [one, other] = [await form(), await form()];
    expect(one.form).not.toBe(other.form);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM pages').first('n')).toBe(0);
  });

  it('costs one read batch of two rows', async () => {
    await publish();
    const batch = vi.spyOn(env.DB, 'batch');
    await form();
    expect(batch.mock.calls).toHaveLength(1);
    const results = await Promise.all(batch.mock.results.map(({ value }) => value));
    batch.mockRestore();
    const metas = z.array(
      z.array(z.object({ meta: z.object({ rows_read: z.int(), rows_written: z.int() }) })),
    );
    const rows = metas.parse(results).flat();
    expect(rows.reduce((sum, { meta }) => sum + meta.rows_read, 0)).toBeLessThanOrEqual(3);
    expect(rows.reduce((sum, { meta }) => sum + meta.rows_written, 0)).toBe(0);
  });

  it('says that a page is closed', async () => {
    await call('PUT', '/v1/sites/demo/moderation/pages', {
      body: { page: PAGE, state: 'closed' },
      headers: KEY,
    });
    expect((await form()).closed).toBe(true);
  });

  it('is for the site’s own pages', async () => {
    await configure({ origins: ['https://news.example'] });
    const own = await get(at(), { origin: 'https://news.example' });
    expect(own.headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(own.headers.get('vary')).toContain('origin');
    for (const path of [at(), at('nowhere'), at(PAGE, 'nobody')]) {
      const foreign = await get(path, { origin: 'https://evil.example' });
      expect(foreign.status).toBe(path.includes('nobody') ? 404 : 403);
      expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
      expect(await foreign.text()).not.toContain('"trap"');
    }
    const wrong = await get(at('nowhere'), { origin: 'https://news.example' });
    expect(wrong.headers.get('access-control-allow-origin')).toBe('https://news.example');
    const asked = { 'access-control-request-method': 'GET' };
    const preflight = await call('OPTIONS', at(), { headers: { origin: 'https://news.example', ...asked } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    const strangers = await call('OPTIONS', at(), { headers: { origin: 'https://evil.example', ...asked } });
    expect(strangers.status).toBe(403);
  });

  it.for([
    ['an unknown site', at(PAGE, 'nobody'), 404, 'unknown-site'],
    ['no page', '/v1/sites/demo/form', 422, 'invalid-input'],
    ['a page that is none', at('javascript:alert(1)'), 422, 'invalid-input'],
    ['a page of somebody else', at('https://other.example/'), 422, 'invalid-input'],
  ] as const)('%s is an error', async ([, path, status, slug], { expect: check }) => {
    await configure({ origins: ['https://news.example'] });
    const response = await get(path);
    check(response.status).toBe(status);
    check(response.headers.get('cache-control')).toBe('no-store');
    check(await body(response, answers.problem)).toMatchObject({ type: `/problems/${slug}` });
  });

  it('takes GET and HEAD, nothing else', async () => {
    const head = await call('HEAD', at());
    expect([head.status, await head.text()]).toEqual([200, '']);
    const other = await call('POST', at(), { body: {} });
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('is limited by address, for itself', async () => {
    const guest = { 'cf-connecting-ip': '203.0.113.77' };
    let response = await get(at(), guest);
    for (let sent = 1; sent < 125 && response.status === 200; sent++) response = await get(at(), guest);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
    expect((await submit({}, guest)).status).toBe(201);
    expect((await get(at(), { ...guest, ...KEY })).status).toBe(200);
  });
});

describe('a comment with a form token', () => {
  it('is taken, after the time that people need without a finding', async () => {
    const { form: token } = await form();
    tick(3 * SECOND);
    expect((await submit({ form: token })).status).toBe(201);
    expect([...(await found()).keys()].filter((rule) => rule.startsWith('FORM'))).toEqual([]);
  });

  it('sent at once has that against it, and is not held for that', async () => {
    const { form: token } = await form();
    expect((await submit({ form: token })).status).toBe(201);
    expect((await found()).get('FORM_TOO_FAST')).toBe(3);
  });

  it('counts for less the longer it took', async () => {
    await configure({ anyPage: true, form: { minSeconds: 10 } });
    const { form: token } = await form();
    tick(8 * SECOND);
    await submit({ form: token });
    expect((await found()).get('FORM_TOO_FAST')).toBe(0.6);
  });

  it('is not timed where the site does not want it', async () => {
    await configure({ anyPage: true, form: { minSeconds: 0 } });
    await submit({ form: (await form()).form });
    expect((await found()).has('FORM_TOO_FAST')).toBe(false);
  });

  it('of a length that nobody types has a little against it', async () => {
    const { form: token } = await form();
    tick(5 * SECOND);
    expect((await submit({ form: token, body: LONG })).status).toBe(201);
    expect((await found()).get('FORM_NOT_TYPED')).toBe(0.5);
  });

  it('and a field filled in that nobody sees is a machine’s, and not told so', async () => {
    const { form: token, trap } = await form();
    tick(60 * SECOND);
    const response = await submit({ form: token, [trap]: 'https://spam.example' });
    expect(response.status).toBe(202);
    expect(await response.json()).toMatchObject({ status: 'pending' });
    expect((await found()).get('TRAP_FILLED')).toBe(0);
    const rejected = await get('/v1/sites/demo/moderation/comments?status=rejected', KEY);
    expect((await body(rejected, answers.queue)).comments).toHaveLength(1);
  });

  it('may leave that field empty, and fill in those of other forms', async () => {
    const [{ form: token, trap }, other] = [await form(), await form()];
    expect((await submit({ form: token, [trap]: ' ', [other.trap + 1]: 'x' })).status).toBe(201);
  });
});

describe('a form token that is not good', () => {
  it('is told what it is, and nothing is stored', async () => {
    for (const token of ['not ours', 'x'.repeat(60), 'x'.repeat(4000)])
      await refused(await submit({ form: token }), 'invalid');
    expect(await stored()).toBe(0);
  });

  it('of another page is told that', async () => {
    const { form: token } = await form('https://news.example/other');
    const fresh = await refused(await submit({ form: token }), 'page');
    expect((await submit({ form: fresh.form })).status).toBe(201);
  });

  it('may be of another spelling of the page', async () => {
    const { form: token } = await form(`${PAGE}?utm_source=mail#top`);
    expect((await submit({ form: token, page: `${PAGE}#comments` })).status).toBe(201);
  });

  it('that is too old is replaced by one whose speed is no evidence', async () => {
    await configure({ anyPage: true, form: { required: true, maxHours: 1 } });
    const { form: token, expires_at } = await form();
    tick(HOUR);
    expect(Date.parse(expires_at)).toBe(now());
    tick(1);
    const fresh = await refused(await submit({ form: token }), 'expired');
    expect(fresh.form).not.toBe(token);
    expect((await submit({ form: fresh.form })).status).toBe(201);
    expect((await found()).has('FORM_TOO_FAST')).toBe(false);
  });

  it('from the future is none', async () => {
    tick(60 * SECOND);
    const { form: token } = await form();
    tick(-60 * SECOND);
    await refused(await submit({ form: token }), 'invalid');
    tick(55 * SECOND);
    expect((await submit({ form: token })).status).toBe(201);
    tick(5 * SECOND);
  });

  it('does not matter where the publisher’s server posts', async () => {
    await configure({ anyPage: true, form: { required: true } });
    expect((await submit({ form: 'not ours' }, KEY)).status).toBe(201);
    expect((await submit({}, KEY)).status).toBe(201);
    const { form: token, trap } = await form();
    expect((await submit({ form: token, [trap]: 'x' }, KEY)).status).toBe(201);
  });
});

describe('no form token', () => {
  it('is needed where the site does not ask for one', async () => {
    for (const none of [undefined, null, '']) expect((await submit({ form: none })).status).toBe(201);
  });

  it('is sent back where it does, with one to try again with', async () => {
    await configure({ anyPage: true, form: { required: true } });
    const fresh = await refused(await submit(), 'missing');
    expect(await stored()).toBe(0);
    expect((await submit({ form: fresh.form })).status).toBe(201);
    expect((await found()).has('FORM_TOO_FAST')).toBe(false);
  });
});
