import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Status } from '../comments/status.ts';
import { HAS_KEYS } from './kept-of-guests.ts';
import { type Query, query } from './query.ts';

/** Comments that a walk of the clock comes by. */

/** A comment on the way. */
export interface Passed {
  readonly id: CommentId;
  readonly siteId: string;
  readonly status: Status;
  readonly version: number;
  /** It stands on its page: taken down, but with answers that are shown. */
  readonly onPage: boolean;
  /** There is something to forget of it. */
  readonly isDue: boolean;
}

interface PassedRow {
  id: number;
  site_id: string;
  status: Status;
  version: number;
  on_page: number;
  due: number;
}

const COLUMNS = 'c.id, c.site_id, c.status, c.version, c.on_page';

const toPassed = (row: PassedRow): Passed => ({
  id: toCommentId(row.id),
  siteId: row.site_id,
  status: row.status,
  version: row.version,
  onPage: row.on_page === 1,
  isDue: row.due === 1,
});

/**
 * Taken down, and nothing has happened to it since `before` (SQL; ms). What still waits for an answer to its guest's appeal is not
 * due, nor what stands as an empty place above its answers already.
 */
const isTakenDown = (before: string): string =>
  `c.status IN ('rejected', 'deleted') AND c.appeal IS NOT 'open' AND NOT (c.on_page = 1 AND c.withdrawn IS 'erased')
   AND (SELECT n.at FROM events n WHERE n.comment_id = c.id AND n.seq = c.version) <= ${before}`;

/** Ends of a stretch: after `from`, up to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** The next comments of all sites by their ids. `before`: of those that were taken down, ms since the Unix epoch. */
export function passingQuery(
  db: D1Database,
  due: 'guestKeys' | 'receipts' | 'rejected',
  { from, to, limit }: Stretch,
  before: number,
): Query<Passed[]> {
  const is = { guestKeys: HAS_KEYS, receipts: 'c.receipt IS NOT NULL', rejected: isTakenDown('?4') }[due];
  const statement = db.prepare(
    `SELECT ${COLUMNS}, (${is}) IS TRUE AS due FROM comments c WHERE c.id > ?1 AND c.id <= ?2 ORDER BY c.id LIMIT ?3`,
  );
  return query(
    due === 'rejected' ? statement.bind(from, to, limit, before) : statement.bind(from, to, limit),
    (rows: readonly PassedRow[]) => rows.map(toPassed),
  );
}

/** Where the next `limit` later events end: time of the last, ms; null where there are none. */
export const laterStopQuery = (
  db: D1Database,
  { from, to, limit }: Stretch,
): Query<{ readonly stop: number | null; readonly passed: number }> =>
  query(
    db.prepare(`SELECT max(at) AS stop, count(*) AS passed FROM (${LATER})`).bind(from, to, limit),
    ([row]: readonly { stop: number | null; passed: number }[]) => row ?? { stop: null, passed: 0 },
  );

const LATER =
  'SELECT at FROM events INDEXED BY events_later WHERE seq > 1 AND at > ?1 AND at <= ?2 ORDER BY at LIMIT ?3';

/** Comments that these events are about and that were taken down by now; each once for each of its events. */
export const decidedDueQuery = (db: D1Database, { from, to, limit }: Stretch): Query<Passed[]> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS}, 1 AS due FROM events e INDEXED BY events_later CROSS JOIN comments c ON c.id = e.comment_id
         WHERE e.seq > 1 AND e.at > ?1 AND e.at <= (SELECT max(at) FROM (${LATER})) AND ${isTakenDown('?2')}`,
      )
      .bind(from, to, limit),
    (rows: readonly PassedRow[]) => rows.map(toPassed),
  );
