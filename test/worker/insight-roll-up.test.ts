import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { type Counts, FATES } from '../../src/comments/insight/counts.ts';
import { dayOf } from '../../src/comments/insight/day.ts';
import { rollUp } from '../../src/comments/insight/roll-up.ts';
import { database, get, HELD, KEY, now, PAGE, submit, tick } from './harness.ts';

/** What the clock counts, held against counting by hand. */

database();

const clock = () => ({ db: env.DB, now });
const SETTLED = 61_000;

/** Numbers that are the same each time (mulberry32), so that a failure can be looked at. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

type Verdict = 'approve' | 'hold' | 'reject';

/** A comment by hand: every decision on it, newest last; the last one may be undone. */
interface ByHand {
  readonly id: number;
  readonly at: number;
  readonly verdict: Verdict;
  readonly language: string;
  readonly rules: readonly string[];
  seq: number;
  status: string;
  stack: { at: number; to: string; was: string; undone: boolean }[];
}

const BODIES = [
  'A clear and friendly remark about the trams.',
  'Das finde ich wirklich gut, vielen Dank für den Bericht.',
  HELD,
  'Best online casino, 200 free spins and a welcome bonus: https://lucky-spins.example/join',
  'You are an idiot and a liar, see https://blog.example/why',
] as const;

async function comment(body: string, page = PAGE): Promise<ByHand> {
  tick(1);
  const at = now();
  expect((await submit({ body, page })).status).toBeLessThan(300);
  const row = await env.DB.prepare(
    `SELECT c.id, c.status, e.decision FROM comments c JOIN events e ON e.comment_id = c.id ORDER BY c.id DESC LIMIT 1`,
  ).first<{ id: number; status: string; decision: string }>();
  if (!row) throw new Error('nothing stored');
  const decision: {
    verdict: Verdict;
    language: string;
    findings: { rule: string; score: number }[];
  } = JSON.parse(row.decision);
  const rules = [...new Set(decision.findings.filter(({ score }) => score > 0).map(({ rule }) => rule))];
  return { ...row, at, verdict: decision.verdict, language: decision.language, rules, seq: 1, stack: [] };
}

/** Something happens to the comment, written as the desk would write it. */
async function happens(to: ByHand, action: string, status: string, actor = 'desk: Ada'): Promise<void> {
  tick(1);
  to.seq += 1;
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`,
    ).bind(to.id, to.seq, now(), actor, action, to.status, status),
    env.DB.prepare('UPDATE comments SET version = ?2 WHERE id = ?1').bind(to.id, to.seq),
  ]);
  to.status = status;
}

const TO: Readonly<Record<string, string>> = {
  approve: 'published',
  reject: 'rejected',
  spam: 'rejected',
  hold: 'pending',
};

async function decides(about: ByHand, action: string, actor?: string): Promise<void> {
  const was = about.status;
  await happens(about, action, TO[action] ?? '', actor);
  about.stack = about.stack.filter(({ undone }) => !undone);
  about.stack.push({ at: now(), to: about.status, was, undone: false });
}

/** Undoing an undoing does it again. */
async function undoes(about: ByHand): Promise<void> {
  const last = about.stack.at(-1);
  if (!last) return;
  await happens(about, 'undo', last.undone ? last.to : last.was);
  last.undone = !last.undone;
}

/** All days of the site as they are stored. */
async function stored(): Promise<Map<number, Counts>> {
  const { results } = await env.DB.prepare(
    "SELECT day, counts FROM insight_days WHERE site_id = 'demo'",
  ).all<{
    day: number;
    counts: string;
  }>();
  return new Map(results.map(({ day, counts }) => [day, JSON.parse(counts)]));
}

const NAMES: Readonly<Record<Verdict, readonly [published: string, removed: string]>> = {
  approve: ['approveKept', 'approveRemoved'],
  hold: ['holdPublished', 'holdRemoved'],
  reject: ['rejectRestored', 'rejectConfirmed'],
};

/** `day key fate` → n, of one metric. */
function flat(days: Map<number, Counts>, metric: 'all' | 'language' | 'rule'): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [day, counts] of days) {
    for (const [key, tally] of Object.entries(counts[metric] ?? {})) {
      for (const [place, n] of tally.entries()) if (n !== 0) numbers[`${day} ${key} ${FATES[place]}`] = n;
    }
  }
  return numbers;
}

function byHand(
  comments: readonly ByHand[],
  keys: (of: ByHand) => readonly string[],
): Record<string, number> {
  const numbers: Record<string, number> = {};
  const count = (name: string): void => void (numbers[name] = (numbers[name] ?? 0) + 1);
  for (const each of comments) {
    const last = each.stack.findLast(({ undone }) => !undone);
    for (const key of keys(each)) {
      count(`${dayOf(each.at)} ${key} ${each.verdict}`);
      if (last?.to === 'published') count(`${dayOf(last.at)} ${key} ${NAMES[each.verdict][0]}`);
      if (last?.to === 'rejected') count(`${dayOf(last.at)} ${key} ${NAMES[each.verdict][1]}`);
    }
  }
  return numbers;
}

describe('exactness', () => {
  it('random submissions, decisions and undoing over days, counted while they happen: as by hand', async () => {
    const roll = dice(5);
    const comments: ByHand[] = [];
    for (let step = 0; step < 400; step++) {
      const about = comments[roll(comments.length || 1)];
      const what = roll(10);
      if (!about || what < 4) comments.push(await comment(BODIES[roll(BODIES.length)] ?? HELD));
      else if (what < 7) await decides(about, ['approve', 'reject', 'spam', 'hold'][roll(4)] ?? 'hold');
      else if (what < 8) await undoes(about);
      else if (what < 9) tick(roll(7_200_000));
      else await rollUp(clock());
    }
    tick(SETTLED);
    expect((await rollUp(clock())).end).toBe('done');
    const days = await stored();
    expect(days.size).toBeGreaterThan(1);
    expect(flat(days, 'all')).toEqual(byHand(comments, () => ['']));
    expect(flat(days, 'language')).toEqual(byHand(comments, ({ language }) => [language]));
    expect(flat(days, 'rule')).toEqual(byHand(comments, ({ rules }) => rules));
    expect(Object.values(byHand(comments, () => [''])).length).toBeGreaterThan(9);

    const actions = await env.DB.prepare(
      "SELECT count(*) AS n FROM events WHERE seq > 1 AND actor = 'desk: Ada'",
    ).first<{ n: number }>();
    const counted = [...days.values()].flatMap((day) => Object.values(day.actor ?? {}).flat());
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(actions?.n);
  }, 60_000);

  it('reports and appeals with what came of them, also when that is undone', async () => {
    const spam = await comment(BODIES[3]);
    const fine = await comment(BODIES[0]);
    for (const guest of ['guest', 'guest']) await happens(fine, 'report', 'published', guest);
    await decides(fine, 'reject');
    await happens(spam, 'appeal', spam.status, 'guest');
    await happens(spam, 'grant', 'published');
    const day = async () => {
      tick(SETTLED);
      await rollUp(clock());
      return (await stored()).get(dayOf(now()));
    };
    expect((await day())?.guest).toEqual({ reports: [2, 2], appeals: [1, 1] });
    await undoes(fine);
    expect((await day())?.guest).toEqual({ reports: [2], appeals: [1, 1] });
    await happens(fine, 'dismiss', 'published');
    const after = await day();
    expect(after?.guest).toEqual({ reports: [2, 0, 2], appeals: [1, 1] });
    expect(after?.reported).toEqual({ other: [2] });
    expect(after?.appealTime).toEqual({ 0: [1] });
    expect(after?.actor).toEqual({ 'desk: Ada': [0, 1, 0, 0, 0, 0, 1, 0, 1, 1] });
  });

  it('a domain is counted once a comment; a page by its number; the hour', async () => {
    await comment('See https://a.example/x and https://www.a.example/y, http://B.EXAMPLE. Nice trams.');
    tick(SETTLED);
    await rollUp(clock());
    const [counts] = (await stored()).values();
    expect(Object.keys(counts?.domain ?? {}).toSorted()).toEqual(['a.example', 'b.example']);
    const page = await env.DB.prepare('SELECT id FROM pages').first<{ id: number }>();
    expect(Object.keys(counts?.page ?? {})).toEqual([String(page?.id)]);
    expect(Object.keys(counts?.hour ?? {})).toEqual([String(new Date(now() - SETTLED).getUTCHours())]);
  });

  it('a guest’s own deleting and an engine’s holding are nobody’s decision', async () => {
    const fine = await comment(BODIES[0]);
    await happens(fine, 'hold', 'pending', 'engine');
    await happens(fine, 'delete', 'deleted', 'guest');
    tick(SETTLED);
    await rollUp(clock());
    const [counts] = (await stored()).values();
    expect(counts?.all).toEqual({ '': [1] });
    expect(counts?.guest).toEqual({ deleted: [1] });
    expect(counts?.actor).toBeUndefined();
  });
});

describe('the cursor', () => {
  it('two runs at once count once', async () => {
    for (let i = 0; i < 8; i++) await decides(await comment(BODIES[i % 5] ?? HELD), 'approve');
    tick(SETTLED);
    const runs = await Promise.all([rollUp(clock()), rollUp(clock()), rollUp(clock())]);
    expect(runs.reduce((sum, run) => sum + run.submissions, 0)).toBe(8);
    expect(runs.map(({ end }) => end)).toContain('overtaken');
    const total = Object.values(flat(await stored(), 'all')).reduce((sum, n) => sum + n, 0);
    expect(total).toBe(16);
    expect(await rollUp(clock())).toEqual({ submissions: 0, later: 0, end: 'done' });
  });

  it('a run that breaks off before it stores leaves all for the next', async () => {
    await comment(BODIES[0]);
    tick(SETTLED);
    const batch = env.DB.batch.bind(env.DB);
    let calls = 0;
    const broken = vi.spyOn(env.DB, 'batch').mockImplementation(async (statements) => {
      calls += 1;
      if (calls === 3) throw new Error('D1 is away');
      return batch(statements);
    });
    await expect(rollUp(clock())).rejects.toThrow('D1 is away');
    broken.mockRestore();
    expect((await stored()).size).toBe(0);
    expect(await rollUp(clock())).toMatchObject({ submissions: 1, end: 'done' });
  });

  it('what is young waits', async () => {
    await comment(BODIES[0]);
    tick(30_000);
    expect(await rollUp(clock())).toEqual({ submissions: 0, later: 0, end: 'done' });
    tick(31_000);
    expect(await rollUp(clock())).toMatchObject({ submissions: 1 });
  });

  it('a backlog is counted in bounded rounds, and all of it', async () => {
    const first = await comment(BODIES[3]);
    const copies = 900;
    // As the store would have written them, a second apart.
    await env.DB.batch([
      env.DB.prepare(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
         INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at, on_page)
         SELECT c.id + i * 4096000, site_id, page_id, page_url, page_title, 0, 'rejected', 2, name, body, created_at, 0
         FROM n, comments c WHERE c.id = ?1`,
      ).bind(first.id, copies),
      env.DB.prepare(
        `INSERT INTO events (comment_id, seq, at, actor, action, to_status, decision)
         SELECT c.id, 1, c.created_at, 'engine', 'submit', 'rejected', e.decision
         FROM comments c JOIN events e ON e.comment_id = ?1 WHERE c.id > ?1`,
      ).bind(first.id),
      env.DB.prepare(
        `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status)
         SELECT id, 2, ?2, 'desk: Ada', 'approve', 'rejected', 'published' FROM comments WHERE id > ?1`,
      ).bind(first.id, now()),
    ]);
    tick(copies * 1000 + SETTLED);
    const rows: number[] = [];
    const batch = env.DB.batch.bind(env.DB);
    const spy = vi.spyOn(env.DB, 'batch').mockImplementation(async (statements) => {
      const results = await batch(statements);
      rows.push(results.reduce((sum, { meta }) => sum + meta.rows_read + meta.rows_written, 0));
      return results;
    });
    expect(await rollUp(clock(), 1)).toEqual({ submissions: 400, later: 250, end: 'more' });
    spy.mockRestore();
    // 400 submissions of two rows and 250 entries of the index; then of 200 comments their number, comment and two events, each
    // once as the engine decided and once as they lived.
    const [read = 0, lives = 0, ...days] = rows;
    expect(read).toBeLessThanOrEqual(2 * 400 + 250 + 10);
    expect(lives).toBeLessThanOrEqual(6 * 250 + 10);
    expect(Math.max(...days)).toBeLessThan(10);
    expect(rows.length).toBe(4);
    expect((await rollUp(clock())).end).toBe('done');
    const counted = Object.values(flat(await stored(), 'all')).reduce((sum, n) => sum + n, 0);
    expect(counted).toBe(1 + copies + copies);
  });

  it('no statement scans or sorts', async () => {
    const prepare = vi.spyOn(env.DB, 'prepare');
    await decides(await comment(BODIES[3]), 'approve');
    tick(SETTLED);
    await rollUp(clock());
    expect((await get('/v1/sites/demo/moderation/insight', KEY)).status).toBe(200);
    const statements = new Set(
      prepare.mock.calls.map(([sql]) => sql).filter((sql) => /insight|item JOIN/.test(sql)),
    );
    prepare.mockRestore();
    expect(statements.size).toBe(11);
    for (const sql of statements) {
      const parameters = Math.max(0, ...[...sql.matchAll(/\?(\d+)/g)].map(([, n]) => Number(n)));
      const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...Array.from({ length: parameters }, () => '[]'))
        .all<{ detail: string }>();
      const bad = results.filter(({ detail }) => /^SCAN (?!item)|TEMP B-TREE/.test(detail));
      expect({ sql, bad }).toEqual({ sql, bad: [] });
    }
  });
});
