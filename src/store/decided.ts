import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Decided } from '../comments/decided.ts';
import type { CommentEvent } from '../comments/event.ts';
import type { GuestStanding } from '../comments/standing.ts';
import type { Status } from '../comments/status.ts';
import { type Query, query } from './query.ts';

interface DecidedRow {
  id: number;
  name: string;
  status: Status;
  seq: number;
  at: number;
  actor: string;
  action: CommentEvent['action'];
  reason: string | null;
  standing: GuestStanding | null;
}

/** Who decided last about each of the site's comments among `ids`; what guests did since (reports, appeals) is left out. */
export const decidedQuery = (db: D1Database, siteId: string, ids: readonly CommentId[]): Query<Decided[]> =>
  query(
    db
      .prepare(
        `SELECT c.id, c.name, c.status, e.seq, e.at, e.actor, e.action, e.reason,
           e.detail ->> '$.standing.standing' AS standing
         FROM json_each(?2) CROSS JOIN comments c ON c.id = json_each.value
         JOIN events e ON e.comment_id = c.id AND e.seq = (
           SELECT d.seq FROM events d WHERE d.comment_id = c.id AND d.action NOT IN ('report', 'appeal')
           ORDER BY d.seq DESC LIMIT 1)
         WHERE c.site_id = ?1`,
      )
      .bind(siteId, JSON.stringify(ids)),
    (rows: readonly DecidedRow[]) => rows.map((row) => ({ ...row, id: toCommentId(row.id) })),
  );
