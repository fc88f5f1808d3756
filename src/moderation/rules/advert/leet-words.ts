import { SIGN } from '../../document/signs.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Only what Arabizi and text messages do not write: a nought, a one, a dollar inside a word. Bounded. */
const LEET = /(?<![\p{L}\p{N}@._-])\p{L}{1,20}[01$]\p{L}{1,20}(?![\p{L}\p{N}._-])/gu;
const POSSIBLE = /[a-z][01$][a-z]/;
const FEWEST = 2;
const MOST = 10;

export const leetWords: Rule = {
  kind: 'rule',
  id: 'LEET_WORDS',
  group: 'advert',
  category: 'advert',
  score: 3,
  summary: 'Several words with digits or dollars in place of letters',
  needsOneOf: ['digit', 'dollar'],
  ok: ['I wrote b2b and mp3 and 7abibi ya 3omri', 'One w0rd may be a slip.'],
  fail: ['Ca$h l0an appr0ved today'],
  check: ({ body: { field } }) => {
    if ((field.signs & (SIGN.digit | SIGN.dollar)) === 0 || !POSSIBLE.test(field.text)) return NO_HITS;
    const found = [...field.text.matchAll(LEET)].slice(0, MOST);
    const [first] = found;
    if (!first || found.length < FEWEST) return NO_HITS;
    return [field.hit(first.index, first.index + first[0].length, 1, 'Digits in place of letters.')];
  },
};
