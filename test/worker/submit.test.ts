import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { TEST_STRING } from '../../src/moderation/index.ts';
import {
  body,
  call,
  CASINO,
  configure,
  database,
  get,
  hold,
  newApp,
  PAGE,
  post,
  publish,
  submit,
  thread,
} from './harness.ts';

database();

function multipart(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

describe('a clean comment', () => {
  it('is published, answered in full, and on the page', async () => {
    const response = await submit({
      name: 'Nadia',
      website: 'https://nadia.example/',
      lang: 'en',
      title: 'An article',
    });
    expect(response.status).toBe(201);
    const answer = await body(response, answers.submitted);
    expect(answer).toMatchObject({
      status: 'published',
      comment: {
        parent: null,
        author: { name: 'Nadia', website: 'https://nadia.example/', guest: true },
        body_text: 'A clear and friendly remark.',
        body_html: '<p dir="auto">A clear and friendly remark.</p>',
        lang: 'en',
      },
    });
    const page = await body(await get(thread()), answers.commentPage);
    expect(page).toEqual({
      page: { url: PAGE, title: 'An article', count: 1 },
      limits: { body: 10_000, depth: 20 },
      comments: [answer.status === 'published' ? answer.comment : null],
      next: null,
      prev: null,
    });
  });

  it('is stored with its event in one batch', async () => {
    await publish();
    const { results: events } = await env.DB.prepare('SELECT * FROM events').all();
    expect(events).toMatchObject([
      { seq: 1, actor: 'engine', action: 'submit', from_status: null, to_status: 'published' },
    ]);
    expect(JSON.parse(String(events[0]?.['decision']))).toMatchObject({ verdict: 'approve', findings: [] });
  });

  it.for([
    ['application/x-www-form-urlencoded', new URLSearchParams({ page: PAGE, body: 'By form.' }).toString()],
    [null, multipart({ page: PAGE, body: 'By form.' })],
  ] as const)('comes in as %s too', async ([type, form], { expect }) => {
    const response = await post(
      '/v1/sites/demo/comments',
      form,
      type === null ? {} : { 'content-type': type },
    );
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      comment: { body_text: 'By form.', author: { name: 'Guest' } },
    });
  });

  it("is one page's whatever tracking the reader came with", async () => {
    await publish({ page: `${PAGE}?utm_source=mail&id=7#top` });
    await publish({ page: 'HTTPS://News.Example:443/article?id=7&fbclid=x' });
    const page = await body(
      await get(`/v1/sites/demo/comments?page=${encodeURIComponent(`${PAGE}?id=7`)}`),
      answers.commentPage,
    );
    expect(page.page).toEqual({ url: `${PAGE}?id=7`, title: '', count: 2 });
  });
});

it('takes from a name what would turn the words after it', async () => {
  const response = await submit({ name: '\u2067\u2067 سمير\u2069 \u202a' });
  expect(await response.json()).toMatchObject({ comment: { author: { name: 'سمير' } } });
});

describe('a doubtful comment', () => {
  it('waits, and nothing of it is public', async () => {
    const response = await submit({ body: CASINO, name: 'Lucky', title: 'A title of mine' });
    expect(response.status).toBe(202);
    expect(await body(response, answers.submitted)).toMatchObject({ status: 'pending' });
    expect(await (await get(thread())).json()).toEqual({
      page: { url: PAGE, title: '', count: 0 },
      limits: { body: 10_000, depth: 20 },
      comments: [],
      next: null,
      prev: null,
    });
    expect(await (await get('/v1/sites/demo/feed.json')).text()).not.toContain('Lucky');
    expect(await (await post('/v1/sites/demo/counts', [PAGE])).json()).toEqual([0]);
  });

  it('looks the same to a spammer whose comment was rejected', async () => {
    const response = await submit({ body: TEST_STRING });
    expect(response.status).toBe(202);
    expect(Object.keys(await response.json<object>())).toEqual(['status', 'id', 'device', 'receipt']);
    const { status } = (await env.DB.prepare('SELECT status FROM comments').first()) ?? {};
    expect(status).toBe('rejected');
  });
});

describe("a page's title", () => {
  it("as the guest sends it softens nothing: it is the guest's own", async () => {
    expect((await submit({ body: 'You stupid clown', title: 'A stupid clown comes to town' })).status).toBe(
      202,
    );
  });

  it('is judged like the comment, as it becomes public', async () => {
    expect(
      (await submit({ title: 'Best online casino, free spins: https://casino.example/join' })).status,
    ).toBe(202);
    expect(await body(await get(thread()), answers.commentPage)).toMatchObject({ page: { title: '' } });
  });
});

describe('an answer', () => {
  it('hangs below a published comment of the same page', async () => {
    const parent = await publish();
    const id = await publish({ parent });
    const page = await body(await get(thread()), answers.commentPage);
    expect(page.comments.map((comment) => [comment.id, comment.parent])).toEqual([
      [parent, null],
      [id, parent],
    ]);
  });

  it.for([
    ['of another page', (): Promise<string> => publish({ page: 'https://news.example/other' })],
    ['that waits', (): Promise<string> => hold()],
    ['that nobody wrote', async (): Promise<string> => '0123456789a'],
  ] as const)('to a comment %s is refused in the same words', async ([, parent], { expect }) => {
    const response = await submit({ parent: await parent() });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: '/parent', detail: 'The comment that this answers is not on the page.' }],
    });
  });

  it('ends 20 deep', async () => {
    let parent = await publish();
    for (let depth = 1; depth <= 20; depth++) parent = await publish({ parent });
    expect((await submit({ parent })).status).toBe(422);
  });
});

describe('settings', () => {
  it('hold everything while a part of them is broken, and keep the rest', async () => {
    await configure({ name: 'Kept', anyPage: true, maxBodyLength: 'many' });
    expect((await submit()).status).toBe(202);
    await configure('[]');
    expect((await submit({ page: 'http://localhost:8787/x' })).status).toBe(202);
    expect((await get(thread())).status).toBe(200);
  });

  it('set the limit of a body', async () => {
    await configure({ anyPage: true, maxBodyLength: 5 });
    expect((await submit({ body: '🙂🙂🙂🙂🙂' })).status).toBe(201);
    expect((await submit({ body: 'sixsix' })).status).toBe(422);
  });
});

it('draws again when an id is taken, and gives up loudly when all are', async () => {
  // Six for each receipt's secret, before its comment's id.
  const secret = [1, 2, 3, 4, 5, 6];
  const draws = [...secret, 7, ...secret, 7, 8];
  const to = newApp(() => draws.shift() ?? 8);
  const send = () =>
    call('POST', '/v1/sites/demo/comments', { to, body: { page: PAGE, body: 'Same moment.' } });
  expect((await send()).status).toBe(201);
  expect((await send()).status).toBe(201);
  expect(await body(await get(thread()), answers.commentPage)).toMatchObject({ page: { count: 2 } });
  expect((await send()).status).toBe(500);
  expect(await env.DB.prepare('SELECT count(*) AS n FROM events').first('n')).toBe(2);
});
