import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import {
  body,
  database,
  get,
  HELD,
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

const list = (query: string) => get(`/v1/sites/demo/moderation/comments?${query}`, KEY);
const shown = async () => (await body(await get(thread()), answers.commentPage)).comments;
const acted = async (response: Promise<Response>) => (await body(await response, answers.acted)).results;

describe('the queue', () => {
  it('lists what waits, newest first, with findings that point into the text as sent', async () => {
    const first = await hold();
    const second = await hold({ name: 'Lucky' });
    const queue = await body(await list('status=pending'), answers.queue);
    expect(queue.comments.map((comment) => comment.id)).toEqual([second, first]);
    expect(queue.next).toBeNull();
    const [comment] = queue.comments;
    expect(comment?.body).toBe(HELD);
    const findings = comment?.decision?.findings ?? [];
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings.filter(({ field }) => field === 'body')) {
      expect(finding.text).toBe(HELD.slice(finding.start, finding.end));
    }
  });

  it('pages without skipping or repeating', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) ids.unshift(await hold());
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { comments: { id: string }[]; next: string | null } = await body(
        await list(`status=pending&limit=3${cursor && `&cursor=${cursor}`}`),
        answers.queue,
      );
      seen.push(...page.comments.map(({ id }) => id));
      cursor = page.next;
    }
    expect(seen).toEqual(ids);
  });

  it.for(['reported', 'appealed'])('has nobody who %s yet', async (status, { expect }) => {
    await hold();
    expect(await (await list(`status=${status}`)).json()).toEqual({ comments: [], next: null });
  });
});

describe('one comment', () => {
  it('shows who did what when and why', async () => {
    const id = await hold();
    await moderate('approve', [id], 'It was a joke.');
    const one = await body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
    expect(one).toMatchObject({ id, status: 'published' });
    expect(one.events).toMatchObject([
      { seq: 1, actor: 'engine', action: 'submit', from: null, to: 'pending', reason: null },
      { seq: 2, actor: 'api', action: 'approve', from: 'pending', to: 'published', reason: 'It was a joke.' },
    ]);
  });

  it.for(['nonsense', '0123456789a', '<script>'])(
    'that does not exist is 404: %s',
    async (id, { expect }) => {
      const response = await get(`/v1/sites/demo/moderation/comments/${encodeURIComponent(id)}`, KEY);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ type: '/problems/unknown-comment' });
    },
  );

  it('of another site is 404', async () => {
    const id = await publish();
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 0)").run();
    expect((await get(`/v1/sites/other/moderation/comments/${id}`, KEY)).status).toBe(404);
    expect(
      await acted(post('/v1/sites/other/moderation/actions', { action: 'delete', ids: [id] }, KEY)),
    ).toMatchObject([{ id, ok: false, error: { type: '/problems/unknown-comment' } }]);
    expect(await shown()).toHaveLength(1);
  });
});

describe('actions', () => {
  it('release what was held: page, feed and count have it at once', async () => {
    const id = await hold({ title: 'An article' });
    expect(await shown()).toEqual([]);
    expect(await acted(moderate('approve', [id]))).toEqual([{ id, ok: true, status: 'published' }]);
    expect((await shown()).map((comment) => comment.id)).toEqual([id]);
    const feed = await body(await get('/v1/sites/demo/feed.json'), answers.jsonFeed);
    expect(feed.items.map((item) => item.id)).toEqual([id]);
    expect(await body(await get(thread()), answers.commentPage)).toMatchObject({
      page: { title: 'An article', count: 1 },
    });
  });

  it.for([
    ['reject', 'rejected'],
    ['spam', 'rejected'],
    ['hold', 'pending'],
    ['delete', 'deleted'],
  ])(
    '%s takes a published comment down, restore or approve brings it back',
    async ([action = '', status], { expect }) => {
      const id = await publish();
      const [before] = await shown();
      expect(await acted(moderate(action, [id]))).toEqual([{ id, ok: true, status }]);
      expect(await shown()).toEqual([]);
      await moderate(action === 'hold' ? 'approve' : 'restore', [id]);
      expect(await shown()).toEqual([before]);
      expect(await env.DB.prepare('SELECT published FROM pages').first('published')).toBe(1);
    },
  );

  it('answer per comment, in the order asked, known or not', async () => {
    const [a, b, c] = [await publish(), await hold(), await publish()];
    await moderate('delete', [c]);
    expect(await acted(moderate('approve', [b, 'nonsense', c, a]))).toMatchObject([
      { id: b, ok: true, status: 'published' },
      { id: 'nonsense', ok: false, error: { type: '/problems/unknown-comment' } },
      { id: c, ok: false, error: { type: '/problems/conflict' } },
      { id: a, ok: true, status: 'published' },
    ]);
  });

  it('publish a hundred at once, each with a time of its own, in the order asked', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 100; i++) ids.push(await hold());
    await moderate('approve', ids);
    const page = await body(await get(thread('&limit=100')), answers.commentPage);
    expect(page.comments.map((comment) => comment.id)).toEqual(ids);
    expect(new Set(page.comments.map((comment) => comment.published_at)).size).toBe(100);
    expect(page.page.count).toBe(100);
  });

  it('restore goes back past other restorations, and never deletes', async () => {
    const id = await publish();
    for (const action of ['reject', 'delete', 'restore', 'restore']) await moderate(action, [id]);
    expect((await shown()).map((comment) => comment.id)).toEqual([id]);
    const held = await hold();
    for (const action of ['reject', 'delete', 'restore', 'restore', 'restore'])
      await moderate(action, [held]);
    const one = await body(await get(`/v1/sites/demo/moderation/comments/${held}`, KEY), answers.moderated);
    expect(one.status).toBe('pending');
  });

  it('name who decided, where several people share the key', async () => {
    const id = await hold();
    await post(
      '/v1/sites/demo/moderation/actions',
      { action: 'approve', ids: [id], moderator: 'Samira' },
      KEY,
    );
    const one = await body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
    expect(one.events?.at(-1)?.actor).toBe('api: Samira');
  });

  it('take the title down with the comment that brought it', async () => {
    const title = async () => (await body(await get(thread()), answers.commentPage)).page.title;
    const first = await publish({ title: 'Of a troll' });
    await publish({ title: 'Of the article' });
    expect(await title()).toBe('Of a troll');
    await moderate('reject', [first]);
    expect(await title()).toBe('Of the article');
    await moderate('restore', [first]);
    expect(await title()).toBe('Of the article');
  });

  it('cannot restore what has no earlier status', async () => {
    const id = await hold();
    expect(await acted(moderate('restore', [id]))).toMatchObject([{ ok: false }]);
  });

  it('by two moderators at once are both kept, one after the other', async () => {
    const id = await hold();
    await Promise.all([moderate('approve', [id]), moderate('spam', [id]), moderate('hold', [id])]);
    const one = await body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
    expect(one.events?.map((event) => event.seq)).toEqual([1, 2, 3, 4]);
    expect(one.status).toBe(one.events?.at(-1)?.to);
    for (const [i, event] of (one.events ?? []).entries())
      expect(event.from).toBe(one.events?.[i - 1]?.to ?? null);
  });

  it('can never rewrite an event', async () => {
    await publish();
    await expect(env.DB.prepare("UPDATE events SET actor = 'nobody'").run()).rejects.toThrow(/append-only/);
  });

  it.for([
    [{ action: 'publish', ids: ['x'] }, '/action'],
    [{ action: 'approve', ids: [] }, '/ids'],
    [{ action: 'approve', ids: Array.from({ length: 101 }, () => 'x') }, '/ids'],
    [{ action: 'approve', ids: 'x' }, '/ids'],
    [{ action: 'approve', ids: [1] }, '/ids/0'],
    [{ action: 'approve', ids: ['x'], reason: 'a\u0000b' }, '/reason'],
    [[], ''],
  ] as const)('that are not actions are refused: %j', async ([order, pointer], { expect }) => {
    const response = await post('/v1/sites/demo/moderation/actions', order, KEY);
    expect(response.status).toBe(422);
    const { errors = [] } = await body(response, answers.problem);
    expect(errors[0]?.pointer).toBe(pointer);
  });
});

describe('tombstones', () => {
  it('stand for a removed comment while an answer to it is shown', async () => {
    const parent = await publish({ name: 'Gone', body: 'What I said.' });
    const answer = await publish({ parent });
    await moderate('delete', [parent]);
    const [stone, kept] = await shown();
    expect(stone).toEqual({
      id: parent,
      parent: null,
      depth: 0,
      deleted: true,
      published_at: expect.any(String),
    });
    expect(kept?.id).toBe(answer);
    expect(await body(await get(thread()), answers.commentPage)).toMatchObject({ page: { count: 1 } });
    expect(await (await get('/v1/sites/demo/feed.json')).text()).not.toContain('What I said.');
    await moderate('reject', [answer]);
    expect(await shown()).toEqual([]);
    await moderate('restore', [answer]);
    expect((await shown()).map((comment) => comment.id)).toEqual([parent, answer]);
    await moderate('restore', [parent]);
    expect(await shown()).toMatchObject([{ body_text: 'What I said.' }, {}]);
  });

  it('go with the last comment below them, however deep', async () => {
    const a = await publish();
    const b = await publish({ parent: a });
    const c = await publish({ parent: b });
    await moderate('delete', [a, b]);
    expect(await shown()).toMatchObject([{ id: a, deleted: true }, { id: b, deleted: true }, { id: c }]);
    await moderate('delete', [c]);
    expect(await shown()).toEqual([]);
    await moderate('restore', [c]);
    expect(await shown()).toMatchObject([{ id: a, deleted: true }, { id: b, deleted: true }, { id: c }]);
  });

  it('cannot be answered', async () => {
    const parent = await publish();
    await publish({ parent });
    await moderate('delete', [parent]);
    expect((await submit({ parent })).status).toBe(422);
  });
});

describe('the outbox', () => {
  it('gets a row per endpoint that wants the event, with the change', async () => {
    await listen(
      { id: 'all', url: 'https://hooks.example/a' },
      { id: 'held', url: 'https://hooks.example/b', events: ['comment.pending'] },
    );
    const rows = async () =>
      (await env.DB.prepare('SELECT endpoint, type, seq FROM outbox ORDER BY due_at, endpoint').all())
        .results;
    const id = await hold();
    expect(await rows()).toEqual([
      { endpoint: 'all', type: 'comment.pending', seq: 1 },
      { endpoint: 'held', type: 'comment.pending', seq: 1 },
    ]);
    tick(1);
    await moderate('approve', [id]);
    await moderate('approve', [id]);
    expect((await rows()).slice(2)).toEqual([{ endpoint: 'all', type: 'comment.published', seq: 2 }]);
  });
});
