import type { Backlog, WebhookEvent } from '../comments/endpoint.ts';
import type { OutboxRow } from '../comments/event.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import { type Query, query } from './query.ts';

interface Row {
  site_id: string;
  endpoint: string;
  subject: number;
  seq: number;
  type: WebhookEvent;
  due_at: number;
  attempts: number;
  data: string | null;
}

interface DueRow extends Row {
  earlier: number;
  earlier_until: number;
}

/** A row that is due, and what has to be waited for: earlier messages about the same comment. */
export interface Due extends OutboxRow {
  /** Their number. */
  readonly earlier: number;
  /** When the last of them is due, milliseconds since the Unix epoch; 0 where there is none. */
  readonly earlierUntil: number;
}

/** Rows that are there already (redelivery of what is still to be delivered) come first with the earlier time. */
export const insertOutbox = (db: D1Database, rows: readonly OutboxRow[]): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO outbox (site_id, endpoint, subject, seq, type, due_at, attempts, data)
       SELECT item.value ->> 'siteId', item.value ->> 'endpoint', item.value ->> 'subject', item.value ->> 'seq',
         item.value ->> 'type', item.value ->> 'dueAt', item.value ->> 'attempts', item.value ->> 'data'
       FROM json_each(?1) AS item WHERE true
       ON CONFLICT (site_id, endpoint, subject, seq) DO UPDATE SET due_at = min(due_at, excluded.due_at)`,
    )
    .bind(JSON.stringify(rows));

/** The same for messages about an episode of flood mode: nothing where the batch has not begun it, as somebody else was first. */
export const insertEpisodeNotices = (
  db: D1Database,
  siteId: string,
  episode: CommentId,
  rows: readonly OutboxRow[],
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO outbox (site_id, endpoint, subject, seq, type, due_at, attempts, data)
       SELECT item.value ->> 'siteId', item.value ->> 'endpoint', item.value ->> 'subject', item.value ->> 'seq',
         item.value ->> 'type', item.value ->> 'dueAt', item.value ->> 'attempts', item.value ->> 'data'
       FROM json_each(?1) AS item WHERE EXISTS (SELECT 1 FROM flood_episodes e WHERE e.site_id = ?2 AND e.id = ?3)`,
    )
    .bind(JSON.stringify(rows), siteId, episode);

/**
 * What is due at `now` (ms), oldest first, but for endpoints that asked for patience: their rows only wait, however many.
 */
export async function loadDue(db: D1Database, now: number, limit: number): Promise<Due[]> {
  const { results } = await db
    .prepare(
      `SELECT o.site_id, o.endpoint, o.subject, o.seq, o.type, o.due_at, o.attempts, o.data, (
         SELECT count(*) FROM outbox e WHERE e.site_id = o.site_id AND e.endpoint = o.endpoint
           AND e.subject = o.subject AND e.seq < o.seq) AS earlier, (
         SELECT coalesce(max(e.due_at), 0) FROM outbox e WHERE e.site_id = o.site_id AND e.endpoint = o.endpoint
           AND e.subject = o.subject AND e.seq < o.seq) AS earlier_until
       FROM outbox o LEFT JOIN endpoints p ON p.site_id = o.site_id AND p.id = o.endpoint
       WHERE o.due_at <= ?1 AND coalesce(p.quiet_until, 0) <= ?1 ORDER BY o.due_at LIMIT ?2`,
    )
    .bind(now, limit)
    .all<DueRow>();
  return results.map((row) => ({
    siteId: row.site_id,
    endpoint: row.endpoint,
    subject: toCommentId(row.subject),
    seq: row.seq,
    type: row.type,
    dueAt: row.due_at,
    attempts: row.attempts,
    data: row.data,
    earlier: row.earlier,
    earlierUntil: row.earlier_until,
  }));
}

const KEY = 'site_id = ?1 AND endpoint = ?2 AND subject = ?3 AND seq = ?4';
const keyOf = (row: OutboxRow) => [row.siteId, row.endpoint, row.subject, row.seq] as const;

/**
 * Takes a row for one delivery by moving it to its next try, so that no two consumers send it at once and a crash
 * in between only delays it. False: somebody else has it.
 */
export async function claim(db: D1Database, row: OutboxRow, nextTry: number): Promise<boolean> {
  const { meta } = await db
    .prepare(`UPDATE outbox SET due_at = ?6, attempts = attempts + 1 WHERE ${KEY} AND due_at = ?5`)
    .bind(...keyOf(row), row.dueAt, nextTry)
    .run();
  return meta.changes > 0;
}

/** Leaves a row for later: no try of its own. */
export const postpone = (db: D1Database, row: OutboxRow, until: number): D1PreparedStatement =>
  db
    .prepare(`UPDATE outbox SET due_at = ?6 WHERE ${KEY} AND due_at = ?5`)
    .bind(...keyOf(row), row.dueAt, until);

/** Takes a row out for good: delivered, or nobody to deliver it to any more. */
export const settle = (db: D1Database, row: OutboxRow): D1PreparedStatement =>
  db.prepare(`DELETE FROM outbox WHERE ${KEY} AND due_at = ?5`).bind(...keyOf(row), row.dueAt);

/** What waits for an endpoint, counted up to `cap`. */
export const backlogQuery = (db: D1Database, siteId: string, endpoint: string, cap: number): Query<Backlog> =>
  query(
    db
      .prepare(
        `SELECT count(*) AS waiting, min(due_at) AS next_try FROM (
           SELECT due_at FROM outbox WHERE site_id = ?1 AND endpoint = ?2 LIMIT ?3)`,
      )
      .bind(siteId, endpoint, cap),
    ([row]: readonly { waiting: number; next_try: number | null }[]) => ({
      waiting: row?.waiting ?? 0,
      nextTry: row?.next_try ?? null,
    }),
  );
