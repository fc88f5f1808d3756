import type { LaterEvent } from '../comments/insight/count-life.ts';
import type { Submission, Submitted } from '../comments/insight/count-submission.ts';
import { type Counts, parseCounts } from '../comments/insight/counts.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Status } from '../comments/status.ts';
import { toStoredDecision } from './events.ts';
import { type Query, query } from './query.ts';

/** Place of an event in the order in which later events are counted. */
export interface EventPlace {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly commentId: CommentId;
  readonly seq: number;
}

/** How far the count has come. */
export interface Cursor {
  /** Grows with every batch that was counted. */
  readonly turn: number;
  readonly submission: CommentId;
  readonly later: EventPlace;
  /** All that was there to count is counted up to this time, ms since the Unix epoch; 0 while it is not. */
  readonly upTo: number;
}

interface CursorRow {
  turn: number;
  submission: number;
  at: number;
  comment_id: number;
  seq: number;
  up_to: number;
}

export const cursorQuery = (db: D1Database): Query<Cursor> =>
  query(
    db.prepare('SELECT turn, submission, at, comment_id, seq, up_to FROM insight_cursor WHERE id = 1'),
    ([row]: readonly CursorRow[]) => {
      if (!row) throw new Error('insight_cursor has no row: migration 0008 makes it');
      const { turn, at, seq } = row;
      const later = { at, commentId: toCommentId(row.comment_id), seq };
      return { turn, submission: toCommentId(row.submission), later, upTo: row.up_to };
    },
  );

interface SubmittedRow {
  id: number;
  site_id: string;
  staff: number;
  first: Status;
  decision: string | null;
}

const toSubmitted = (row: SubmittedRow): Submitted => ({
  id: toCommentId(row.id),
  siteId: row.site_id,
  staff: row.staff === 1,
  first: row.first,
  decision: toStoredDecision(row.decision),
});

/** The next submissions to count, up to an id. Of texts, only what links are looked for in: the first 4,000
 * characters, nothing where there is no link. */
export const uncountedQuery = (db: D1Database, upTo: CommentId, limit: number): Query<Submission[]> =>
  query(
    db
      .prepare(
        `SELECT c.id, c.site_id, c.page_id, c.website, c.staff, e.to_status AS first, e.decision,
           CASE WHEN c.body LIKE '%://%' OR c.body LIKE '%www.%' THEN substr(c.body, 1, 4000) ELSE '' END AS body
         FROM comments c JOIN events e ON e.comment_id = c.id AND e.seq = 1
         WHERE c.id > (SELECT submission FROM insight_cursor WHERE id = 1) AND c.id <= ?1 ORDER BY c.id LIMIT ?2`,
      )
      .bind(upTo, limit),
    (rows: readonly (SubmittedRow & { page_id: number; website: string | null; body: string })[]) =>
      rows.map((row) => ({
        ...toSubmitted(row),
        pageId: row.page_id,
        website: row.website,
        body: row.body,
      })),
  );

/** The next later events to count, up to a time (ms). */
export const uncountedLaterQuery = (db: D1Database, upTo: number, limit: number): Query<EventPlace[]> =>
  query(
    db
      .prepare(
        `SELECT at, comment_id, seq FROM events
         WHERE seq > 1 AND (at, comment_id, seq) > (SELECT at, comment_id, seq FROM insight_cursor WHERE id = 1) AND at <= ?1
         ORDER BY at, comment_id, seq LIMIT ?2`,
      )
      .bind(upTo, limit),
    (rows: readonly { at: number; comment_id: number; seq: number }[]) =>
      rows.map(({ at, comment_id, seq }) => ({ at, commentId: toCommentId(comment_id), seq })),
  );

/** The comments, as the engine decided about them. */
export const submittedQuery = (db: D1Database, ids: readonly CommentId[]): Query<Submitted[]> =>
  query(
    db
      .prepare(
        `SELECT c.id, c.site_id, c.staff, e.to_status AS first, e.decision
         FROM json_each(?1) AS item JOIN comments c ON c.id = item.value
           JOIN events e ON e.comment_id = c.id AND e.seq = 1`,
      )
      .bind(JSON.stringify(ids)),
    (rows: readonly SubmittedRow[]) => rows.map(toSubmitted),
  );

/** Events of the comments after their submission, up to number `last`; in order within a comment. */
export const livesQuery = (
  db: D1Database,
  ids: readonly CommentId[],
  last: number,
): Query<(LaterEvent & { readonly commentId: CommentId })[]> =>
  query(
    db
      .prepare(
        `SELECT e.comment_id, e.seq, e.at, e.actor, e.action, e.to_status, e.detail ->> '$.report.reason' AS category
         FROM json_each(?1) AS item JOIN events e ON e.comment_id = item.value AND e.seq > 1 AND e.seq <= ?2`,
      )
      .bind(JSON.stringify(ids), last),
    (rows: readonly LifeRow[]) =>
      rows
        .map((row) => ({
          commentId: toCommentId(row.comment_id),
          seq: row.seq,
          at: row.at,
          actor: row.actor,
          action: row.action,
          to: row.to_status,
          category: typeof row.category === 'string' ? row.category : null,
        }))
        .toSorted((a, b) => a.seq - b.seq),
  );

interface LifeRow {
  comment_id: number;
  seq: number;
  at: number;
  actor: string;
  action: string;
  to_status: Status;
  category: unknown;
}

/** A day of a site. */
export interface DayKey {
  readonly siteId: string;
  readonly day: number;
}

/** What is stored of these days, as text; days without a row are left out. */
export const storedDaysQuery = (
  db: D1Database,
  keys: readonly DayKey[],
): Query<(DayKey & { readonly counts: string })[]> =>
  query(
    db
      .prepare(
        `SELECT d.site_id, d.day, d.counts FROM json_each(?1) AS item
           JOIN insight_days d ON d.site_id = item.value ->> 'siteId' AND d.day = item.value ->> 'day'`,
      )
      .bind(JSON.stringify(keys.map(({ siteId, day }) => ({ siteId, day })))),
    (rows: readonly { site_id: string; day: number; counts: string }[]) =>
      rows.map(({ site_id, day, counts }) => ({ siteId: site_id, day, counts })),
  );

/** A site's days that have counts, in order. Both days included. */
export const daysQuery = (
  db: D1Database,
  where: { siteId: string; from: number; to: number },
): Query<{ readonly day: number; readonly counts: Counts }[]> =>
  query(
    db
      .prepare(
        'SELECT day, counts FROM insight_days WHERE site_id = ?1 AND day >= ?2 AND day <= ?3 ORDER BY day',
      )
      .bind(where.siteId, where.from, where.to),
    (rows: readonly { day: number; counts: string }[]) =>
      rows.map(({ day, counts }) => ({ day, counts: parseCounts(counts) })),
  );

/** The first day of the site that has counts. */
export const firstDayQuery = (db: D1Database, siteId: string): Query<number | null> =>
  query(
    db.prepare('SELECT day FROM insight_days WHERE site_id = ?1 ORDER BY day LIMIT 1').bind(siteId),
    ([row]: readonly { day: number }[]) => row?.day ?? null,
  );

/** Addresses and titles of the site's pages by number. */
export const pagesQuery = (
  db: D1Database,
  siteId: string,
  ids: readonly number[],
): Query<Map<number, { url: string; title: string }>> =>
  query(
    db
      .prepare(
        `SELECT p.id, p.url, p.title FROM json_each(?2) AS item JOIN pages p ON p.id = item.value
         WHERE p.site_id = ?1`,
      )
      .bind(siteId, JSON.stringify(ids)),
    (rows: readonly { id: number; url: string; title: string }[]) =>
      new Map(rows.map(({ id, url, title }) => [id, { url, title }])),
  );

/** Characters of a parameter; D1 takes 2 MB. */
const MOST = 500_000;

/**
 * Stores days as they now are and moves the cursor on, in one batch; false, and nothing stored, where somebody else has moved it
 * since it was read.
 */
export async function storeCounted(
  db: D1Database,
  from: Cursor,
  to: Omit<Cursor, 'turn'>,
  days: readonly (DayKey & { readonly counts: Counts })[],
): Promise<boolean> {
  const statements = chunk(days.map((day) => JSON.stringify(day))).map((part) =>
    db
      .prepare(
        `INSERT INTO insight_days (site_id, day, counts)
         SELECT item.value ->> 'siteId', item.value ->> 'day', item.value -> 'counts' FROM json_each(?1) AS item
         WHERE (SELECT turn FROM insight_cursor WHERE id = 1) = ?2
         ON CONFLICT (site_id, day) DO UPDATE SET counts = excluded.counts`,
      )
      .bind(`[${part.join(',')}]`, from.turn),
  );
  const move = db
    .prepare(
      `UPDATE insight_cursor SET turn = turn + 1, submission = ?2, at = ?3, comment_id = ?4, seq = ?5, up_to = ?6
       WHERE id = 1 AND turn = ?1`,
    )
    .bind(from.turn, to.submission, to.later.at, to.later.commentId, to.later.seq, to.upTo);
  const results = await db.batch([...statements, move]);
  return (results.at(-1)?.meta.changes ?? 0) > 0;
}

/** Texts in parts that are not too long for a parameter. */
function chunk(texts: readonly string[]): string[][] {
  const parts: string[][] = [];
  let length = MOST;
  for (const text of texts) {
    if (length + text.length > MOST) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(text);
    length += text.length;
  }
  return parts;
}
