import { readSettings } from '../comments/settings.ts';
import type { Site } from '../comments/site.ts';
import { type Query, query, readAll } from './query.ts';

interface SiteRow {
  id: string;
  settings: string;
  version: number;
}

export const siteQuery = (db: D1Database, siteId: string): Query<Site | null> =>
  query(
    db.prepare('SELECT id, settings, version FROM sites WHERE id = ?1').bind(siteId),
    ([row]: readonly SiteRow[]) =>
      row ? { id: row.id, version: row.version, ...readSettings(row.settings) } : null,
  );

export async function loadSite(db: D1Database, siteId: string): Promise<Site | null> {
  const [site] = await readAll(db, siteQuery(db, siteId));
  return site;
}
