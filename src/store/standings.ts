import { BAN_KINDS, type BanKind, KEY_KINDS, type StandingKey } from '../comments/guest.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import type { Keyset, Slice } from '../comments/reading.ts';
import {
  type FoundStanding,
  type GuestStanding,
  type KeptStanding,
  type NewStanding,
} from '../comments/standing.ts';
import { type Query, query } from './query.ts';

/** The key of a comment `c` that is of the kind `item`. */
export const KEY_OF = `CASE item.value
  WHEN 'device' THEN c.device_key WHEN 'address' THEN c.address_key WHEN 'network' THEN c.network_key ELSE c.email_key END`;

/** Of a site's standings in force under a key the newest, which counts; `now`: the parameter with the time, ms. All are SQL. */
export const newestUnder = (site: string, kind: string, key: string, now: string): string => `FROM standings n
  WHERE n.site_id = ${site} AND n.kind = ${kind} AND n.key = ${key} AND (n.until IS NULL OR n.until > ${now})
  ORDER BY n.at DESC, n.comment_id DESC, n.seq DESC LIMIT 1`;

/** A standing `n` as one value, see `toFacts`. */
export const FOUND = 'json_array(n.standing, n.told, n.until, n.reason)';

/** What is known of a guest who sends a comment: one statement, one row for each key with a standing in force. */
export const guestFactsQuery = (
  db: D1Database,
  siteId: string,
  known: readonly StandingKey[],
  now: number,
): Query<FoundStanding[]> =>
  query(
    db
      .prepare(
        `SELECT item.value ->> 'kind' AS kind,
           (SELECT ${FOUND} ${newestUnder('?1', "item.value ->> 'kind'", "item.value ->> 'key'", '?3')}) AS found
         FROM json_each(?2) AS item`,
      )
      .bind(siteId, JSON.stringify(known), now),
    toFound,
  );

/** A row for each key with the standing under it. */
export interface FactRow {
  readonly kind: BanKind;
  /** JSON (`FOUND`); null where there is none. */
  readonly found: string | null;
}

export const toFound = (rows: readonly FactRow[]): FoundStanding[] =>
  rows.flatMap(({ kind, found: json }): FoundStanding[] => {
    if (json === null) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `FOUND` makes
    const [standing, told, until, reason] = JSON.parse(json) as [
      GuestStanding,
      number,
      number | null,
      string | null,
    ];
    return [{ kind, standing, told: told === 1, until, reason }];
  });

/** Kinds of keys that a standing holds on to: trust only to the device. */
const kindsOf = ({ standing, kinds }: NewStanding): readonly BanKind[] =>
  standing === 'trusted' ? ['device'] : kinds;

/**
 * Sets a standing for the guests of comments, under each key that is kept of them. What was set before stays beneath it, for
 * when it is over or taken back. `seq`: the event that sets it, 0 for none. Returns the kinds of keys that were set.
 */
export const setStandings = (
  db: D1Database,
  siteId: string,
  guests: readonly { readonly id: CommentId; readonly seq: number }[],
  terms: NewStanding,
  at: number,
  /** For how long one key of network addresses is in use, ms. */
  addressPeriod: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO standings (site_id, kind, key, standing, until, reason, by, at, comment_id, seq, told)
       SELECT site_id, kind, key, ?4,
         CASE WHEN kind IN ('address', 'network') THEN min(lapse, COALESCE(?5, lapse)) ELSE ?5 END, ?6, ?7, ?8, id, seq, ?9
       FROM (
         SELECT c.site_id, item.value AS kind, c.id, change.value ->> 'seq' AS seq,
           ${KEY_OF} AS key,
           -- An address is known by its period's key in that period and the next one.
           (CAST(c.created_at / ?10 AS INTEGER) + 2) * ?10 AS lapse
         FROM json_each(?2) AS change JOIN comments c ON c.id = change.value ->> 'id' AND c.site_id = ?1
         JOIN json_each(?3) AS item)
       WHERE key IS NOT NULL AND (kind NOT IN ('address', 'network') OR lapse > ?8)
       ON CONFLICT DO UPDATE SET standing = excluded.standing, until = excluded.until, reason = excluded.reason,
         by = excluded.by, told = excluded.told
       RETURNING kind`,
    )
    .bind(
      siteId,
      JSON.stringify(guests),
      JSON.stringify(kindsOf(terms)),
      terms.standing,
      terms.until,
      terms.reason,
      terms.by,
      at,
      Number(terms.told),
      addressPeriod,
    );

/** Takes back what events of comments have set. */
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
  clearKeys(db, siteId, id, BAN_KINDS, null),
];

/**
 * Sets a standing for the guest of a comment by itself, in the place of whatever its keys had. A ban of the network that came by
 * a neighbour stays, unless the network is banned anew. Where nothing can be set, nothing is cleared.
 */
export const replaceStanding = (
  db: D1Database,
  siteId: string,
  id: CommentId,
  terms: NewStanding,
  at: number,
  addressPeriod: number,
): readonly D1PreparedStatement[] => [
  setStandings(db, siteId, [{ id, seq: 0 }], terms, at, addressPeriod),
  clearKeys(
    db,
    siteId,
    id,
    terms.standing === 'trusted' ? ['device'] : [...new Set([...KEY_KINDS, ...terms.kinds])],
    at,
  ),
];

/** `but`: what was set at this time by the comment itself stays, and is what all else makes room for; null = all goes. */
const clearKeys = (
  db: D1Database,
  siteId: string,
  id: CommentId,
  kinds: readonly BanKind[],
  but: number | null,
): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM standings WHERE site_id = ?1 AND (kind, key) IN (
         SELECT item.value, ${KEY_OF} FROM comments c JOIN json_each(?3) AS item WHERE c.id = ?2 AND c.site_id = ?1)
         AND (?4 IS NULL OR (NOT (comment_id = ?2 AND seq = 0 AND at = ?4) AND EXISTS (
           SELECT 1 FROM standings s WHERE s.site_id = ?1 AND s.comment_id = ?2 AND s.seq = 0 AND s.at = ?4)))
       RETURNING kind`,
    )
    .bind(siteId, id, JSON.stringify(kinds), but);

interface StandingRow {
  name: string | null;
  kind: BanKind;
  standing: GuestStanding;
  until: number | null;
  reason: string | null;
  by: string;
  at: number;
  comment_id: number;
  seq: number;
  told: number;
}

const COLUMNS = `g.kind, g.standing, g.until, g.reason, g.by, g.at, g.comment_id, g.seq, g.told,
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
        (where.limit + 1) * BAN_KINDS.length,
      ),
    (rows: readonly StandingRow[]) => {
      const all = toKept(rows);
      const items = all.slice(0, where.limit);
      const last = all.length > where.limit ? items.at(-1) : undefined;
      return { items, next: last ? { at: last.at, id: last.comment } : null };
    },
  );

/** Standings that count for the guest of a comment: one for each key. */
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
         JOIN standings g ON g.site_id = c.site_id AND g.kind = item.value AND g.key = ${KEY_OF}
           AND (g.at, g.comment_id, g.seq) = (SELECT n.at, n.comment_id, n.seq ${newestUnder('?1', 'item.value', KEY_OF, '?4')})
         WHERE c.id = ?2 AND c.site_id = ?1`,
      )
      .bind(siteId, id, JSON.stringify(BAN_KINDS), now),
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
            told: row.told === 1,
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
      `DELETE FROM standings WHERE (site_id, kind, key, at, comment_id, seq) IN (
         SELECT site_id, kind, key, at, comment_id, seq FROM standings WHERE until <= ?1 ORDER BY until LIMIT ?2)`,
    )
    .bind(now, BATCH)
    .run();
