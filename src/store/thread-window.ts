import type { CommentId } from '../comments/id.ts';
import type { Place, Sort, Window } from '../comments/reading.ts';
import type { StoredComment } from '../comments/stored-comment.ts';
import { COLUMNS, type CommentRow, toStoredComment } from './comments.ts';
import { type Query, query } from './query.ts';
import { ON_PAGE } from './thread.ts';

/**
 * A page of a thread, wherever it is in it, by one statement: what stands before a pivot, nearest first, then what stands
 * from the pivot on. The pivot is the publication time of the comment that was asked for, or the place of a cursor, or
 * the beginning. Each side is a walk along `comments_on_page` that ends at its limit.
 */
interface Where {
  readonly siteId: string;
  readonly pageUrl: string;
  readonly sort: Sort;
  /** 1..100. */
  readonly limit: number;
  readonly from: Place | null;
  /** Comment to have in the middle. One that is not shown on the page changes nothing. */
  readonly around: CommentId | null;
}

interface Row extends CommentRow {
  readonly before: 0 | 1;
}

// With no row (another page's, a waiting or rejected one, none at all) the pivot is as if nothing had been asked for.
const PIVOT = `COALESCE((
  SELECT a.published_at FROM comments a
  WHERE a.id = ?4 AND a.site_id = ?1 AND a.page_url = ?2 AND a.on_page = 1), ?3)`;

const windowSql = (before: string, after: string): string =>
  `SELECT * FROM (SELECT 1 AS before, ${COLUMNS} ${ON_PAGE} AND c.published_at ${before} LIMIT ?5)
   UNION ALL SELECT * FROM (SELECT 0 AS before, ${COLUMNS} ${ON_PAGE} AND c.published_at ${after} LIMIT ?6)
   LIMIT ?7`;

const SQL: Readonly<Record<Sort, string>> = {
  oldest: windowSql(`< ${PIVOT} ORDER BY c.published_at DESC`, `>= ${PIVOT} ORDER BY c.published_at`),
  newest: windowSql(`> ${PIVOT} ORDER BY c.published_at`, `<= ${PIVOT} ORDER BY c.published_at DESC`),
};

/** Before the first and after the last publication time. */
const FIRST = 0;
const LAST = Number.MAX_SAFE_INTEGER;

/** Shown comments of one page, tombstones included (status other than `published`), in the order asked. */
export function threadWindowQuery(db: D1Database, where: Where): Query<Window<StoredComment>> {
  const { siteId, pageUrl, sort, limit, from, around } = where;
  const pivot = pivotOf(where);
  const most = sharesOf(where);
  return query(
    db.prepare(SQL[sort]).bind(
      siteId,
      pageUrl,
      pivot,
      around,
      // One row more on each side says whether there is more; before the beginning there is none.
      from === null && around === null ? 0 : most.before + 1,
      most.after + 1,
      limit + 2,
    ),
    (rows: readonly Row[]) => toWindow(rows, where, pivot),
  );
}

const step = (sort: Sort): 1 | -1 => (sort === 'oldest' ? 1 : -1);

function pivotOf({ from, sort }: Where): number {
  if (from === null) return sort === 'oldest' ? FIRST : LAST;
  return from.towards === 'prev' ? from.at : inBounds(from.at + step(sort));
}

/** Cursors can be made up; what is made of them is a cursor again. */
const inBounds = (at: number): number => Math.min(Math.max(at, FIRST), LAST);

/** How many rows of each side are shown at most. */
function sharesOf({ from, around, limit }: Where): { before: number; after: number } {
  if (from?.towards === 'prev') return { before: limit, after: 0 };
  return { before: around === null ? 0 : Math.floor(limit / 2), after: limit };
}

function toWindow(rows: readonly Row[], where: Where, pivot: number): Window<StoredComment> {
  const { before: side = [], after: rest = [] } = Object.groupBy(rows, ({ before }) =>
    before === 1 ? 'before' : 'after',
  );
  const most = sharesOf(where);
  const before = side.slice(0, most.before).toReversed();
  const after = rest.slice(0, Math.min(most.after, where.limit - before.length));
  const items = [...before, ...after].map(toStoredComment);
  // A page that came out empty, as all of it was removed meanwhile, still knows what is beside it.
  const inclusive = inBounds(pivot - step(where.sort));
  return {
    items,
    prev: side.length > before.length ? placeOf(items[0], pivot, 'prev') : null,
    next: rest.length > after.length ? placeOf(items.at(-1), inclusive, 'next') : null,
  };
}

const placeOf = (item: StoredComment | undefined, empty: number, towards: Place['towards']): Place => ({
  at: item?.publishedAt ?? empty,
  id: item?.id ?? 0,
  towards,
});
