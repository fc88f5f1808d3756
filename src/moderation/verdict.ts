import type { Assessment, Dimension, Thresholds, Verdict } from './types.ts';

/** A hard fact that decides without points. */
export type Forced = 'reject' | 'hold' | undefined;

export type Decision = Pick<Assessment, 'verdict' | 'because'>;

/** Written so that a threshold that is no number holds: nothing is published by accident. */
function verdictOf(score: number, { hold, reject }: Thresholds): Verdict {
  if (score >= reject) return 'reject';
  return score < hold ? 'approve' : 'hold';
}

const SEVERITY: Readonly<Record<Verdict, number>> = { approve: 0, hold: 1, reject: 2 };

/**
 * A forced rejection (the test string) wins. A crashed rule holds whatever the points say: the evidence is incomplete,
 * so that a person looks. Otherwise the dimension with the stricter verdict decides.
 */
export function decide(
  scores: Readonly<Record<Dimension, number>>,
  thresholds: Readonly<Record<Dimension, Thresholds>>,
  forced: Forced,
): Decision {
  if (forced) return { verdict: forced, because: 'forced' };
  const spam = verdictOf(scores.spam, thresholds.spam);
  const toxicity = verdictOf(scores.toxicity, thresholds.toxicity);
  if (spam === 'approve' && toxicity === 'approve') return { verdict: 'approve' };
  return SEVERITY[toxicity] >= SEVERITY[spam]
    ? { verdict: toxicity, because: 'toxicity' }
    : { verdict: spam, because: 'spam' };
}
