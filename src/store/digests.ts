import type { Endpoint } from '../comments/endpoint.ts';
import type { OutboxRow } from '../comments/event.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import { COLUMNS, type EndpointRow, toEndpoint } from './endpoints.ts';
import { type Query, query } from './query.ts';

/** An endpoint whose digest is due. Times are milliseconds since the Unix epoch. */
export interface DigestDue {
  readonly endpoint: Endpoint;
  readonly dueAt: number;
  /** The newest comment that the last digest counted; 0 before the first. */
  readonly after: CommentId;
}

/** Endpoints whose digest is due at `now` (ms), the longest overdue first. */
export const digestsDueQuery = (db: D1Database, now: number, limit: number): Query<DigestDue[]> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS}, digest_due, digest_after FROM endpoints
         WHERE digest_due IS NOT NULL AND disabled IS NULL AND digest_due <= ?1 ORDER BY digest_due LIMIT ?2`,
      )
      .bind(now, limit),
    (rows: readonly (EndpointRow & { digest_due: number; digest_after: number })[]) =>
      rows.map((row) => ({
        endpoint: toEndpoint(row),
        dueAt: row.digest_due,
        after: toCommentId(row.digest_after),
      })),
  );

/** Comments that wait, by number. */
export interface Waiting {
  /** With an id above `after`, up to `upTo`. Counted no further than `cap + 1`. */
  readonly fresh: number;
  /** Counted no further than `cap + 1`. */
  readonly all: number;
  /** The one that has waited longest; null where none waits. */
  readonly oldest: CommentId | null;
}

/** What waits for a person on a site. `after`, `upTo`: ids, which are ordered by time. */
export const waitingQuery = (
  db: D1Database,
  where: { siteId: string; after: CommentId; upTo: CommentId; cap: number },
): Query<Waiting> =>
  query(
    db
      .prepare(
        `SELECT
           (SELECT count(*) FROM (SELECT 1 FROM comments
             WHERE site_id = ?1 AND status = 'pending' AND id > ?2 AND id <= ?3 LIMIT ?4)) AS fresh,
           (SELECT count(*) FROM (SELECT 1 FROM comments
             WHERE site_id = ?1 AND status = 'pending' LIMIT ?4)) AS "all",
           (SELECT id FROM comments WHERE site_id = ?1 AND status = 'pending' ORDER BY id LIMIT 1) AS oldest`,
      )
      .bind(where.siteId, where.after, where.upTo, where.cap + 1),
    ([row]: readonly { fresh: number; all: number; oldest: number | null }[]) => ({
      fresh: row?.fresh ?? 0,
      all: row?.all ?? 0,
      oldest: row?.oldest === null || row?.oldest === undefined ? null : toCommentId(row.oldest),
    }),
  );

/** As much of a waiting comment as a digest shows. */
export interface WaitingComment {
  readonly id: CommentId;
  readonly pageUrl: string;
  readonly pageTitle: string;
  readonly name: string;
  /** The first 1,000 characters. */
  readonly body: string;
  /** By category 0..1; empty where nothing was decided. */
  readonly categories: Readonly<Record<string, number>>;
}

interface SampleRow {
  id: number;
  page_url: string;
  page_title: string;
  name: string;
  body: string;
  categories: string | null;
}

/** The newest that wait among those of `waitingQuery`. */
export const waitingSampleQuery = (
  db: D1Database,
  where: { siteId: string; after: CommentId; upTo: CommentId; limit: number },
): Query<WaitingComment[]> =>
  query(
    db
      .prepare(
        `SELECT c.id, c.page_url, c.page_title, c.name, substr(c.body, 1, 1000) AS body,
           e.decision -> '$.categories' AS categories
         FROM comments c LEFT JOIN events e ON e.comment_id = c.id AND e.seq = c.judged
         WHERE c.site_id = ?1 AND c.status = 'pending' AND c.id > ?2 AND c.id <= ?3 ORDER BY c.id DESC LIMIT ?4`,
      )
      .bind(where.siteId, where.after, where.upTo, where.limit),
    (rows: readonly SampleRow[]) =>
      rows.map((row) => ({
        id: toCommentId(row.id),
        pageUrl: row.page_url,
        pageTitle: row.page_title,
        name: row.name,
        body: row.body,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON
        categories: row.categories === null ? {} : (JSON.parse(row.categories) as Record<string, number>),
      })),
  );

/** An endpoint's next digest. Nothing happens where somebody else has moved it already. Times in ms. */
export interface DigestMove {
  readonly due: DigestDue;
  readonly nextDue: number;
  readonly after: CommentId;
  /** What it is to be told; null where there is nothing to tell. */
  readonly row: OutboxRow | null;
}

/** Moves on to the next digest, and puts the message of this one into the outbox; for one batch. */
export const moveDigest = (
  db: D1Database,
  { due, nextDue, after, row }: DigestMove,
): D1PreparedStatement[] => {
  const { siteId, id } = due.endpoint;
  const move = db
    .prepare(
      `UPDATE endpoints SET digest_due = ?4, digest_after = ?5
       WHERE site_id = ?1 AND id = ?2 AND digest_due = ?3 AND disabled IS NULL`,
    )
    .bind(siteId, id, due.dueAt, nextDue, after);
  if (!row) return [move];
  const tell = db
    .prepare(
      `INSERT INTO outbox (site_id, endpoint, subject, seq, type, due_at, attempts, data)
       SELECT site_id, id, ?4, ?5, ?6, ?7, 0, ?8 FROM endpoints
       WHERE site_id = ?1 AND id = ?2 AND digest_due = ?3 AND disabled IS NULL`,
    )
    .bind(siteId, id, due.dueAt, row.subject, row.seq, row.type, row.dueAt, row.data);
  return [tell, move];
};
