import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const STRENGTH = { 1: 0, 2: 0.6, 3: 1 } as const;

export const slur: Rule = {
  kind: 'rule',
  id: 'SLUR',
  group: 'slur',
  category: 'identity_attack',
  score: 6,
  summary: 'A word of contempt for a protected group',
  needs: ['slur'],
  ok: [
    'Gay people are my neighbours.',
    'There was a chink in the armour.',
    'I am a Muslim from Pakistan.',
    'انا يهودي من المغرب',
  ],
  fail: ['a bunch of towelheads', 'sale bougnoule', 'احفاد القردة والخنازير'],
  check: (document) =>
    hitsOf(document, 'slur', ({ term }) => ({
      strength: STRENGTH[term.severity],
      why: `A slur${term.group ? ` (${term.group})` : ''}.`,
    })),
};
