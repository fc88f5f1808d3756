import type { Decision } from '../comments/decision.ts';
import type { CommentEvent, EventDetail } from '../comments/event.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Status } from '../comments/status.ts';
import { type Query, query } from './query.ts';

export interface EventRow {
  seq: number;
  at: number;
  actor: string;
  action: CommentEvent['action'];
  from_status: Status | null;
  to_status: Status;
  reason: string | null;
  decision: string | null;
  detail: string | null;
}

/**
 * Appends events in one statement, however many. An event whose number is taken (somebody else acted on the
 * comment in between) fails the statement and so the whole batch around it.
 */
export const insertEvents = (db: D1Database, events: readonly CommentEvent[]): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status, reason, decision, detail)
       SELECT item.value ->> 'commentId', item.value ->> 'seq', item.value ->> 'at', item.value ->> 'actor',
         item.value ->> 'action', item.value ->> 'from', item.value ->> 'to', item.value ->> 'reason', item.value ->> 'decision',
         item.value ->> 'detail'
       FROM json_each(?1) AS item`,
    )
    .bind(JSON.stringify(events));

/** One event of a comment. */
export const eventQuery = (db: D1Database, id: CommentId, seq: number): Query<CommentEvent | null> =>
  query(
    db
      .prepare(
        `SELECT seq, at, actor, action, from_status, to_status, reason, decision, detail FROM events
         WHERE comment_id = ?1 AND seq = ?2`,
      )
      .bind(id, seq),
    ([row]: readonly EventRow[]) => (row ? toEvent(id, row) : null),
  );

/** The newest events of a comment, in order. */
export const eventsQuery = (db: D1Database, id: CommentId): Query<CommentEvent[]> =>
  query(
    db
      .prepare(
        `SELECT seq, at, actor, action, from_status, to_status, reason, decision, detail FROM events
         WHERE comment_id = ?1 ORDER BY seq DESC LIMIT 200`,
      )
      .bind(id),
    (rows: readonly EventRow[]) => rows.map((row) => toEvent(id, row)).toReversed(),
  );

/** Events of several comments, each from behind the number `after` on, in order. */
export const newestEventsQuery = (
  db: D1Database,
  wanted: readonly { readonly id: CommentId; readonly after: number }[],
): Query<CommentEvent[]> =>
  query(
    db
      .prepare(
        `SELECT e.comment_id, e.seq, e.at, e.actor, e.action, e.from_status, e.to_status, e.reason, e.decision, e.detail
         FROM json_each(?1) AS item CROSS JOIN events e
           ON e.comment_id = item.value ->> 'id' AND e.seq > item.value ->> 'after'`,
      )
      .bind(JSON.stringify(wanted)),
    (rows: readonly (EventRow & { comment_id: number })[]) =>
      rows.map((row) => toEvent(toCommentId(row.comment_id), row)),
  );

export const toEvent = (commentId: CommentId, row: EventRow): CommentEvent => ({
  commentId,
  seq: row.seq,
  at: row.at,
  actor: row.actor,
  action: row.action,
  from: row.from_status,
  to: row.to_status,
  reason: row.reason,
  decision: toStoredDecision(row.decision),
  detail: toDetail(row.detail),
});

/** What an action wrote beside its event. */
export const toDetail = (json: string | null): EventDetail | null =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON
  json === null ? null : (JSON.parse(json) as EventDetail);

/** The decision that `toDecision` wrote; nobody else writes the column. */
export const toStoredDecision = (json: string | null): Decision | null =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON
  json === null ? null : (JSON.parse(json) as Decision);
