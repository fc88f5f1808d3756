import { knownRule, ruleKind, RULES } from '../../moderation/index.ts';
import { SETTINGS_BROKEN } from '../assess.ts';
import { FLOOD_NEWCOMER } from '../door/flood-hold.ts';
import type { Decision } from '../decision.ts';
import { PREMODERATED } from '../premoderation.ts';

/** A decision, as far as it is counted. */
export interface Evidence {
  /** Gave points or a hard fact; each once. */
  readonly rules: readonly string[];
  /** Found something and gave nothing: in shadow, or with a score of 0 by the site's word. */
  readonly shadow: readonly string[];
  /** Speak for the comment. */
  readonly dampers: readonly string[];
  /** What weighed most; `none` where nothing did. */
  readonly category: string;
}

/** Rules that count for nothing by themselves: hard facts. */
const WEIGHTLESS = new Set(RULES.filter(({ score }) => score === 0).map(({ id }) => id));

/** Held for a person by the site's own wish, for a flood, or because its settings cannot be read: no word of the engine's. */
export const isAsked = ({ verdict, because, findings }: Decision): boolean =>
  verdict === 'hold' && because === 'forced' && findings.some(({ rule }) => ASKED.has(rule));

const ASKED = new Set([PREMODERATED, SETTINGS_BROKEN, FLOOD_NEWCOMER]);

/** What of a decision is counted. */
export function evidenceOf({ findings, categories }: Decision): Evidence {
  const named = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => ({
    rule,
    kind: kindOf(rule, found),
  }));
  const of = (kind: Kind): string[] => named.filter((each) => each.kind === kind).map(({ rule }) => rule);
  const [[category] = ['none']] = Object.entries(categories)
    .filter(([, value]) => value > 0)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { rules: of('rule'), shadow: of('shadow'), dampers: of('damper'), category };
}

type Kind = 'rule' | 'shadow' | 'damper';

function kindOf(rule: string, found: Decision['findings']): Kind {
  const points = found.reduce((sum, { score }) => sum + score, 0);
  // What people taught, or another's opinion, can speak for a comment, too.
  if (points < 0 || ruleKind(rule) === 'damper') return 'damper';
  if (points > 0 || WEIGHTLESS.has(rule)) return 'rule';
  if (knownRule(rule)) return 'shadow';
  // What the engine does not list is a fact or somebody's word: a crash, a ban, a second opinion; or trust that did not help.
  return found.some(({ category }) => category === 'context') ? 'damper' : 'rule';
}
