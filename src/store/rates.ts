import type { Counted, Limits, Walks } from '../comments/door/limits.ts';
import { COUNTED, countedFrom } from '../comments/door/limits.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import { type Query, query } from './query.ts';

/** How close somebody is to a limit. */
export interface Rate {
  readonly by: Counted;
  /** The comment that has to be older than the limit's time before one more may come; null where there is room. */
  readonly full: CommentId | null;
}

/**
 * The n-th newest comment since `from` of those that `match` finds; FTS5 takes no NULL for an expression. Reads as many entries of the
 * index as it passes, n at most.
 */
const nthNewest = (match: string, from: string, n: string): string =>
  `(SELECT rowid FROM search WHERE search MATCH COALESCE(${match}, 'facets : "gnobody"') AND rowid > CAST(${from} AS INTEGER)
    ORDER BY rowid DESC LIMIT 1 OFFSET CAST(COALESCE(${n}, 1) - 1 AS INTEGER))`;

/** The index's expression of a page, `id`: its number, or an expression for it. One without comments has none. */
const pageMatch = (id: string): string => `'facets : "p' || ${id} || '"'`;

const counted = (walks: Walks): readonly Counted[] =>
  COUNTED.filter((by) => by === 'page' || walks[by] !== null);

/** Whether there is room for one more comment: one row for each of what is counted. */
export const ratesQuery = (
  db: D1Database,
  { siteId, page }: { readonly siteId: string; readonly page: string },
  room: Room,
): Query<Rate[]> => {
  const rows = counted(room.walks).map((by) => {
    const { match, from, n } = partsOf(by, 3);
    const found = by === 'page' ? pageMatch('(SELECT id FROM pages WHERE site_id = ?1 AND url = ?2)') : match;
    return `SELECT '${by}' AS by, ${nthNewest(found, from, n)} AS "full"`;
  });
  return query(
    db.prepare(rows.join(' UNION ALL ')).bind(siteId, page, roomFor(room)),
    (read: readonly { by: Counted; full: number | null }[]) =>
      read.map(({ by, full }) => ({ by, full: full === null ? null : toCommentId(full) })),
  );
};

/** What is counted, and how many there may be. */
export interface Room {
  readonly walks: Walks;
  readonly limits: Limits;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** The same as one JSON parameter, of the number `at`; null counts nothing. */
export const roomFor = (room: Room | null): string | null =>
  room &&
  JSON.stringify(
    Object.fromEntries(
      counted(room.walks).map((by) => {
        const { comments, minutes } = room.limits[by];
        const match = by === 'page' ? null : room.walks[by];
        return [by, { match, n: comments, from: countedFrom(room.now, minutes) }];
      }),
    ),
  );

const partsOf = (by: Counted, at: number): Readonly<Record<'match' | 'from' | 'n', string>> => ({
  match: `(?${at} ->> '$.${by}.match')`,
  from: `(?${at} ->> '$.${by}.from')`,
  n: `(?${at} ->> '$.${by}.n')`,
});

/** SQL that is true where a comment would be one too many, for an insert whose `p` is the page. `at`: number of the parameter. */
export const isFull = (at: number): string =>
  COUNTED.map((by) => {
    const { match, from, n } = partsOf(by, at);
    const found = by === 'page' ? pageMatch('p.id') : match;
    return `(${from} IS NOT NULL AND ${nthNewest(found, from, n)} IS NOT NULL)`;
  }).join(' OR ');
