import { type GuestHistory, MOST_PUBLISHED, MOST_REJECTED, toHistory } from '../comments/guest-past.ts';
import { type CommentId, idTime, toCommentId } from '../comments/id.ts';
import type { HistoryMatch } from '../comments/search.ts';
import { type Query, query } from './query.ts';

interface HistoryRow {
  published: 0 | 1;
  id: number;
}

/** What a device has behind it. The index alone is read, a row for each comment found. */
const walk = (published: 0 | 1, match: string, limit: number): string =>
  `SELECT * FROM (SELECT ${published} AS published, rowid AS id FROM search WHERE search MATCH ${match}
     ORDER BY rowid DESC LIMIT ${limit})`;

const read = (rows: readonly HistoryRow[]): GuestHistory => {
  const timesOf = (published: 0 | 1): number[] =>
    rows.filter((row) => row.published === published).map(({ id }) => idTime(toCommentId(id)));
  return toHistory(timesOf(1), timesOf(0));
};

export const historyQuery = (db: D1Database, { published, rejected }: HistoryMatch): Query<GuestHistory> =>
  query(
    db
      .prepare(`${walk(1, '?1', MOST_PUBLISHED)} UNION ALL ${walk(0, '?2', MOST_REJECTED)}`)
      .bind(published, rejected),
    read,
  );

/** The same of the guest of a comment that is there, by the key that is kept with it. */
export const historyOfQuery = (db: D1Database, id: CommentId): Query<GuestHistory> =>
  query(
    db
      .prepare(
        `${walk(1, matchOf('"upublished"'), MOST_PUBLISHED)}
         UNION ALL ${walk(0, matchOf('"urejected" AND "mperson"'), MOST_REJECTED)}`,
      )
      .bind(id),
    read,
  );

/** A comment without a key has a guest of whom nothing is found. */
const matchOf = (
  facets: string,
): string => `(SELECT 'facets : ("s' || lower(hex(c.site_id)) || '" AND ${facets} AND "gd'
  || COALESCE(c.device_key, 'none') || '")' FROM comments c WHERE c.id = ?1)`;
