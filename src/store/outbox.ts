import type { OutboxRow } from '../comments/event.ts';
import { toCommentId } from '../comments/id.ts';
import type { WebhookEvent } from '../comments/settings.ts';

interface Row {
  due_at: number;
  comment_id: number;
  seq: number;
  endpoint: string;
  site_id: string;
  type: WebhookEvent;
  attempts: number;
}

export const insertOutbox = (db: D1Database, rows: readonly OutboxRow[]): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO outbox (due_at, comment_id, seq, endpoint, site_id, type, attempts)
       SELECT item.value ->> 'dueAt', item.value ->> 'commentId', item.value ->> 'seq', item.value ->> 'endpoint',
         item.value ->> 'siteId', item.value ->> 'type', item.value ->> 'attempts'
       FROM json_each(?1) AS item`,
    )
    .bind(JSON.stringify(rows));

/** What is due, oldest first. */
export async function loadDue(db: D1Database, now: number, limit: number): Promise<OutboxRow[]> {
  const { results } = await db
    .prepare(
      `SELECT due_at, comment_id, seq, endpoint, site_id, type, attempts FROM outbox
       WHERE due_at <= ?1 ORDER BY due_at LIMIT ?2`,
    )
    .bind(now, limit)
    .all<Row>();
  return results.map((row) => ({
    dueAt: row.due_at,
    commentId: toCommentId(row.comment_id),
    seq: row.seq,
    endpoint: row.endpoint,
    siteId: row.site_id,
    type: row.type,
    attempts: row.attempts,
  }));
}

/**
 * Takes a row for one delivery by moving it to its next try, so that no two consumers send it at once and a crash
 * in between only delays it. False: somebody else has it.
 */
export async function claim(db: D1Database, row: OutboxRow, nextTry: number): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE outbox SET due_at = ?5, attempts = attempts + 1
       WHERE due_at = ?1 AND comment_id = ?2 AND seq = ?3 AND endpoint = ?4`,
    )
    .bind(row.dueAt, row.commentId, row.seq, row.endpoint, nextTry)
    .run();
  return meta.changes > 0;
}

/** Leaves rows for later; that is no try. */
export const postpone = (db: D1Database, rows: readonly OutboxRow[], until: number): Promise<unknown> =>
  db.batch(
    rows.map((row) =>
      db
        .prepare(
          `UPDATE outbox SET due_at = ?5
           WHERE due_at = ?1 AND comment_id = ?2 AND seq = ?3 AND endpoint = ?4`,
        )
        .bind(row.dueAt, row.commentId, row.seq, row.endpoint, until),
    ),
  );

/** Takes a row out for good: delivered, or nobody to deliver it to any more. */
export const settle = (db: D1Database, row: OutboxRow): Promise<D1Result> =>
  db
    .prepare('DELETE FROM outbox WHERE due_at = ?1 AND comment_id = ?2 AND seq = ?3 AND endpoint = ?4')
    .bind(row.dueAt, row.commentId, row.seq, row.endpoint)
    .run();
