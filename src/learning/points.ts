import type { Thresholds } from '../moderation/index.ts';
import { MOST_OF_THRESHOLD, MOST_RELIEF, SPEAKS_AGAINST, SPEAKS_FOR } from './limits.ts';

/** Nothing is weighed finer: the engine's sums have three decimals. */
const GRAIN = 1000;

/**
 * Points for a chance, never deciding alone in either direction:
 * - Against: at most `most`, and less than what holds a comment. It lifts a sum over `hold` only together with other
 *   evidence, and never to `reject`: a person sees what words taught by persons think.
 * - For: at most 1.5, and never below a threshold that the other evidence reached by itself. It moves a held comment
 *   nearer to its threshold, where the queue shows doubtful ones first; it lets nothing go.
 *
 * @param sum of all other evidence in the dimension
 * @param most points against a comment that the site gives it
 */
export function pointsOf(chance: number, sum: number, thresholds: Thresholds, most: number): number {
  const { hold, reject } = thresholds;
  if (chance > SPEAKS_AGAINST) {
    const share = (chance - SPEAKS_AGAINST) / (1 - SPEAKS_AGAINST);
    const room = sum < reject ? reject - 1 / GRAIN - sum : most;
    return grained(Math.max(0, Math.min(share * most, hold * MOST_OF_THRESHOLD, room)));
  }
  if (chance < SPEAKS_FOR) {
    const share = (SPEAKS_FOR - chance) / SPEAKS_FOR;
    const floor = sum >= reject ? reject : sum >= hold ? hold : 0;
    return grained(Math.max(-share * MOST_RELIEF, floor - sum));
  }
  return 0;
}

/** Towards nought, so that rounding crosses no threshold. */
const grained = (points: number): number => Math.trunc(points * GRAIN) / GRAIN + 0;
