import { type CommentId, toCommentId } from '../comments/id.ts';
import { type Query, query } from './query.ts';
import { indexComments } from './search.ts';

/** How long one site wants the keys of its guests kept, as it stands in the column. */
export interface KeptFor {
  readonly siteId: string;
  /** Whatever was written there; null where nothing was. */
  readonly days: unknown;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
}

/** At most `limit` sites by id, from behind `after`. */
export const keptForQuery = (db: D1Database, after: string, limit: number): Query<KeptFor[]> =>
  query(
    db
      .prepare(
        `SELECT id, settings ->> '$.retention.guestKeys' AS days, created_at FROM sites
         WHERE id > ?1 ORDER BY id LIMIT ?2`,
      )
      .bind(after, limit),
    (rows: readonly { id: string; days: unknown; created_at: number }[]) =>
      rows.map(({ id, days, created_at }) => ({ siteId: id, days, createdAt: created_at })),
  );

/** Up to where the comments of these sites have no keys any more. */
export interface Forgotten {
  readonly days: number;
  readonly sites: readonly string[];
  readonly upto: number;
}

/** All of them: one for each number of days in use, or that once was. */
export const forgottenQuery = (db: D1Database): Query<Forgotten[]> =>
  query(
    db.prepare('SELECT days, sites, upto FROM forgotten WHERE days > 0'),
    (rows: readonly { days: number; sites: string; upto: number }[]) =>
      rows.map(({ days, sites, upto }) => ({
        days,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the list that `forgetKeys` wrote
        sites: JSON.parse(sites) as string[],
        upto,
      })),
  );

/** A comment on the way, and whether there is something to forget of it. */
interface Passed {
  readonly id: CommentId;
  readonly siteId: string;
  readonly isKeyed: boolean;
}

/** The next `limit` comments of all sites after `from`, up to `to`, in their order. */
export const passingQuery = (
  db: D1Database,
  { from, to, limit }: { readonly from: number; readonly to: number; readonly limit: number },
): Query<Passed[]> =>
  query(
    db
      .prepare(
        `SELECT id, site_id, device_key IS NOT NULL OR address_key IS NOT NULL OR email_key IS NOT NULL AS keyed
         FROM comments WHERE id > ?1 AND id <= ?2 ORDER BY id LIMIT ?3`,
      )
      .bind(from, to, limit),
    (rows: readonly { id: number; site_id: string; keyed: number }[]) =>
      rows.map(({ id, site_id, keyed }) => ({
        id: toCommentId(id),
        siteId: site_id,
        isKeyed: keyed === 1,
      })),
  );

/** Erases the keys of these comments, takes them out of the moderators' index, and notes how far that is done. */
export const forgetKeys = (
  db: D1Database,
  ids: readonly CommentId[],
  { days, sites, upto }: Forgotten,
): Promise<unknown> =>
  db.batch([
    ...(ids.length > 0
      ? [
          db
            .prepare(
              `UPDATE comments SET device_key = NULL, address_key = NULL, network_key = NULL, email_key = NULL
               WHERE id IN (SELECT value FROM json_each(?1))`,
            )
            .bind(JSON.stringify(ids)),
          indexComments(db, ids),
        ]
      : []),
    db
      .prepare(
        `INSERT INTO forgotten (days, sites, upto) VALUES (?1, ?2, ?3)
         ON CONFLICT (days) DO UPDATE SET sites = excluded.sites, upto = excluded.upto`,
      )
      .bind(days, JSON.stringify(sites), upto),
  ]);
