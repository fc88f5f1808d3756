import { DIGIT, kindOf, LETTER } from '../characters.ts';

let segmenter: Intl.Segmenter | undefined;

/** Where the Indic blocks begin, whose letters join over a virama (UAX #29, GB9c). */
const INDIC = 0x900;
const CR = 0x0d;
const LF = 0x0a;

/** Never part of a longer grapheme by itself: ASCII, and the letters of the European and Semitic blocks. */
function isPlain(unit: number): boolean {
  if (unit < 0x80) return true;
  const kind = unit < INDIC ? kindOf(unit) : 0;
  return kind === LETTER || kind === DIGIT;
}

/** Between two plain units there is a grapheme border, except inside CR LF (GB3). */
function isPlainBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return isPlain(before) && isPlain(after) && !(before === CR && after === LF);
}

/**
 * The graphemes of one text. A highlight never cuts a letter from its marks or an emoji in two. Asked for findings
 * only, and for few of them beyond plain letters, hence the lazy segmenter.
 */
export class Graphemes {
  readonly #text: string;
  #segments: Intl.Segments | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** A span widened to grapheme borders. */
  widen(start: number, end: number): readonly [start: number, end: number] {
    const text = this.#text;
    if (start >= end || (isPlainBorder(text, start) && isPlainBorder(text, end))) return [start, end];
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const segments = (this.#segments ??= segmenter.segment(text));
    const first = segments.containing(start);
    const last = segments.containing(end - 1);
    return [first?.index ?? start, last ? last.index + last.segment.length : end];
  }
}
