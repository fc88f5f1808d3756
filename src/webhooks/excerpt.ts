/** The beginnings of guests' texts, in one line, for messages that people read elsewhere. */

// What cannot be seen but turns, hides or breaks text (Unicode's format characters), without the joiners that Persian and
// emoji need and the Arabic signs that can be seen.
const UNSEEN = /(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u070f\u08e2])\p{Cf}/gu;
const SPACES = /[\p{Cc}\p{Z}]+/gu;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The text in one line, read in the order in which it is written. */
export const oneLine = (text: string): string => text.replace(UNSEEN, '').replace(SPACES, ' ').trim();

/** At most `length` graphemes in one line, with … where there was more. */
export function excerpt(text: string, length: number): string {
  const line = oneLine(text);
  // A grapheme has no longest length; people's have fewer UTF-16 units than this.
  const bounded = line.slice(0, length * 16);
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemes.segment(bounded)) {
    if (++count > length) break;
    end = index + segment.length;
  }
  return end < line.length ? `${bounded.slice(0, end).trimEnd().toWellFormed()}…` : line;
}
