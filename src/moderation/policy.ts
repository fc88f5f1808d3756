import type { AnyRule } from './rules/rule.ts';
import type { Dimension, Policy, RuleMode, Thresholds } from './types.ts';

/**
 * Points from which a comment is held and rejected. Rejection is for what is certain (`npm run eval -- --strict`): an honest
 * opinion lost costs more than an advert or an insult that a person looks at.
 */
export const DEFAULT_THRESHOLDS: Readonly<Record<Dimension, Thresholds>> = {
  spam: { hold: 5, reject: 18 },
  toxicity: { hold: 5, reject: 18 },
};

/** What a policy makes of one rule. */
export interface Setting {
  readonly mode: RuleMode;
  readonly score: number;
}

/**
 * The rule's own score unless the site gives another. System rules cannot be switched off or weighed anew. A score of
 * the wrong sign counts as 0: a damper never adds points, and a rule never takes any.
 */
export function settingOf(rule: AnyRule, policy: Policy): Setting {
  const override = rule.group === 'system' ? undefined : policy.rules?.[rule.id];
  const wanted = override?.score;
  const score = wanted !== undefined && Number.isFinite(wanted) ? wanted : rule.score;
  return {
    mode: override?.mode ?? 'on',
    score: rule.kind === 'damper' ? Math.min(0, score) : Math.max(0, score),
  };
}

/** A policy's thresholds, by default the engine's own. */
export function thresholdsOf(policy: Policy): Readonly<Record<Dimension, Thresholds>> {
  return {
    spam: policy.thresholds?.spam ?? DEFAULT_THRESHOLDS.spam,
    toxicity: policy.thresholds?.toxicity ?? DEFAULT_THRESHOLDS.toxicity,
  };
}
