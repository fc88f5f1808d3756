import type { Label } from '../comments/checked.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { DecidedComment, LabelledText, LearningStep } from '../comments/learning-model.ts';
import type { Happened } from '../comments/taught.ts';
import { type Query, query } from './query.ts';

/** Where an event stands among those that came after submissions. */
export type EventKey = Pick<LearningStep, 'at' | 'commentId' | 'seq'>;

/** Events after submissions, from a place on, up to a time; oldest first. */
export const laterEventsQuery = (
  db: D1Database,
  after: EventKey,
  { until, limit }: { readonly until: number; readonly limit: number },
): Query<EventKey[]> =>
  query(
    db
      .prepare(
        `SELECT at, comment_id AS commentId, seq FROM events INDEXED BY events_later
         WHERE seq > 1 AND (at, comment_id, seq) > (?1, ?2, ?3) AND at <= ?4
         ORDER BY at, comment_id, seq LIMIT ?5`,
      )
      .bind(after.at, after.commentId, after.seq, until, limit),
    (rows: readonly EventKey[]) => [...rows],
  );

interface CommentRow {
  id: number;
  site_id: string;
  status: DecidedComment['status'];
  body: string;
  website: string | null;
  cluster: number | null;
  because: string | null;
  spoke: string | null;
  events: string;
  generation: number | null;
  label: NonNullable<DecidedComment['learned']>['label'] | null;
}

/**
 * Comments by id, with what happened to them and what was learned of them; those that are gone are left out. What people said of an
 * earlier text teaches nothing about this one, unless it was learned from that.
 */
export const decidedQuery = (db: D1Database, ids: readonly number[]): Query<DecidedComment[]> =>
  query(
    db
      .prepare(
        `SELECT c.id, c.site_id, c.status, c.body, c.website, c.cluster, s.decision ->> 'because' AS because,
           (SELECT item.value ->> 'rule' FROM json_each(s.decision, '$.findings') AS item
            WHERE item.value ->> 'rule' IN ('SITE_LEARNED', 'SITE_LEARNED_GOOD') LIMIT 1) AS spoke,
           (SELECT json_group_array(json_object('seq', e.seq, 'at', e.at, 'actor', e.actor, 'action', e.action,
              'from', e.from_status, 'to', e.to_status))
            FROM events e WHERE e.comment_id = c.id AND e.seq > IIF(l.label IS NULL, c.judged, 1) AND e.action NOT IN ('report', 'appeal')) AS events,
           l.generation, l.label
         FROM json_each(?1) AS item
         JOIN comments c ON c.id = item.value
         LEFT JOIN events s ON s.comment_id = c.id AND s.seq = c.judged
         LEFT JOIN learned l ON l.comment_id = c.id`,
      )
      .bind(JSON.stringify(ids)),
    (rows: readonly CommentRow[]) => rows.map(toDecided),
  );

const toDecided = (row: CommentRow): DecidedComment => ({
  id: toCommentId(row.id),
  siteId: row.site_id,
  status: row.status,
  body: row.body,
  website: row.website,
  isRepeat: row.cluster !== null && row.cluster !== row.id,
  because: row.because,
  spoke: row.spoke,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the JSON that the statement makes
  events: (JSON.parse(row.events) as Happened[]).toSorted((one, other) => one.seq - other.seq),
  learned:
    row.label === null || row.generation === null ? null : { generation: row.generation, label: row.label },
});

interface TextRow {
  id: number;
  site_id: string;
  label: Label;
  body: string;
  website: string | null;
}

/** Texts that moderators elsewhere labelled, from an id on, oldest first. */
export const labelledQuery = (
  db: D1Database,
  after: number,
  { until, limit }: { readonly until: CommentId; readonly limit: number },
): Query<LabelledText[]> =>
  query(
    db
      .prepare(
        `SELECT id, site_id, label, fields ->> 'body' AS body, fields ->> 'website' AS website
         FROM checked INDEXED BY checked_taught
         WHERE label IS NOT NULL AND id > ?1 AND id <= ?2 ORDER BY id LIMIT ?3`,
      )
      .bind(after, until, limit),
    (rows: readonly TextRow[]) =>
      rows.map(({ id, site_id: siteId, ...rest }) => ({ id: toCommentId(id), siteId, ...rest })),
  );

/** Notes what was learned of comments. */
export const putLearned = (
  db: D1Database,
  learned: readonly { readonly id: CommentId; readonly generation: number; readonly label: string }[],
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO learned (comment_id, generation, label)
       SELECT item.value ->> 'id', item.value ->> 'generation', item.value ->> 'label' FROM json_each(?1) AS item
       WHERE true ON CONFLICT (comment_id) DO UPDATE SET generation = excluded.generation, label = excluded.label`,
    )
    .bind(JSON.stringify(learned));

/** Notes that nothing is learned of comments any more. */
export const deleteLearned = (db: D1Database, ids: readonly CommentId[]): D1PreparedStatement =>
  db
    .prepare('DELETE FROM learned WHERE comment_id IN (SELECT value FROM json_each(?1))')
    .bind(JSON.stringify(ids));
