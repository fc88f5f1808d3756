import { FREE_GROWTH_UNITS, MAX_GROWTH } from '../limits.ts';
import { capMarks } from './cap-marks.ts';
import { Chain } from './chain.ts';
import { cut } from './cut.ts';
import { foldArabic } from './fold-arabic.ts';
import { foldCase } from './fold-case.ts';
import { foldDiacritics } from './fold-diacritics.ts';
import { foldEnclosed } from './fold-enclosed.ts';
import { foldDigits } from './fold-digits.ts';
import { foldHomoglyphs } from './fold-homoglyphs.ts';
import { foldPunctuation } from './fold-punctuation.ts';
import { MappedText } from './mapped-text.ts';
import { nfkc } from './nfkc.ts';
import { stripInvisibles } from './strip-invisibles.ts';

/** The order matters; each line says why it stands where it does. */
const CHAIN = new Chain([
  stripInvisibles, // first: a zero-width character between letter and accent would hide the accent from NFKC
  capMarks, // before NFKC: reordering a long stack of marks is quadratic
  nfkc, // before the folds: their tables hold composed letters only
  foldEnclosed,
  foldCase, // before homoglyphs and diacritics: their tables hold lower case only
  foldPunctuation,
  foldDigits,
  foldDiacritics, // before homoglyphs: an accent must not protect a look-alike
  foldArabic,
  foldHomoglyphs,
  nfkc, // again: removing a mark can bring two Hangul letters together (keeps the chain idempotent)
]);

/**
 * Normalises a field and keeps the way back to it. Linear in the text's length, idempotent on its result. What lies
 * beyond `maxUnits`, or beyond what a field may grow to, is cut off; the result says so (`truncated`).
 */
export function normalise(source: string, maxUnits: number = Infinity): MappedText {
  const capped = cut(new MappedText(source), maxUnits);
  return CHAIN.run(capped, Math.max(FREE_GROWTH_UNITS, capped.text.length * MAX_GROWTH));
}
