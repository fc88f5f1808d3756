import type { GroupId } from './groups.ts';
import { ALL_RULES } from './rules/index.ts';
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

const ids = new Set(RULES.map(({ id }) => id));

/** Whether a policy may name this rule. */
export function knownRule(id: string): boolean {
  return ids.has(id);
}
