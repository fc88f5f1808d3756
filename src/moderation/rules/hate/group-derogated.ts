import type { Pair } from '../../document/pairs.ts';
import { hasCopula, isPredicate } from '../../document/pairs.ts';
import type { Prose } from '../../document/prose.ts';
import type { Rule } from '../rule.ts';
import { claimHits } from './claim-hits.ts';
import { pairHits } from './pair-hits.ts';

const strengthOf = { 1: 0.4, 2: 0.6, 3: 1 } as const;
const WHY = 'Contempt for a group of people.';

/** "X are clueless": even a weak word weighs when a whole group is said to be it. */
const PREDICATED = 0.9;

const isOutright = (pair: Pair, prose: Prose): boolean => isPredicate(prose, pair);

/** English sets adjectives before a noun: "women voters" is no contempt, "women are inferior" is. */
function isModifier({ group, other }: Pair): boolean {
  return other.first - group.last === 1 && group.term.language === 'en' && other.term.severity < 3;
}

const plain = { strength: ({ other }: Pair) => strengthOf[other.term.severity], isOutright, why: WHY };

export const groupDerogated: Rule = {
  kind: 'rule',
  id: 'GROUP_DEROGATED',
  group: 'hate',
  category: 'identity_attack',
  score: 6,
  summary: 'A protected group said to be inferior, evil, disgusting or criminal',
  needs: ['group'],
  ok: [
    'The jews of Aleppo left after the war.',
    'Muslims condemned the attack.',
    'The traffic in this country is disgusting.',
  ],
  fail: [
    'All immigrants are criminals.',
    'Women are inferior to men',
    'اليهود قذرين',
    'les arabes sont des voleurs',
  ],
  check: (document) => [
    ...claimHits(document, 'derogated', WHY),
    ...pairHits(document, 'derogatory', 'group-first', 4, {
      strength: (pair) => (isModifier(pair) ? 0 : strengthOf[pair.other.term.severity]),
      isOutright,
      why: WHY,
    }),
    ...pairHits(document, 'derogatory', 'group-last', 2, {
      strength: ({ other, group }) =>
        strengthOf[other.term.severity] * (group.term.language === 'en' ? 0.7 : 0.85),
      isOutright,
      why: WHY,
    }),
    ...pairHits(document, 'insult', 'group-first', 4, {
      strength: (pair, prose) => {
        if (pair.other.term.needsTarget) return 0;
        return hasCopula(prose, pair) ? PREDICATED : strengthOf[pair.other.term.severity];
      },
      isOutright,
      why: WHY,
    }),
    ...pairHits(document, 'insult', 'group-last', 1, plain),
    ...pairHits(document, 'profanity', 'group-last', 1, plain),
  ],
};
