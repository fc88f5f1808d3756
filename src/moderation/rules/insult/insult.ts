import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import type { Nearness } from '../../document/public-target.ts';
import { isSaidOfThePublic, isSaidToThePublic } from '../../document/public-target.ts';
import type { Language } from '../../lexicon/types.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

/** Untargeted words describe things and public figures too, so that only the strongest weigh by themselves. */
const STRENGTH = { 1: 0, 2: 0.35, 3: 1 } as const;

/** The powerful get the coarsest words and must bear them: less than a hold, unless more is said. */
const AT_THE_POWERFUL = 0.4;

/** The Arabic lists name what is never said lightly: there it must be the very noun that is called so. */
const nearnessIn = (language: Language): Nearness =>
  language === 'ar' || language === 'ar-Latn' ? 'beside' : 'sentence';

const OURSELVES: ReadonlySet<string> = new Set([
  'we',
  'nous',
  'نحن',
  'احنا',
  'نحنا',
  'كلنا',
  'ne7na',
  'na7na',
  'e7na',
]);
const SELF_REACH = 3;

/** "We are a stupid people": who speaks may say so. */
function isOfOurselves(prose: Prose, match: Match): boolean {
  for (let at = match.first - SELF_REACH; at <= match.first; at++) {
    const token = prose.tokens[at];
    if (token?.sentence === prose.sentenceOf(match) && OURSELVES.has(token.text)) return true;
  }
  return false;
}

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
      const { needsTarget, severity, language } = match.term;
      if (needsTarget) return undefined;
      const isPolitics =
        severity === 3 &&
        (isSaidOfThePublic(prose, match, nearnessIn(language)) ||
          isSaidToThePublic(prose, match) ||
          isOfOurselves(prose, match));
      return {
        strength: STRENGTH[severity] * (isPolitics ? AT_THE_POWERFUL : 1),
        why: 'An insulting word.',
      };
    }),
};
