import { readSettings } from '../comments/settings.ts';
import type { Site } from '../comments/site.ts';

interface SiteRow {
  id: string;
  settings: string;
  version: number;
}

export const selectSite = (db: D1Database, siteId: string): D1PreparedStatement =>
  db.prepare('SELECT id, settings, version FROM sites WHERE id = ?1').bind(siteId);

export function toSite(rows: readonly unknown[]): Site | null {
  const row = rows[0] as SiteRow | undefined;
  return row ? { id: row.id, version: row.version, ...readSettings(row.settings) } : null;
}

export const loadSite = async (db: D1Database, siteId: string): Promise<Site | null> =>
  toSite((await selectSite(db, siteId).all()).results);
