import { isAscii } from '../characters.ts';
import { MAX_GROWTH } from '../limits.ts';
import { capMarks } from './cap-marks.ts';
import { cut, cutUnits } from './cut.ts';
import { foldArabic } from './fold-arabic.ts';
import { foldCase } from './fold-case.ts';
import { foldDiacritics } from './fold-diacritics.ts';
import { foldDigits } from './fold-digits.ts';
import { foldHomoglyphs } from './fold-homoglyphs.ts';
import { foldPunctuation } from './fold-punctuation.ts';
import { MappedText } from './mapped-text.ts';
import { nfkc } from './nfkc.ts';
import { stripAsciiControls, stripInvisibles } from './strip-invisibles.ts';

type Transform = (input: MappedText) => MappedText;

/** The chain for texts beyond ASCII. The order matters; each line says why it stands where it does. */
const CHAIN: readonly Transform[] = [
  stripInvisibles, // first: a zero-width character between letter and accent would hide the accent from NFKC
  capMarks, // before NFKC: reordering a long stack of marks is quadratic
  nfkc, // before the folds: their tables hold composed letters only
  foldCase, // before homoglyphs and diacritics: their tables hold lower case only
  foldPunctuation,
  foldDigits,
  foldDiacritics, // before homoglyphs: an accent must not protect a look-alike
  foldArabic,
  foldHomoglyphs,
  nfkc, // again: removing a mark can bring two Hangul letters together (keeps the chain idempotent)
];

/** ASCII needs case folding and nothing else: half of all comments take this path. */
const ASCII_CHAIN: readonly Transform[] = [stripAsciiControls, foldCase, foldPunctuation];

/** Normalises a field and keeps the way back to it. Linear in the text's length, idempotent on its result. */
export function normalise(source: string, maxUnits: number = Infinity): MappedText {
  const capped = cutUnits(source, maxUnits);
  const chain = isAscii(capped) ? ASCII_CHAIN : CHAIN;
  const most = Math.max(256, capped.length * MAX_GROWTH);
  let text = new MappedText(capped);
  for (const transform of chain) text = cut(transform(text), most);
  return text;
}
