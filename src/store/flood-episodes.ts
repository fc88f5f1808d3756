import type { Episode, Raised } from '../comments/door/flood-mode.ts';
import type { CommentId } from '../comments/id.ts';
import { EPISODE_COLUMNS, type EpisodeRow, minuteOf, newest, toEpisode } from './flood-mode.ts';
import { type Query, query } from './query.ts';

/** Episodes of flood mode as moderators see them and end them. Times in ms since the Unix epoch. */

/** The site's newest episodes. */
export const episodesQuery = (db: D1Database, siteId: string, limit: number): Query<Episode[]> =>
  query(
    db
      .prepare(
        `SELECT ${EPISODE_COLUMNS} FROM flood_episodes e WHERE e.site_id = ?1 ORDER BY e.id DESC LIMIT ?2`,
      )
      .bind(siteId, limit),
    (rows: readonly EpisodeRow[]) => rows.map(toEpisode),
  );

/** Ends the episode of a level that is up. */
export const endEpisode = (
  db: D1Database,
  siteId: string,
  level: Raised,
  { by, at }: { readonly by: string; readonly at: number },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE flood_episodes SET until = ?3, ended = ?3, ended_by = ?4
       WHERE site_id = ?1 AND id = (${newest('?2')}) AND until > ?3`,
    )
    .bind(siteId, level, at, by);

/** Keeps the episode of a level that is up until then at least. */
export const prolongEpisode = (
  db: D1Database,
  siteId: string,
  level: Raised,
  { until, now }: { readonly until: number; readonly now: number },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE flood_episodes SET until = max(until, ?3) WHERE site_id = ?1 AND id = (${newest('?2')}) AND until > ?4`,
    )
    .bind(siteId, level, until, now);

/** Nothing switches on by itself before `until`; 0 = it may at once. */
export const keepQuiet = (db: D1Database, siteId: string, until: number, now: number): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO flood_bands (site_id, minute, quiet_until) VALUES (?1, ?2, ?3)
       ON CONFLICT DO UPDATE SET quiet_until = excluded.quiet_until`,
    )
    .bind(siteId, minuteOf(now) - 1, until);

/** Is there a flood of this id, of near-duplicates or of flood mode? */
export const hasClusterQuery = (db: D1Database, siteId: string, id: CommentId): Query<boolean> =>
  query(
    db.prepare('SELECT 1 FROM clusters WHERE site_id = ?1 AND id = ?2').bind(siteId, id),
    (rows) => rows.length > 0,
  );
