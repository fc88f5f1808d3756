import type { Document } from './document/document.ts';
import { bitsOf, eitherOf } from './document/facts.ts';
import type { FieldText } from './document/field-text.ts';
import { GROUPS } from './groups.ts';
import { MAX_HITS_PER_RULE } from './limits.ts';
import type { Setting } from './policy.ts';
import { rounded } from './round.ts';
import type { AnyRule, Found, Hit } from './rules/rule.ts';
import type { Finding } from './types.ts';
import type { Approved } from './word-lists/approved.ts';

/** Reported in place of a rule that threw. */
export const RULE_CRASHED = 'RULE_CRASHED';

function crashed(rule: string): Finding {
  const why = `The rule ${rule} failed, so that a person must look.`;
  return { rule: RULE_CRASHED, category: 'system', score: 0, field: 'body', start: 0, end: 0, text: '', why };
}

/** The finding for a normaliser or tokeniser that threw: nothing could be checked. */
export function crashedEngine(): Finding {
  return crashed('document');
}

/** A rule as it runs under a policy. All have one shape, whatever their kind: most of a comment's time is asking them. */
export interface Active {
  readonly rule: AnyRule;
  readonly ask: (document: Document, found: Found) => readonly Hit[];
  /** Bits of the facts without which it is not asked. */
  readonly needs: number;
  /** Bits of facts and signs of which it needs one; none where it needs no more. */
  readonly either: { readonly facts: number; readonly signs: number };
  /** Points of a hit of strength 1. None in shadow; a damper's are what it takes, known only after all rules have run. */
  readonly worth: number;
}

function askOf(rule: AnyRule): Active['ask'] {
  switch (rule.kind) {
    case 'rule':
      return (document) => rule.check(document);
    case 'composite':
      return (document, found) => rule.combine(found, document);
    case 'damper':
      return (document) => rule.scopes(document);
    default:
      return rule satisfies never;
  }
}

export function activate(rule: AnyRule, { mode, score }: Setting): Active {
  const worth = mode === 'shadow' || rule.kind === 'damper' ? 0 : score;
  return {
    rule,
    ask: askOf(rule),
    needs: bitsOf(rule.needs ?? []),
    either: eitherOf(rule.needsOneOf ?? []),
    worth,
  };
}

function spanOf({ offsets, start, end }: Hit, text: FieldText): readonly [start: number, end: number] {
  return offsets === 'read' ? text.sourceSpan(start, end) : text.wholeGraphemes(start, end);
}

/** A hit as it is told: offsets into the field as sent. */
function findingOf(hit: Hit, rule: AnyRule, score: number, document: Document): Finding {
  const text = document.field(hit.field);
  const [start, end] = text ? spanOf(hit, text) : [hit.start, hit.end];
  return {
    rule: rule.id,
    category: rule.category,
    score,
    field: hit.field,
    start,
    end,
    text: text?.source.slice(start, end) ?? '',
    why: hit.why,
  };
}

/**
 * Runs one rule and adds what it finds to `findings`, the strongest first, each with all of its points (rank.ts says how
 * much of them counts). Only the hits that are kept are mapped back to the field as sent, which is what costs.
 */
export function run(
  { rule, ask, worth }: Active,
  document: Document,
  found: Found,
  findings: Finding[],
  approved?: Approved,
): void {
  let hits: readonly Hit[];
  try {
    hits = ask(document, found);
    if (hits.length > 1) hits = hits.toSorted((one, other) => other.strength - one.strength);
  } catch {
    findings.push(crashed(rule.id));
    return;
  }
  if (approved && isEvidence(rule)) {
    findings.push(...withoutApproved(hits, rule, worth, document, approved));
    return;
  }
  const kept = Math.min(hits.length, MAX_HITS_PER_RULE);
  for (let rank = 0; rank < kept; rank++) {
    const hit = hits[rank];
    if (hit) findings.push(findingOf(hit, rule, pointsOf(hit, worth), document));
  }
}

function pointsOf({ strength }: Hit, worth: number): number {
  return rounded(worth * Math.min(1, Math.max(0, strength)));
}

/** Hard facts and what only explains are no evidence that a site's approve list could excuse. */
function isEvidence({ group }: AnyRule): boolean {
  return GROUPS[group].dimension !== 'none';
}

/** Findings that count, then those that a site's approve list excuses: a hundred excused hits hide no other. */
function withoutApproved(
  hits: readonly Hit[],
  rule: AnyRule,
  worth: number,
  document: Document,
  approved: Approved,
): Finding[] {
  const counted: Finding[] = [];
  const excused: Finding[] = [];
  for (const hit of hits) {
    const finding = findingOf(hit, rule, pointsOf(hit, worth), document);
    const known = approved.excused(finding);
    if (known) excused.push(known);
    else if (counted.push(finding) === MAX_HITS_PER_RULE) break;
  }
  return [...counted, ...excused].slice(0, MAX_HITS_PER_RULE);
}
