import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { markFloods } from '../../src/comments/floods.ts';
import * as answers from '../../src/http/contract/answers.ts';
import * as contract from '../../src/http/contract/guests.ts';
import { signIn } from './desk.ts';
import { body, database, get, HELD, hold, KEY, now, publish, submit, tick } from './harness.ts';

/** The clock's walk that marks floods of near-duplicates. */

database();

const OFFER = 'My neighbour earns a fortune from her sofa every single month, ask her how she does it.';
const MINUTE = 60_000;

const flood = async (n: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let i = 0; i < n; i++) {
    tick(1);
    const response = await submit({ body: `${OFFER} ${i} https://site${i}.example/` });
    const { id, comment } = await response.json<{ id?: string; comment?: { id: string } }>();
    ids.push(id ?? comment?.id ?? '');
  }
  return ids;
};
const run = (): Promise<number> => markFloods(env.DB, tick(MINUTE));
const floods = async () =>
  (await body(await get('/v1/sites/demo/moderation/clusters', KEY), contract.clusters)).clusters;
const commentsOf = async (id: string): Promise<string[]> => {
  const lists = await Promise.all(
    ['published', 'pending'].map(async (status) => {
      const path = `/v1/sites/demo/moderation/comments?status=${status}&cluster=${id}`;
      return (await body(await get(path, KEY), answers.queue)).comments.map((comment) => comment.id);
    }),
  );
  return lists.flat().toSorted();
};

describe('floods', () => {
  it('are marked, listed with a sample, and found by the index; what is no part of them is not', async () => {
    const other = await publish({
      body: 'The council should have asked the people who live beside the canal first.',
    });
    const ids = await flood(6);
    expect(await run()).toBe(6);
    expect(await floods()).toEqual([
      expect.objectContaining({ id: ids[0], comments: 6, sample: expect.stringContaining(OFFER) }),
    ]);
    expect(await commentsOf(ids[0] ?? '')).toEqual(ids);
    const inside = await body(
      await get(`/v1/sites/demo/moderation/comments/${ids[3]}`, KEY),
      answers.moderated,
    );
    expect(inside.guest?.cluster).toBe(ids[0]);
    const page = await (await (await signIn('reader')).open('/moderate/demo/floods')).text();
    expect(page).toContain(OFFER.slice(0, 50));
    const [, pending = ''] = /href="([^"]*list=published[^"]*)"/.exec(page) ?? [];
    expect(pending).toContain(`cluster=${ids[0]}`);
    const outside = await body(
      await get(`/v1/sites/demo/moderation/comments/${other}`, KEY),
      answers.moderated,
    );
    expect(outside.guest?.cluster).toBeNull();
  });

  it('grow with later comments, and end an hour after the last', async () => {
    const first = await flood(5);
    await run();
    tick(30 * MINUTE);
    const later = await flood(2);
    await run();
    tick(61 * MINUTE);
    await flood(4);
    await run();
    expect(await floods()).toEqual([expect.objectContaining({ id: first[0], comments: 7 })]);
    expect(await commentsOf(first[0] ?? '')).toEqual([...first, ...later]);
    await flood(1);
    await run();
    expect(await floods()).toHaveLength(2);
  });

  it('are found across several runs of the clock', async () => {
    const early = await flood(3);
    expect(await run()).toBe(0);
    const late = await flood(2);
    expect(await run()).toBe(5);
    expect(await commentsOf(early[0] ?? '')).toEqual([...early, ...late]);
  });

  it('are none of short texts that many people write', async () => {
    for (let i = 0; i < 6; i++) await publish({ body: 'Congratulations!!' });
    expect(await run()).toBe(0);
    expect(await floods()).toEqual([]);
  });

  it('are looked for once where the clock runs twice at once', async () => {
    await flood(5);
    tick(MINUTE);
    const marked = await Promise.all([markFloods(env.DB, now()), markFloods(env.DB, now())]);
    expect(marked.toSorted()).toEqual([0, 5]);
    expect(await floods()).toEqual([expect.objectContaining({ comments: 5 })]);
  });

  it('leave comments of the last half minute to the next run', async () => {
    await flood(5);
    expect(await markFloods(env.DB, now())).toBe(0);
    expect(await run()).toBe(5);
  });

  it('walk in steps, and cost nothing where nothing is new', async () => {
    await flood(5);
    await env.DB.prepare(
      `INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at, on_page)
       WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
       SELECT c.id + n.i, c.site_id, c.page_id, c.page_url, '', 0, 'rejected', 1, '', 'x', c.created_at, 0
       FROM n JOIN comments c ON c.id = (SELECT max(id) FROM comments)`,
    ).run();
    expect(await run()).toBe(5);
    const { comment_id: reached } = (await env.DB.prepare('SELECT comment_id FROM walks').first()) ?? {};
    const { top } = (await env.DB.prepare('SELECT max(id) AS top FROM comments').first()) ?? {};
    expect(Number(reached)).toBeGreaterThan(Number(top));
    expect(await run()).toBe(0);
    expect(await env.DB.prepare('SELECT comment_id FROM walks').first()).toEqual({ comment_id: reached });
  });
});

it('held comments are part of a flood like others', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 5; i++)
    ids.push(await hold({ body: `${HELD} And so are all of your friends, number ${i}.` }));
  await run();
  expect(await commentsOf(ids[0] ?? '')).toEqual(ids);
});
