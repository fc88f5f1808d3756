import { addresseeOf } from '../../document/addressee.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

export const profanityAtPerson: Rule = {
  kind: 'rule',
  id: 'PROFANITY_AT_PERSON',
  group: 'profanity',
  category: 'insult',
  score: 2.5,
  summary: 'Coarse language with somebody addressed',
  needs: ['profanity'],
  ok: ['That was fucking great.', 'Damn, you are right.'],
  fail: ['You fucking know it', 'كس امك يا كس'],
  check: (document) =>
    hitsOf(document, 'profanity', (match, prose) => {
      if (match.term.severity < 2) return undefined;
      const addressee = addresseeOf(prose, match);
      if (!addressee || addressee.how === 'alone') return undefined;
      return {
        strength: match.term.severity === 3 ? 1 : 0.5,
        why: 'Coarse language at the person addressed.',
      };
    }),
};
