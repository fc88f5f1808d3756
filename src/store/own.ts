import type { CommentEvent } from '../comments/event.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Own } from '../comments/own-comment.ts';
import { type EventRow, toEvent } from './events.ts';
import { type Query, query } from './query.ts';
import { QUEUED_COLUMNS, type QueuedRow, toQueued } from './queue.ts';

type OwnRow = QueuedRow & Pick<Own, 'appeal' | 'withdrawn' | 'receipt'> & { answered: number };

/** Guests' comments by their ids alone, in whatever status. An answer counts while it, or one below it, is shown. */
export const ownQuery = (db: D1Database, ids: readonly CommentId[]): Query<Own[]> =>
  query(
    db
      .prepare(
        `SELECT ${QUEUED_COLUMNS}, c.appeal, c.withdrawn, c.receipt, EXISTS (
           SELECT 1 FROM comments r WHERE r.parent_id = c.id AND r.on_page = 1) AS answered
         FROM json_each(?1) AS item CROSS JOIN comments c ON c.id = item.value
         LEFT JOIN events e ON e.comment_id = c.id AND e.seq = c.judged`,
      )
      .bind(JSON.stringify(ids)),
    (rows: readonly OwnRow[]) =>
      rows.map((row) => ({
        ...toQueued(row),
        appeal: row.appeal,
        withdrawn: row.withdrawn,
        receipt: row.receipt,
        answered: row.answered === 1,
      })),
  );

/** Newest events of a comment that its guest's receipt is made of. */
const NEWEST = 200;

/** Their newest events, in order within a comment. */
export const ownEventsQuery = (db: D1Database, ids: readonly CommentId[]): Query<CommentEvent[]> =>
  query(
    db
      .prepare(
        `SELECT e.comment_id, e.seq, e.at, e.actor, e.action, e.from_status, e.to_status, e.reason, e.decision, e.detail
         FROM json_each(?1) AS item CROSS JOIN comments c ON c.id = item.value
         CROSS JOIN events e ON e.comment_id = c.id AND e.seq > c.version - ${NEWEST}`,
      )
      .bind(JSON.stringify(ids)),
    (rows: readonly (EventRow & { comment_id: number })[]) =>
      rows
        .map((row) => toEvent(toCommentId(row.comment_id), row))
        .toSorted((one, other) => one.seq - other.seq),
  );
