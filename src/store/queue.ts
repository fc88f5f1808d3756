import type { Decision } from '../comments/decision.ts';
import type { StoredComment } from '../comments/stored-comment.ts';
import { COLUMNS, type CommentRow, toStoredComment } from './comments.ts';
import { toStoredDecision } from './events.ts';
import type { Keyset } from './thread.ts';

/** A moderators' list: comments in one status, newest first, with what the engine found. */
export type QueueStatus = 'pending' | 'published' | 'rejected';

export interface Queued {
  readonly comment: StoredComment;
  readonly decision: Decision | null;
}

const SELECT = `SELECT ${COLUMNS}, e.decision FROM comments c
  LEFT JOIN events e ON e.comment_id = c.id AND e.seq = 1`;

/** One statement per status, each on the partial index that holds just these rows. */
export function selectQueue(
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
export const selectOne = (db: D1Database, siteId: string, id: number): D1PreparedStatement =>
  db.prepare(`${SELECT} WHERE c.id = ?1 AND c.site_id = ?2`).bind(id, siteId);

export const toQueued = (rows: readonly unknown[]): Queued[] =>
  (rows as (CommentRow & { decision: string | null })[]).map((row) => ({
    comment: toStoredComment(row),
    decision: toStoredDecision(row.decision),
  }));
