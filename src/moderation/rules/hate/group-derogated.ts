import type { Document } from '../../document/document.ts';
import type { Rule } from '../rule.ts';
import { pairHits } from './pair-hits.ts';

const strengthOf = { 1: 0.4, 2: 0.6, 3: 1 } as const;
const WHY = 'Contempt for a group of people.';

/** "X are clueless": even a weak word weighs when a whole group is said to be it. */
const PREDICATED = 0.9;
const COPULAS: ReadonlySet<string> = new Set(['are', 'is', 'r', 'be', 'being', 'so', 'all', 'sont', 'est']);

function hasCopula({ body }: Document, from: number, to: number): boolean {
  return body.tokens.slice(from, to).some((token) => COPULAS.has(token.text));
}

export const groupDerogated: Rule = {
  kind: 'rule',
  id: 'GROUP_DEROGATED',
  group: 'hate',
  category: 'identity_attack',
  score: 6,
  summary: 'A protected group said to be inferior, evil, disgusting or criminal',
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
    ...pairHits(document, 'derogatory', 'group-first', 4, ({ group, other }) =>
      other.first - group.last === 1 && group.term.language === 'en' && other.term.severity < 3
        ? undefined
        : { strength: strengthOf[other.term.severity], why: WHY },
    ),
    ...pairHits(document, 'derogatory', 'group-last', 2, ({ other }) => ({
      strength: strengthOf[other.term.severity] * 0.7,
      why: WHY,
    })),
    ...pairHits(document, 'insult', 'group-first', 4, ({ group, other }) => {
      if (other.term.needsTarget) return undefined;
      const isSaidOf = hasCopula(document, group.last + 1, other.first);
      return { strength: isSaidOf ? PREDICATED : strengthOf[other.term.severity], why: WHY };
    }),
    ...pairHits(document, 'insult', 'group-last', 1, ({ other }) => ({
      strength: strengthOf[other.term.severity],
      why: WHY,
    })),
    ...pairHits(document, 'profanity', 'group-last', 1, ({ other }) => ({
      strength: strengthOf[other.term.severity],
      why: WHY,
    })),
  ],
};
