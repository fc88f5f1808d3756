import { type Query, query } from './query.ts';

/** A site, and how long it wants things kept. */
export interface KeptFor {
  readonly siteId: string;
  /** Its setting as JSON; null where it has none. */
  readonly retention: string | null;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
}

/** At most `limit` sites by id, from behind `after`. */
export const keptForQuery = (db: D1Database, after: string, limit: number): Query<KeptFor[]> =>
  query(
    db
      .prepare(
        `SELECT id, settings -> '$.retention' AS retention, created_at FROM sites
         WHERE id > ?1 ORDER BY id LIMIT ?2`,
      )
      .bind(after, limit),
    (rows: readonly { id: string; retention: string | null; created_at: number }[]) =>
      rows.map(({ id, retention, created_at }) => ({ siteId: id, retention, createdAt: created_at })),
  );

/** What is walked along, each by a walk of its own: src/comments/retention/walks.ts. */
export type Kind = 'guestKeys' | 'receipts' | 'rejected' | 'decided' | 'deliveries' | 'received' | 'checked';

/** Up to where a walk is done for these sites. */
export interface Forgotten {
  readonly kind: Kind;
  readonly days: number;
  readonly sites: readonly string[];
  /** An id or, where the walk goes by time, ms since the Unix epoch. */
  readonly upto: number;
}

/** All of them: one for each kind and number of days in use, or that once was. */
export const forgottenQuery = (db: D1Database): Query<Forgotten[]> =>
  query(
    db.prepare("SELECT kind, days, sites, upto FROM forgotten WHERE kind > ''"),
    (rows: readonly (Omit<Forgotten, 'sites'> & { sites: string })[]) =>
      rows.map(({ sites, ...rest }) => ({
        ...rest,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the list that `putForgotten` wrote
        sites: JSON.parse(sites) as string[],
      })),
  );

/** A comment as a walk found it. */
export interface Unchanged {
  readonly id: number;
  readonly version: number;
  readonly onPage: number;
}

/**
 * Notes how far a walk is done; for the batch of its step. Where one of `unchanged` is not any more as it was found, NULL is refused
 * by the table, and the batch with it (`OVERTAKEN`).
 */
export const putForgotten = (
  db: D1Database,
  { kind, days, sites, upto }: Forgotten,
  unchanged: readonly Unchanged[] = [],
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO forgotten (kind, days, sites, upto) SELECT ?1, ?2, ?3, CASE WHEN NOT EXISTS (
         SELECT 1 FROM json_each(?5) AS item LEFT JOIN comments c ON c.id = item.value ->> 'id'
         WHERE c.version IS NOT item.value ->> 'version' OR c.on_page IS NOT item.value ->> 'onPage') THEN ?4 END
       WHERE true ON CONFLICT (kind, days) DO UPDATE SET sites = excluded.sites, upto = excluded.upto`,
    )
    .bind(kind, days, JSON.stringify(sites), upto, JSON.stringify(unchanged));

/** The error of a batch whose comments were changed, or removed, since they were found. */
export const OVERTAKEN = 'NOT NULL constraint failed: forgotten.upto';
