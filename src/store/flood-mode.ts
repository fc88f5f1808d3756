import {
  type Episode,
  type FloodState,
  MINUTE,
  type MinuteCount,
  type Newest,
  type Raised,
} from '../comments/door/flood-mode.ts';
import { type CommentId, toCommentId } from '../comments/id.ts';
import { type Query, query } from './query.ts';

/** How a site is guarded, as each submission reads it and may change it. */

/** As an episode begins. */
export type Beginning = Omit<Episode, 'ended' | 'endedBy' | 'runs' | 'comments'>;

export interface EpisodeRow {
  id: number;
  level: Raised;
  since: number;
  until: number;
  ended: number | null;
  rate: number;
  band: number;
  by: string;
  endedBy: string | null;
  runs: number;
  comments: number;
}

export const toEpisode = (row: EpisodeRow): Episode => ({ ...row, id: toCommentId(row.id) });

export const EPISODE_COLUMNS =
  'e.id, e.level, e.since, e.until, e.ended, e.rate, e.band, e.by, e.ended_by AS endedBy, e.runs, e.comments';

/** The newest episode of a level. `site`: SQL. */
export const newest = (level: string, site = '?1'): string => `SELECT n.id FROM flood_episodes n
  WHERE n.site_id = ${site} AND n.level = ${level} ORDER BY n.id DESC LIMIT 1`;

/** The newest episode of each level: all that is needed to know how a site is guarded. */
export const newestEpisodesQuery = (db: D1Database, siteId: string): Query<Newest> =>
  newestEpisodes(db, '?1', siteId);

/** … the site of a comment. */
export const newestEpisodesOfQuery = (db: D1Database, id: CommentId): Query<Newest> =>
  newestEpisodes(db, '(SELECT m.site_id FROM comments m WHERE m.id = ?1)', id);

const newestEpisodes = (db: D1Database, site: string, value: string | number): Query<Newest> =>
  query(
    db
      .prepare(
        `SELECT ${EPISODE_COLUMNS} FROM json_each('["busy","flood"]') AS item
         JOIN flood_episodes e ON e.site_id = ${site} AND e.id = (${newest('item.value', site)})`,
      )
      .bind(value),
    (rows: readonly EpisodeRow[]) => toNewest(rows),
  );

const toNewest = (rows: readonly EpisodeRow[]): Newest => {
  const of = (level: Raised): Episode | null => {
    const row = rows.find((each) => each.level === level);
    return row ? toEpisode(row) : null;
  };
  return { busy: of('busy'), flood: of('flood') };
};

const NOTHING: MinuteCount = { posted: 0, newcomers: 0, spam: 0, leading: 0 };

/** One row: this minute, the last one, what is usual, and the newest episodes. `now`: milliseconds since the Unix epoch. */
export const floodQuery = (db: D1Database, siteId: string, now: number): Query<FloodState> =>
  query(
    db
      .prepare(
        `SELECT
           (SELECT json_object('posted', posted, 'newcomers', newcomers, 'spam', spam, 'leading', leading) FROM minutes
            WHERE minute = ?2 AND site_id = ?1) AS current,
           (SELECT json_object('posted', posted, 'newcomers', newcomers, 'spam', spam, 'leading', leading) FROM minutes
            WHERE minute = ?2 - 1 AND site_id = ?1) AS previous,
           (SELECT json_object('newcomers', newcomers_band, 'spam', spam_band, 'quietUntil', quiet_until) FROM flood_bands
            WHERE site_id = ?1) AS usual,
           (SELECT json_group_array(json_object('id', e.id, 'level', e.level, 'since', e.since, 'until', e.until,
              'ended', e.ended, 'rate', e.rate, 'band', e.band, 'by', e.by, 'endedBy', e.ended_by, 'runs', e.runs, 'comments', e.comments))
            FROM json_each('["busy","flood"]') AS item
            JOIN flood_episodes e ON e.site_id = ?1 AND e.id = (${newest('item.value')})) AS episodes`,
      )
      .bind(siteId, minuteOf(now)),
    ([row]: readonly StateRow[]) => {
      const usual = parsed<{ newcomers: number; spam: number; quietUntil: number }>(row?.usual);
      return {
        current: parsed<MinuteCount>(row?.current) ?? NOTHING,
        previous: parsed<MinuteCount>(row?.previous) ?? NOTHING,
        bands: { newcomers: usual?.newcomers ?? 0, spam: usual?.spam ?? 0 },
        quietUntil: usual?.quietUntil ?? 0,
        ...toNewest(parsed<EpisodeRow[]>(row?.episodes) ?? []),
      };
    },
  );

interface StateRow {
  current: string | null;
  previous: string | null;
  usual: string | null;
  episodes: string | null;
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- says what the statement above made
const parsed = <T>(json: string | null | undefined): T | null =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON of our own statement
  json === null || json === undefined ? null : (JSON.parse(json) as T);

/** Minutes since the Unix epoch. */
export const minuteOf = (now: number): number => Math.floor(now / MINUTE);

/** Adds to a site's minute. */
export const countMinute = (
  db: D1Database,
  siteId: string,
  now: number,
  { posted, newcomers, spam, leading }: MinuteCount,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO minutes (minute, site_id, posted, newcomers, spam, leading) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
       ON CONFLICT DO UPDATE SET posted = posted + excluded.posted, newcomers = newcomers + excluded.newcomers,
         spam = spam + excluded.spam, leading = leading + excluded.leading`,
    )
    .bind(minuteOf(now), siteId, posted, newcomers, spam, leading);

/**
 * Begins an episode, unless one of its level was begun meanwhile: of those who cross the line at once the first one does. Whether it was
 * this one, later statements of the batch know by its id.
 */
export const beginEpisode = (
  db: D1Database,
  siteId: string,
  { id, level, since, until, rate, band, by }: Beginning,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO flood_episodes (site_id, id, level, since, until, rate, band, by, swept)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?3 <> 'flood'
       WHERE NOT EXISTS (SELECT 1 FROM flood_episodes e WHERE e.site_id = ?1 AND e.id = (${newest('?3')}) AND e.until > ?4)`,
    )
    .bind(siteId, id, level, since, until, rate, band, by);

/** A flood's list of what was caught, beside those of near-duplicates; its comments need not be alike, so it has no print. */
export const beginCluster = (db: D1Database, siteId: string, id: CommentId): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO clusters (site_id, id, print, n, first_at, last_at)
       SELECT site_id, id, '', 0, since, since FROM flood_episodes WHERE site_id = ?1 AND id = ?2 AND level = 'flood'`,
    )
    .bind(siteId, id);

/** Keeps the guard up, or raises it once more; nothing where somebody else did since `episode` was read. */
export const extendEpisode = (
  db: D1Database,
  siteId: string,
  { id, until: known, runs }: Episode,
  { until, rate, again }: { readonly until: number; readonly rate: number; readonly again: boolean },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE flood_episodes SET until = ?5, rate = max(rate, ?6), runs = runs + ?7, ended = NULL, ended_by = NULL
       WHERE site_id = ?1 AND id = ?2 AND until = ?3 AND runs = ?4`,
    )
    .bind(siteId, id, known, runs, until, rate, Number(again));

/** Gives a comment the mark of the flood that goes on; for the batch that stores it, before it is put into the index. */
export const markCaught = (
  db: D1Database,
  siteId: string,
  id: CommentId,
  now: number,
): D1PreparedStatement[] => {
  const going = `SELECT e.id FROM flood_episodes e WHERE e.site_id = ?1 AND e.id = (${newest("'flood'")}) AND e.until > ?3`;
  return [
    db.prepare(`UPDATE comments SET cluster = (${going}) WHERE id = ?2`).bind(siteId, id, now),
    db
      .prepare(
        `UPDATE flood_episodes SET comments = comments + 1
         WHERE site_id = ?1 AND id = (SELECT c.cluster FROM comments c WHERE c.id = ?2)`,
      )
      .bind(siteId, id),
  ];
};
