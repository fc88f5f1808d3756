import { type Assessment, type Finding, type Policy, thresholdsOf } from '../moderation/index.ts';
import type { ToldBan } from './standing.ts';

/** An assessment with the bans that had a say in it. */
export interface Judgement extends Assessment {
  /** The guest is told of the ban that rejects the comment. */
  readonly ban?: ToldBan | undefined;
}

/**
 * The engine's decision as it is stored with its event and shown to moderators. The stored form leaves out the
 * findings' text: the comment holds it already, and what a guest erases must not live on in an event.
 */
export type Decision = Omit<Judgement, 'findings'> & {
  readonly findings: readonly Omit<Finding, 'text'>[];
  /** Points between the sums and the nearest threshold: the smaller, the more doubtful. Missing in old decisions. */
  readonly margin?: number | undefined;
};

/** `policy`: the one that the assessment was made by. */
export function toDecision(assessment: Judgement, policy: Policy): Decision {
  return { ...withoutText(assessment), margin: marginOf(assessment, policy) };
}

/** The assessment as it may leave the place where the comment is. */
export const withoutText = (assessment: Judgement): Decision => ({
  ...assessment,
  findings: assessment.findings.map(({ text: _, ...finding }) => finding),
});

/** A sum without any evidence is in no doubt, as long as the other has some. */
function marginOf({ scores }: Judgement, policy: Policy): number {
  const thresholds = thresholdsOf(policy);
  const all = ['spam', 'toxicity'] as const;
  const evident = all.filter((dimension) => scores[dimension] > 0);
  const margins = (evident.length > 0 ? evident : all).flatMap((dimension) => {
    const { hold, reject } = thresholds[dimension];
    return [Math.abs(scores[dimension] - hold), Math.abs(scores[dimension] - reject)];
  });
  return Math.round(Math.min(...margins) * 100) / 100;
}
