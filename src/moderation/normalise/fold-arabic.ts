import { rewrite } from './mapped-text.ts';
import type { Step } from './step.ts';

/** Letters that Arabic writers interchange; Persian and Maghrebi letters that stand for an Arabic one. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ې: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  ڨ: 'ق',
};

const VARIANT = /[أإآٱىئیېؤةۃہھکڪگڤڨ]/g;
// Tatweel stretches a word, tashkeel vowels it: neither changes which word it is.
const DECORATION =
  // oxlint-disable-next-line no-misleading-character-class -- single marks are meant, not clusters
  /[\u0640\u064b-\u065f\u0670\u0610-\u061a\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]+/g;

/** Unifies Arabic spelling; presentation forms have become letters in NFKC before. */
export const foldArabic: Step = {
  touches: (unit) => unit.search(VARIANT) >= 0 || unit.search(DECORATION) >= 0,
  apply: (input) => {
    const bare = rewrite(input, DECORATION, () => '');
    return bare.replaced(bare.text.replaceAll(VARIANT, (letter) => SAME_LETTER[letter] ?? letter));
  },
};
