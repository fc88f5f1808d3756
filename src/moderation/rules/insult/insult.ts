import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

/** Untargeted words describe things and public figures too, so that only the strongest weigh by themselves. */
const STRENGTH = { 1: 0, 2: 0.35, 3: 1 } as const;

export const insult: Rule = {
  kind: 'rule',
  id: 'INSULT',
  group: 'insult',
  category: 'insult',
  score: 5,
  summary: 'A word that insults, whoever is meant',
  needs: ['insult'],
  ok: [
    'The plan is a silly idea.',
    'They adopted a dog.',
    'Moby Dick is a long book.',
    'ما علاقة الكلاب الضالة بالموضوع',
  ],
  fail: [
    'What an idiot the minister is.',
    'Some asshole wrote the headline.',
    'هذا الوزير غبي',
    'le ministre est un connard',
    'hal wazir sharmout',
  ],
  check: (document) =>
    hitsOf(document, 'insult', ({ term }) =>
      term.needsTarget ? undefined : { strength: STRENGTH[term.severity], why: 'An insulting word.' },
    ),
};
