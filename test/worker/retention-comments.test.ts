import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { markFloods } from '../../src/comments/floods.ts';
import { parseId } from '../../src/comments/id.ts';
import { rollUp } from '../../src/comments/insight/roll-up.ts';
import { forgetByAge } from '../../src/comments/retention/forget-by-age.ts';
import { learnFromDecisions } from '../../src/comments/train.ts';
import { signIn } from './desk.ts';
import {
  CASINO,
  configure,
  database,
  get,
  hold,
  KEY,
  mine,
  moderate,
  now,
  post,
  publish,
  submit,
  thread,
  tick,
} from './harness.ts';

/** Comments that were rejected or taken down go when the site's time is up, with all that was said about them; receipts stop opening. */

database();

const DAY = 86_400_000;
const REJECTED = 'XGREENROOM*REJECT*THIS*TEST*COMMENT*5f1d3c9aX';
const APPEAL = 'Please look at this once more.';

/** What the clock does every five minutes, as far as it matters here. */
async function run() {
  await rollUp({ db: env.DB, now });
  const { rejected, decided, receipts } = await forgetByAge(env.DB, now());
  return { removed: rejected + decided, receipts };
}

const has = async (id: string): Promise<boolean> => (await rowOf(id)) !== null;
const rowOf = (id: string) =>
  env.DB.prepare('SELECT * FROM comments WHERE id = ?1').bind(parseId(id)).first();
const count = (sql: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${sql}`).first<number>('n');

/** Rows that point to a comment that is not there. */
async function dangling(): Promise<number> {
  const tables = ['events', 'revisions', 'reporters', 'learned'];
  const lost = await Promise.all(
    tables.map((table) => count(`${table} WHERE comment_id NOT IN (SELECT id FROM comments)`)),
  );
  return lost.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

describe('comments that were rejected', () => {
  it('by the rules go after the site’s days, and nothing of them stays', async () => {
    const { id, token } = await mine({ body: REJECTED, name: 'Zebulon' });
    expect((await rowOf(id))?.['status']).toBe('rejected');
    tick(180 * DAY - 120_000);
    expect(await run()).toMatchObject({ removed: 0 });
    expect((await get(`/receipts/${token}`)).status).toBe(200);
    tick(240_000);
    expect(await run()).toMatchObject({ removed: 1 });
    expect(await has(id)).toBe(false);
    expect(await dangling()).toBe(0);
    expect(await count("search WHERE search MATCH 'words : zebulon'")).toBe(0);
    expect((await get(`/receipts/${token}`)).status).toBe(404);
    expect((await get(`/v1/sites/demo/moderation/comments/${id}`, KEY)).status).toBe(404);
    expect(await run()).toMatchObject({ removed: 0 });
  });

  it('by a person go by the time of the decision, with what was said, learned and changed', async () => {
    const { id, token } = await mine();
    const address = { 'cf-connecting-ip': '203.0.113.9' };
    await post(`/receipts/${token}/edit`, { body: 'Another friendly remark.' });
    await post(`/v1/sites/demo/comments/${id}/reports`, { reason: 'spam', detail: 'Look!' }, address);
    tick(170 * DAY);
    await moderate('spam', [id]);
    tick(DAY);
    await learnFromDecisions(env.DB, now());
    expect([await count('learned'), await count('revisions'), await count('reporters')]).toEqual([1, 1, 1]);
    tick(178 * DAY);
    expect(await run()).toMatchObject({ removed: 0 });
    tick(2 * DAY);
    expect(await run()).toMatchObject({ removed: 1 });
    expect([await has(id), await dangling()]).toEqual([false, 0]);
    expect(await count('tallies WHERE n <> 0')).toBe(0);
  });

  it('stay while an appeal waits, and go as long after its answer', async () => {
    const { id, token } = await mine();
    await moderate('reject', [id]);
    await post(`/receipts/${token}/appeal`, { text: APPEAL });
    tick(400 * DAY);
    expect(await run()).toMatchObject({ removed: 0 });
    expect((await moderate('refuse', [id], 'No.')).status).toBe(200);
    tick(179 * DAY);
    expect(await run()).toMatchObject({ removed: 0 });
    tick(2 * DAY);
    expect(await run()).toMatchObject({ removed: 1 });
  });

  it('and brought back stay; pending and published ones stay', async () => {
    const ids = [await publish(), await hold(), await publish()];
    const [, , back = ''] = ids;
    await moderate('reject', [back]);
    tick(100 * DAY);
    await moderate('approve', [back]);
    tick(400 * DAY);
    expect(await run()).toMatchObject({ removed: 0 });
    expect(await Promise.all(ids.map(has))).toEqual([true, true, true]);
    await moderate('delete', [back]);
    tick(181 * DAY);
    expect(await run()).toMatchObject({ removed: 1 });
  });

  it('are counted first: insight loses nothing', async () => {
    await mine({ body: REJECTED });
    await moderate('reject', [await publish()]);
    const counts = () =>
      env.DB.prepare('SELECT group_concat(counts) AS c FROM insight_days').first<string>('c');
    tick(200 * DAY);
    // Insight has not come by yet.
    expect((await forgetByAge(env.DB, now())).rejected).toBe(0);
    await rollUp({ db: env.DB, now });
    const before = await counts();
    expect(before).toContain('TEST_STRING');
    expect(await run()).toMatchObject({ removed: 2 });
    tick(DAY);
    await rollUp({ db: env.DB, now });
    expect(await counts()).toBe(before);
  });

  it('go at once where the site asks for fewer days, however far the walk had come', async () => {
    await mine({ body: REJECTED });
    await moderate('delete', [await publish()]);
    tick(60 * DAY);
    await mine({ body: REJECTED });
    tick(140 * DAY);
    expect(await run()).toMatchObject({ removed: 2 });
    await configure({ anyPage: true, retention: { rejected: 100 } });
    expect(await run()).toMatchObject({ removed: 1 });
    await configure({ anyPage: true, retention: { rejected: 3650 } });
    await mine({ body: REJECTED });
    tick(300 * DAY);
    expect(await run()).toMatchObject({ removed: 0 });
    await configure({ anyPage: true, retention: { rejected: 7 } });
    expect(await run()).toMatchObject({ removed: 1 });
  });

  it('go once, whatever two clocks do at once', async () => {
    for (let i = 0; i < 3; i++) await mine({ body: REJECTED });
    await moderate('delete', [await publish()]);
    tick(200 * DAY);
    await rollUp({ db: env.DB, now });
    const runs = await Promise.all([forgetByAge(env.DB, now()), forgetByAge(env.DB, now())]);
    expect(await count('comments')).toBe(0);
    expect(runs.reduce((sum, { rejected, decided }) => sum + rejected + decided, 0)).toBeGreaterThanOrEqual(
      4,
    );
  });

  it('are left alone where somebody acts on them meanwhile', async () => {
    const id = await publish();
    await moderate('reject', [id]);
    tick(200 * DAY);
    await rollUp({ db: env.DB, now });
    const original = env.DB.batch.bind(env.DB);
    const batch = vi.spyOn(env.DB, 'batch').mockImplementation(async (statements) => {
      const writes = statements.length > 4;
      if (writes) {
        batch.mockRestore();
        await moderate('approve', [id]);
      }
      return original(statements);
    });
    await forgetByAge(env.DB, now());
    batch.mockRestore();
    expect((await rowOf(id))?.['status']).toBe('published');
    expect(await count('events')).toBe(3);
  });

  it('go in bounded steps', async () => {
    await mine({ body: REJECTED });
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)
       INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at, on_page)
       SELECT c.id + n.i, c.site_id, c.page_id, c.page_url, '', 0, 'rejected', 1, '', 'x', c.created_at, 0 FROM n, comments c`,
    ).run();
    await env.DB.prepare(
      `INSERT INTO events (comment_id, seq, at, actor, action, to_status)
       SELECT id, 1, created_at, 'engine', 'submit', status FROM comments WHERE body = 'x'`,
    ).run();
    tick(200 * DAY);
    await env.DB.prepare('UPDATE insight_cursor SET submission = 9e15, at = ?1').bind(now()).run();
    expect((await forgetByAge(env.DB, now())).rejected).toBe(2000);
    expect((await forgetByAge(env.DB, now())).rejected).toBe(501);
    expect(await count('comments')).toBe(0);
  });
});

describe('a comment with answers that are shown', () => {
  it('loses all but its place, for good', async () => {
    const { id, token } = await mine({
      name: 'Zebulon',
      website: 'https://zebulon.example/',
      email: 'z@b.example',
    });
    await post(`/receipts/${token}/edit`, { body: 'A remark about zeppelins.' });
    const answer = await publish({ parent: id });
    await moderate('reject', [id], 'Off the subject');
    await post(`/receipts/${token}/appeal`, { text: APPEAL });
    await moderate('refuse', [id], 'No.');
    tick(200 * DAY);
    expect(await run()).toMatchObject({ removed: 1 });
    expect(await run()).toMatchObject({ removed: 0 });
    const row = await rowOf(id);
    expect(row).toMatchObject({
      on_page: 1,
      body: '',
      name: '',
      website: null,
      email_key: null,
      print: null,
      withdrawn: 'erased',
    });
    const said = await env.DB.prepare(
      "SELECT group_concat(action) AS a, group_concat(coalesce(detail, '')) AS d FROM events WHERE comment_id = ?1",
    )
      .bind(parseId(id))
      .first<{ a: string; d: string }>();
    expect(said?.a).toMatch(/erase$/);
    expect(said?.d).not.toContain(APPEAL);
    expect(await count('revisions')).toBe(0);
    expect(await count("search WHERE search MATCH 'words : zebulon OR words : zeppelins'")).toBe(0);
    const page = await (await get(thread())).json<{ comments: { id: string }[] }>();
    expect(page.comments.map((item) => item.id)).toEqual([id, answer]);
    await moderate('restore', [id]);
    await moderate('approve', [id]);
    expect((await rowOf(id))?.['status']).toBe('rejected');
    expect((await get(`/receipts/${token}`)).status).toBe(200);
    const desk = await signIn();
    const text = await (await desk.open(`/moderate/demo/comments/${id}`)).text();
    expect(text).toContain('its place above its answers');
    // And insight takes no notice.
    tick(DAY);
    await rollUp({ db: env.DB, now });
  });

  it('may have answers that wait: they can still be let through when it is gone', async () => {
    const parent = await publish();
    const answer = await hold({ parent });
    await moderate('delete', [parent]);
    tick(200 * DAY);
    expect(await run()).toMatchObject({ removed: 1 });
    expect(await has(parent)).toBe(false);
    const desk = await signIn();
    expect((await desk.open(`/moderate/demo/comments/${answer}`)).status).toBe(200);
    expect((await moderate('approve', [answer])).status).toBe(200);
    const page = await (await get(thread())).json<{ comments: { id: string }[] }>();
    expect(page.comments.map((item) => item.id)).toEqual([answer]);
    expect((await get('/v1/sites/demo/feed.atom')).status).toBe(200);
  });
});

describe('a flood', () => {
  it('counts the comments that are left, and ends with the last', async () => {
    const body = 'My neighbour earns a fortune from her sofa every month.';
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push(await publish({ body }));
    await markFloods(env.DB, tick(60_000));
    expect(await env.DB.prepare('SELECT n FROM clusters').first('n')).toBe(5);
    const [first = '', ...others] = ids;
    await moderate('reject', [first]);
    tick(200 * DAY);
    expect(await run()).toMatchObject({ removed: 1 });
    expect(await env.DB.prepare('SELECT n FROM clusters').first('n')).toBe(4);
    const desk = await signIn();
    const page = await desk.open('/moderate/demo/floods');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('4 comments')]);
    expect(
      (await get(`/v1/sites/demo/moderation/comments?cluster=${first}&status=published`, KEY)).status,
    ).toBe(200);
    await moderate('delete', others);
    tick(200 * DAY);
    expect(await run()).toMatchObject({ removed: 4 });
    expect(await count('clusters')).toBe(0);
    expect((await (await signIn()).open('/moderate/demo/floods')).status).toBe(200);
  });
});

describe('a ban', () => {
  it('outlives the comment by which the guest was known', async () => {
    await configure({ anyPage: true, retention: { rejected: 7, guestKeys: 365 } });
    const answer = await (await submit({ body: CASINO })).json<{ id: string; device: string }>();
    await post('/v1/sites/demo/moderation/guests', { comment: answer.id, standing: 'banned' }, KEY);
    await moderate('spam', [answer.id]);
    tick(8 * DAY);
    expect(await run()).toMatchObject({ removed: 1 });
    const desk = await signIn();
    expect((await desk.open('/moderate/demo/guests')).status).toBe(200);
    await submit({ device: answer.device });
    expect(await env.DB.prepare('SELECT status FROM comments').first('status')).toBe('rejected');
  });
});

describe('receipts', () => {
  it('open for the site’s days, and their hashes go then', async () => {
    const { token } = await mine();
    tick(365 * DAY - 60_000);
    expect((await get(`/receipts/${token}`)).status).toBe(200);
    expect(await run()).toMatchObject({ receipts: 0 });
    tick(120_000);
    expect((await get(`/receipts/${token}`)).status).toBe(404);
    expect(await count('comments WHERE receipt IS NOT NULL')).toBe(1);
    expect(await run()).toMatchObject({ receipts: 1 });
    expect(await count('comments WHERE receipt IS NOT NULL')).toBe(0);
    expect(await count('comments')).toBe(1);
  });
});
