import type { CommentId } from '../comments/id.ts';
import type { Report } from '../comments/reporting.ts';
import { type Query, query } from './query.ts';
import { indexComments } from './search.ts';

/** A published comment of the site, and how it is reported so far; null for any other. */
export const reportableQuery = (
  db: D1Database,
  { siteId, comment, reporter }: { siteId: string; comment: CommentId; reporter: string | null },
): Query<{ readonly reports: number; readonly known: boolean; readonly page: string } | null> =>
  query(
    db
      .prepare(
        `SELECT page_url, reports, EXISTS (SELECT 1 FROM reporters r WHERE r.comment_id = c.id AND r.reporter = ?3) AS known
         FROM comments c WHERE id = ?2 AND site_id = ?1 AND status = 'published'`,
      )
      .bind(siteId, comment, reporter),
    ([row]: readonly { page_url: string; reports: number; known: number }[]) =>
      row ? { reports: row.reports, known: row.known === 1, page: row.page_url } : null,
  );

interface StoredReport extends Report {
  readonly siteId: string;
  readonly comment: CommentId;
  readonly reporter: string | null;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Ids of endpoints that want to hear of it. */
  readonly endpoints: readonly string[];
  /** Open reports that are counted. */
  readonly most: number;
}

/** True between the statement that appends the report's event and the one that counts it, where there is one. */
const APPENDED = `EXISTS (SELECT 1 FROM events e WHERE e.comment_id = ?1 AND e.seq = (
  SELECT version + 1 FROM comments v WHERE v.id = ?1))`;

/**
 * Stores a report in one batch: event, reporter, outbox, count, index. Whether it counts is asked inside the write, and its
 * event gets the next number there: no report runs into another, and a moderator who acts meanwhile reads again.
 * False: it does not count, and nothing was stored.
 */
export async function storeReport(
  db: D1Database,
  { siteId, comment, reporter, at, endpoints, most, reason, detail }: StoredReport,
): Promise<boolean> {
  const [appended] = await db.batch([
    db
      .prepare(
        `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status, detail)
         SELECT id, version + 1, ?3, 'guest', 'report', status, status, ?4 FROM comments c
         WHERE id = ?1 AND site_id = ?2 AND status = 'published' AND reports < ?6
           AND NOT EXISTS (SELECT 1 FROM reporters r WHERE r.comment_id = ?1 AND r.reporter = ?5)`,
      )
      .bind(comment, siteId, at, JSON.stringify({ report: { reason, detail } }), reporter, most),
    ...(reporter === null
      ? []
      : [
          db
            .prepare(`INSERT INTO reporters (comment_id, reporter, at) SELECT ?1, ?2, ?3 WHERE ${APPENDED}`)
            .bind(comment, reporter, at),
        ]),
    ...(endpoints.length === 0
      ? []
      : [
          db
            .prepare(
              `INSERT INTO outbox (site_id, endpoint, subject, seq, type, due_at, attempts)
               SELECT ?2, item.value, ?1, (SELECT version + 1 FROM comments WHERE id = ?1), 'comment.reported', ?3, 0
               FROM json_each(?4) AS item WHERE ${APPENDED}`,
            )
            .bind(comment, siteId, at, JSON.stringify(endpoints)),
        ]),
    db
      .prepare(
        `UPDATE comments SET version = version + 1, reports = reports + 1 WHERE id = ?1 AND ${APPENDED}`,
      )
      .bind(comment),
    indexComments(db, [comment]),
  ]);
  return (appended?.meta.changes ?? 0) > 0;
}

/** How long a reporter is known: as long as anybody comes back to a comment. Milliseconds. */
const KEPT = 90 * 86_400_000;

/** Forgets who reported what. `now`: milliseconds since the Unix epoch. */
export const forgetReporters = (db: D1Database, now: number): Promise<D1Result> =>
  db
    .prepare('DELETE FROM reporters WHERE at < ?1')
    .bind(now - KEPT)
    .run();
