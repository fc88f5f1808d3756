import type { Listener } from '../comments/endpoint.ts';
import type { CommentId } from '../comments/id.ts';
import { readSettings } from '../comments/settings.ts';
import type { Site } from '../comments/site.ts';
import { type Query, query, readAll } from './query.ts';

interface SiteRow {
  id: string;
  settings: string;
  version: number;
  listeners: string;
}

const SELECT = 'SELECT id, settings, version, listeners FROM sites';

const toSite = (row: SiteRow): Site => ({
  id: row.id,
  version: row.version,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the JSON that the triggers of migration 0002 make
  listeners: JSON.parse(row.listeners) as Listener[],
  ...readSettings(row.settings),
});

const firstSite = ([row]: readonly SiteRow[]): Site | null => (row ? toSite(row) : null);

export const siteQuery = (db: D1Database, siteId: string): Query<Site | null> =>
  query(db.prepare(`${SELECT} WHERE id = ?1`).bind(siteId), firstSite);

/** The site that a door's key belongs to. `hash`: SHA-256 of the key, hex; `now` in ms. */
export const siteByDoorKeyQuery = (db: D1Database, hash: string, now: number): Query<Site | null> =>
  query(
    db
      .prepare(
        `${SELECT} WHERE id = (
           SELECT site_id FROM credentials WHERE hash = ?1 AND (expires_at IS NULL OR expires_at > ?2))`,
      )
      .bind(hash, now),
    firstSite,
  );

/** The site that a comment belongs to. */
export const siteOfCommentQuery = (db: D1Database, id: CommentId): Query<Site | null> =>
  query(db.prepare(`${SELECT} WHERE id = (SELECT site_id FROM comments WHERE id = ?1)`).bind(id), firstSite);

/** The deployment's oldest site. */
export const oldestSiteQuery = (db: D1Database): Query<Site | null> =>
  query(db.prepare(`${SELECT} WHERE id = (SELECT id FROM sites ORDER BY created_at LIMIT 1)`), firstSite);

export async function loadSite(db: D1Database, siteId: string): Promise<Site | null> {
  const [site] = await readAll(db, siteQuery(db, siteId));
  return site;
}

/** A site as a list names it. */
export interface NamedSite {
  readonly id: string;
  readonly name: string;
}

interface NamedRow {
  id: string;
  name: unknown;
}

// Settings that do not parse name nothing: the id does.
const NAMED = "SELECT id, settings ->> '$.name' AS name FROM sites";
const toNamed = (rows: readonly NamedRow[]): NamedSite[] =>
  rows.map(({ id, name }) => ({ id, name: typeof name === 'string' && name !== '' ? name : id }));

/** At most `limit` sites by id, from behind `after`. */
export const sitesAfterQuery = (db: D1Database, after: string, limit: number): Query<NamedSite[]> =>
  query(db.prepare(`${NAMED} WHERE id > ?1 ORDER BY id LIMIT ?2`).bind(after, limit), toNamed);

/** Sites of these ids, in their order; what does not exist is left out. */
export const namedSitesQuery = (db: D1Database, ids: readonly string[]): Query<NamedSite[]> =>
  query(
    db.prepare(`${NAMED} WHERE id IN (SELECT value FROM json_each(?1))`).bind(JSON.stringify(ids)),
    toNamed,
  );
