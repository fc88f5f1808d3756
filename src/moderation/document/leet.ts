import type { Disguisable } from '../lexicon/disguisable.ts';
import type { Language } from '../lexicon/types.ts';

/** What a digit or symbol is read as. `1`, `!` and `|` have two readings, tried in turn. */
export const FIRST_READING: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '¡': 'i',
  '+': 't',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
  '(': 'c',
};
export const SECOND_READING: Readonly<Record<string, string>> = {
  ...FIRST_READING,
  1: 'l',
  '!': 'l',
  '|': 'l',
};

const LEET = /[0-9@$!|+€£¢¡(]/g;
/** In Arabizi these digits are letters: ء ع خ ط ح ق ص. */
const ARABIZI_DIGIT = /[2356789]/;
/** Letters drawn with several marks. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [/\|-\|/g, 'h'],
  [/\|\\\|/g, 'n'],
  [/\|</g, 'k'],
  [/\|\)/g, 'd'],
  [/\/\\/g, 'a'],
  [/\\\//g, 'v'],
  [/\(\)/g, 'o'],
];
const DRAWN_MARKS = /[|/\\)]/;

/** A chunk with letters that are drawn with several marks in place of the drawings. */
export function undraw(chunk: string): string {
  if (!DRAWN_MARKS.test(chunk)) return chunk;
  return DRAWN.reduce((text, [drawing, letter]) => text.replaceAll(drawing, letter), chunk);
}

/** The lexicon word that a leet spelling stands for, where it stands for one. */
export function unleet(
  chunk: string,
  known: Disguisable,
  language: Language,
  arabizi: boolean,
): string | undefined {
  if (chunk.search(LEET) < 0 || (arabizi && ARABIZI_DIGIT.test(chunk))) return undefined;
  const [bare] = /[^.,'"_-].*[^.,'"_-]/s.exec(chunk) ?? [];
  if (bare === undefined || bare.search(LEET) < 0) return undefined;
  for (const table of [FIRST_READING, SECOND_READING]) {
    const read = bare.replaceAll(LEET, (mark) => table[mark] ?? mark);
    for (const word of [read, read.replaceAll(/[^\p{L}\p{M}]/gu, '')]) {
      if (stands(word, bare, known, language)) return word;
    }
  }
  return undefined;
}

/** Whether a reading is a word that somebody may have meant. Three letters with a digit are a code more often. */
function stands(word: string, bare: string, known: Disguisable, language: Language): boolean {
  const term = known.term(word);
  // Arabizi has its own digits.
  if (term && term.language !== 'ar-Latn') return word.length > 3 || /[@$]/.test(bare);
  const telling = known.telling(word);
  if (telling) return telling.language === language && (word.length > 3 || /^\p{L}/u.test(bare));
  if (!/^\p{L}+\d\p{L}+$/u.test(bare)) return false;
  return word.length > 3 ? language === 'en' && known.isListed(word) : known.isWordOf(word, language);
}
