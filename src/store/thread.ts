import type { StoredComment } from '../comments/stored-comment.ts';
import { COLUMNS, type CommentRow, toStoredComment } from './comments.ts';

/**
 * The public reads. Each takes one row more than a page holds, to know whether there is a next page, and
 * walks a partial index that holds nothing but what may be shown.
 */

export type Sort = 'oldest' | 'newest';

/** Where a page of results ended: publication time (ms) and id, both needed as a site's times are not unique. */
export interface Keyset {
  readonly at: number;
  readonly id: number;
}

/** Shown comments of one page, tombstones included (status other than `published`). */
export function selectThread(
  db: D1Database,
  where: { siteId: string; pageUrl: string; sort: Sort; after: Keyset | null; limit: number },
): D1PreparedStatement {
  const oldest = where.sort === 'oldest';
  const from = where.after?.at ?? (oldest ? 0 : Number.MAX_SAFE_INTEGER);
  const sql = oldest
    ? `SELECT ${COLUMNS} FROM comments c
       WHERE c.page_id = (SELECT id FROM pages WHERE site_id = ?1 AND url = ?2) AND c.on_page = 1
         AND c.published_at > ?3 ORDER BY c.published_at LIMIT ?4`
    : `SELECT ${COLUMNS} FROM comments c
       WHERE c.page_id = (SELECT id FROM pages WHERE site_id = ?1 AND url = ?2) AND c.on_page = 1
         AND c.published_at < ?3 ORDER BY c.published_at DESC LIMIT ?4`;
  return db.prepare(sql).bind(where.siteId, where.pageUrl, from, where.limit + 1);
}

/** Published comments of a whole site, newest first. */
export const selectSiteFeed = (
  db: D1Database,
  where: { siteId: string; after: Keyset | null; limit: number },
): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${COLUMNS} FROM comments c
       WHERE c.site_id = ?1 AND c.status = 'published' AND (c.published_at, c.id) < (?2, ?3)
       ORDER BY c.published_at DESC, c.id DESC LIMIT ?4`,
    )
    .bind(where.siteId, where.after?.at ?? Number.MAX_SAFE_INTEGER, where.after?.id ?? 0, where.limit + 1);

/** Published comments of one page, newest first. */
export const selectPageFeed = (
  db: D1Database,
  where: { siteId: string; pageUrl: string; after: Keyset | null; limit: number },
): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${COLUMNS} FROM comments c
       WHERE c.page_id = (SELECT id FROM pages WHERE site_id = ?1 AND url = ?2) AND c.on_page = 1
         AND c.status = 'published' AND c.published_at < ?3 ORDER BY c.published_at DESC LIMIT ?4`,
    )
    .bind(where.siteId, where.pageUrl, where.after?.at ?? Number.MAX_SAFE_INTEGER, where.limit + 1);

/** Cuts the extra row off and says where the next page starts, null at the end. */
export function toSlice(
  rows: readonly unknown[],
  limit: number,
): { comments: StoredComment[]; next: Keyset | null } {
  const comments = (rows as CommentRow[]).slice(0, limit).map(toStoredComment);
  const last = comments.at(-1);
  const more = rows.length > limit && last?.publishedAt != null;
  return { comments, next: more ? { at: last.publishedAt, id: last.id } : null };
}
