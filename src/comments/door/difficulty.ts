import type { Level } from './flood-mode.ts';

/**
 * Most counters that a proof of work takes; half of them on average, as each challenge's own counter is drawn evenly from below. So a guest's
 * work is bounded, which it is not where a hash with so many zeros is looked for.
 *
 * A phone tries about 250,000 counters a second: what `node bench/challenge.ts` measures on a laptop's core in Chromium, slowed down four to
 * six times (the rates by which Lighthouse and WebPageTest stand for phones). Calm is about a second there on average and two at most;
 * an hour's flood, four times that. Whoever has a graphics card is faster by far: it is a price, and no wall.
 */
export const MOST_COUNTERS = {
  calm: 500_000,
  busy: 1_000_000,
  flood: 2_000_000,
} as const satisfies Record<Level, number>;

/** Seconds for which a challenge is good: who writes for longer is given another, and notices nothing. */
export const GOOD_FOR = 3600;
