import { isAscii } from '../characters.ts';
import type { FieldText } from './field-text.ts';

// Zero-width characters inside a Latin word, soft hyphens, tags. ZWNJ/ZWJ are spelling in Persian and Indic scripts.
const INVISIBLE = /[\u00ad\u200b\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
const JOINERS = /[\u200c\u200d]/;
const LATIN = /[a-z]/i;
const NOT_LATIN = /[\u0370-\u052f]/;
// Fullwidth, mathematical, circled and small-capital letters: typed to be read, not to be found.
const STYLED = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2460-\u24ff\u{1f130}-\u{1f189}]/u;

/** Whether a word that the lexicon knows was written with characters that hide it from a plain search. */
export function isHidden(text: FieldText, start: number, end: number): boolean {
  if (text.isAscii) return false;
  const written = text.source.slice(...text.sourceSpan(start, end));
  if (isAscii(written)) return false;
  const latin = LATIN.test(written);
  return (
    INVISIBLE.test(written) ||
    STYLED.test(written) ||
    (latin && (JOINERS.test(written) || NOT_LATIN.test(written)))
  );
}
