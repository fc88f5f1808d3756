import type { SettingsChange, SiteVersion } from '../comments/site-version.ts';
import { type Query, query } from './query.ts';

interface VersionRow {
  version: number;
  at: number;
  actor: string;
  note: string | null;
  rolled_back_to: number | null;
  changes: string | null;
}

const COLUMNS = 'version, at, actor, note, rolled_back_to, changes';

const toVersion = (row: VersionRow): SiteVersion => ({
  version: row.version,
  at: row.at,
  actor: row.actor,
  note: row.note,
  rolledBackTo: row.rolled_back_to,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the list that `storeSettings` wrote
  changes: row.changes === null ? null : (JSON.parse(row.changes) as string[]),
});

/** The settings as they stand in the column, whether they parse or not; null for an unknown site. */
export const settingsQuery = (
  db: D1Database,
  siteId: string,
): Query<{ version: number; settings: string } | null> =>
  query(
    db.prepare('SELECT version, settings FROM sites WHERE id = ?1').bind(siteId),
    ([row]: readonly { version: number; settings: string }[]) => row ?? null,
  );

/** Versions before `before`, newest first, without their settings. */
export const versionsQuery = (
  db: D1Database,
  siteId: string,
  { before, limit }: { readonly before: number; readonly limit: number },
): Query<SiteVersion[]> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS} FROM site_versions WHERE site_id = ?1 AND version < ?2 ORDER BY version DESC LIMIT ?3`,
      )
      .bind(siteId, before, limit),
    (rows: readonly VersionRow[]) => rows.map(toVersion),
  );

type WholeVersion = SiteVersion & { readonly settings: string };

const toWhole = (row: VersionRow & { settings: string }): WholeVersion => ({
  ...toVersion(row),
  settings: row.settings,
});

/** The newest versions up to `from`, whole: few, as each may have a megabyte. */
export const wholeVersionsQuery = (
  db: D1Database,
  siteId: string,
  { from, limit }: { readonly from: number; readonly limit: number },
): Query<WholeVersion[]> =>
  query(
    db
      .prepare(
        `SELECT ${COLUMNS}, settings FROM site_versions WHERE site_id = ?1 AND version <= ?2
         ORDER BY version DESC LIMIT ?3`,
      )
      .bind(siteId, from, limit),
    (rows: readonly (VersionRow & { settings: string })[]) => rows.map(toWhole),
  );

/**
 * The next version, and the site's settings by it, in one batch; null where the site is not at version `expected` any more:
 * then nothing is written.
 */
export async function storeSettings(db: D1Database, change: SettingsChange): Promise<number | null> {
  const { siteId, expected, settings } = change;
  const [made] = await db.batch<{ version: number }>([
    db
      .prepare(
        `INSERT INTO site_versions (site_id, version, at, actor, note, rolled_back_to, changes, settings)
         SELECT id, MAX(version, COALESCE((SELECT MAX(version) FROM site_versions WHERE site_id = ?1), 0)) + 1,
           ?3, ?4, ?5, ?6, ?7, ?8
         FROM sites WHERE id = ?1 AND version = ?2
         RETURNING version`,
      )
      .bind(
        siteId,
        expected,
        change.at,
        change.actor,
        change.note,
        change.rolledBackTo,
        JSON.stringify(change.changes),
        settings,
      ),
    db
      .prepare(
        `UPDATE sites SET settings = ?3, version = (SELECT MAX(version) FROM site_versions WHERE site_id = ?1)
         WHERE id = ?1 AND version = ?2`,
      )
      .bind(siteId, expected, settings),
  ]);
  return made?.results[0]?.version ?? null;
}
