import { endEpisode, episodesQuery, keepQuiet, prolongEpisode } from '../store/flood-episodes.ts';
import { floodQuery, newestEpisodesQuery } from '../store/flood-mode.ts';
import { readAll } from '../store/query.ts';
import {
  type Episode,
  type FloodState,
  type Level,
  levelNow,
  MINUTE,
  type Newest,
} from './door/flood-mode.ts';
import { begin } from './flood-guard.ts';
import { newCommentId } from './id.ts';
import type { Site } from './site.ts';

/** Flood mode as moderators see it, and by hand. */

/** Who switched it off has an hour of quiet, ms. */
const QUIET = 60 * MINUTE;
/** Episodes that are listed. */
const LISTED = 20;

/** How a site is guarded, and was. */
export interface Guarded {
  readonly state: FloodState;
  readonly level: Level;
  /** The newest first. */
  readonly episodes: readonly Episode[];
}

/** `now`: milliseconds since the Unix epoch. */
export async function readGuard(db: D1Database, siteId: string, now: number): Promise<Guarded> {
  const [state, episodes] = await readAll(db, floodQuery(db, siteId, now), episodesQuery(db, siteId, LISTED));
  return { state, level: levelNow(state, now), episodes };
}

/** As much of it as says whether the guard is up: two rows. */
async function readNewestEpisodes(db: D1Database, siteId: string): Promise<Newest> {
  const [newest] = await readAll(db, newestEpisodesQuery(db, siteId));
  return newest;
}

/** What a moderator wants. */
export interface GuardOrder {
  readonly level: Level;
  /** For how long, ms; of no meaning for `calm`. */
  readonly span: number;
  /** As events name them. */
  readonly by: string;
}

/**
 * Sets the guard by hand, whatever the settings say. Lowering it also keeps it from coming back by itself: for an hour, or as long as the
 * lower level was asked for. Returns whether endpoints are told.
 */
export async function setGuard(
  db: D1Database,
  site: Site,
  { level, span, by }: GuardOrder,
  { now, random, own }: { readonly now: number; readonly random: number; readonly own: string },
): Promise<boolean> {
  const over = { by, at: now };
  const until = now + span;
  const raise = (to: 'busy' | 'flood') => {
    const episode = { id: newCommentId(now, random), level: to, since: now, until, rate: 0, band: 0, by };
    const begun = begin(db, site, episode, own);
    // What is up already stays that, and is no news.
    return { ...begun, statements: [prolongEpisode(db, site.id, to, { until, now }), ...begun.statements] };
  };
  switch (level) {
    case 'calm':
      await db.batch([
        endEpisode(db, site.id, 'busy', over),
        endEpisode(db, site.id, 'flood', over),
        keepQuiet(db, site.id, now + QUIET, now),
      ]);
      return false;
    case 'busy': {
      const { statements, told } = raise('busy');
      const newest = await readNewestEpisodes(db, site.id);
      const lowers = levelNow(newest, now) === 'flood';
      await db.batch([
        endEpisode(db, site.id, 'flood', over),
        keepQuiet(db, site.id, lowers ? until : 0, now),
        ...statements,
      ]);
      return told;
    }
    case 'flood': {
      const { statements, told } = raise('flood');
      await db.batch([keepQuiet(db, site.id, 0, now), ...statements]);
      return told;
    }
    default:
      return level satisfies never;
  }
}
