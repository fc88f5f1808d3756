import type { CommentId } from '../comments/id.ts';
import { toCommentId } from '../comments/id.ts';
import type { Queued } from '../comments/queued.ts';
import type { Keyset, Slice } from '../comments/reading.ts';
import type { Order } from '../comments/search.ts';
import { QUEUED_COLUMNS, type QueuedRow, toQueued } from './queue.ts';
import { type Query, query } from './query.ts';

/**
 * The moderators' index (migrations/0003_desk.sql): which comments have which facets and words. Whatever a list is
 * filtered by, it is one walk along the matching ids, so a page costs its own rows and no others.
 */

/** Puts comments as they are now into the index; for the batch that changes them. */
export const indexComments = (db: D1Database, ids: readonly CommentId[]): D1PreparedStatement =>
  db
    .prepare(
      `INSERT OR REPLACE INTO search (rowid, facets, words)
       SELECT id, facets, words FROM search_source WHERE id IN (SELECT value FROM json_each(?1))`,
    )
    .bind(JSON.stringify(ids));

interface Where {
  readonly siteId: string;
  /** FTS5 expression of src/comments/search.ts; the site is part of it. */
  readonly match: string;
  readonly after: Keyset | null;
  readonly limit: number;
}

const JOINED = `CROSS JOIN comments c ON c.id = s.id LEFT JOIN events e ON e.comment_id = c.id AND e.seq = c.judged
  WHERE c.site_id = ?2`;

/** Comments that match. Ordered by doubt they come band by band (see `DOUBT_BANDS`), the newest of each first. */
export function searchQuery(db: D1Database, where: Where & { readonly order: Order }): Query<Slice<Queued>> {
  const { siteId, match, after, limit, order } = where;
  const statement =
    order === 'doubt'
      ? db
          .prepare(`SELECT ${QUEUED_COLUMNS}, s.band FROM (${BANDS} LIMIT ?3) s ${JOINED}`)
          .bind(match, siteId, limit + 1, after?.at ?? 0, after?.id ?? LAST)
      : db
          .prepare(`SELECT ${QUEUED_COLUMNS}, 0 AS band FROM (${WALK[order]} LIMIT ?3) s ${JOINED}`)
          .bind(match, siteId, limit + 1, after?.id ?? (order === 'oldest' ? 0 : LAST));
  return query(statement, (rows: readonly (QueuedRow & { band: number })[]) => {
    const kept = rows.slice(0, limit);
    const last = rows.length > limit ? kept.at(-1) : undefined;
    return { items: kept.map(toQueued), next: last ? { at: last.band, id: last.id } : null };
  });
}

const LAST = Number.MAX_SAFE_INTEGER;

/** D1 binds every number as a REAL, and FTS5 takes only an INTEGER as the end of a walk: else it reads from the start. */
const WALK = {
  newest:
    'SELECT rowid AS id FROM search WHERE search MATCH ?1 AND rowid < CAST(?4 AS INTEGER) ORDER BY rowid DESC',
  oldest:
    'SELECT rowid AS id FROM search WHERE search MATCH ?1 AND rowid > CAST(?4 AS INTEGER) ORDER BY rowid',
} as const;

/** Tokens d0 to d4 of the index: less than 0.5, 1, 2, 4 points from a threshold, and the rest. D1 joins no more than five. */
const DOUBT_BANDS = [0.5, 1, 2, 4, Infinity] as const;

const BANDS = DOUBT_BANDS.map(
  (_, band) => `SELECT * FROM (
    SELECT rowid AS id, ${band} AS band FROM search
    WHERE search MATCH ?1 || ' AND facets : d${band}' AND ?4 <= ${band} AND rowid < CAST(iif(?4 = ${band}, ?5, ${LAST}) AS INTEGER)
    ORDER BY rowid DESC LIMIT ?3)`,
).join(' UNION ALL ');

/** Ids that match, the oldest first: what an action over a whole list goes through. `upTo` leaves out what came later. */
export const matchingIdsQuery = (
  db: D1Database,
  where: { match: string; after: number; upTo: number; limit: number },
): Query<CommentId[]> =>
  query(
    db
      .prepare(
        `SELECT rowid AS id FROM search
         WHERE search MATCH ?1 AND rowid > CAST(?2 AS INTEGER) AND rowid <= CAST(?3 AS INTEGER) ORDER BY rowid LIMIT ?4`,
      )
      .bind(where.match, where.after, where.upTo, where.limit),
    (rows: readonly { id: number }[]) => rows.map(({ id }) => toCommentId(id)),
  );

/** How many match, counted no further than `cap`; reads as many rows. */
export const matchCountQuery = (
  db: D1Database,
  where: { match: string; upTo: number; cap: number },
): Query<number> =>
  query(
    db
      .prepare(
        `SELECT count(*) AS n FROM (
           SELECT 1 FROM search WHERE search MATCH ?1 AND rowid <= CAST(?2 AS INTEGER) LIMIT ?3)`,
      )
      .bind(where.match, where.upTo, where.cap),
    ([row]: readonly { n: number }[]) => row?.n ?? 0,
  );

/** How many comments are in the lists that moderators watch. */
export interface Tallies {
  readonly pending: number;
  readonly reported: number;
  readonly appealed: number;
}

/** Kept by triggers: three rows, however many wait. */
export const talliesQuery = (db: D1Database, siteId: string): Query<Tallies> =>
  query(
    db.prepare('SELECT list, n FROM tallies WHERE site_id = ?1').bind(siteId),
    (rows: readonly { list: keyof Tallies; n: number }[]) => ({
      pending: 0,
      reported: 0,
      appealed: 0,
      ...Object.fromEntries(rows.map(({ list, n }) => [list, n])),
    }),
  );
