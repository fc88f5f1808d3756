import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const STRENGTH = { 1: 0.2, 2: 0.6, 3: 1 } as const;

export const profanity: Rule = {
  kind: 'rule',
  id: 'PROFANITY',
  group: 'profanity',
  category: 'profanity',
  score: 2.8,
  summary: 'Coarse language',
  needs: ['profanity'],
  ok: [
    'The class will assess the assignment.',
    'Scunthorpe is in Lincolnshire.',
    'Pussy Riot played in Essex.',
  ],
  fail: ['What the fuck is this plan', "c'est de la merde", 'طز بالقرار'],
  check: (document) =>
    hitsOf(document, 'profanity', ({ term }) => ({
      strength: STRENGTH[term.severity],
      why: 'Coarse language.',
    })),
};
