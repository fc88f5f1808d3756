import { MAX_UNITS } from '../../limits.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

// On the text as sent: homoglyph folding makes these words one script. Upper and lower case, bounded.
const MIXED = /(?<!\p{L})(?=\p{L}{0,30}[a-zA-Z])(?=\p{L}{0,30}[Ѐ-ԯ])\p{L}{3,40}/gu;
const POSSIBLE = /[a-zA-Z][Ѐ-ԯ]|[Ѐ-ԯ][a-zA-Z]/;
const MOST = 10;
/** One such word is a typing slip between two keyboards. */
const FULL = 2;

export const mixedScript: Rule = {
  kind: 'rule',
  id: 'MIXED_SCRIPT',
  group: 'flooding',
  category: 'advert',
  score: 5,
  summary: 'Words that mix Latin and Cyrillic letters to hide from filters',
  needs: ['beyond_ascii'],
  ok: ['Привет, see you in Москва', 'plain words'],
  fail: ['Зарaбoтoк в интeрнeтe'],
  check: ({ body: { field } }) => {
    if (!POSSIBLE.test(field.source)) return NO_HITS;
    const found = [...field.source.slice(0, MAX_UNITS.body).matchAll(MIXED)].slice(0, MOST);
    const strength = found.length >= FULL ? 1 : 0.4;
    return found.map(({ 0: word, index }) =>
      field.sentHit(index, index + word.length, strength, 'A word of two scripts.'),
    );
  },
};
