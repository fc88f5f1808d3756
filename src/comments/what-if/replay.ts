import {
  type Assessment,
  type Dimension,
  type Policy,
  RULES,
  type Submission,
  type Verdict,
} from '../../moderation/index.ts';
import { moderatorOf } from '../assess.ts';
import type { Decision } from '../decision.ts';
import type { CommentId } from '../id.ts';
import { withFacts } from './site-facts.ts';

/** A stored comment with what the engine can be asked about it again. E-mail addresses are not kept. */
export interface StoredForReplay {
  readonly id: CommentId;
  /** By the publisher's people: nobody judged it. */
  readonly staff: boolean;
  readonly submission: Submission;
  readonly decision: Decision | null;
}

/** What one rule found in one comment, before and after: its points together. */
export interface RuleChange {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
  /** Of the site's own lists: which entry. */
  readonly why?: string | undefined;
}

/** One comment under both policies. */
export interface Replayed {
  readonly id: CommentId;
  readonly before: Judged;
  readonly after: Judged;
  /** Whether people last wanted it on air; null where nobody decided. */
  readonly wanted: boolean | null;
  /** Rules that count otherwise than before. */
  readonly changes: readonly RuleChange[];
  /** Rules in shadow after the change that would turn the verdict by themselves, if they counted. */
  readonly wouldFlip: readonly string[];
  /** Beginning of the text. */
  readonly excerpt: string;
}

interface Judged {
  readonly verdict: Verdict;
  readonly scores: Readonly<Record<Dimension, number>>;
  /** Rules that found something, and whether it counted. */
  readonly rules: ReadonlyMap<
    string,
    { readonly points: number; readonly found: number; readonly why?: string | undefined }
  >;
}

/** UTF-16 units, to the end of a word or so. */
const EXCERPT = 120;
/** Rules in shadow that are tried on one comment. */
export const MOST_SHADOWS = 10;

/** Two policies side by side. */
export interface Comparison {
  readonly before: Policy;
  readonly after: Policy;
}

/** Judges a comment by both policies. Pure but for the compiled policies that are kept. */
export function replay(
  { id, submission, decision }: StoredForReplay,
  wanted: boolean | null,
  { before, after }: Comparison,
  shadows: Shadows,
): Replayed {
  const judge = (policy: Policy) => withFacts(moderatorOf(policy).assess(submission), policy, decision);
  const [was, is] = [judge(before), judge(after)];
  const [one, other] = [judgedOf(was), judgedOf(is)];
  const wouldFlip = [...other.rules]
    .filter(([rule]) => shadows.has(rule))
    .slice(0, MOST_SHADOWS)
    .flatMap(([rule]) => {
      const policy = shadows.get(rule);
      return policy && judge(policy).verdict !== is.verdict ? [rule] : [];
    });
  return {
    id,
    before: one,
    after: other,
    wanted,
    changes: changesOf(one, other),
    wouldFlip,
    excerpt: submission.body.slice(0, EXCERPT).toWellFormed(),
  };
}

function judgedOf({ verdict, scores, findings }: Assessment): Judged {
  const rules = new Map<string, { points: number; found: number; why: string | undefined }>();
  for (const { rule, score, why } of findings) {
    const first = rule.startsWith('WORD_LIST_') ? why : undefined;
    const known = rules.get(rule) ?? { points: 0, found: 0, why: first };
    rules.set(rule, { ...known, points: known.points + score, found: known.found + 1 });
  }
  return { verdict, scores, rules };
}

/** Points of hard facts are 0: what counts for them is that they are there. */
function changesOf(before: Judged, after: Judged): RuleChange[] {
  return [...new Set([...before.rules.keys(), ...after.rules.keys()])].flatMap((rule) => {
    const [was, is] = [before.rules.get(rule), after.rules.get(rule)];
    const same = was?.points === is?.points && was?.found === is?.found;
    const why = is?.why ?? was?.why;
    const change = { rule, before: rounded(was?.points), after: rounded(is?.points) };
    return same ? [] : [why === undefined ? change : { ...change, why }];
  });
}

const rounded = (points = 0): number => Math.round(points * 100) / 100;

/** By rule in shadow: the policy in which it counts. */
export type Shadows = ReadonlyMap<string, Policy>;

const DEFAULTS = new Map(RULES.map(({ id, score }) => [id, score]));

/** The rules that a policy has in shadow and that would have points. */
export function shadowsOf(policy: Policy): Shadows {
  const found = new Map<string, Policy>();
  for (const [rule, override] of Object.entries(policy.rules ?? {})) {
    const points = override.score ?? DEFAULTS.get(rule) ?? 0;
    if (override.mode !== 'shadow' || points === 0) continue;
    found.set(rule, { ...policy, rules: { ...policy.rules, [rule]: { ...override, mode: 'on' } } });
  }
  return found;
}
