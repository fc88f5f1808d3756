import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Status } from '../comments/status.ts';
import { type Query, query } from './query.ts';

/** A webhook that was carried out. */
export interface Received {
  readonly siteId: string;
  /** Name of the sender's credential; '' for the deployment's own secret. */
  readonly sender: string;
  readonly webhookId: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly commentId: CommentId;
  /** Where it led, as the sender was told. */
  readonly status: Status;
}

/** Senders retry for three days at most; a month is generous. Milliseconds. */
const KEPT = 30 * 86_400_000;

/** Fails on a repeat, and with it the batch around it. */
export const insertReceived = (db: D1Database, received: Received): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO received (site_id, sender, webhook_id, at, comment_id, status)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
    )
    .bind(
      received.siteId,
      received.sender,
      received.webhookId,
      received.at,
      received.commentId,
      received.status,
    );

/** What came of a webhook when it was carried out; null where it never was. */
export const receivedQuery = (
  db: D1Database,
  { siteId, sender, webhookId }: Pick<Received, 'siteId' | 'sender' | 'webhookId'>,
): Query<Pick<Received, 'commentId' | 'status'> | null> =>
  query(
    db
      .prepare(
        'SELECT comment_id, status FROM received WHERE site_id = ?1 AND sender = ?2 AND webhook_id = ?3',
      )
      .bind(siteId, sender, webhookId),
    ([row]: readonly { comment_id: number; status: Status }[]) =>
      row ? { commentId: toCommentId(row.comment_id), status: row.status } : null,
  );

/** Removes what is older than anybody repeats, also of sites that are gone. `now`: milliseconds since the Unix epoch. */
export const forgetReceived = (db: D1Database, now: number): Promise<D1Result> =>
  db
    .prepare('DELETE FROM received WHERE at < ?1')
    .bind(now - KEPT)
    .run();
