import { type Usual, UNKNOWN } from '../comments/door/flood-band.ts';
import type { MinuteCount } from '../comments/door/flood-mode.ts';
import { type CommentId, newCommentId, toCommentId } from '../comments/id.ts';
import { type Query, query } from './query.ts';
import { indexComments } from './search.ts';

/** What the clock reads and writes about floods. */

/** A site's minute, and its newest flood: what came in a flood is not usual. Times in ms, minutes since the Unix epoch. */
export interface CountedMinute extends MinuteCount {
  readonly siteId: string;
  readonly minute: number;
  readonly flood: { readonly since: number; readonly until: number } | null;
}

/** The last minute that was learned of; 0 = none was. */
export const learnedToQuery = (db: D1Database): Query<number> =>
  query(
    db.prepare("SELECT comment_id FROM walks WHERE job = 'minutes'"),
    ([row]: readonly { comment_id: number }[]) => row?.comment_id ?? 0,
  );

/** Minutes of all sites behind `after` up to `upTo`, in their order. */
export const minutesQuery = (
  db: D1Database,
  { after, upTo, limit }: { readonly after: number; readonly upTo: number; readonly limit: number },
): Query<CountedMinute[]> =>
  query(
    db
      .prepare(
        `SELECT m.minute, m.site_id, m.posted, m.newcomers, m.spam, m.leading, e.since, e.until FROM minutes m
         LEFT JOIN flood_episodes e ON e.site_id = m.site_id AND e.id = (
           SELECT n.id FROM flood_episodes n WHERE n.site_id = m.site_id AND n.level = 'flood' ORDER BY n.id DESC LIMIT 1)
         WHERE m.minute > ?1 AND m.minute <= ?2 ORDER BY m.minute, m.site_id LIMIT ?3`,
      )
      .bind(after, upTo, limit),
    (
      rows: readonly (MinuteCount & {
        minute: number;
        site_id: string;
        since: number | null;
        until: number | null;
      })[],
    ) =>
      rows.map(({ site_id: siteId, since, until, ...row }) => ({
        ...row,
        siteId,
        flood: since === null || until === null ? null : { since, until },
      })),
  );

/** What is usual at a site, as it was learned up to a minute. */
export interface KeptBand {
  readonly siteId: string;
  readonly minute: number;
  readonly newcomers: Usual;
  readonly spam: Usual;
}

interface BandRow {
  site_id: string;
  minute: number;
  newcomers_mean: number;
  newcomers_square: number;
  newcomers_band: number;
  spam_mean: number;
  spam_square: number;
  spam_band: number;
}

/** What is usual at these sites, as far as it is known. */
export const bandsQuery = (
  db: D1Database,
  siteIds: readonly string[],
): Query<ReadonlyMap<string, KeptBand>> =>
  query(
    db
      .prepare(
        `SELECT b.site_id, b.minute, b.newcomers_mean, b.newcomers_square, b.newcomers_band, b.spam_mean, b.spam_square, b.spam_band
         FROM json_each(?1) AS item JOIN flood_bands b ON b.site_id = item.value`,
      )
      .bind(JSON.stringify(siteIds)),
    (rows: readonly BandRow[]) => new Map(rows.map((row) => [row.site_id, toBand(row)])),
  );

const toBand = (row: BandRow): KeptBand => ({
  siteId: row.site_id,
  minute: row.minute,
  newcomers: { mean: row.newcomers_mean, square: row.newcomers_square, band: row.newcomers_band },
  spam: { mean: row.spam_mean, square: row.spam_square, band: row.spam_band },
});

/** Of a site that is learned of for the first time. */
export const unknownBand = (siteId: string, minute: number): KeptBand => ({
  siteId,
  minute: minute - 1,
  newcomers: UNKNOWN,
  spam: UNKNOWN,
});

/** Stores what was learned and how far, in one batch. False, and nothing is stored, where somebody else learned it meanwhile. */
export async function storeBands(
  db: D1Database,
  bands: readonly KeptBand[],
  { from, to }: { readonly from: number; readonly to: number },
): Promise<boolean> {
  try {
    await db.batch([
      // NULL is refused by the table, and the batch with it.
      db
        .prepare("UPDATE walks SET comment_id = CASE WHEN comment_id = ?1 THEN ?2 END WHERE job = 'minutes'")
        .bind(from, to),
      db
        .prepare(
          `INSERT INTO flood_bands (site_id, minute, newcomers_mean, newcomers_square, newcomers_band, spam_mean, spam_square,
             spam_band)
           SELECT item.value ->> 'siteId', item.value ->> 'minute', item.value ->> '$.newcomers.mean',
             item.value ->> '$.newcomers.square', item.value ->> '$.newcomers.band', item.value ->> '$.spam.mean',
             item.value ->> '$.spam.square', item.value ->> '$.spam.band'
           FROM json_each(?1) AS item WHERE true
           ON CONFLICT DO UPDATE SET minute = excluded.minute, newcomers_mean = excluded.newcomers_mean,
             newcomers_square = excluded.newcomers_square, newcomers_band = excluded.newcomers_band,
             spam_mean = excluded.spam_mean, spam_square = excluded.spam_square, spam_band = excluded.spam_band`,
        )
        .bind(JSON.stringify(bands)),
    ]);
    return true;
  } catch (error) {
    if (String(error).includes('NOT NULL constraint failed: walks.comment_id')) return false;
    throw error;
  }
}

/** Removes minutes before `minute`, so many at most. */
export const forgetMinutes = (db: D1Database, minute: number, limit: number): Promise<D1Result> =>
  db
    .prepare(
      `DELETE FROM minutes WHERE (minute, site_id) IN (
         SELECT minute, site_id FROM minutes WHERE minute < ?1 ORDER BY minute LIMIT ?2)`,
    )
    .bind(minute, limit)
    .run();

/** Writes down that episodes are over. `now` in ms. How many were. */
export async function endEpisodes(db: D1Database, now: number): Promise<number> {
  const { meta } = await db
    .prepare('UPDATE flood_episodes SET ended = until WHERE ended IS NULL AND until <= ?1')
    .bind(now)
    .run();
  return meta.changes;
}

/** A flood of which what came just before is not marked yet. */
export interface Unswept {
  readonly siteId: string;
  readonly id: CommentId;
  /** ms. */
  readonly since: number;
}

/** Floods that began before `before` (ms), the oldest first. */
export const unsweptQuery = (db: D1Database, before: number, limit: number): Query<Unswept[]> =>
  query(
    db
      .prepare(
        'SELECT site_id, id, since FROM flood_episodes WHERE swept = 0 AND since <= ?1 ORDER BY since LIMIT ?2',
      )
      .bind(before, limit),
    (rows: readonly { site_id: string; id: number; since: number }[]) =>
      rows.map((row) => ({ siteId: row.site_id, id: toCommentId(row.id), since: row.since })),
  );

/** What the engine held or rejected as spam in the `span` (ms) before a flood, and nobody has decided about, the newest first. */
export const spamBeforeQuery = (
  db: D1Database,
  { siteId, id, since }: Unswept,
  { span, limit }: { readonly span: number; readonly limit: number },
): Query<CommentId[]> =>
  query(
    db
      .prepare(
        `SELECT c.id FROM comments c JOIN events e ON e.comment_id = c.id AND e.seq = 1
         WHERE c.id >= ?2 AND c.id < ?3 AND c.site_id = ?1 AND c.cluster IS NULL AND c.version = 1
           AND c.status IN ('pending', 'rejected') AND e.decision ->> 'because' = 'spam'
         ORDER BY c.id DESC LIMIT ?4`,
      )
      .bind(siteId, newCommentId(since - span, 0), id, limit),
    (rows: readonly { id: number }[]) => rows.map((row) => toCommentId(row.id)),
  );

/** Gives these comments the flood's mark, once. */
export const sweepInto = (
  db: D1Database,
  { siteId, id }: Unswept,
  ids: readonly CommentId[],
): D1PreparedStatement[] => [
  db
    .prepare(
      `UPDATE comments SET cluster = ?2 WHERE id IN (SELECT value FROM json_each(?3)) AND cluster IS NULL
         AND EXISTS (SELECT 1 FROM flood_episodes e WHERE e.site_id = ?1 AND e.id = ?2 AND e.swept = 0)`,
    )
    .bind(siteId, id, JSON.stringify(ids)),
  db
    .prepare(
      `UPDATE flood_episodes SET swept = 1, comments = comments + ?3 WHERE site_id = ?1 AND id = ?2 AND swept = 0`,
    )
    .bind(siteId, id, ids.length),
  indexComments(db, ids),
];
