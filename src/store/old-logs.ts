import type { CommentId } from '../comments/id.ts';
import { toCommentId } from '../comments/id.ts';
import type { Stretch } from './passing.ts';
import { type Query, query } from './query.ts';

/** What the clock takes out of the logs: deliveries, webhooks that came in, texts from the doors. */

/** Tries of deliveries to endpoints of these sites before a time (ms), at most so many; `changes` says how many there were. */
export const deleteOldDeliveries = (
  db: D1Database,
  sites: readonly string[],
  before: number,
  limit: number,
): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM deliveries WHERE (site_id, endpoint, at, subject, seq) IN (
         SELECT d.site_id, d.endpoint, d.at, d.subject, d.seq FROM json_each(?1) AS item
         CROSS JOIN endpoints p ON p.site_id = item.value
         CROSS JOIN deliveries d ON d.site_id = p.site_id AND d.endpoint = p.id AND d.at < ?2 LIMIT ?3)`,
    )
    .bind(JSON.stringify(sites), before, limit);

/** Where the next `limit` webhooks that came in end: time of the last, ms; null where there are none. */
export const receivedStopQuery = (
  db: D1Database,
  { from, to, limit }: Stretch,
): Query<{ readonly stop: number | null; readonly passed: number }> =>
  query(
    db
      .prepare(
        `SELECT max(at) AS stop, count(*) AS passed FROM (
           SELECT at FROM received WHERE at > ?1 AND at <= ?2 ORDER BY at LIMIT ?3)`,
      )
      .bind(from, to, limit),
    ([row]: readonly { stop: number | null; passed: number }[]) => row ?? { stop: null, passed: 0 },
  );

/** Those of these sites, after `from` up to `to` (ms). */
export const deleteReceived = (
  db: D1Database,
  sites: readonly string[],
  { from, to }: Pick<Stretch, 'from' | 'to'>,
): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM received WHERE at > ?2 AND at <= ?3 AND site_id IN (SELECT value FROM json_each(?1))`,
    )
    .bind(JSON.stringify(sites), from, to);

/** The next texts from the doors by their ids. */
export const passingCheckedQuery = (
  db: D1Database,
  { from, to, limit }: Stretch,
): Query<{ readonly id: CommentId; readonly siteId: string }[]> =>
  query(
    db
      .prepare('SELECT id, site_id FROM checked WHERE id > ?1 AND id <= ?2 ORDER BY id LIMIT ?3')
      .bind(from, to, limit),
    (rows: readonly { id: number; site_id: string }[]) =>
      rows.map(({ id, site_id }) => ({ id: toCommentId(id), siteId: site_id })),
  );

export const deleteChecked = (db: D1Database, ids: readonly CommentId[]): D1PreparedStatement =>
  db.prepare('DELETE FROM checked WHERE id IN (SELECT value FROM json_each(?1))').bind(JSON.stringify(ids));
