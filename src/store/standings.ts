import type { KeyKind, KnownKey } from '../comments/guest.ts';
import { KEY_KINDS } from '../comments/guest.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Keyset, Slice } from '../comments/reading.ts';
import { factsOf, type GuestFacts, type GuestStanding, type KeptStanding } from '../comments/standing.ts';
import type { StandingTerms } from '../comments/standing.ts';
import { type Query, query } from './query.ts';

/** What is known of a guest who sends a comment: one statement, one row for each standing that is in force. */
export const guestFactsQuery = (
  db: D1Database,
  siteId: string,
  known: readonly KnownKey[],
  /** Expression for the index that finds published comments of the guest; null where there can be none. */
  published: string | null,
  now: number,
): Query<GuestFacts> =>
  query(
    db
      .prepare(
        `SELECT g.kind, g.standing FROM json_each(?2) AS item
         JOIN standings g ON g.site_id = ?1 AND g.kind = item.value ->> 'kind' AND g.key = item.value ->> 'key'
         WHERE g.until IS NULL OR g.until > ?3
         UNION ALL SELECT 'device', 'published' WHERE ?4 IS NOT NULL AND EXISTS (
           SELECT 1 FROM search WHERE search MATCH ?4)`,
      )
      .bind(siteId, JSON.stringify(known), now, published),
    (rows: readonly { kind: KeyKind; standing: GuestStanding | 'published' }[]) => {
      const found = rows.flatMap(({ kind, standing }) =>
        standing === 'published' ? [] : [{ kind, standing }],
      );
      return factsOf(found, found.length < rows.length);
    },
  );

/**
 * Sets a standing for the guests of comments, under each key that is kept of them; trust only under the device. The
 * newest word on a key counts. `seq`: the event that sets it, 0 for none. Returns the kinds of keys that were set.
 */
export const setStandings = (
  db: D1Database,
  siteId: string,
  guests: readonly { readonly id: CommentId; readonly seq: number }[],
  { standing, until, reason, by }: StandingTerms,
  at: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO standings (site_id, kind, key, standing, until, reason, by, at, comment_id, seq)
       SELECT site_id, kind, key, ?4, CASE WHEN kind = 'address' THEN min(lapse, COALESCE(?5, lapse)) ELSE ?5 END, ?6, ?7, ?8, id, seq
       FROM (
         SELECT c.site_id, item.value AS kind, c.id, change.value ->> 'seq' AS seq,
           CASE item.value WHEN 'device' THEN c.device_key WHEN 'address' THEN c.address_key ELSE c.email_key END AS key,
           -- An address is known by this month's key and last month's.
           unixepoch(c.created_at / 1000, 'unixepoch', 'start of month', '+2 months') * 1000 AS lapse
         FROM json_each(?2) AS change JOIN comments c ON c.id = change.value ->> 'id' AND c.site_id = ?1
         JOIN json_each(?3) AS item)
       WHERE key IS NOT NULL AND (kind <> 'address' OR lapse > ?8)
       ON CONFLICT DO UPDATE SET standing = excluded.standing, until = excluded.until, reason = excluded.reason,
         by = excluded.by, at = excluded.at, comment_id = excluded.comment_id, seq = excluded.seq
       RETURNING kind`,
    )
    .bind(
      siteId,
      JSON.stringify(guests),
      JSON.stringify(standing === 'trusted' ? ['device'] : KEY_KINDS),
      standing,
      until,
      reason,
      by,
      at,
    );

/** Takes back what events of comments have set, as far as no later word has replaced it. */
export const liftStandingsOf = (
  db: D1Database,
  siteId: string,
  events: readonly { readonly id: CommentId; readonly seq: number }[],
): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM standings WHERE site_id = ?1 AND (comment_id, seq) IN (
         SELECT item.value ->> 'id', item.value ->> 'seq' FROM json_each(?2) AS item)`,
    )
    .bind(siteId, JSON.stringify(events));

/** Lifts whatever standing the guest of a comment has: what was set by it, and what its keys have from elsewhere. */
export const liftGuest = (db: D1Database, siteId: string, id: CommentId): readonly D1PreparedStatement[] => [
  db.prepare('DELETE FROM standings WHERE site_id = ?1 AND comment_id = ?2 RETURNING kind').bind(siteId, id),
  db
    .prepare(
      `DELETE FROM standings WHERE site_id = ?1 AND (kind, key) IN (
         SELECT item.value, CASE item.value
           WHEN 'device' THEN c.device_key WHEN 'address' THEN c.address_key ELSE c.email_key END
         FROM comments c JOIN json_each(?3) AS item WHERE c.id = ?2 AND c.site_id = ?1) RETURNING kind`,
    )
    .bind(siteId, id, JSON.stringify(KEY_KINDS)),
];

interface StandingRow {
  name: string | null;
  kind: KeyKind;
  standing: GuestStanding;
  until: number | null;
  reason: string | null;
  by: string;
  at: number;
  comment_id: number;
  seq: number;
}

const COLUMNS = `g.kind, g.standing, g.until, g.reason, g.by, g.at, g.comment_id, g.seq,
  (SELECT n.name FROM comments n WHERE n.id = g.comment_id) AS name`;

/** The site's standings in force, newest first. */
export const standingsQuery = (
  db: D1Database,
  where: { siteId: string; after: Keyset | null; limit: number; now: number },
): Query<Slice<KeptStanding>> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS} FROM standings g
         WHERE g.site_id = ?1 AND (g.at, g.comment_id) < (?2, ?3) AND (g.until IS NULL OR g.until > ?4)
         ORDER BY g.at DESC, g.comment_id DESC LIMIT ?5`,
      )
      .bind(
        where.siteId,
        where.after?.at ?? Number.MAX_SAFE_INTEGER,
        where.after?.id ?? Number.MAX_SAFE_INTEGER,
        where.now,
        // A standing is one row for each of its keys.
        (where.limit + 1) * KEY_KINDS.length,
      ),
    (rows: readonly StandingRow[]) => {
      const all = toKept(rows);
      const items = all.slice(0, where.limit);
      const last = all.length > where.limit ? items.at(-1) : undefined;
      return { items, next: last ? { at: last.at, id: last.comment } : null };
    },
  );

/** Standings in force that the guest of a comment has. */
export const standingsOfGuestQuery = (
  db: D1Database,
  siteId: string,
  id: CommentId,
  now: number,
): Query<KeptStanding[]> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS} FROM comments c JOIN json_each(?3) AS item
         JOIN standings g ON g.site_id = c.site_id AND g.kind = item.value AND g.key = CASE item.value
           WHEN 'device' THEN c.device_key WHEN 'address' THEN c.address_key ELSE c.email_key END
         WHERE c.id = ?2 AND c.site_id = ?1 AND (g.until IS NULL OR g.until > ?4)`,
      )
      .bind(siteId, id, JSON.stringify(KEY_KINDS), now),
    toKept,
  );

/** Rows of one act belong together: those of one comment, set at one time. */
function toKept(rows: readonly StandingRow[]): KeptStanding[] {
  const acts = Map.groupBy(rows, ({ at, comment_id: id }) => `${at} ${id}`);
  return [...acts.values()].flatMap(([row, ...others]) =>
    row === undefined
      ? []
      : [
          {
            name: row.name ?? '',
            standing: row.standing,
            until: latest([row, ...others]),
            reason: row.reason,
            by: row.by,
            at: row.at,
            comment: toCommentId(row.comment_id),
            seq: row.seq,
            keys: [row, ...others].map(({ kind, until }) => ({ kind, until })),
          },
        ],
  );
}

/** When the last of the rows lapses; null where one never does. */
const latest = (rows: readonly StandingRow[]): number | null =>
  rows.some(({ until }) => until === null) ? null : Math.max(...rows.map(({ until }) => until ?? 0));

/** Most rows that one run of the clock removes. */
const BATCH = 500;

/** Removes standings that are over. `now`: milliseconds since the Unix epoch. */
export const forgetStandings = (db: D1Database, now: number): Promise<D1Result> =>
  db
    .prepare(
      `DELETE FROM standings WHERE (site_id, kind, key) IN (
         SELECT site_id, kind, key FROM standings WHERE until <= ?1 ORDER BY until LIMIT ?2)`,
    )
    .bind(now, BATCH)
    .run();
