import type { CommentEvent, OutboxRow } from '../comments/event.ts';
import { insertEvents } from './events.ts';
import { insertOutbox } from './outbox.ts';
import { indexComments } from './search.ts';
import { unlessTaken } from './unless-taken.ts';

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
