import type { Counted, Limits, Walks } from '../comments/door/limits.ts';
import { COUNTED, countedFrom } from '../comments/door/limits.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import { type Query, query } from './query.ts';

/** How close somebody is to a limit. */
export interface Rate {
  readonly by: Counted;
  /** The limit as it was applied: so many comments in so many minutes. */
  readonly comments: number;
  readonly minutes: number;
  /** The comment that has to be older than that before one more may come; null where there is room. */
  readonly full: CommentId | null;
}

/** The most that a limit can be set to, as src/comments/door/settings.ts has it: what bounds the walk, whatever is stored. */
const MOST = { comments: 1000, minutes: 60 } as const;

/** The n-th newest comment since `from` of those that `match` finds; FTS5 takes no NULL for an expression. Reads as many entries of the index as it passes, n at most. */
const nthNewest = (match: string, from: string, n: string): string =>
  `(SELECT rowid FROM search WHERE search MATCH COALESCE(${match}, 'facets : "gnobody"') AND rowid > CAST(${from} AS INTEGER)
    ORDER BY rowid DESC LIMIT 1 OFFSET CAST(COALESCE(${n}, 1) - 1 AS INTEGER))`;

/** The index's expression of a page, `id`: its number, or an expression for it. One without comments has none. */
const pageMatch = (id: string): string => `'facets : "p' || ${id} || '"'`;

/** A number of the limits that apply, which stand in `item`. */
const number = (by: Counted, what: keyof typeof MOST): string =>
  `(SELECT min(max(COALESCE(limits ->> '$.${by}.${what}', 1), 1), ${MOST[what]}) FROM item)`;

const counted = (walks: Walks): readonly Counted[] =>
  COUNTED.filter((by) => by === 'page' || walks[by] !== null);

/**
 * Whether there is room for one more comment, by the limits of the site's settings, which are not known yet; or by `limits`, where
 * they are. One row for each of what is counted.
 */
export const ratesQuery = (
  db: D1Database,
  place: { readonly siteId: string; readonly page: string; readonly now: number },
  walks: Walks,
  { defaults, limits }: { readonly defaults: Limits; readonly limits: Limits | null },
): Query<Rate[]> => {
  const matches = {
    device: '?6',
    address: '?7',
    site: '?8',
    page: pageMatch('(SELECT id FROM pages WHERE site_id = ?1 AND url = ?2)'),
  } as const;
  const rows = counted(walks).map(
    (by) => `SELECT '${by}' AS by, ${number(by, 'comments')} AS comments, ${number(by, 'minutes')} AS minutes,
      ${nthNewest(matches[by], `?3 - ?9 * ${number(by, 'minutes')}`, number(by, 'comments'))} AS full`,
  );
  const { siteId, page, now } = place;
  return query(
    db
      .prepare(
        `WITH item AS MATERIALIZED (
           SELECT COALESCE(?5, json_patch(?4, COALESCE((SELECT settings -> '$.limits' FROM sites WHERE id = ?1), '{}'))) AS limits)
         ${rows.join(' UNION ALL ')}`,
      )
      .bind(
        siteId,
        page,
        countedFrom(now, 0),
        JSON.stringify(defaults),
        limits && JSON.stringify(limits),
        walks.device,
        walks.address,
        walks.site,
        countedFrom(now, 0) - countedFrom(now, 1),
      ),
    (read: readonly { by: Counted; comments: number; minutes: number; full: number | null }[]) =>
      read.map((row) => ({ ...row, full: row.full === null ? null : toCommentId(row.full) })),
  );
};

/** What the statement that stores a comment is to count once more. */
export interface Room {
  readonly walks: Walks;
  readonly limits: Limits;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/**
 * SQL that is true where a comment would be one too many, for an insert whose `p` is the page. All is read out of one JSON
 * parameter, of the number `at`; null counts nothing.
 */
export const isFull = (at: number): string =>
  COUNTED.map((by) => {
    const of = (what: string) => `(?${at} ->> '$.${by}.${what}')`;
    const match = by === 'page' ? pageMatch('p.id') : of('match');
    return `(${of('from')} IS NOT NULL AND ${nthNewest(match, of('from'), of('comments'))} IS NOT NULL)`;
  }).join(' OR ');

/** The parameter for `isFull`. */
export const roomFor = (room: Room | null): string | null =>
  room &&
  JSON.stringify(
    Object.fromEntries(
      counted(room.walks).map((by) => {
        const { comments, minutes } = room.limits[by];
        const match = by === 'page' ? null : room.walks[by];
        return [by, { match, comments, from: countedFrom(room.now, minutes) }];
      }),
    ),
  );
