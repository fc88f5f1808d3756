import type { Document } from '../../document/document.ts';
import type { Match } from '../../document/match.ts';
import type { Rule } from '../rule.ts';
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
function isColour({ body }: Document, group: Match, other: Match): boolean {
  return other.first - group.last === 1 && body.tokens[group.first]?.text === 'black';
}

export const groupDehumanised: Rule = {
  kind: 'rule',
  id: 'GROUP_DEHUMANISED',
  group: 'hate',
  category: 'identity_attack',
  score: 7,
  summary: 'A protected group said to be vermin, disease, dirt or animals',
  ok: [
    'Muslims keep halal rules for animals. They love cats.',
    'The rats left the ship.',
    'Women fight cancer too.',
  ],
  fail: ['Refugees are vermin.', 'اللاجئين حشرات', 'les migrants sont des parasites', 'el souriyin 7asharat'],
  check: (document) => [
    ...pairHits(document, 'dehumaniser', 'group-first', 5, ({ group, other }) =>
      isColour(document, group, other) || isObject(document.body.tokens[other.first - 1]?.text)
        ? undefined
        : { strength: strengthOf[other.term.severity], why: WHY },
    ),
    ...pairHits(document, 'dehumaniser', 'group-last', 1, ({ other }) => ({
      strength: strengthOf[other.term.severity] * 0.8,
      why: WHY,
    })),
  ],
};
