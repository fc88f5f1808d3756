import { rewrite } from './mapped-text.ts';
import type { Step } from './step.ts';

// Latin and Greek letters beyond ASCII; the combining marks of the European blocks; Hebrew points.
// Cyrillic short i and io, kana voicing and Indic vowel signs are other letters, not decoration: they are left alone.
const DECORATED =
  // oxlint-disable-next-line no-misleading-character-class -- single marks are meant, not clusters
  /[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff\u0451]|[\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]+/gu;

/** Letters whose stroke or ligature is not a combining mark in Unicode. */
const STROKED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
};

const folded = new Map<string, string>();

function fold(letter: string): string {
  // Marks first: ǽ is an æ with an acute, ǿ an ø.
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  return STROKED[bare] ?? bare;
}

/** `é` → `e`, `œ` → `oe`; after case folding. Words are looked up without accents because guests type without. */
export const foldDiacritics: Step = {
  touches: (unit) => unit.search(DECORATED) >= 0,
  apply: (input) => {
    return rewrite(input, DECORATED, (letter) => {
      if (letter.length > 1) return fold(letter);
      let result = folded.get(letter);
      if (result === undefined) folded.set(letter, (result = fold(letter)));
      return result;
    });
  },
};
