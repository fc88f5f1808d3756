import { type Episode, isUp, lineOf, ratesOf } from '../comments/door/flood-mode.ts';
import type { Guarded } from '../comments/flood-switch.ts';
import { formatId } from '../comments/id.ts';

/** Flood mode as the API shows it. `now`: milliseconds since the Unix epoch. */
export function presentGuard({ state, level, episodes }: Guarded, now: number) {
  const { posted, newcomers, spam } = ratesOf(state, now);
  const up = level === 'calm' ? null : state[level];
  return {
    level,
    until: toTime(up?.until),
    quiet_until: toTime(state.quietUntil > now ? state.quietUntil : null),
    now: { posted: tenths(posted), newcomers: tenths(newcomers), spam: tenths(spam) },
    lines: {
      newcomers: tenths(lineOf('newcomers', state.bands.newcomers)),
      spam: tenths(lineOf('spam', state.bands.spam)),
    },
    episodes: episodes.map((episode) => presentEpisode(episode, now)),
  };
}

/** What was measured means nothing where a moderator began it. */
const presentEpisode = (episode: Episode, now: number) => {
  const { id, level, since, until, ended, rate, band, by, endedBy, runs, comments } = episode;
  const measured = band > 0;
  return {
    id: formatId(id),
    level,
    since: toTime(since),
    until: toTime(until),
    // The clock writes it down a little later.
    ended: toTime(ended ?? (isUp(episode, now) ? null : until)),
    rate: measured ? tenths(rate) : null,
    band: measured ? tenths(band) : null,
    by,
    ended_by: endedBy,
    runs,
    comments,
  };
};

const tenths = (rate: number): number => Math.round(rate * 10) / 10;

const toTime = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : new Date(at).toISOString();
