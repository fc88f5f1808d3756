import type { Keyset, Slice } from '../comments/reading.ts';
import type { StoredComment } from '../comments/stored-comment.ts';
import { COLUMNS, type CommentRow, toStoredComment } from './comments.ts';
import { type Query, query } from './query.ts';

/**
 * The feeds. Each takes one row more than a page holds, to know whether there is a next page, and
 * walks a partial index that holds nothing but what may be shown.
 */

/** Shown comments of one page (`?1` site, `?2` URL), tombstones included. */
export const ON_PAGE = `FROM comments c
  WHERE c.page_id = (SELECT id FROM pages WHERE site_id = ?1 AND url = ?2) AND c.on_page = 1`;

/** After the last publication time. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Published comments of one page, newest first. */
export const pageFeedQuery = (
  db: D1Database,
  where: { siteId: string; pageUrl: string; after: Keyset | null; limit: number },
): Query<Slice<StoredComment>> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS} ${ON_PAGE} AND c.status = 'published' AND c.published_at < ?3 ORDER BY c.published_at DESC LIMIT ?4`,
      )
      .bind(where.siteId, where.pageUrl, where.after?.at ?? LAST, where.limit + 1),
    (rows: readonly CommentRow[]) => toSlice(rows, where.limit),
  );

/** Published comments of a whole site, newest first. */
export const siteFeedQuery = (
  db: D1Database,
  where: { siteId: string; after: Keyset | null; limit: number },
): Query<Slice<StoredComment>> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS} FROM comments c
         WHERE c.site_id = ?1 AND c.status = 'published' AND (c.published_at, c.id) < (?2, ?3)
         ORDER BY c.published_at DESC, c.id DESC LIMIT ?4`,
      )
      .bind(where.siteId, where.after?.at ?? LAST, where.after?.id ?? 0, where.limit + 1),
    (rows: readonly CommentRow[]) => toSlice(rows, where.limit),
  );

/** Cuts the extra row off and says where the next page starts, null at the end. */
function toSlice(rows: readonly CommentRow[], limit: number): Slice<StoredComment> {
  const items = rows.slice(0, limit).map(toStoredComment);
  const last = items.at(-1);
  const at = last?.publishedAt ?? null;
  return { items, next: rows.length > limit && last && at !== null ? { at, id: last.id } : null };
}
