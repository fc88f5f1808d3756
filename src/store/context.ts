import type { CommentId } from '../comments/id.ts';
import type { StoredComment } from '../comments/stored-comment.ts';
import { COLUMNS, type CommentRow, toStoredComment } from './comments.ts';
import { type Query, query } from './query.ts';

/** What stands around a comment. */

/** The comment that it answers, in whatever status; null where it answers none. */
export const parentOfQuery = (db: D1Database, siteId: string, id: CommentId): Query<StoredComment | null> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS} FROM comments c
         WHERE c.id = (SELECT parent_id FROM comments WHERE id = ?1 AND site_id = ?2) AND c.site_id = ?2`,
      )
      .bind(id, siteId),
    ([row]: readonly CommentRow[]) => (row ? toStoredComment(row) : null),
  );

/** Up to `limit` comments of its page that were on air when it came in, the nearest last. */
export const neighboursQuery = (
  db: D1Database,
  siteId: string,
  id: CommentId,
  limit: number,
): Query<StoredComment[]> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS} FROM comments c
         WHERE c.page_id = (SELECT page_id FROM comments WHERE id = ?1 AND site_id = ?2) AND c.on_page = 1
           AND c.published_at < (SELECT COALESCE(published_at, created_at) FROM comments WHERE id = ?1 AND site_id = ?2)
         ORDER BY c.published_at DESC LIMIT ?3`,
      )
      .bind(id, siteId, limit),
    (rows: readonly CommentRow[]) =>
      rows
        .map(toStoredComment)
        .filter(({ status }) => status === 'published')
        .toReversed(),
  );
