import { isSaidOfThePublic } from '../../document/public-target.ts';
import type { Language } from '../../lexicon/types.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

/** Untargeted words describe things and public figures too, so that only the strongest weigh by themselves. */
const STRENGTH = { 1: 0, 2: 0.35, 3: 1 } as const;

/** The powerful get the coarsest words and must bear them: less than a hold, unless more is said. */
const AT_THE_POWERFUL = 0.6;
/** Where coarse words for politicians are everyday. In Arabic the list is of words that are never. */
const EVERYDAY: ReadonlySet<Language> = new Set<Language>(['en', 'fr']);

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
    hitsOf(document, 'insult', (match, prose) => {
      const { needsTarget, severity } = match.term;
      if (needsTarget) return undefined;
      const isPolitics =
        severity === 3 && EVERYDAY.has(match.term.language) && isSaidOfThePublic(prose, match);
      return {
        strength: STRENGTH[severity] * (isPolitics ? AT_THE_POWERFUL : 1),
        why: 'An insulting word.',
      };
    }),
};
