import type { CommentId } from '../id.ts';
import { FLOORS, type Measure } from './flood-band.ts';

/**
 * Flood mode: how much a site is guarded, by what comes in (docs/flood.md). Pure: what is known, and what follows.
 * `busy`: unusually many newcomers, so all are challenged and nothing is held. `flood`: unusually much spam, so newcomers are held, too.
 */

export const RAISED = ['busy', 'flood'] as const;
export type Raised = (typeof RAISED)[number];
export const LEVELS = ['calm', ...RAISED] as const;
export type Level = (typeof LEVELS)[number];

/** What was posted in a minute. */
export interface MinuteCount {
  readonly posted: number;
  readonly newcomers: number;
  readonly spam: number;
  /** … by newcomers, with a link or a way to make contact, and no spam by that. */
  readonly leading: number;
}

/** A time in which a site was guarded. Times in ms since the Unix epoch. */
export interface Episode {
  readonly id: CommentId;
  readonly level: Raised;
  readonly since: number;
  /** The guard is up before this time. */
  readonly until: number;
  /** When it was over, once that is written down. */
  readonly ended: number | null;
  /** The highest rate that was measured, comments a minute, and the band that it crossed; 0 where a moderator began it. */
  readonly rate: number;
  readonly band: number;
  /** `engine`, or a moderator. */
  readonly by: string;
  /** Who switched it off; null where it lapsed. */
  readonly endedBy: string | null;
  /** How often it flared up. */
  readonly runs: number;
  /** Comments that have its mark. */
  readonly comments: number;
}

/** The newest episode of each level. */
export type Newest = Readonly<Record<Raised, Episode | null>>;

/** All that a submission knows of its site's minutes. */
export interface FloodState extends Newest {
  readonly current: MinuteCount;
  readonly previous: MinuteCount;
  /** Learned, comments a minute; without the floors. */
  readonly bands: Readonly<Record<Measure, number>>;
  /** Nothing is switched on by itself before, ms. */
  readonly quietUntil: number;
}

export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long the guard stays up after the last minute that was unusual, ms. */
const GUARD = 10 * MINUTE;
/** … twice as long each time that it flares up again, up to 16 times. */
const MOST_DOUBLINGS = 4;
/** What begins again within that time is the same episode, ms. */
const SAME = HOUR;
/** While the rate is above this share of the line, it is not over. Twice as high to get in as to stay: no see-saw at the line. */
const STAY = 0.5;
/**
 * Share of spam in what is posted from which it is a flood of spam and not a crowd. One comment in fifty of an honest crowd is held
 * as spam by the engine at most, so a crowd stays far below.
 */
const SPAM_SHARE = 0.2;
/**
 * Newcomers' comments that lead away, a minute, and their share of all newcomers' that are no spam, from which on it is a flood of adverts,
 * whatever their words. In a crowd one in ten brings a source.
 */
export const LEADING_LINE = 6;
const LEADING_SHARE = 0.5;

/** Is the guard up? */
export const isUp = (episode: Episode | null, now: number): boolean =>
  episode !== null && episode.until > now;

/** How much a site is guarded now. */
export function levelNow({ busy, flood }: Newest, now: number): Level {
  if (isUp(flood, now)) return 'flood';
  return isUp(busy, now) ? 'busy' : 'calm';
}

/** The line that a rate crosses, comments a minute. */
export const lineOf = (measure: Measure, band: number): number => Math.max(FLOORS[measure], band);

/**
 * Comments a minute, as a sliding window: this minute's, and of the last one as large a part as still lies within sixty seconds
 * (the counter of Cloudflare's rate limits: blog.cloudflare.com/counting-things-a-lot-of-different-things).
 */
export function ratesOf(
  { current, previous }: Pick<FloodState, 'current' | 'previous'>,
  now: number,
): MinuteCount {
  const rest = 1 - (now % MINUTE) / MINUTE;
  return {
    posted: current.posted + previous.posted * rest,
    newcomers: current.newcomers + previous.newcomers * rest,
    spam: current.spam + previous.spam * rest,
    leading: current.leading + previous.leading * rest,
  };
}

/** What is to be written about the guard with a submission. */
export type Turn =
  | {
      readonly kind: 'begin';
      readonly level: Raised;
      readonly until: number;
      readonly rate: number;
      readonly band: number;
    }
  /** `again`: it was over, and flares up. */
  | {
      readonly kind: 'extend';
      readonly episode: Episode;
      readonly until: number;
      readonly rate: number;
      readonly again: boolean;
    };

/** What follows from a submission (`own`: what it counts for); null where the guard stays as it is. */
export function turnOf(state: FloodState, own: MinuteCount, now: number): Turn | null {
  const { current } = state;
  const counted = {
    posted: current.posted + own.posted,
    newcomers: current.newcomers + own.newcomers,
    spam: current.spam + own.spam,
    leading: current.leading + own.leading,
  };
  const rates = ratesOf({ ...state, current: counted }, now);
  const { rate, line, isOver } = floodOf(rates, lineOf('spam', state.bands.spam));
  const turn = turnTo('flood', state, rate, line, isOver, now);
  // A flood's guard does all that the other one would.
  if (turn || isUp(state.flood, now)) return turn;
  const newcomers = lineOf('newcomers', state.bands.newcomers);
  return turnTo('busy', state, rates.newcomers, newcomers, rates.newcomers >= newcomers, now);
}

/** Either measure of a flood: the one that is over its line, else the nearer one. */
function floodOf({ posted, newcomers, spam, leading }: MinuteCount, spamLine: number) {
  const mostLead = leading >= LEADING_SHARE * (newcomers - spam);
  const bySpam = {
    rate: spam,
    line: spamLine,
    isOver: spam >= spamLine && spam >= SPAM_SHARE * posted,
  };
  const byLeading = {
    rate: mostLead ? leading : 0,
    line: LEADING_LINE,
    isOver: mostLead && leading >= LEADING_LINE,
  };
  if (bySpam.isOver || byLeading.isOver) return bySpam.isOver ? bySpam : byLeading;
  return byLeading.rate / byLeading.line > bySpam.rate / bySpam.line ? byLeading : bySpam;
}

function turnTo(
  level: Raised,
  state: FloodState,
  rate: number,
  line: number,
  isOver: boolean,
  now: number,
): Turn | null {
  const episode = state[level];
  if (episode && isUp(episode, now)) {
    const until = now + guardOf(episode.runs);
    // At most once a minute: each is a write.
    return rate >= STAY * line && until - episode.until >= MINUTE
      ? { kind: 'extend', episode, until, rate, again: false }
      : null;
  }
  if (!isOver || state.quietUntil > now) return null;
  if (episode && now - episode.until < SAME) {
    return { kind: 'extend', episode, until: now + guardOf(episode.runs + 1), rate, again: true };
  }
  return { kind: 'begin', level, until: now + GUARD, rate, band: line };
}

const guardOf = (runs: number): number => GUARD * 2 ** Math.min(runs - 1, MOST_DOUBLINGS);
