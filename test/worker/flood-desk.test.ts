import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { settleFloods } from '../../src/comments/flood-clock.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { floodState } from '../../src/http/contract/flood.ts';
import * as contract from '../../src/http/contract/guests.ts';
import { signIn } from './desk.ts';
import {
  ADVERT,
  body,
  configure,
  database,
  freshText,
  get,
  KEY,
  listen,
  moderate,
  now,
  nudges,
  post,
  submit,
  tick,
} from './harness.ts';

/** Flood mode as moderators see it: by hand, said, and decided about as a whole. */

database();
/** Nobody is challenged, so that all that is posted comes in. */
const OPEN = { anyPage: true, challenge: { kind: 'none' } };
beforeEach(() => configure(OPEN));

const MINUTE = 60_000;
const FLOOD = '/v1/sites/demo/moderation/flood';
const ACTIONS = '/v1/sites/demo/moderation/actions';
let guests = 0;
const stranger = () => ({ 'cf-connecting-ip': `198.51.100.${guests++ & 255}` });
let words = 0;
const spam = () => submit({ body: `${ADVERT} ${(words += 1)}` }, stranger());
const remark = () =>
  submit({ body: `Bridge ${(words += 1)} was closed too long, said the baker.` }, stranger());
const times = async (n: number, what: () => Promise<Response>): Promise<void> => {
  for (let i = 0; i < n; i++) await what();
};
const state = async (): Promise<z.infer<typeof floodState>> => body(await get(FLOOD, KEY), floodState);
const set = (order: object): Promise<Response> => post(FLOOD, order, KEY);
const statuses = async (): Promise<Record<string, number>> => {
  const { results } = await env.DB.prepare('SELECT status, count(*) AS n FROM comments GROUP BY status').all<{
    status: string;
    n: number;
  }>();
  return Object.fromEntries(results.map(({ status, n }) => [status, n]));
};
const cluster = async (): Promise<string> => (await state()).episodes[0]?.id ?? '';
const whole = async (order: object): Promise<z.infer<typeof answers.acted>> =>
  body(await post(ACTIONS, order, KEY), answers.acted);
/** The site is flooded: spam, and remarks of newcomers that wait. */
async function flood(remarks = 4): Promise<string> {
  tick(MINUTE - (now() % MINUTE));
  await times(12, spam);
  await times(remarks, remark);
  return cluster();
}
/** … and the clock has looked at it, so that what came before the line was crossed is part of it. */
async function sweptFlood(remarks?: number): Promise<string> {
  const id = await flood(remarks);
  tick(MINUTE);
  expect(await settleFloods(env.DB, now())).toEqual({ ended: 0, swept: 9 });
  return id;
}

describe('the API', () => {
  it('says how the site is guarded, what comes in, what is usual, and what was', async () => {
    expect(await state()).toMatchObject({
      level: 'calm',
      until: null,
      quiet_until: null,
      now: { posted: 0, newcomers: 0, spam: 0 },
      lines: { newcomers: 30, spam: 10 },
      episodes: [],
    });
    await flood();
    const flooded = await state();
    expect(flooded).toMatchObject({ level: 'flood', until: new Date(now() + 10 * MINUTE).toISOString() });
    expect(flooded.now.spam).toBe(12);
    expect(flooded.episodes).toMatchObject([
      { level: 'flood', rate: 10, band: 10, by: 'engine', runs: 1, ended: null, comments: 7 },
    ]);
    tick(11 * MINUTE);
    expect((await state()).episodes[0]?.ended).toBe(flooded.until);
  });

  it('switches on for a time and off, and then it does not come back by itself', async () => {
    await listen({ id: 'a', url: 'https://hooks.example/', events: ['moderation.flood'] });
    nudges.length = 0;
    const on = await body(await set({ level: 'flood', minutes: 30, moderator: 'Samira' }), floodState);
    expect(on).toMatchObject({
      level: 'flood',
      until: new Date(now() + 30 * MINUTE).toISOString(),
      episodes: [{ by: 'api: Samira', rate: null, band: null }],
    });
    expect(nudges).toHaveLength(1);
    expect((await remark()).status).toBe(202);
    // Once more is no news.
    await set({ level: 'flood', minutes: 60 });
    expect((await state()).episodes).toHaveLength(1);
    const told = await env.DB.prepare(
      "SELECT count(*) AS n FROM outbox WHERE type = 'moderation.flood'",
    ).first();
    expect(told).toEqual({ n: 1 });

    const off = await body(await set({ level: 'calm', moderator: 'Samira' }), floodState);
    expect(off).toMatchObject({
      level: 'calm',
      quiet_until: new Date(now() + 60 * MINUTE).toISOString(),
      episodes: [{ ended: new Date(now()).toISOString(), ended_by: 'api: Samira' }],
    });
    expect((await remark()).status).toBe(201);
    await times(15, spam);
    expect((await state()).level).toBe('calm');
    await set({ level: 'busy' });
    expect(await state()).toMatchObject({ level: 'busy', quiet_until: null });
    expect((await remark()).status).toBe(201);
  });

  it('lowers a flood to busy, and keeps it there', async () => {
    await flood();
    await set({ level: 'busy' });
    await times(15, spam);
    expect((await state()).level).toBe('busy');
  });

  it.for([
    [{}, '/level'],
    [{ level: 'storm' }, '/level'],
    [{ level: 'busy', minutes: 0 }, '/minutes'],
    [{ level: 'busy', minutes: 1441 }, '/minutes'],
  ] as const)('refuses %j', async ([order, pointer], { expect: check }) => {
    const answer = await set(order);
    check(answer.status).toBe(422);
    check(await answer.text()).toContain(`"pointer":"${pointer}"`);
    check((await state()).episodes).toEqual([]);
  });

  it('is for those with the key', async () => {
    expect((await get(FLOOD)).status).toBe(401);
    expect((await post(FLOOD, { level: 'flood' })).status).toBe(401);
  });
});

describe('a flood as a whole', () => {
  it('is one list, published in one action and taken back in one', async () => {
    const id = await sweptFlood();
    const listed = (await body(await get('/v1/sites/demo/moderation/clusters', KEY), contract.clusters))
      .clusters;
    expect(listed).toMatchObject([{ id, kind: 'flood-mode', comments: 16 }]);
    const before = await statuses();
    expect((before['pending'] ?? 0) + (before['rejected'] ?? 0)).toBe(16);

    const published = await whole({ action: 'approve', cluster: id });
    expect(published).toMatchObject({ left: 0, next: null });
    expect(published.results).toHaveLength(before['pending'] ?? 0);
    expect((await statuses())['pending']).toBeUndefined();
    const undone = await whole({ action: 'undo', cluster: id });
    expect(undone.results).toHaveLength(before['pending'] ?? 0);
    expect(await statuses()).toEqual(before);
    // There is nothing more to take back: an undo is not undone by pressing again.
    expect((await whole({ action: 'undo', cluster: id })).results).toEqual([]);
    expect(await statuses()).toEqual(before);
  });

  it('leaves alone what somebody has decided since, and what is no part of it', async () => {
    const other = await (await submit({ body: 'You are an idiot.' })).json<{ id: string }>();
    const id = await flood();
    await whole({ action: 'spam', cluster: id });
    const [mark] = (
      await env.DB.prepare("SELECT id FROM comments WHERE cluster IS NOT NULL AND body LIKE 'Bridge%'").all<{
        id: number;
      }>()
    ).results;
    const chosen = (await whole({ action: 'spam', cluster: id, status: 'rejected' })).results[0]?.id ?? '';
    await moderate('approve', [chosen]);
    await whole({ action: 'undo', cluster: id });
    const found = await get(`/v1/sites/demo/moderation/comments/${chosen}`, KEY);
    expect((await body(found, answers.moderated)).status).toBe('published');
    expect(mark).toBeDefined();
    const untouched = await get(`/v1/sites/demo/moderation/comments/${other.id}`, KEY);
    expect((await body(untouched, answers.moderated)).events).toHaveLength(1);
  });

  it('is gone through by the hundreds, and says how many are left', async () => {
    const id = await sweptFlood(1);
    const parsed = await env.DB.prepare('SELECT id FROM flood_episodes').first<{ id: number }>();
    // As many as one call does, and some: copies of the one that waits.
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 620)
       INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at,
         on_page, cluster)
       SELECT c.id + i, site_id, page_id, page_url, page_title, depth, 'pending', version, name, body, created_at, 0, ?1
       FROM comments c, n WHERE c.id = (SELECT max(id) FROM comments)`,
    )
      .bind(parsed?.id)
      .run();
    await env.DB.prepare('DELETE FROM search').run();
    await env.DB.prepare(
      'INSERT INTO search (rowid, facets, words) SELECT id, facets, words FROM search_source',
    ).run();
    const waiting = (await statuses())['pending'] ?? 0;
    const first = await whole({ action: 'approve', cluster: id });
    expect(first.results).toHaveLength(500);
    expect(first.left).toBe(waiting - 500);
    const second = await whole({ action: 'approve', cluster: id });
    expect(second).toMatchObject({ left: 0, next: null });
    expect((await statuses())['published']).toBe(waiting);

    const back = await whole({ action: 'undo', cluster: id });
    expect(back.results).toHaveLength(500);
    const rest = await whole({ action: 'undo', cluster: id, after: back.next });
    expect(rest).toMatchObject({ left: 0, next: null });
    expect((await statuses())['pending']).toBe(waiting);
  });

  it.for([
    [{ action: 'approve' }, 422, '/ids'],
    [{ action: 'approve', ids: ['00000000001'], cluster: '00000000001' }, 422, '/cluster'],
    [{ action: 'grant', cluster: '00000000001' }, 422, '/action'],
    [{ action: 'spam', cluster: 'x' }, 422, '/cluster'],
    [{ action: 'spam', cluster: '00000000001', guest: { standing: 'banned' } }, 422, '/guest'],
    [{ action: 'spam', cluster: '00000000001' }, 404, 'not-found'],
  ] as const)('refuses %j', async ([order, status, what], { expect: check }) => {
    const answer = await post(ACTIONS, order, KEY);
    check(answer.status).toBe(status);
    check(await answer.text()).toContain(what);
  });
});

describe('the desk', () => {
  const AT = '/moderate/demo/floods';

  it('says while the guard is up: why, since when, until when, and the way out', async () => {
    const moderator = await signIn('moderator', 'Nadia');
    const reader = await signIn('reader');
    for (const path of ['/moderate/demo', AT])
      expect(await (await moderator.open(path)).text()).not.toContain('is flooded');
    await flood();
    for (const path of ['/moderate/demo', '/moderate/demo?list=rejected', AT]) {
      const page = await (await moderator.open(path)).text();
      expect(page).toContain('The site is flooded with spam.');
      expect(page).toMatch(/10 of spam a minute, where 10 are the line/);
      expect(page).toContain('Switch off');
      expect(await (await reader.open(path)).text()).not.toContain('Switch off');
    }
    expect((await reader.send(AT, { level: 'calm' })).status).toBe(403);
    expect((await moderator.send(AT, { level: 'calm' })).status).toBe(303);
    const page = await (await moderator.open(AT)).text();
    expect(page).not.toContain('The site is flooded');
    expect(page).toContain('it does not come back by itself; it may again');
    expect(page).not.toContain('nothing unusual');
    expect(page).toContain('>in 60 minutes</time>');
    expect(page).toMatch(/switched off by <bdi>Nadia<\/bdi>/);
  });

  it('says that it was links of newcomers, where no rule knew their words', async () => {
    const moderator = await signIn('moderator', 'Nadia');
    for (let i = 0; i < 6; i++)
      await submit({ body: `${freshText()} https://street-${i}.example/` }, stranger());
    const page = await (await moderator.open(AT)).text();
    expect(page).toContain('6 comments of newcomers with a link or a contact a minute, where 6 are the line');
    expect(page).not.toContain('of spam a minute');
  });

  it('switches it on by hand', async () => {
    const moderator = await signIn('moderator', 'Omar');
    await moderator.send(AT, { level: 'busy' });
    expect(await state()).toMatchObject({ level: 'busy', episodes: [{ by: 'desk: Omar' }] });
    const busy = await (await moderator.open('/moderate/demo')).text();
    expect(busy).toMatch(/switched on by <bdi>Omar<\/bdi>/);
    // Nobody has measured anything, and an hour lies ahead.
    expect(busy).not.toContain('Unusually many');
    expect(busy).toContain('>in 60 minutes</time>');
    await moderator.send(AT, { level: 'flood' });
    expect((await state()).level).toBe('flood');
    expect(await (await moderator.open(AT)).text()).not.toContain('is flooded with spam');
    expect((await moderator.send(AT, { level: 'storm' })).status).toBe(422);
  });

  it('decides about a flood as a whole, and takes it back', async () => {
    const id = await sweptFlood();
    const before = await statuses();
    const moderator = await signIn('moderator', 'Nadia');
    const page = await (await moderator.open(AT)).text();
    expect(page).toContain(`action="${AT}/${id}"`);
    expect(page).toContain('while flood mode was on');
    const answer = await (await moderator.send(`${AT}/${id}`, { action: 'approve' })).text();
    expect(answer).toContain(`${before['pending']} comments approved. That is all.`);
    const { results } = await env.DB.prepare(
      "SELECT DISTINCT actor, action FROM events WHERE action <> 'submit'",
    ).all();
    expect(results).toEqual([{ actor: 'desk: Nadia', action: 'approve' }]);
    expect(await (await moderator.send(`${AT}/${id}`, { action: 'undo' })).text()).toContain('taken back');
    expect(await statuses()).toEqual(before);
    const reader = await signIn('reader');
    expect((await reader.send(`${AT}/${id}`, { action: 'spam' })).status).toBe(403);
    expect((await moderator.send(`${AT}/00000000001`, { action: 'spam' })).status).toBe(404);
    expect((await moderator.send(`${AT}/${id}`, { action: 'restore' })).status).toBe(422);
  });
});
