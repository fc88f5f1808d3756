import type { LaterEvent } from '../comments/insight/count-life.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { StoredForReplay } from '../comments/what-if/replay.ts';
import { toStoredDecision } from './events.ts';
import { type Query, query } from './query.ts';

interface Where {
  /** FTS5 expression of src/comments/search.ts: all comments of the site. */
  readonly match: string;
  readonly siteId: string;
  /** Only older ones. */
  readonly before: number;
  readonly limit: number;
}

/** CAST: see `WALK` in search.ts. */
const NEWEST = `SELECT rowid AS id FROM search WHERE search MATCH ?1 AND rowid < CAST(?3 AS INTEGER) ORDER BY rowid DESC LIMIT ?4`;

/** Newest events of a comment that are looked at: its guests' reports are among them. */
const LIFE = 50;

interface ReplayRow {
  id: number;
  staff: number;
  name: string;
  website: string | null;
  lang: string | null;
  body: string;
  page_title: string;
  page_url: string;
  known_title: string | null;
  parent_name: string | null;
  decision: string | null;
}

/** The site's newest comments as they would be judged again, newest first. About five rows a comment. */
export const replayQuery = (db: D1Database, where: Where): Query<StoredForReplay[]> =>
  query(
    db
      .prepare(
        `SELECT c.id, c.staff, c.name, c.website, c.lang, c.body, c.page_title, c.page_url, e.decision,
           g.title AS known_title, p.name AS parent_name
         FROM (${NEWEST}) s CROSS JOIN comments c ON c.id = s.id
           LEFT JOIN events e ON e.comment_id = c.id AND e.seq = c.judged
           LEFT JOIN pages g ON g.id = c.page_id
           LEFT JOIN comments p ON p.id = c.parent_id
         WHERE c.site_id = ?2`,
      )
      .bind(where.match, where.siteId, where.before, where.limit),
    (rows: readonly ReplayRow[]) => rows.map(toReplay).toSorted((one, other) => other.id - one.id),
  );

const toReplay = (row: ReplayRow): StoredForReplay => ({
  id: toCommentId(row.id),
  staff: row.staff === 1,
  decision: toStoredDecision(row.decision),
  submission: {
    body: row.body,
    name: row.name,
    website: row.website ?? undefined,
    title: row.page_title,
    pageTitle: row.known_title ?? '',
    page: row.page_url,
    lang: row.lang ?? undefined,
    parentAuthor: row.parent_name ?? undefined,
  },
});

/** What happened to the same comments after their submission, in order. */
export const replayLivesQuery = (
  db: D1Database,
  where: Where,
): Query<(LaterEvent & { readonly commentId: CommentId })[]> =>
  query(
    db
      .prepare(
        `SELECT e.comment_id, e.seq, e.at, e.actor, e.action, e.to_status
         FROM (${NEWEST}) s CROSS JOIN comments c ON c.id = s.id
           CROSS JOIN events e ON e.comment_id = c.id AND e.seq > MAX(1, c.version - ${LIFE})
         WHERE c.site_id = ?2 AND c.version > 1`,
      )
      .bind(where.match, where.siteId, where.before, where.limit),
    (
      rows: readonly {
        comment_id: number;
        seq: number;
        at: number;
        actor: string;
        action: string;
        to_status: LaterEvent['to'];
      }[],
    ) =>
      rows
        .map(({ comment_id, to_status: to, ...rest }) => ({
          ...rest,
          to,
          category: null,
          commentId: toCommentId(comment_id),
        }))
        .toSorted((one, other) => one.seq - other.seq),
  );
