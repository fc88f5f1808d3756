import { MAX_UNITS } from '../../limits.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

// On the text as sent: homoglyph folding makes these words one script. Upper and lower case, bounded.
const MIXED = /(?<!\p{L})(?=\p{L}{0,30}[a-zA-Z])(?=\p{L}{0,30}[Ͱ-ԯ])\p{L}{3,40}/gu;
const POSSIBLE = /[a-zA-Z][Ͱ-ԯ]|[Ͱ-ԯ][a-zA-Z]/;
const LATIN = /[a-zA-Z]/g;
const FOREIGN = /[Ͱ-ԯ]/g;
/** Latin letters that look like Cyrillic or Greek ones, and the other way round. */
const LATIN_ALIKE = /^[aceiopxykhmtbAaBCEHIKMNOPSTXYZ3]+$/;
const FOREIGN_ALIKE = /^[авеіјкмнорсѕтухԁԛԝһӏгпАВЕЅІЈКМНОРСТУХЗΛΑΒΕΖΗΙΚΜΝΟΡΤΥΧαειικνορτυχω]+$/;
const MOST = 10;
/** One such word is a typing slip between two keyboards. */
const FULL = 2;

const SWITCH = /[a-zA-Z][Ͱ-ԯ]|[Ͱ-ԯ][a-zA-Z]/g;
/** Back and forth between alphabets inside one word: no slip. */
const DELIBERATE = 3;
/** With a number behind it a name on show: a slip of the keyboard has none. */
const NUMBER_BEHIND = /^\d/;

function isDeliberate(word: string, behind: string): boolean {
  return (word.match(SWITCH)?.length ?? 0) >= DELIBERATE || NUMBER_BEHIND.test(behind);
}

/** Whether the fewer letters of a word pass for letters of the other script: "nПривет" is two words without a space. */
function isDisguise(word: string): boolean {
  const latin = word.match(LATIN) ?? [];
  const foreign = word.match(FOREIGN) ?? [];
  return latin.length <= foreign.length
    ? LATIN_ALIKE.test(latin.join(''))
    : FOREIGN_ALIKE.test(foreign.join(''));
}

export const mixedScript: Rule = {
  kind: 'rule',
  id: 'MIXED_SCRIPT',
  group: 'flooding',
  category: 'advert',
  score: 5,
  summary: 'Words that mix Latin letters with Cyrillic or Greek look-alikes to hide from filters',
  needs: ['beyond_ascii'],
  needsOneOf: ['woven'],
  ok: ['Привет, see you in Москва', 'plain words', 'nПривет, это новая строка'],
  fail: ['Зарaбoтoк в интeрнeтe', 'SULTΛN is the place'],
  check: ({ body: { field } }) => {
    if (!POSSIBLE.test(field.source)) return NO_HITS;
    const found = [...field.source.slice(0, MAX_UNITS.body).matchAll(MIXED)]
      .filter(({ 0: word }) => isDisguise(word))
      .slice(0, MOST);
    const first = found[0];
    if (!first) return NO_HITS;
    const behind = field.source.slice(first.index + first[0].length).slice(0, 1);
    const strength = found.length >= FULL || isDeliberate(first[0].normalize('NFKC'), behind) ? 1 : 0.4;
    return found.map(({ 0: word, index }) =>
      field.sentHit(index, index + word.length, strength, 'A word of two scripts.'),
    );
  },
};
