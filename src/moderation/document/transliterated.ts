import type { Disguisable } from '../lexicon/disguisable.ts';
import type { Token } from './tokens.ts';

/** Latin letters and digits for Arabic letters. Two readings: with all vowels written, and without short ones. */
const PAIRS: Readonly<Record<string, string>> = {
  sh: 'ش',
  ch: 'ش',
  kh: 'خ',
  gh: 'غ',
  th: 'ث',
  dh: 'ذ',
  ou: 'و',
  ee: 'ي',
};
const SINGLES: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  t: 'ت',
  j: 'ج',
  7: 'ح',
  h: 'ه',
  5: 'خ',
  d: 'د',
  r: 'ر',
  z: 'ز',
  s: 'س',
  9: 'ص',
  6: 'ط',
  3: 'ع',
  8: 'غ',
  f: 'ف',
  q: 'ق',
  g: 'ق',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  w: 'و',
  o: 'و',
  u: 'و',
  y: 'ي',
  i: 'ي',
  e: '',
  2: 'ا',
};
const SHORT_VOWELS = /[aeiou]/;
const SHORTEST = 3;
const LONGEST = 10;
/** `ya`, `ia`: typed with the word that it calls. */
const VOCATIVE = 2;

function toArabic(word: string, shortVowels: boolean): string | undefined {
  let arabic = '';
  for (let at = 0; at < word.length;) {
    const pair = PAIRS[word.slice(at, at + 2)];
    if (pair !== undefined) {
      arabic += pair;
      at += 2;
      continue;
    }
    const letter = word.charAt(at);
    // A letter that is Arabic already stays: `qذr`.
    const same = SINGLES[letter] ?? (letter >= '\u0621' && letter <= '\u064a' ? letter : undefined);
    if (same === undefined) return undefined;
    // At the end a vowel is written in Arabic too.
    const isDropped = !shortVowels && at > 0 && at < word.length - 1 && SHORT_VOWELS.test(letter);
    if (!isDropped) arabic += same;
    at++;
  }
  return arabic;
}

/** Final a stands for the feminine ending as well. */
function spellings(word: string): readonly string[] {
  const read = [toArabic(word, true), toArabic(word, false)].filter((arabic) => arabic !== undefined);
  return read.flatMap((arabic) => (arabic.endsWith('ا') ? [arabic, `${arabic.slice(0, -1)}ه`] : [arabic]));
}

/**
 * The Arabic word that a word in Latin letters stands for, in a comment that is otherwise in Arabic letters: whoever
 * changes the keyboard for one word, and that an insult, hides it.
 */
export function transliterated(
  tokens: readonly Token[],
  index: number,
  known: Disguisable,
): string | undefined {
  const token = tokens[index];
  if (!token || token.length < SHORTEST || token.length > LONGEST) return undefined;
  const before = tokens[index - 1];
  const context = before && before.length <= VOCATIVE ? tokens[index - 2] : before;
  if (context?.script !== 'arabic' && tokens[index + 1]?.script !== 'arabic') return undefined;
  return spellings(token.text).find(
    (arabic) => arabic.length >= SHORTEST && known.term(arabic)?.language === 'ar',
  );
}
