import { isAscii, scriptOf } from '../characters.ts';
import type { Term } from '../lexicon/types.ts';
import type { FieldText } from './field-text.ts';

// Zero-width characters inside a Latin word, soft hyphens, tags. ZWNJ/ZWJ are spelling in Persian and Indic scripts.
const INVISIBLE = /[\u00ad\u200b\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
const JOINERS = /[\u200c\u200d]/;
const LATIN = /[a-z]/i;
const NOT_LATIN = /[\u0370-\u058f\u13a0-\u13ff\uab70-\uabbf]/;
// Fullwidth, mathematical, circled, squared, small-capital and superscript letters: typed to be read, not to be found.
const STYLED =
  /[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2460-\u24ff\u{1f130}-\u{1f189}\u0250-\u0258\u025a-\u02b8\u1d00-\u1dbf\u2070-\u209c]/u;
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/gu;
/** Half of the letters of a word carry marks, or one letter carries several. */
const STACKED = /\p{M}{2}/u;

/** English spells its own words without accents; whoever puts them on an insult wants it read and not found. */
function isAccented(written: string, term: Term): boolean {
  if (term.language !== 'en' || term.severity < 2) return false;
  const marks = written.match(MARKED)?.length ?? 0;
  return marks > 1 || (marks === 1 && (term.severity === 3 || term.kind !== 'insult'));
}

const ASCII_END = 0x80;
const HAMZA = 0x621;
const YEH = 0x64a;
const TATWEEL = 0x640;

/** ASCII and Arabic letters hide nothing: asked of each match, and mostly so. */
function isOpen(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit >= ASCII_END && (unit < HAMZA || unit > YEH || unit === TATWEEL)) return false;
  }
  return true;
}

/** Nobody draws every letter of an Arabic word out, joins them with nothing or gives them all one vowel, but to hide it. */
const DRAWN_OUT =
  /(?:[\u0621-\u063a\u0641-\u064a][\u0640\u200b-\u200d]+){2}|(?:[\u0621-\u063a\u0641-\u064a]([\u064b-\u0652]))(?:[\u0621-\u063a\u0641-\u064a]\1){2}/;

/** Arabic letters stand beside: who changes the keyboard for one word, and that an insult, hides it. */
function isInArabic(text: string, start: number, end: number): boolean {
  return scriptOf(text.charCodeAt(start - 2)) === 'arabic' || scriptOf(text.charCodeAt(end + 1)) === 'arabic';
}

/** Whether a word that the lexicon knows was written with characters that hide it from a plain search. */
export function isHidden(text: FieldText, term: Term, start: number, end: number): boolean {
  if (text.isAscii) return false;
  if (term.language === 'ar-Latn') return term.severity >= 2 && isInArabic(text.text, start, end);
  const from = text.plainStart(start, end);
  if (from >= 0 && isOpen(text.source, from, from + end - start)) return false;
  const written = text.source.slice(...text.sourceSpan(start, end));
  if (isAscii(written)) return false;
  const latin = LATIN.test(written);
  return (
    INVISIBLE.test(written) ||
    STYLED.test(written) ||
    (term.severity >= 2 && DRAWN_OUT.test(written)) ||
    (latin &&
      (JOINERS.test(written) ||
        NOT_LATIN.test(written) ||
        STACKED.test(written) ||
        isAccented(written, term)))
  );
}
