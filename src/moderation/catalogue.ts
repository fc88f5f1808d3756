import type { GroupId } from './groups.ts';
import { ALL_RULES } from './rules/index.ts';
import type { AnyRule } from './rules/rule.ts';
import type { Category } from './types.ts';

/** What a settings page or the documentation needs to know of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly group: GroupId;
  readonly category: Category;
  /** Default points; negative for a damper. */
  readonly score: number;
  readonly summary: string;
}

export const RULES: readonly RuleInfo[] = ALL_RULES.map(({ id, group, category, score, summary }) => ({
  id,
  group,
  category,
  score,
  summary,
}));

const kinds = new Map(ALL_RULES.map(({ id, kind }) => [id, kind]));

/** Whether a policy may name this rule. */
export function knownRule(id: string): boolean {
  return kinds.has(id);
}

/**
 * What a rule is, undefined for an unknown id. A policy may give a `damper` a score of at most 0, every other kind one
 * of at least 0; the engine reads a score of the wrong sign as 0.
 */
export function ruleKind(id: string): AnyRule['kind'] | undefined {
  return kinds.get(id);
}
