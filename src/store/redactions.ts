import type { CommentEvent, OutboxRow } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import { nameKeyOf } from '../comments/name-key.ts';
import type { Revision } from '../comments/revision.ts';
import type { Status } from '../comments/status.ts';
import { insertEvents } from './events.ts';
import { insertOutbox } from './outbox.ts';
import { indexComments } from './search.ts';
import { unlessTaken } from './unless-taken.ts';

/** What blotting out needs to know of a comment. */
interface Redactable {
  readonly body: string;
  readonly name: string;
  readonly website: string | null;
  readonly status: Status;
  readonly version: number;
  readonly pageUrl: string;
}

export const loadRedactable = (db: D1Database, siteId: string, id: CommentId): Promise<Redactable | null> =>
  db
    .prepare(
      `SELECT body, name, website, status, version, page_url AS pageUrl FROM comments
       WHERE id = ?1 AND site_id = ?2`,
    )
    .bind(id, siteId)
    .first<Redactable>();

/** Event, comment, earlier texts, index and outbox in one batch. False: somebody else acted on the comment since it was read. */
export async function storeRedaction(
  db: D1Database,
  { body, name, website }: Pick<Redactable, 'body' | 'name' | 'website'>,
  revisions: readonly Revision[],
  event: CommentEvent,
  outbox: readonly OutboxRow[],
): Promise<boolean> {
  const statements = [
    insertEvents(db, [event]),
    db
      .prepare(
        'UPDATE comments SET body = ?2, name = ?3, website = ?4, version = ?5, name_key = ?6 WHERE id = ?1',
      )
      .bind(event.commentId, body, name, website, event.seq, nameKeyOf(name)),
    ...(revisions.length === 0
      ? []
      : [
          db
            .prepare(
              `UPDATE revisions SET body = item.value ->> 'body' FROM json_each(?2) AS item
               WHERE comment_id = ?1 AND seq = item.value ->> 'seq'`,
            )
            .bind(event.commentId, JSON.stringify(revisions)),
        ]),
    indexComments(db, [event.commentId]),
  ];
  if (outbox.length > 0) statements.push(insertOutbox(db, outbox));
  return unlessTaken(db, statements);
}
