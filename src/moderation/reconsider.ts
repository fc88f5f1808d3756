import { forcedBy } from './forced.ts';
import { thresholdsOf } from './policy.ts';
import { rounded } from './round.ts';
import type { Assessment, Dimension, Finding, Policy, Verdict } from './types.ts';
import { decide, type Decision } from './verdict.ts';

/** Somebody else's judgement, as evidence. */
export interface Outsider {
  /** Its score is added to the dimension's sum; negative where it takes from it. */
  readonly finding: Finding;
  readonly dimension: Dimension;
  /** Counts as it is, whatever the sums say; undefined = the thresholds decide. */
  readonly verdict?: Verdict | undefined;
}

/**
 * The assessment with one more finding, decided again. What a hard fact decided stays decided; what only must not be
 * approved without a person (not read to its end, on the site's hold list) never is, whoever says so, and may be rejected.
 */
export function reconsider(assessment: Assessment, policy: Policy, outsider: Outsider): Assessment {
  const { finding, dimension } = outsider;
  const findings = [...assessment.findings, finding];
  if (isSettled(assessment)) return { ...assessment, findings };
  const scores = {
    ...assessment.scores,
    [dimension]: rounded(Math.max(0, assessment.scores[dimension] + finding.score)),
  };
  const { because: _, ...rest } = assessment;
  return { ...rest, ...decisionOf(assessment, policy, outsider, scores), scores, findings };
}

function isSettled({ because, verdict, findings }: Assessment): boolean {
  return because === 'forced' && !(verdict === 'hold' && forcedBy(findings) === 'no-approval');
}

function decisionOf(
  assessment: Assessment,
  policy: Policy,
  { verdict }: Outsider,
  scores: Assessment['scores'],
): Decision {
  const forced = forcedBy(assessment.findings);
  if (verdict === undefined) return decide(scores, thresholdsOf(policy), forced);
  return { verdict: verdict === 'approve' && forced !== undefined ? 'hold' : verdict, because: 'forced' };
}

/** Part of a threshold below which an approval is clear. */
const CLEARLY_BELOW = 0.5;

/** Approved, and with less than half of what would hold the comment in either dimension. */
export function clearlyApproved({ verdict, scores }: Assessment, policy: Policy): boolean {
  const { spam, toxicity } = thresholdsOf(policy);
  return (
    verdict === 'approve' &&
    scores.spam < spam.hold * CLEARLY_BELOW &&
    scores.toxicity < toxicity.hold * CLEARLY_BELOW
  );
}
