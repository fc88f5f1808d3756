import type { Level } from './flood-mode.ts';

/**
 * Most counters that a proof of work takes; half of them on average, as each challenge's own counter is drawn evenly from below. So a guest's
 * work is bounded, which it is not where a hash with so many zeros is looked for.
 *
 * A phone tries 100,000 to 300,000 counters a second: what `npm run bench:challenge` measures in Chromium, slowed down four to six times (by
 * which Lighthouse's and WebPageTest's phones differ from their laptops), on a server's core that was shared and on one that was not. Calm is about a
 * second there; a flood, four times that. Whoever has a graphics card is faster by far: it is a price, and no wall.
 */
export const MOST_COUNTERS = {
  calm: 300_000,
  busy: 600_000,
  flood: 1_200_000,
} as const satisfies Record<Level, number>;

/** Seconds for which a challenge is good: who writes for longer is given another, and notices nothing. */
export const GOOD_FOR = 3600;
