import type { Assessment, Thresholds } from '../../moderation/index.ts';

/**
 * From points to 0..1 for the sums that a site's thresholds are held against. Coral and others hold what is above 0.80, so
 * that our threshold reads as just that: a site that changes only the address gets our verdict. Straight lines between these
 * points, more points never read as less. `npm run bench:doors` prints how that agrees with the verdict, and what share of
 * labelled comments is bad where it reads as this or that.
 */
interface Anchors {
  /** Nothing found: what Perspective itself gave to plain sentences. */
  readonly nothing: number;
  /** Just below the hold threshold. */
  readonly doubtful: number;
  /** At the hold threshold. */
  readonly hold: number;
  /** Just below the reject threshold. */
  readonly bad: number;
  /** At the reject threshold. */
  readonly reject: number;
  /** Never quite reached. */
  readonly top: number;
}

export const FLOOR = 0.02;
export const TOP = 0.99;

/** The hold threshold is above Coral's 0.80, the reject threshold at 0.95. */
export const OVERALL: Anchors = {
  nothing: FLOOR,
  doubtful: 0.8,
  hold: 0.81,
  bad: 0.95,
  reject: 0.95,
  top: TOP,
};

/** Only what we reject is above 0.80. */
export const SEVERE: Anchors = { nothing: FLOOR, doubtful: 0.4, hold: 0.4, bad: 0.8, reject: 0.81, top: TOP };

/** Scores have four digits. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const between = (from: number, to: number, share: number): number => rounded(from + (to - from) * share);

/** What a sum of points reads as under a site's thresholds. */
export function reading(points: number, { hold, reject }: Thresholds, anchors: Anchors): number {
  if (points <= 0) return anchors.nothing;
  if (points < hold) return between(anchors.nothing, anchors.doubtful, points / hold);
  if (points < reject) return between(anchors.hold, anchors.bad, (points - hold) / (reject - hold));
  return between(anchors.reject, anchors.top, 1 - reject / points);
}

/**
 * The least that a comment reads as whose points do not tell all: the test string, a text not read to its end, a rule or a
 * setting that failed. What cannot be judged must not pass for clean.
 */
export function leastOf({ verdict, because, findings }: Assessment, anchors: Anchors): number {
  if (!findings.some(({ category }) => category === 'system')) return anchors.nothing;
  return because === 'forced' && verdict === 'reject' ? anchors.reject : anchors.hold;
}
