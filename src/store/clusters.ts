import type { Cluster, Found, Printed } from '../comments/flood.ts';
import { type CommentId, idTime, toCommentId } from '../comments/id.ts';
import type { Keyset, Slice } from '../comments/reading.ts';
import { type Query, query } from './query.ts';
import { indexComments } from './search.ts';

/** All below this id was looked at; 0 = nothing was yet. */
export const walkQuery = (db: D1Database): Query<number> =>
  query(
    db.prepare("SELECT comment_id FROM walks WHERE job = 'clusters'"),
    ([row]: readonly { comment_id: number }[]) => row?.comment_id ?? 0,
  );

type Unprinted = Omit<Printed, 'print'> & { readonly print: string | null };

interface PrintedRow {
  id: number;
  site_id: string;
  print: string | null;
  cluster: number | null;
}

const toPrinted = (row: PrintedRow): Unprinted => ({
  id: toCommentId(row.id),
  siteId: row.site_id,
  print: row.print,
  cluster: row.cluster === null ? null : toCommentId(row.cluster),
});

interface Stretch {
  readonly from: number;
  /** Exclusive. */
  readonly upTo: number;
  readonly limit: number;
}

/** Comments of all sites in a stretch of ids, the oldest first. */
export const freshQuery = (db: D1Database, { from, upTo, limit }: Stretch): Query<Unprinted[]> =>
  query(
    db
      .prepare(
        'SELECT id, site_id, print, cluster FROM comments WHERE id >= ?1 AND id < ?2 ORDER BY id LIMIT ?3',
      )
      .bind(from, upTo, limit),
    (rows: readonly PrintedRow[]) => rows.map(toPrinted),
  );

/** … the newest of them, where there are more than `limit`. */
export const windowQuery = (db: D1Database, { from, upTo, limit }: Stretch): Query<Unprinted[]> =>
  query(
    db
      .prepare(
        'SELECT id, site_id, print, cluster FROM comments WHERE id >= ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3',
      )
      .bind(from, upTo, limit),
    (rows: readonly PrintedRow[]) => rows.map(toPrinted),
  );

interface ClusterRow {
  site_id: string;
  id: number;
  print: string;
  last_at: number;
}

/** Floods that grew since `since` (ms), the newest where there are more. */
export const openClustersQuery = (db: D1Database, since: number, limit: number): Query<Cluster[]> =>
  query(
    db
      .prepare(
        // Those of flood mode have no print: their comments are not alike.
        "SELECT site_id, id, print, last_at FROM clusters WHERE last_at >= ?1 AND print <> '' ORDER BY last_at DESC LIMIT ?2",
      )
      .bind(since, limit),
    (rows: readonly ClusterRow[]) =>
      rows.map((row) => ({
        siteId: row.site_id,
        id: toCommentId(row.id),
        print: row.print,
        lastAt: row.last_at,
      })),
  );

/** The beginnings of comments' texts. */
export const bodiesQuery = (
  db: D1Database,
  ids: readonly CommentId[],
): Query<ReadonlyMap<CommentId, string>> =>
  query(
    db
      .prepare(
        'SELECT id, substr(body, 1, 500) AS body FROM comments WHERE id IN (SELECT value FROM json_each(?1))',
      )
      .bind(JSON.stringify(ids)),
    (rows: readonly { id: number; body: string }[]) =>
      new Map(rows.map(({ id, body }) => [toCommentId(id), body])),
  );

/**
 * Stores what a step of the walk found and how far it came, in one batch. False, and nothing is stored, where somebody else
 * walked on from `from` meanwhile.
 */
export async function storeClusters(
  db: D1Database,
  found: readonly Found[],
  { from, to }: { readonly from: number; readonly to: number },
): Promise<boolean> {
  const statements = [
    // NULL is refused by the table, and the batch with it.
    db
      .prepare("UPDATE walks SET comment_id = CASE WHEN comment_id = ?1 THEN ?2 END WHERE job = 'clusters'")
      .bind(from, to),
  ];
  if (found.length > 0) {
    const marks = found.flatMap(({ id, members }) => members.map((member) => ({ member, id })));
    statements.push(
      putClusters(db, found),
      db
        .prepare(
          `UPDATE comments SET cluster = change.value ->> 'id'
           FROM json_each(?1) AS change WHERE comments.id = change.value ->> 'member'`,
        )
        .bind(JSON.stringify(marks)),
      indexComments(
        db,
        marks.map(({ member }) => member),
      ),
    );
  }
  try {
    await db.batch(statements);
    return true;
  } catch (error) {
    if (String(error).includes('NOT NULL constraint failed: walks.comment_id')) return false;
    throw error;
  }
}

const putClusters = (db: D1Database, found: readonly Found[]): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO clusters (site_id, id, print, n, first_at, last_at)
       SELECT item.value ->> 'siteId', item.value ->> 'id', item.value ->> 'print', item.value ->> 'n',
         item.value ->> 'firstAt', item.value ->> 'lastAt'
       FROM json_each(?1) AS item WHERE true
       ON CONFLICT DO UPDATE SET n = n + excluded.n, last_at = max(last_at, excluded.last_at)`,
    )
    .bind(
      JSON.stringify(
        found.map(({ siteId, id, print, lastAt, members }) => ({
          siteId,
          id,
          print,
          lastAt,
          firstAt: idTime(id),
          n: members.length,
        })),
      ),
    );

/** A flood as moderators see it. Times in ms. */
export interface KeptCluster {
  /** Its first comment. */
  readonly id: CommentId;
  readonly comments: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** The beginning of the first comment as it is kept now. */
  readonly sample: string;
  /** What was caught while flood mode was on; else comments that say nearly the same. */
  readonly isEpisode: boolean;
}

/** The site's floods, newest first. */
export const clustersQuery = (
  db: D1Database,
  { siteId, after, limit, now }: { siteId: string; after: Keyset | null; limit: number; now: number },
): Query<Slice<KeptCluster>> =>
  query(
    db
      .prepare(
        `SELECT k.id, COALESCE(e.comments, k.n) AS n, k.first_at, COALESCE(e.ended, min(e.until, ?4), k.last_at) AS last_at,
           substr(c.body, 1, 300) AS sample, e.id IS NOT NULL AS episode
         FROM clusters k LEFT JOIN comments c ON c.id = k.id
         LEFT JOIN flood_episodes e ON e.site_id = k.site_id AND e.id = k.id
         WHERE k.site_id = ?1 AND k.id < ?2 ORDER BY k.id DESC LIMIT ?3`,
      )
      .bind(siteId, after?.id ?? Number.MAX_SAFE_INTEGER, limit + 1, now),
    (
      rows: readonly {
        id: number;
        n: number;
        first_at: number;
        last_at: number;
        sample: string | null;
        episode: number;
      }[],
    ) => {
      const items = rows.slice(0, limit).map((row) => ({
        id: toCommentId(row.id),
        comments: row.n,
        firstAt: row.first_at,
        lastAt: row.last_at,
        sample: row.sample ?? '',
        isEpisode: row.episode === 1,
      }));
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { items, next: last ? { at: last.firstAt, id: last.id } : null };
    },
  );
