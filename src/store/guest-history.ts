import type { GuestTraces } from '../comments/guest.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Status } from '../comments/status.ts';
import { type Query, query } from './query.ts';

/** What is kept of who sent a comment, and the flood it belongs to. */
export interface KeptTraces extends GuestTraces {
  readonly cluster: CommentId | null;
}

export const tracesQuery = (db: D1Database, siteId: string, id: CommentId): Query<KeptTraces | null> =>
  query(
    db
      .prepare(
        `SELECT device_key AS device, address_key AS address, email_key AS email, network_key AS network, print, cluster
         FROM comments WHERE id = ?1 AND site_id = ?2`,
      )
      .bind(id, siteId),
    ([row]: readonly TracesRow[]) => {
      if (!row) return null;
      const { network, print, cluster, ...keys } = row;
      return { keys, network, print, cluster: cluster === null ? null : toCommentId(cluster) };
    },
  );

interface TracesRow {
  device: string | null;
  address: string | null;
  email: string | null;
  network: string | null;
  print: string | null;
  cluster: number | null;
}

/** Another comment, as far as a guest's history needs it. */
export interface Other {
  readonly id: CommentId;
  readonly status: Status;
  readonly print: string | null;
  /** How its text begins, code points. */
  readonly start: string;
}

/** As much of a text as a list shows, and one more to know of more. */
const START = 81;

/** Comments that match an expression for the index, newest first. */
export const othersQuery = (
  db: D1Database,
  { siteId, match, limit }: { siteId: string; match: string; limit: number },
): Query<Other[]> =>
  query(
    db
      .prepare(
        `SELECT c.id, c.status, c.print, substr(c.body, 1, ${START}) AS start FROM (
           SELECT rowid AS id FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?3) s
         CROSS JOIN comments c ON c.id = s.id WHERE c.site_id = ?2`,
      )
      .bind(match, siteId, limit),
    (rows: readonly (Omit<Other, 'id'> & { id: number })[]) =>
      rows.map((row) => ({ ...row, id: toCommentId(row.id) })),
  );
