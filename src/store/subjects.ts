import type { EventDetail } from '../comments/event.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Action, Appeal, Standing, Status } from '../comments/status.ts';
import { toDetail } from './events.ts';
import { type Query, query } from './query.ts';

/** What an action needs to know of a comment, whatever its status. */
export interface Subject extends Standing {
  readonly id: CommentId;
  readonly pageId: number;
  readonly pageUrl: string;
  readonly pageTitle: string;
  readonly depth: number;
  readonly version: number;
  /** Number of the event whose decision is about the text as it is. */
  readonly judged: number;
  /** What anybody but guests did last about the text as it is; null where nobody did anything. */
  readonly last: Last | null;
  /** False until it first goes on air. */
  readonly hasBeenPublished: boolean;
  /** True for those that were asked for, false for the comments that these answer. */
  readonly asked: boolean;
}

interface Last {
  readonly seq: number;
  readonly action: Action;
  readonly from: Status;
  readonly actor: string;
  readonly detail: EventDetail | null;
}

interface SubjectRow {
  id: number;
  page_id: number;
  page_url: string;
  page_title: string;
  depth: number;
  status: Status;
  version: number;
  judged: number;
  withdrawn: string | null;
  published_at: number | null;
  previous: Status | null;
  reports: number;
  appeal: Appeal | null;
  last_seq: number | null;
  last_action: Action | null;
  last_from: Status | null;
  last_actor: string | null;
  last_detail: string | null;
  asked: number;
}

/**
 * The comments of the site among `ids`, and the comments up the thread that they answer. Null for the site: whatever site they are of.
 */
export const subjectsQuery = (
  db: D1Database,
  siteId: string | null,
  ids: readonly CommentId[],
): Query<Subject[]> =>
  query(
    db
      .prepare(
        `WITH RECURSIVE up (id, asked) AS (
         SELECT value, 1 FROM json_each(?2)
         UNION SELECT c.parent_id, 0 FROM up JOIN comments c ON c.id = up.id WHERE c.parent_id IS NOT NULL)
       SELECT c.id, c.page_id, c.page_url, c.page_title, c.depth, c.status, c.version, c.judged, c.withdrawn, c.published_at, up.asked,
         (SELECT e.from_status FROM events e WHERE e.comment_id = c.id AND e.to_status = c.status
            AND e.from_status <> e.to_status AND e.action NOT IN ('restore', 'undo')
            ORDER BY e.seq DESC LIMIT 1) AS previous,
         c.reports, c.appeal, l.seq AS last_seq, l.action AS last_action, l.from_status AS last_from,
         l.actor AS last_actor, l.detail AS last_detail
       FROM up JOIN comments c ON c.id = up.id
       LEFT JOIN events l ON up.asked = 1 AND l.comment_id = c.id AND l.seq = (
         SELECT d.seq FROM events d WHERE d.comment_id = c.id AND d.seq > c.judged AND d.action NOT IN ('report', 'appeal', 'redact')
         ORDER BY d.seq DESC LIMIT 1)
       WHERE ?1 IS NULL OR c.site_id = ?1`,
      )
      .bind(siteId, JSON.stringify(ids)),
    (rows: readonly SubjectRow[]) => rows.map(toSubject),
  );

/** The same by itself. */
export async function loadSubjects(
  db: D1Database,
  siteId: string,
  ids: readonly CommentId[],
): Promise<Subject[]> {
  const { statement, read } = subjectsQuery(db, siteId, ids);
  const { results } = await statement.all();
  return read(results);
}

const toSubject = (row: SubjectRow): Subject => ({
  id: toCommentId(row.id),
  pageId: row.page_id,
  pageUrl: row.page_url,
  pageTitle: row.page_title,
  depth: row.depth,
  status: row.status,
  version: row.version,
  judged: row.judged,
  withdrawn: row.withdrawn !== null,
  previous: row.previous,
  reports: row.reports,
  appeal: row.appeal,
  last: toLast(row),
  hasBeenPublished: row.published_at !== null,
  asked: row.asked === 1,
});

const toLast = (row: SubjectRow): Last | null =>
  row.last_seq === null || row.last_action === null || row.last_from === null
    ? null
    : {
        seq: row.last_seq,
        action: row.last_action,
        from: row.last_from,
        actor: row.last_actor ?? '',
        detail: toDetail(row.last_detail),
      };
