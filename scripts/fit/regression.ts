/**
 * Sparse logistic regression by FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013,
 * algorithm 1): one pass at a time over the examples, L1 sets the weights of words that say nothing to exactly 0. None
 * is negative: kind words must not buy unkind ones.
 */

export interface Example {
  /** Ordinals of the features that it has; each counts as 1. */
  readonly features: Int32Array;
  /** Points that the rules gave, in holds (1 = the hold threshold). */
  readonly rules: number;
  readonly bad: boolean;
  /** How much the example counts. */
  readonly weight: number;
}

export interface Penalty {
  readonly l1: number;
  readonly l2: number;
}

const LEARNING_RATE = 0.1;
const PASSES = 6;

/** A small generator of our own choosing, so that the same data gives the same weights (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(list: Example[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [list[at], list[other]];
    if (one !== undefined && two !== undefined) [list[at], list[other]] = [two, one];
  }
}

/** Log-odds by feature. The intercept and the rules' weight are fitted with them and not pulled towards 0. */
export function fit(
  examples: readonly Example[],
  size: number,
  penalty: Penalty,
  seed: number,
): Float64Array {
  const random = randomFrom(seed);
  const order = [...examples];
  const z = new Float64Array(size + 2);
  const n = new Float64Array(size + 2);
  const w = new Float64Array(size + 2);

  function weightOf(at: number, l1: number): number {
    const sum = z[at] ?? 0;
    const beyond = Math.abs(sum) - l1;
    const value =
      beyond <= 0 || (at < size && sum > 0)
        ? 0
        : (-Math.sign(sum) * beyond) / ((1 + Math.sqrt(n[at] ?? 0)) / LEARNING_RATE + penalty.l2);
    w[at] = value;
    return value;
  }

  function step(at: number, gradient: number): void {
    const before = n[at] ?? 0;
    const after = before + gradient * gradient;
    const rate = (Math.sqrt(after) - Math.sqrt(before)) / LEARNING_RATE;
    z[at] = (z[at] ?? 0) + gradient - rate * (w[at] ?? 0);
    n[at] = after;
  }

  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const { features, rules, bad, weight } of order) {
      let odds = weightOf(size, 0) + rules * weightOf(size + 1, 0);
      for (const at of features) odds += weightOf(at, penalty.l1);
      const gradient = (1 / (1 + Math.exp(-odds)) - (bad ? 1 : 0)) * weight;
      for (const at of features) step(at, gradient);
      step(size, gradient);
      step(size + 1, gradient * rules);
    }
  }
  return w.slice(0, size);
}
