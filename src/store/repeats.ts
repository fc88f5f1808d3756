import type { Seen } from '../comments/door/seen.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import { linkedHosts } from '../comments/print.ts';
import { nearlySharesBand, sharesBand } from '../comments/search.ts';
import type { Status } from '../comments/status.ts';
import { type Query, query } from './query.ts';

/** What to look for. */
export interface Near {
  readonly print: string;
  /** Comments with this id or an older one are not read. */
  readonly after: number;
  /** The text leads elsewhere: so the others' links are of interest. */
  readonly linked: boolean;
  /** Look further, which takes 64 terms more. */
  readonly wide: boolean;
}

/**
 * Newest comments that are read of those which share a quarter of the print, and of those which nearly do. The first find all that
 * differ in up to 3 bits, both together all that differ in up to 7; of all pairs that are near they find 95 of 100 (docs/trust.md). They
 * are counted apart: a day with 100,000 comments has 100 of the second kind by accident, and 6 of the first.
 */
const SHARING = 16;
const NEARLY = 8;

interface Row {
  id: number;
  print: string;
  status: Status;
  decided: string | null;
  device: string | null;
  address: string | null;
  page: string;
  website: string | null;
  body: string | null;
}

/** As much of a text as its print reads (print.ts). */
const READ = 2000;

const walk = (match: string, after: string, limit: number): string =>
  `SELECT * FROM (SELECT rowid AS id FROM search WHERE search MATCH ${match} AND rowid > CAST(${after} AS INTEGER)
     ORDER BY rowid DESC LIMIT ${limit})`;

/** `ids`: SQL of the comments to read. `site`, `linked`: SQL. What a guest took back is not said again. */
const rowsOf = (ids: string, site: string, linked: string): string =>
  `SELECT c.id, COALESCE(c.print, '') AS print, c.status, c.device_key AS device, c.address_key AS address, c.page_url AS page,
     CASE WHEN c.version > 1 AND c.status IN ('rejected', 'deleted') THEN (
       SELECT iif(h.actor IN ('engine', 'guest'), NULL, h.action) FROM events h
       WHERE h.comment_id = c.id AND h.seq > 1 AND h.from_status <> h.to_status ORDER BY h.seq DESC LIMIT 1) END AS decided,
     iif(${linked}, c.website, NULL) AS website, iif(${linked}, substr(c.body, 1, ${READ}), NULL) AS body
   FROM (${ids}) s CROSS JOIN comments c ON c.id = s.id
   WHERE c.site_id = ${site} AND c.withdrawn IS NULL`;

const toSeen = ({ body, website, ...row }: Row): Seen => ({
  ...row,
  id: toCommentId(row.id),
  hosts: linkedHosts(`${body ?? ''} ${website ?? ''}`),
});

/** The two look-ups may find one comment twice. */
const read = (rows: readonly Row[]): Seen[] => [
  ...new Map(rows.map((row) => [row.id, toSeen(row)])).values(),
];

/** Comments of the site that may say the same. At most 24, whatever else is stored. */
export const repeatsQuery = (
  db: D1Database,
  siteId: string,
  { print, after, linked, wide }: Near,
): Query<Seen[]> =>
  query(
    db
      .prepare(
        rowsOf(
          `${walk(siteAnd('?1', '?2'), '?4', SHARING)} UNION ALL ${walk(siteAnd('?1', '?3'), '?4', NEARLY)}`,
          '?1',
          '?5',
        ),
      )
      .bind(siteId, sharesBand(print), wide ? nearlySharesBand(print) : NOTHING, after, Number(linked)),
    read,
  );

/** The same for another text of a comment that is there; the comment itself is among them. */
export const repeatsOfQuery = (
  db: D1Database,
  id: CommentId,
  { print, after, linked, wide }: Near,
): Query<Seen[]> => {
  const site = '(SELECT m.site_id FROM comments m WHERE m.id = ?1)';
  return query(
    db
      .prepare(
        rowsOf(
          `${walk(siteAnd(site, '?2'), '?4', SHARING)} UNION ALL ${walk(siteAnd(site, '?3'), '?4', NEARLY)}
           UNION ALL SELECT CAST(?1 AS INTEGER)`,
          site,
          '?5',
        ),
      )
      .bind(id, sharesBand(print), wide ? nearlySharesBand(print) : NOTHING, after, Number(linked)),
    read,
  );
};

/** An expression that no comment matches. */
const NOTHING = 'facets : "hnone"';

/** SQL of an expression for the index: a site's, and what stands in a parameter. */
const siteAnd = (site: string, match: string): string =>
  `('facets : "s' || lower(hex(${site})) || '" AND ' || ${match})`;

/** Floods that are read: more are open at once only where somebody floods with many texts. */
const OPEN = 8;

/** Prints of the site's floods that have grown since (ms). */
export const floodPrintsQuery = (db: D1Database, siteId: string, since: number): Query<string[]> =>
  floodPrints(db, '?1', siteId, since);

/** … of the site of a comment. */
export const floodPrintsOfQuery = (db: D1Database, id: CommentId, since: number): Query<string[]> =>
  floodPrints(db, '(SELECT m.site_id FROM comments m WHERE m.id = ?1)', id, since);

const floodPrints = (db: D1Database, site: string, value: string | number, since: number): Query<string[]> =>
  query(
    db
      .prepare(
        `SELECT print FROM clusters WHERE site_id = ${site} AND last_at >= ?2 ORDER BY last_at DESC LIMIT ${OPEN}`,
      )
      .bind(value, since),
    (rows: readonly { print: string }[]) => rows.map(({ print }) => print),
  );
