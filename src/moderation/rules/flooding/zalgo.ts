import { isSurrogateUnit, kindOf, MARK } from '../../characters.ts';
import { MAX_UNITS } from '../../limits.ts';
import { holdsRun } from '../runs.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

// On the text as sent: the normaliser removes what this looks for.
const STACK = /\p{M}{6}/gu;
const HIGH = 6;
const FEW = 2;

/** Marks beyond the BMP are two units. */
function mayBeMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return kindOf(unit) === MARK || isSurrogateUnit(unit);
}

/** A glance that spares most texts the pattern. */
function mayStack(source: string): boolean {
  return holdsRun(source, HIGH, mayBeMark);
}

export const zalgo: Rule = {
  kind: 'rule',
  id: 'ZALGO',
  group: 'flooding',
  category: 'flooding',
  score: 5,
  summary: 'Stacks of combining marks that spill over the lines',
  needs: ['beyond_ascii'],
  needsOneOf: ['woven'],
  ok: ['Tiếng Việt', 'السَّلَامُ عَلَيْكُمْ'],
  fail: [`h${'\u0301'.repeat(9)}e${'\u0316'.repeat(9)}`],
  check: ({ body: { field } }) => {
    if (!mayStack(field.source)) return NO_HITS;
    const stacks = field.source.slice(0, MAX_UNITS.body).match(STACK)?.length ?? 0;
    if (stacks === 0) return NO_HITS;
    const strength = stacks >= FEW ? 1 : 0.5;
    return [field.wholeHit(strength, 'Stacks of combining marks.')];
  },
};
