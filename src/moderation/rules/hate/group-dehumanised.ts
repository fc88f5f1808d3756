import type { Pair } from '../../document/pairs.ts';
import { isPredicate } from '../../document/pairs.ts';
import type { Prose } from '../../document/prose.ts';
import type { Rule } from '../rule.ts';
import { claimHits } from './claim-hits.ts';
import { pairHits } from './pair-hits.ts';

const WHY = 'A group of people is called vermin, dirt or animals.';
const strengthOf = { 1: 0.5, 2: 0.85, 3: 1 } as const;

const VERB_BEFORE =
  /^(?:fight|beat|surviv|have|had|get|got|of|with|from|love|against|for|keep|eat|treat|cure|to|on|like)/;

/** "Women fight cancer": the word is what is done or met, not what they are called. */
function isObject(before: string | undefined): boolean {
  return before !== undefined && before !== 'like' && VERB_BEFORE.test(before);
}

/** "black dogs", "the black plague": right before a noun it is a colour. */
function isColour(prose: Prose, { group, other }: Pair): boolean {
  return other.first - group.last === 1 && prose.tokens[group.first]?.text === 'black';
}

export const groupDehumanised: Rule = {
  kind: 'rule',
  id: 'GROUP_DEHUMANISED',
  group: 'hate',
  category: 'identity_attack',
  score: 7,
  summary: 'A protected group said to be vermin, disease, dirt or animals',
  needs: ['group'],
  ok: [
    'Muslims keep halal rules for animals. They love cats.',
    'The rats left the ship.',
    'Women fight cancer too.',
  ],
  fail: ['Refugees are vermin.', 'اللاجئين حشرات', 'les migrants sont des parasites', 'el souriyin 7asharat'],
  check: (document) => [
    ...claimHits(document, 'dehumanised', WHY),
    ...pairHits(document, 'dehumaniser', 'group-first', 5, {
      strength: (pair, prose) =>
        isColour(prose, pair) || isObject(prose.tokens[pair.other.first - 1]?.text)
          ? 0
          : strengthOf[pair.other.term.severity],
      isOutright: (pair, prose) => isPredicate(prose, pair),
      why: WHY,
    }),
    ...pairHits(document, 'dehumaniser', 'group-last', 1, {
      strength: ({ other }) => strengthOf[other.term.severity] * 0.8,
      isOutright: () => false,
      why: WHY,
    }),
  ],
};
