/** The normal distribution's 97.5 % point: a two-sided interval of 95 %. */
const Z = 1.959963984540054;

/** A share with its interval, each 0..1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share of `n` with its 95 % interval by Wilson's score: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", JASA 22 (1927), 209-212. It stays within 0..1 and is good for small n (Brown, Cai, DasGupta,
 * Statistical Science 16 (2001), 101-133). null where there is nothing to share.
 */
export function wilson(k: number, n: number): Share | null {
  if (n <= 0) return null;
  const share = k / n;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
