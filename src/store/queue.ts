import type { GuestKeys } from '../comments/guest.ts';
import type { CommentId } from '../comments/id.ts';
import type { Queued, QueueStatus } from '../comments/queued.ts';
import type { Keyset, Slice } from '../comments/reading.ts';
import { COLUMNS, type CommentRow, toStoredComment } from './comments.ts';
import { toStoredDecision } from './events.ts';
import { type Query, query } from './query.ts';

/** Columns that make a Queued. */
export const QUEUED_COLUMNS = `${COLUMNS}, e.decision`;

const SELECT = `SELECT ${QUEUED_COLUMNS} FROM comments c
  LEFT JOIN events e ON e.comment_id = c.id AND e.seq = c.judged`;

export type QueuedRow = CommentRow & { decision: string | null };

/** A moderators' list, newest first: each status on the partial index that holds just its rows. */
export const queueQuery = (
  db: D1Database,
  where: { siteId: string; status: QueueStatus; after: Keyset | null; limit: number },
): Query<Slice<Queued>> =>
  query(queueStatement(db, where), (rows: readonly QueuedRow[]) => {
    const items = rows.slice(0, where.limit).map(toQueued);
    const last = rows.length > where.limit ? items.at(-1)?.comment : undefined;
    return { items, next: last ? { at: last.publishedAt ?? last.createdAt, id: last.id } : null };
  });

function queueStatement(
  db: D1Database,
  where: { siteId: string; status: QueueStatus; after: Keyset | null; limit: number },
): D1PreparedStatement {
  const at = where.after?.at ?? Number.MAX_SAFE_INTEGER;
  const id = where.after?.id ?? Number.MAX_SAFE_INTEGER;
  switch (where.status) {
    case 'published':
      return db
        .prepare(
          `${SELECT} WHERE c.site_id = ?1 AND c.status = 'published' AND (c.published_at, c.id) < (?2, ?3)
           ORDER BY c.published_at DESC, c.id DESC LIMIT ?4`,
        )
        .bind(where.siteId, at, id, where.limit + 1);
    case 'pending':
      return db
        .prepare(
          `${SELECT} WHERE c.site_id = ?1 AND c.status = 'pending' AND c.id < ?2
           ORDER BY c.id DESC LIMIT ?3`,
        )
        .bind(where.siteId, id, where.limit + 1);
    case 'rejected':
      return db
        .prepare(
          `${SELECT} WHERE c.site_id = ?1 AND c.status = 'rejected' AND c.id < ?2
           ORDER BY c.id DESC LIMIT ?3`,
        )
        .bind(where.siteId, id, where.limit + 1);
    default:
      return where.status satisfies never;
  }
}

/** One comment of the site in whatever status. */
export const oneQuery = (db: D1Database, siteId: string, id: number): Query<Queued | null> =>
  query(
    db.prepare(`${SELECT} WHERE c.id = ?1 AND c.site_id = ?2`).bind(id, siteId),
    ([row]: readonly QueuedRow[]) => (row ? toQueued(row) : null),
  );

export const toQueued = (row: QueuedRow): Queued => ({
  comment: toStoredComment(row),
  decision: toStoredDecision(row.decision),
});

/** What is known of who sent a comment; nothing where the site has no such comment. */
export const guestKeysQuery = (db: D1Database, siteId: string, id: CommentId): Query<GuestKeys> =>
  query(
    db
      .prepare(
        `SELECT device_key AS device, address_key AS address, email_key AS email FROM comments
         WHERE id = ?1 AND site_id = ?2`,
      )
      .bind(id, siteId),
    ([row]: readonly GuestKeys[]) => row ?? { device: null, address: null, email: null },
  );
