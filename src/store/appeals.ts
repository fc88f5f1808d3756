import type { CommentEvent, OutboxRow } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import type { Queued } from '../comments/queued.ts';
import type { Appeal } from '../comments/status.ts';
import { insertEvents } from './events.ts';
import { insertOutbox } from './outbox.ts';
import { type Query, query } from './query.ts';
import { QUEUED_COLUMNS, type QueuedRow, toQueued } from './queue.ts';
import { indexComments } from './search.ts';
import { unlessTaken } from './unless-taken.ts';

/** A comment by its id alone, in whatever status, and how its appeal stands. */
export const appealQuery = (
  db: D1Database,
  id: CommentId,
): Query<(Queued & { readonly appeal: Appeal | null }) | null> =>
  query(
    db
      .prepare(
        `SELECT ${QUEUED_COLUMNS}, c.appeal FROM comments c
         LEFT JOIN events e ON e.comment_id = c.id AND e.seq = 1 WHERE c.id = ?1`,
      )
      .bind(id),
    ([row]: readonly (QueuedRow & { appeal: Appeal | null })[]) =>
      row ? { ...toQueued(row), appeal: row.appeal } : null,
  );

/**
 * Stores an appeal in one batch: event, state, index, outbox. False: something else happened to the comment since it was
 * read (the event's number is taken), and nothing was stored.
 */
export async function storeAppeal(
  db: D1Database,
  event: CommentEvent,
  outbox: readonly OutboxRow[],
): Promise<boolean> {
  const statements = [
    insertEvents(db, [event]),
    db
      .prepare("UPDATE comments SET version = ?2, appeal = 'open' WHERE id = ?1")
      .bind(event.commentId, event.seq),
    indexComments(db, [event.commentId]),
  ];
  if (outbox.length > 0) statements.push(insertOutbox(db, outbox));
  return unlessTaken(db, statements);
}
