import type { Keyset, Slice, Sort } from '../comments/reading.ts';
import type { StoredComment } from '../comments/stored-comment.ts';
import { COLUMNS, type CommentRow, toStoredComment } from './comments.ts';
import { type Query, query } from './query.ts';

/**
 * The public reads. Each takes one row more than a page holds, to know whether there is a next page, and
 * walks a partial index that holds nothing but what may be shown.
 */

const ON_PAGE = `SELECT ${COLUMNS} FROM comments c
  WHERE c.page_id = (SELECT id FROM pages WHERE site_id = ?1 AND url = ?2) AND c.on_page = 1`;

/** Before the first and after the last publication time. */
const FIRST = 0;
const LAST = Number.MAX_SAFE_INTEGER;

/** Shown comments of one page, tombstones included (status other than `published`). */
export function threadQuery(
  db: D1Database,
  where: { siteId: string; pageUrl: string; sort: Sort; after: Keyset | null; limit: number },
): Query<Slice<StoredComment>> {
  const { siteId, pageUrl, after, limit } = where;
  const statement =
    where.sort === 'oldest'
      ? db
          .prepare(`${ON_PAGE} AND c.published_at > ?3 ORDER BY c.published_at LIMIT ?4`)
          .bind(siteId, pageUrl, after?.at ?? FIRST, limit + 1)
      : db
          .prepare(`${ON_PAGE} AND c.published_at < ?3 ORDER BY c.published_at DESC LIMIT ?4`)
          .bind(siteId, pageUrl, after?.at ?? LAST, limit + 1);
  return query(statement, (rows: readonly CommentRow[]) => toSlice(rows, limit));
}

/** Published comments of one page, newest first. */
export const pageFeedQuery = (
  db: D1Database,
  where: { siteId: string; pageUrl: string; after: Keyset | null; limit: number },
): Query<Slice<StoredComment>> =>
  query(
    db
      .prepare(
        `${ON_PAGE} AND c.status = 'published' AND c.published_at < ?3 ORDER BY c.published_at DESC LIMIT ?4`,
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
