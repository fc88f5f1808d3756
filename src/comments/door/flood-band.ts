/**
 * What is usual at a site, learned minute by minute: an exponentially weighted moving average (EWMA control chart: S. W. Roberts,
 * "Control Chart Tests Based on Geometric Moving Averages", Technometrics 1, 1959) of a minute's count and of its square, so that mean and
 * deviation are known from two numbers. The band is the mean and six deviations. Pure.
 */

/** What is watched, a minute. */
export type Measure = 'newcomers' | 'spam';

/** A site below these is never guarded, comments a minute: what comes so slowly, its moderators can read. */
export const FLOORS: Readonly<Record<Measure, number>> = { newcomers: 30, spam: 10 };

/** Comments a minute. */
export interface Usual {
  readonly mean: number;
  /** Mean of the squares. */
  readonly square: number;
  readonly band: number;
}

/** Of a site of which nothing is known yet. */
export const UNKNOWN: Usual = { mean: 0, square: 0, band: 0 };

const DAY = 1440;
/** Minutes after which a count weighs half: some days, so that a day's hours and quiet Sundays are all in it. */
const HALF_LIFE = 3 * DAY;
/** Deviations above the mean. Comments come in bursts, whose deviation is far above a Poisson process's; three would be crossed daily. */
const WIDTH = 6;
/** Minutes in which a band can double at most, however much came in. */
const DOUBLING = DAY;

/**
 * Learns of a minute's count, `passed` minutes (at least 1) after the last one that was learned of; between them nothing came.
 * Who wants to teach a band does not get far: a count weighs no more than the line as it was, and the band doubles within a day at most.
 */
export function learn(measure: Measure, usual: Usual, count: number, passed: number): Usual {
  const line = Math.max(FLOORS[measure], usual.band);
  const heard = Math.min(count, line);
  const weight = 1 - 2 ** (-1 / HALF_LIFE);
  const kept = 2 ** (-passed / HALF_LIFE);
  const mean = usual.mean * kept + heard * weight;
  const square = usual.square * kept + heard * heard * weight;
  const deviation = Math.sqrt(Math.max(0, square - mean * mean));
  return { mean, square, band: Math.min(mean + WIDTH * deviation, line * 2 ** (passed / DOUBLING)) };
}
