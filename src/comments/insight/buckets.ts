/**
 * Durations as a histogram whose buckets grow by a factor: median and percentiles of any period follow from the sum of its days,
 * which no list of medians would give. Four buckets an octave: a value read from it is within 9.1 % of the true one
 * (2^(1/8) = 1.0905). The idea: Masson, Rim, Lee, "DDSketch", VLDB 2019.
 */

const PER_OCTAVE = 4;
/** 2^32 s: nobody waited longer. */
const LAST = 127;

/** A duration's bucket, 0..127. Below a second, and where two clocks disagree: 0. */
export function bucketOf(ms: number): number {
  if (ms < 1000) return 0;
  return Math.min(LAST, Math.floor(PER_OCTAVE * Math.log2(ms / 1000)));
}

/** Where a bucket begins, seconds. The first one also holds what is shorter. */
export const bucketStart = (bucket: number): number => (bucket === 0 ? 0 : 2 ** (bucket / PER_OCTAVE));
/** Where it ends, seconds. */
export const bucketEnd = (bucket: number): number => 2 ** ((bucket + 1) / PER_OCTAVE);
/** What stands for it: the geometric middle, seconds. */
const bucketMiddle = (bucket: number): number => 2 ** ((bucket + 0.5) / PER_OCTAVE);

/** Numbers by bucket, in order, none below 1. */
export type Histogram = readonly (readonly [bucket: number, n: number])[];

/** A histogram from stored numbers. */
export const toHistogram = (tallies: Readonly<Record<string, readonly number[]>> = {}): Histogram =>
  Object.entries(tallies)
    .map(([key, [n = 0]]) => [Number(key), n] as const)
    .filter(([bucket, n]) => Number.isInteger(bucket) && n > 0)
    .toSorted(([a], [b]) => a - b);

export const sizeOf = (histogram: Histogram): number => histogram.reduce((sum, [, n]) => sum + n, 0);

/** The value below which a share `q` (0..1) lies, by nearest rank, seconds; null where nothing was counted. */
export function quantile(histogram: Histogram, q: number): number | null {
  const rank = Math.max(1, Math.ceil(q * sizeOf(histogram)));
  let seen = 0;
  for (const [bucket, n] of histogram) {
    seen += n;
    if (seen >= rank) return bucketMiddle(bucket);
  }
  return null;
}
