import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import {
  body,
  database,
  get,
  hold,
  KEY,
  listen,
  moderate,
  post,
  publish,
  submit,
  thread,
  tick,
} from './harness.ts';

database();

const at = (id: string, what: string): string => `/v1/sites/demo/moderation/comments/${id}/${what}`;
const shown = async () => (await body(await get(thread()), answers.commentPage)).comments;
const one = async (id: string) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);

describe('redacting', () => {
  const TEXT = 'My neighbour Ahmad lives at number 555 and is 😀 home.';

  it('blots the words out of the comment, the page, the search and the record', async () => {
    const id = await publish({ body: TEXT, name: 'Ann Other', website: 'https://ann.example/' });
    const parts = [
      { field: 'body', start: 13, end: 18 },
      { field: 'body', start: 35, end: 38 },
      { field: 'name', start: 4, end: 9 },
      { field: 'website', start: 0, end: 3 },
    ];
    const answer = await post(
      at(id, 'redact'),
      { parts, reason: 'A private number.', moderator: 'Zoe' },
      KEY,
    );
    expect(answer.status).toBe(200);
    const [comment] = await shown();
    expect(comment).toMatchObject({ body_text: 'My neighbour █████ lives at number ███ and is 😀 home.' });
    expect(comment).toMatchObject({ author: { name: 'Ann █████' } });
    expect(comment).not.toHaveProperty('author.website');
    const { events } = await one(id);
    expect(events?.at(-1)).toMatchObject({
      actor: 'api: Zoe',
      action: 'redact',
      reason: 'A private number.',
    });
    const search = `/v1/sites/demo/moderation/comments?status=published&q=`;
    for (const gone of ['Ahmad', '555', 'Other', 'ann.example']) {
      expect(await (await get(search + gone, KEY)).json()).toMatchObject({ comments: [] });
    }
    for (const table of ['comments', 'events', 'outbox']) {
      const { results } = await env.DB.prepare(`SELECT * FROM ${table}`).all();
      expect(JSON.stringify(results)).not.toMatch(/Ahmad|number 555|Other|ann\.example/);
    }
  });

  it('keeps every offset and cuts no character in two', async () => {
    const id = await publish({ body: TEXT });
    const start = TEXT.indexOf('😀');
    await post(at(id, 'redact'), { parts: [{ field: 'body', start: start + 1, end: start + 2 }] }, KEY);
    const { body: text } = await one(id);
    expect(text).toBe(TEXT.replace('😀', '██'));
  });

  it('cannot be undone, and does not hide the decision before it', async () => {
    const id = await hold();
    await moderate('approve', [id]);
    await post(at(id, 'redact'), { parts: [{ field: 'body', start: 0, end: 3 }] }, KEY);
    await moderate('undo', [id]);
    expect(await one(id)).toMatchObject({ status: 'pending', body: '███ are an idiot.' });
  });

  it('tells endpoints of a published one, as edited', async () => {
    await listen({ id: 'a', url: 'https://hooks.example/', events: ['comment.edited'] });
    const parts = [{ field: 'body', start: 0, end: 3 }];
    await post(at(await hold(), 'redact'), { parts }, KEY);
    const id = await publish();
    await post(at(id, 'redact'), { parts }, KEY);
    const { results } = await env.DB.prepare('SELECT type FROM outbox').all();
    expect(results).toEqual([{ type: 'comment.edited' }]);
  });

  it.for<[string, object[]]>([
    ['beyond the text', [{ field: 'body', start: 0, end: 1000 }]],
    ['an empty name', [{ field: 'name', start: 0, end: 1 }]],
    ['backwards', [{ field: 'body', start: 3, end: 1 }]],
    ['nothing', []],
    ['too much', Array.from({ length: 51 }, () => ({ field: 'body', start: 0, end: 1 }))],
    ['the title', [{ field: 'title', start: 0, end: 1 }]],
    ['half a unit', [{ field: 'body', start: 0.5, end: 1 }]],
  ])('is refused: %s', async ([, parts], { expect: check }) => {
    const id = await publish({ body: TEXT });
    check((await post(at(id, 'redact'), { parts }, KEY)).status).toBe(422);
    check(await one(id)).toMatchObject({ body: TEXT });
  });

  it('asks for the key, and knows no comment of another site', async () => {
    const id = await publish();
    const parts = [{ field: 'body', start: 0, end: 1 }];
    expect((await post(at(id, 'redact'), { parts })).status).toBe(401);
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 0)").run();
    expect((await post(at(id, 'redact').replace('demo', 'other'), { parts }, KEY)).status).toBe(404);
    expect((await post(at('nonsense', 'redact'), { parts }, KEY)).status).toBe(404);
  });
});

describe('answering as the publisher', () => {
  it('is published at once, signed, and marked as no guest’s', async () => {
    const parent = await publish();
    tick(1);
    const answer = await post(
      at(parent, 'replies'),
      { body: 'We have corrected it.', moderator: 'Zoe' },
      KEY,
    );
    expect(answer.status).toBe(201);
    const [, reply] = await shown();
    expect(reply).toMatchObject({
      parent,
      body_text: 'We have corrected it.',
      author: { name: 'Greenroom demo', guest: false },
    });
    const { events } = await one(reply?.id ?? '');
    expect(events).toMatchObject([{ actor: 'api: Zoe', action: 'submit', to: 'published' }]);
    const page = await (await get(`/embed?site=demo&page=https%3A%2F%2Fnews.example%2Farticle`)).text();
    expect(page).toContain('(Staff)');
  });

  it('can be taken back like any other comment', async () => {
    const parent = await publish();
    tick(1);
    const { id } = await (
      await post(at(parent, 'replies'), { body: 'Oops.', name: 'The editors' }, KEY)
    ).json<{ id: string }>();
    await moderate('delete', [id]);
    expect(await shown()).toHaveLength(1);
    await moderate('undo', [id]);
    expect(await shown()).toHaveLength(2);
  });

  it('needs a published comment', async () => {
    const held = await hold();
    expect((await post(at(held, 'replies'), { body: 'Hello.' }, KEY)).status).toBe(404);
    expect((await post(at('nonsense', 'replies'), { body: 'Hello.' }, KEY)).status).toBe(404);
    expect((await post(at(await publish(), 'replies'), { body: ' ' }, KEY)).status).toBe(422);
    expect((await post(at(await publish(), 'replies'), { body: 'Hello.' })).status).toBe(401);
  });

  it('no guest can pass for staff', async () => {
    await submit({ staff: true, author: { guest: false } });
    const [comment] = await shown();
    expect(comment).toMatchObject({ author: { guest: true } });
  });
});

describe('undo', () => {
  it('goes back to where the last decision came from, and forth again', async () => {
    const id = await hold();
    await moderate('reject', [id]);
    await moderate('undo', [id]);
    expect(await one(id)).toMatchObject({ status: 'pending' });
    await moderate('undo', [id]);
    expect(await one(id)).toMatchObject({ status: 'rejected' });
    const { events } = await one(id);
    expect(events?.map(({ action }) => action)).toEqual(['submit', 'reject', 'undo', 'undo']);
  });

  it('restores what was deleted, also its place in the thread', async () => {
    const id = await publish();
    await moderate('delete', [id]);
    expect(await shown()).toEqual([]);
    await moderate('undo', [id]);
    expect(await shown()).toMatchObject([{ id }]);
  });

  it('has nothing to take back from a guest', async () => {
    const id = await publish();
    const [result] = (await body(await moderate('undo', [id]), answers.acted)).results;
    expect(result).toMatchObject({ ok: false, error: { type: '/problems/conflict' } });
  });
});
