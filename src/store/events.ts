import type { Decision } from '../comments/decision.ts';
import type { CommentEvent } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import type { Status } from '../comments/status.ts';

interface EventRow {
  comment_id: number;
  seq: number;
  at: number;
  actor: string;
  action: CommentEvent['action'];
  from_status: Status | null;
  to_status: Status;
  reason: string | null;
  decision: string | null;
}

/**
 * Appends events in one statement, however many. An event whose number is taken (somebody else acted on the
 * comment in between) fails the statement and so the whole batch around it.
 */
export const insertEvents = (db: D1Database, events: readonly CommentEvent[]): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status, reason, decision)
       SELECT e.value ->> 'commentId', e.value ->> 'seq', e.value ->> 'at', e.value ->> 'actor',
         e.value ->> 'action', e.value ->> 'from', e.value ->> 'to', e.value ->> 'reason', e.value ->> 'decision'
       FROM json_each(?1) AS e`,
    )
    .bind(JSON.stringify(events));

export const selectEvents = (db: D1Database, id: CommentId): D1PreparedStatement =>
  db
    .prepare(
      `SELECT comment_id, seq, at, actor, action, from_status, to_status, reason, decision FROM events
       WHERE comment_id = ?1 ORDER BY seq LIMIT 200`,
    )
    .bind(id);

export const toEvents = (rows: readonly unknown[], id: CommentId): CommentEvent[] =>
  (rows as EventRow[]).map((row) => ({
    commentId: id,
    seq: row.seq,
    at: row.at,
    actor: row.actor,
    action: row.action,
    from: row.from_status,
    to: row.to_status,
    reason: row.reason,
    decision: toStoredDecision(row.decision),
  }));

/** The decision that `toDecision` wrote; nobody else writes the column. */
export const toStoredDecision = (json: string | null): Decision | null =>
  json === null ? null : (JSON.parse(json) as Decision);
