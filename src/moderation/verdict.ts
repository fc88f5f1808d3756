import type { Assessment, Dimension, Thresholds, Verdict } from './types.ts';

/**
 * A hard fact that decides without points. `hold`: the points are not to be trusted in either direction.
 * `no-approval`: what was read counts, what was not read cannot be published unseen.
 */
export type Forced = 'reject' | 'hold' | 'no-approval' | undefined;

export type Decision = Pick<Assessment, 'verdict' | 'because'>;

/** Written so that a threshold that is no number holds: nothing is published by accident. */
function verdictOf(score: number, { hold, reject }: Thresholds): Verdict {
  if (score >= reject) return 'reject';
  return score < hold ? 'approve' : 'hold';
}

const SEVERITY: Readonly<Record<Verdict, number>> = { approve: 0, hold: 1, reject: 2 };

/**
 * A forced rejection (the test string) wins. A crashed rule holds whatever the points say: the evidence is incomplete,
 * so that a person looks. Otherwise the dimension with the stricter verdict decides, except that a comment which was
 * not read to its end is never approved.
 */
export function decide(
  scores: Readonly<Record<Dimension, number>>,
  thresholds: Readonly<Record<Dimension, Thresholds>>,
  forced: Forced,
): Decision {
  if (forced === 'reject' || forced === 'hold') return { verdict: forced, because: 'forced' };
  const spam = verdictOf(scores.spam, thresholds.spam);
  const toxicity = verdictOf(scores.toxicity, thresholds.toxicity);
  if (spam === 'approve' && toxicity === 'approve') {
    return forced === 'no-approval' ? { verdict: 'hold', because: 'forced' } : { verdict: 'approve' };
  }
  return SEVERITY[toxicity] >= SEVERITY[spam]
    ? { verdict: toxicity, because: 'toxicity' }
    : { verdict: spam, because: 'spam' };
}
