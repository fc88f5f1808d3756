import type { Disguisable } from '../lexicon/disguisable.ts';

/** What a digit or symbol is read as. `1`, `!` and `|` have two readings, tried in turn. */
const FIRST_READING: Readonly<Record<string, string>> = {
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
  '+': 't',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
};
const SECOND_READING: Readonly<Record<string, string>> = { ...FIRST_READING, 1: 'l', '!': 'l', '|': 'l' };

const LEET = /[0-9@$!|+€£¢]/g;
/** In Arabizi these digits are letters: ء ع خ ط ح ق ص. */
const ARABIZI_DIGIT = /[2356789]/;

/** The lexicon word that a leet spelling stands for, where it stands for one. */
export function unleet(chunk: string, known: Disguisable, arabizi: boolean): string | undefined {
  if (chunk.search(LEET) < 0 || (arabizi && ARABIZI_DIGIT.test(chunk))) return undefined;
  const [bare] = /[^.,'"_-].*[^.,'"_-]/s.exec(chunk) ?? [];
  if (bare === undefined || bare.search(LEET) < 0) return undefined;
  for (const table of [FIRST_READING, SECOND_READING]) {
    const read = bare.replaceAll(LEET, (mark) => table[mark] ?? mark);
    for (const word of [read, read.replaceAll(/[^\p{L}\p{M}]/gu, '')]) {
      const term = known.term(word);
      // Arabizi has its own digits, and three letters with a digit are a code more often than a word.
      if (term && term.language !== 'ar-Latn' && (word.length > 3 || /[@$]/.test(bare))) return word;
    }
  }
  return undefined;
}
