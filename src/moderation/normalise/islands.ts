import type { Island } from './mapped-text.ts';
import { MappedText } from './mapped-text.ts';
import type { Plain } from './plain.ts';
import { FOREIGN, NOT_PLAIN, SWELLING } from './plain.ts';
import { MOST_UNITS, stringOf } from './units.ts';

const SPACE = 0x20;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
/** An emoji here and there: where more of the text is odd, the chain as a whole is the quicker way. */
const LEAST_PLAIN = 3;
/** What a run costs beside its own units. */
const OVERHEAD = 12;

/** What the chain makes of a piece by itself, and how many units that was at its longest. */
type Walk = (piece: string) => { readonly made: MappedText; readonly longest: number };

const images = new Uint16Array(MOST_UNITS);
/** Starts and ends of runs that need the chain. */
const bounds: number[] = [];

function isLatin(image: number): boolean {
  return image >= LOWER_A && image <= LOWER_Z;
}

/** Notes a run; says what it costs, in units. */
function note(start: number, end: number): number {
  bounds.push(start, end);
  return end - start + OVERHEAD;
}

/**
 * Notes the runs of a text that are not plain, from space to space: no step looks past a space that a plain unit
 * follows. Says whether the text is to be read in parts.
 */
function findRuns(text: string, plain: Plain): boolean {
  const { length } = text;
  bounds.length = 0;
  let cost = 0;
  let start = 0;
  let before = SPACE;
  let isOdd = false;
  let latin = false;
  let foreign = false;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const image = plain.imageOf(unit);
    const notes = plain.notesOf(unit);
    images[at] = image;
    if (image === NOT_PLAIN) isOdd = true;
    else {
      if ((notes & SWELLING) !== 0) return false;
      if (before === SPACE && unit !== SPACE && at > 0) {
        if (isOdd || (latin && foreign)) cost += note(start, at - 1);
        if (cost * LEAST_PLAIN > length) return false;
        start = at;
        isOdd = latin = foreign = false;
      }
    }
    if ((notes & FOREIGN) !== 0) foreign = true;
    if (isLatin(image)) latin = true;
    before = unit;
  }
  if (isOdd || (latin && foreign)) cost += note(start, length);
  return cost * LEAST_PLAIN <= length;
}

/**
 * The way through the chain for texts that are plain but for an emoji, a vowelled word or a stylish one: only those
 * words take the chain. The outcome is the chain's own, as is the way back. Undefined where too much of the text is
 * odd, or grows beyond `most` units, which only the chain cuts off rightly.
 */
export function runIslands(
  input: MappedText,
  plain: Plain,
  walk: Walk,
  most: number,
): MappedText | undefined {
  const { text } = input;
  if (text.length > MOST_UNITS || !findRuns(text, plain)) return undefined;
  const islands: Island[] = [];
  let longest = text.length;
  const pieces: string[] = [];
  let length = 0;
  let copied = 0;
  for (let at = 0; at < bounds.length; at += 2) {
    const inStart = bounds[at] ?? 0;
    const inEnd = bounds[at + 1] ?? 0;
    pieces.push(stringOf(images, copied, inStart));
    length += inStart - copied;
    const { made, longest: atMost } = walk(text.slice(inStart, inEnd));
    longest += atMost - (inEnd - inStart);
    islands.push({ outStart: length, outEnd: length + made.text.length, inStart, inEnd, made });
    pieces.push(made.text);
    length += made.text.length;
    copied = inEnd;
  }
  if (longest > most) return undefined;
  pieces.push(stringOf(images, copied, text.length));
  return new MappedText(pieces.join(''), input, undefined, false, false, islands);
}
