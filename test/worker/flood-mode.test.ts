import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { settleFloods, watchMinutes } from '../../src/comments/flood-clock.ts';
import { formatId, toCommentId } from '../../src/comments/id.ts';
import { ADVERT, CASINO, configure, database, get, KEY, listen, now, post, submit, tick } from './harness.ts';

/** Flood mode from the guest's post on: the minute, the guard, the mark. */

database();
/** Nobody is challenged, so that all that is posted comes in. */
const OPEN = { anyPage: true, challenge: { kind: 'none' } };
beforeEach(() => configure(OPEN));

const MINUTE = 60_000;
let guests = 0;
/** A guest nobody knows, from an address of their own. */
const stranger = () => ({ 'cf-connecting-ip': `203.0.${(guests >> 8) & 255}.${guests++ & 255}` });
let words = 0;
/** Spam that leads nowhere, so that it is its words that count; each time another. */
const spam = () => submit({ body: `${ADVERT} ${(words += 1)}` }, stranger());
const remark = (fields: Record<string, unknown> = {}) =>
  submit(
    { body: `What the council said about bridge ${(words += 1)} was no surprise.`, ...fields },
    stranger(),
  );
const times = async (n: number, what: () => Promise<Response>): Promise<Response[]> => {
  const answers: Response[] = [];
  for (let i = 0; i < n; i++) answers.push(await what());
  return answers;
};
/** Where a minute begins, so that what follows is in one. */
const nextMinute = () => tick(MINUTE - (now() % MINUTE));

const episodes = async () => (await env.DB.prepare('SELECT * FROM flood_episodes ORDER BY id').all()).results;
const minutes = async () => (await env.DB.prepare('SELECT * FROM minutes').all()).results;
const notices = async () =>
  (await env.DB.prepare("SELECT * FROM outbox WHERE type = 'moderation.flood'").all<{ data: string }>())
    .results;
const clusterOf = async (id: string | undefined) =>
  (
    await env.DB.prepare('SELECT count(*) AS n FROM search WHERE search MATCH ?1')
      .bind(`facets : "k${id}"`)
      .first<{ n: number }>()
  )?.n;

describe('a minute', () => {
  it('counts what is stored: newcomers, spam; not the publisher’s, and not where nobody knows who calls', async () => {
    nextMinute();
    await spam();
    const first = await (await remark()).json<{ device: string }>();
    await remark({ device: first.device });
    await submit({}, KEY);
    await submit();
    const [row] = await minutes();
    expect(row).toMatchObject({ site_id: 'demo', posted: 3, newcomers: 2, spam: 1 });
    expect(await episodes()).toEqual([]);
  });

  it('is forgotten after some days', async () => {
    await remark();
    tick(2 * 1440 * MINUTE);
    await watchMinutes(env.DB, now());
    expect(await minutes()).toHaveLength(1);
    tick(2 * 1440 * MINUTE);
    await watchMinutes(env.DB, now());
    expect(await minutes()).toEqual([]);
  });
});

describe('a flood', () => {
  it('raises the guard with the comment that crosses the line, and tells once', async () => {
    await listen({
      id: 'chat',
      url: 'https://hooks.slack.example/x',
      format: 'slack',
      events: ['moderation.flood'],
    });
    nextMinute();
    await times(9, spam);
    expect(await episodes()).toEqual([]);
    await times(6, spam);
    const [episode, ...others] = await episodes();
    expect(others).toEqual([]);
    expect(episode).toMatchObject({
      level: 'flood',
      since: now(),
      until: now() + 10 * MINUTE,
      by: 'engine',
      band: 10,
    });
    const [notice, ...more] = await notices();
    expect(more).toEqual([]);
    expect(JSON.parse(notice?.data ?? '')).toMatchObject({
      site: 'demo',
      level: 'flood',
      rate: 10,
      band: 10,
      desk: 'http://localhost:8787/moderate/demo/floods',
    });
  });

  it('is one episode and one message where many cross the line at once', async () => {
    await listen({ id: 'a', url: 'https://hooks.example/', events: ['moderation.flood'] });
    nextMinute();
    await times(9, spam);
    await Promise.all(Array.from({ length: 8 }, spam));
    expect(await episodes()).toHaveLength(1);
    expect(await notices()).toHaveLength(1);
    // All of them are stored, and all that came with the crossing have the mark of the one episode.
    const [episode] = await episodes();
    expect(await clusterOf(String(episode?.['id']))).toBe(8);
    expect(episode?.['comments']).toBe(8);
  });

  it('holds doubtful newcomers only; who was published before comes on air', async () => {
    const { device } = await (await remark()).json<{ device: string }>();
    nextMinute();
    await times(12, spam);
    // No challenge was passed, so there is doubt.
    expect((await remark()).status).toBe(202);
    expect((await remark({ device })).status).toBe(201);
    expect((await submit({}, { ...KEY, ...stranger() })).status).toBe(201);
    expect((await submit()).status).toBe(201);
    tick(11 * MINUTE);
    expect((await remark()).status).toBe(201);
  });

  it('by one is over with a ban: what a banned guest sends neither begins it nor keeps it up', async () => {
    const from = { 'cf-connecting-ip': '198.51.100.66' };
    const one = () => submit({ body: `${CASINO}/${(words += 1)}` }, from);
    const { id } = await (await one()).json<{ id: string }>();
    const ban = { comment: id, standing: 'banned', kinds: ['address'] };
    expect((await post('/v1/sites/demo/moderation/guests', ban, KEY)).status).toBe(200);
    nextMinute();
    const answers = await times(15, one);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(await episodes()).toEqual([]);
    expect((await remark()).status).toBe(201);
  });

  it('is lived through by a crowd without anything held', async () => {
    nextMinute();
    const answers = await times(60, remark);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 201));
    expect(await episodes()).toMatchObject([{ level: 'busy', comments: 0 }]);
  });

  it('is kept up at most once a minute, and its end is written by the clock', async () => {
    nextMinute();
    await times(12, spam);
    const [begun] = await episodes();
    tick(30_000);
    await times(3, spam);
    expect((await episodes())[0]?.['until']).toBe(begun?.['until']);
    tick(40_000);
    await times(12, spam);
    expect((await episodes())[0]?.['until']).toBe(now() + 10 * MINUTE);
    tick(5 * MINUTE);
    expect((await settleFloods(env.DB, now())).ended).toBe(0);
    tick(6 * MINUTE);
    expect((await settleFloods(env.DB, now())).ended).toBe(1);
    const [over] = await episodes();
    expect(over?.['ended']).toBe(over?.['until']);
  });

  it('that flares up again is the same one, guarded twice as long, and told no second time', async () => {
    await listen({ id: 'a', url: 'https://hooks.example/', events: ['moderation.flood'] });
    nextMinute();
    await times(12, spam);
    tick(20 * MINUTE);
    await settleFloods(env.DB, now());
    await times(12, spam);
    expect(await episodes()).toMatchObject([{ runs: 2, ended: null, until: now() + 20 * MINUTE }]);
    expect(await notices()).toHaveLength(1);
  });

  it('has what came just before it in its list, by the clock, once', async () => {
    nextMinute();
    await remark();
    await times(12, spam);
    const [episode] = await episodes();
    const id = String(episode?.['id']);
    expect(await clusterOf(id)).toBe(3);
    tick(MINUTE);
    expect((await settleFloods(env.DB, now())).swept).toBe(9);
    expect((await settleFloods(env.DB, now())).swept).toBe(0);
    expect(await clusterOf(id)).toBe(12);
    expect((await episodes())[0]?.['comments']).toBe(12);
  });

  it('keeps its list, whoever of those in it takes a comment back', async () => {
    nextMinute();
    await times(12, spam);
    const [episode] = await episodes();
    const caught = await (await spam()).json<{ receipt: { token: string } }>();
    const before = Number((await episodes())[0]?.['comments']);
    expect(before).toBeGreaterThan(1);
    expect((await post(`/receipts/${caught.receipt.token}/erase`, {})).status).toBe(200);
    expect((await episodes())[0]?.['comments']).toBe(before - 1);
    const cluster = formatId(toCommentId(Number(episode?.['id'])));
    const undone = await post('/v1/sites/demo/moderation/actions', { action: 'spam', cluster }, KEY);
    expect(undone.status).toBe(200);
    const { clusters } = await (
      await get('/v1/sites/demo/moderation/clusters', KEY)
    ).json<{ clusters: unknown[] }>();
    expect(clusters).toMatchObject([{ id: cluster, kind: 'flood-mode', comments: before - 1 }]);
  });

  it('is waited for by a newcomer who puts a link into what is on air, and by nobody who corrects a word', async () => {
    const [own, other] = await Promise.all(
      (await times(2, remark)).map((answer) =>
        answer.json<{ receipt: { token: string }; comment: { body: string } }>(),
      ),
    );
    nextMinute();
    await times(12, spam);
    const edited = async (one: typeof own, more: string) =>
      (
        await (
          await post(`/receipts/${one?.receipt.token}/edit`, { body: `${one?.comment.body ?? ''}${more}` })
        ).json<{ receipt: { status: string } }>()
      ).receipt.status;
    expect(await edited(own, ' https://example.com/more')).toBe('waiting');
    expect(await edited(other, ' Indeed.')).toBe('published');
  });

  it('is noticed where robots say that they can solve no challenge', async () => {
    await configure({ anyPage: true, challenge: { kind: 'proof-of-work', when: 'always' } });
    nextMinute();
    const answers = await times(20, () => remark({ unsolved: true }));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    const [episode, ...others] = await episodes();
    expect(others).toEqual([]);
    // The one that crossed the line, and all that followed.
    expect(episode).toMatchObject({ level: 'flood', comments: 11 });
    // What waits in the flood is no spam by that: it lapses.
    expect((await minutes())[0]).toMatchObject({ posted: 20, spam: 10 });
  });

  it('does nothing where the site has it off', async () => {
    await configure({ ...OPEN, flood: { mode: 'off' } });
    nextMinute();
    await times(15, spam);
    expect(await episodes()).toEqual([]);
  });

  it('holds all newcomers where the site says so', async () => {
    await configure({ ...OPEN, flood: { holds: 'newcomers' } });
    nextMinute();
    await times(12, spam);
    const held = await (await remark()).json<{ id: string }>();
    expect(held.id).toBeDefined();
  });
});

describe('what is usual', () => {
  const bands = () => env.DB.prepare('SELECT * FROM flood_bands').first<Record<string, number>>();

  it('is learned minute by minute, by one clock of two', async () => {
    nextMinute();
    await times(5, remark);
    tick(5 * MINUTE);
    const both = await Promise.all([watchMinutes(env.DB, now()), watchMinutes(env.DB, now())]);
    expect(both.toSorted()).toEqual([0, 1]);
    expect(await bands()).toMatchObject({ site_id: 'demo', spam_band: 0 });
    expect((await bands())?.['newcomers_mean']).toBeGreaterThan(0);
    tick(5 * MINUTE);
    expect(await watchMinutes(env.DB, now())).toBe(0);
  });

  it('is not learned of a flood', async () => {
    nextMinute();
    await times(15, spam);
    tick(5 * MINUTE);
    await watchMinutes(env.DB, now());
    expect(await bands()).toBeNull();
  });
});
