import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { commentPage, moderated, problem, submitted } from '../../src/http/contract/answers.ts';
import { openApiDocument } from '../../src/http/contract/openapi.ts';
import { pageAnswer } from '../../src/http/contract/settings.ts';
import {
  body,
  call,
  CASINO,
  configure,
  database,
  get,
  HELD,
  KEY,
  moderate,
  PAGE,
  post,
  publish,
  submit,
  thread,
  tick,
} from './harness.ts';

/** What settings do to a comment that comes in: premoderation, closed pages, the nudge. */

database();

const DAY = 86_400_000;

const one = async (id: string) => body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), moderated);

const outcome = async (response: Response) => body(response, submitted);

/** The id of a comment that waits. */
const idOf = (answer: Awaited<ReturnType<typeof outcome>>): string =>
  'id' in answer && typeof answer.id === 'string' ? answer.id : '';

const FORM = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
const submitForm = (fields: Record<string, string>) =>
  call('POST', '/v1/sites/demo/comments', {
    body: new URLSearchParams({ page: PAGE, ...fields }).toString(),
    headers: FORM,
  });

const rows = () => env.DB.prepare('SELECT count(*) AS n FROM comments').first<number>('n');

describe('premoderation', () => {
  it.for([
    ['all', 'A friendly remark.'],
    ['all', HELD],
    ['first-time', 'A friendly remark.'],
  ] as const)('%s: a person decides about %s', async ([premoderation, text], { expect: check }) => {
    await configure({ anyPage: true, premoderation });
    const answer = await outcome(await submit({ body: text }));
    check(answer.status).toBe('pending');
    const { decision } = await one(idOf(answer));
    check(decision?.verdict).toBe('hold');
    check(decision?.findings.filter(({ rule }) => rule === 'PREMODERATED')).toHaveLength(1);
    check((await get(thread())).status).toBe(200);
    check((await body(await get(thread()), commentPage)).comments).toEqual([]);
  });

  it('first-time: a guest whose device has a published comment is no newcomer', async () => {
    await configure({ anyPage: true, premoderation: 'first-time' });
    const first = await (await submit()).json<{ id: string; device: string }>();
    const again = () => {
      // No double click of the one before.
      tick(10 * 60_000);
      return submit({ device: first.device, body: 'Another remark of mine.' });
    };
    expect((await again()).status).toBe(202);
    await moderate('approve', [first.id]);
    expect((await again()).status).toBe(201);
    expect((await submit()).status).toBe(202);
    await moderate('reject', [first.id]);
    expect((await submit({ device: 'forged' })).status).toBe(202);
  });

  it('leaves what is rejected rejected', async () => {
    await configure({
      anyPage: true,
      premoderation: 'all',
      policy: { thresholds: { spam: { hold: 1, reject: 2 } } },
    });
    const answer = await outcome(await submit({ body: CASINO }));
    const { status, decision } = await one(idOf(answer));
    expect([status, decision?.verdict]).toEqual(['rejected', 'reject']);
    expect(decision?.findings.map(({ rule }) => rule)).not.toContain('PREMODERATED');
  });

  it('is off unless it is asked for', async () => {
    expect(await publish()).not.toBe('');
  });
});

describe('a closed page', () => {
  const state = (page: string, wanted: unknown) =>
    call('PUT', '/v1/sites/demo/moderation/pages', { body: { page, state: wanted }, headers: KEY });

  it('closes so many days after its first comment', async () => {
    await configure({ anyPage: true, closeAfterDays: 3 });
    await submit({ body: HELD });
    // `publish` is a millisecond later.
    tick(3 * DAY - 2);
    await publish();
    tick(DAY);
    const said = await body(await submit(), problem);
    expect(said).toMatchObject({ type: '/problems/closed', status: 409 });
    const described = ['paths', '/v1/sites/{site}/comments', 'post', 'responses', '409'];
    expect(openApiDocument('0')).toHaveProperty(described);
    const { page, comments } = await body(await get(thread()), commentPage);
    expect([page.closed, comments.length]).toEqual([true, 1]);
    expect((await submit({ page: 'https://news.example/fresh' })).status).toBe(201);
    await configure({ anyPage: true });
    // The location's cache goes by its own clock: another page size is not in it.
    tick(16_000);
    expect((await body(await get(thread('&limit=99')), commentPage)).page.closed).toBeUndefined();
    await publish();
  });

  it('is closed and opened by hand, also before its first comment', async () => {
    await configure({ anyPage: true, closeAfterDays: 1 });
    expect(await body(await state(PAGE, 'closed'), pageAnswer)).toEqual({
      page: PAGE,
      state: 'closed',
      closed: true,
      first_comment_at: null,
    });
    expect((await submit()).status).toBe(409);
    expect((await body(await get(thread()), commentPage)).page).toMatchObject({ count: 0, closed: true });
    await state(`${PAGE}?utm_source=x#top`, 'open');
    await publish();
    tick(2 * DAY);
    await publish();
    expect(await body(await state(PAGE, null), pageAnswer)).toMatchObject({ state: null, closed: true });
    expect((await submit()).status).toBe(409);
    const asked = await get(`/v1/sites/demo/moderation/pages?page=${encodeURIComponent(PAGE)}`, KEY);
    expect((await body(asked, pageAnswer)).first_comment_at).not.toBeNull();
  });

  it('keeps what the guest wrote', async () => {
    await state(PAGE, 'closed');
    const answer = await submitForm({ name: 'Sami', body: 'My <long> text' });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain('Comments on this page are closed.');
    expect(html).toContain('My &lt;long&gt; text');
  });

  it('shows no form on /embed, and its comments', async () => {
    await publish({ body: 'Still to be read.' });
    const path = `/embed?site=demo&page=${encodeURIComponent(PAGE)}`;
    expect(await (await get(path)).text()).toContain('<form');
    await state(PAGE, 'closed');
    const html = await (await get(path)).text();
    expect(html).not.toContain('<form');
    expect(html).toContain('Still to be read.');
    expect(html).toContain('Comments on this page are closed.');
    expect(await (await get(`${path}&lang=ar`)).text()).toContain('أُغلق');
  });

  it('is not for other sites’ pages, nor for any state', async () => {
    await configure({ origins: ['https://news.example'] });
    expect((await state('https://other.example/', 'closed')).status).toBe(422);
    expect((await state('not a page', 'closed')).status).toBe(422);
    expect((await state(PAGE, 'shut')).status).toBe(422);
    expect((await state(PAGE, undefined)).status).toBe(422);
  });

  it('does not stop moderators', async () => {
    const id = await publish();
    await state(PAGE, 'closed');
    expect((await moderate('hold', [id])).status).toBe(200);
    expect((await moderate('approve', [id])).status).toBe(200);
  });
});

describe('the nudge', () => {
  const TEXT = 'Well. You are an idiot.';
  const send = (text: string, headers = {}) => submit({ body: text, acknowledged: false }, headers);

  it('asks a guest to think again, and stores nothing', async () => {
    await configure({ anyPage: true });
    const response = await send(TEXT);
    const said = await body(response, problem);
    expect(said).toMatchObject({ type: '/problems/nudge', status: 422 });
    const passages = said.findings ?? [];
    expect(passages.length).toBeGreaterThan(0);
    for (const { category, start, end } of passages) {
      expect(category).toBe('insult');
      expect(TEXT.slice(start, end)).toContain('idiot');
    }
    expect(JSON.stringify(said)).not.toMatch(/INSULT|score/);
    expect(await rows()).toBe(0);
  });

  it('is for what is rejected, too; acknowledged, that is declined', async () => {
    await configure({
      anyPage: true,
      policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } },
    });
    expect((await send(TEXT)).status).toBe(422);
    const answer = await submit({ body: TEXT, acknowledged: true });
    expect(answer.status).toBe(202);
    expect(await outcome(answer)).toMatchObject({ status: 'declined', reasons: ['insult'] });
  });

  it('lets the guest post anyway', async () => {
    await configure({ anyPage: true });
    const answer = await submit({ body: TEXT, acknowledged: true });
    expect([answer.status, (await outcome(answer)).status]).toEqual([202, 'pending']);
  });

  it.for([
    ['spam', CASINO],
    ['spam that is also rude', `You are an idiot. ${CASINO}`],
    ['what is fine', 'A friendly remark.'],
  ] as const)('is not for %s', async ([, text], { expect: check }) => {
    await configure({ anyPage: true });
    check((await send(text)).status).toBeLessThan(300);
  });

  it('is not for those whom a person sees anyway', async () => {
    await configure({ anyPage: true, premoderation: 'all' });
    expect((await send('A friendly remark.')).status).toBe(202);
    await configure({ anyPage: true, name: 7 });
    expect((await send('A friendly remark.')).status).toBe(202);
  });

  it('is on unless the site does without', async () => {
    expect((await send(TEXT)).status).toBe(422);
    await configure({ anyPage: true, nudge: false });
    expect((await send(TEXT)).status).toBe(202);
  });

  it('keeps the draft of a form, and offers to post it as it is', async () => {
    await configure({ anyPage: true });
    const fields = { name: 'Sami', body: TEXT, words: 'en' };
    const answer = await submitForm(fields);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('Would you say it differently?');
    expect(html).toContain(TEXT);
    expect(html).toContain('value="Sami"');
    const anyway = html.indexOf('name="acknowledged" value="true"');
    // Enter presses the first button of a form.
    expect(anyway).toBeGreaterThan(html.indexOf('type="submit"') + 20);
    expect(await (await submitForm({ ...fields, words: 'ar' })).text()).toContain('قد تجرح');
    expect(await rows()).toBe(0);
    expect((await submitForm({ ...fields, acknowledged: 'true' })).status).toBe(202);
    expect(await rows()).toBe(1);
  });

  it('is told to pages of the site only', async () => {
    await configure({ origins: ['https://news.example'] });
    const answer = await send(TEXT, { origin: 'https://news.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://news.example');
    await post('/v1/sites/demo/comments', { page: PAGE, body: TEXT }, { origin: 'https://evil.example' });
    expect(await rows()).toBe(0);
  });
});
