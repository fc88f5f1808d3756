/** Where the output of a layer differs in length from its input: out [start,end) was made of in [start,end). */
const EDIT_WIDTH = 4;

/**
 * A text together with the way back to the text that it was made from.
 *
 * Every transform adds a layer; a layer stores edits only where lengths changed, so that normalising costs nothing
 * for offsets until a finding asks for them. All offsets are UTF-16 units.
 */
export class MappedText {
  readonly text: string;
  /** Something of the very first text was cut off on the way here: it was not read. */
  readonly truncated: boolean;
  readonly #previous: MappedText | undefined;
  /** Flat quadruples outStart, outEnd, inStart, inEnd in ascending order; undefined = same length throughout. */
  readonly #edits: Int32Array | undefined;

  constructor(text: string, previous?: MappedText, edits?: Int32Array, truncated = false) {
    this.text = text;
    this.truncated = truncated || (previous?.truncated ?? false);
    this.#previous = previous;
    this.#edits = edits;
  }

  /** The next layer with the same length, unit for unit. Returns itself where nothing changed. */
  replaced(text: string): MappedText {
    return text === this.text ? this : new MappedText(text, this);
  }

  /** A span of this text as a span of the very first text. An empty span stays empty. */
  toSource(start: number, end: number): readonly [start: number, end: number] {
    const [from, to] = this.#edits ? through(this.#edits, start, end) : [start, end];
    if (this.#previous) return this.#previous.toSource(from, to);
    return [from, Math.max(from, to)];
  }
}

/** Offset of the last edit that starts at or before `position`, or -1. */
function lastEditAt(edits: Int32Array, position: number): number {
  let low = 0;
  let high = edits.length / EDIT_WIDTH - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((edits[middle * EDIT_WIDTH] ?? 0) <= position) low = middle + 1;
    else high = middle - 1;
  }
  return high * EDIT_WIDTH;
}

/** Where one output unit came from. A unit inside an edit stands for the whole of the edit's input. */
function unitThrough(edits: Int32Array, unit: number): readonly [start: number, end: number] {
  const at = lastEditAt(edits, unit);
  if (at < 0) return [unit, unit + 1];
  const [, outEnd = 0, inStart = 0, inEnd = 0] = edits.subarray(at, at + EDIT_WIDTH);
  if (unit < outEnd) return [inStart, inEnd];
  const shifted = unit - outEnd + inEnd;
  return [shifted, shifted + 1];
}

function through(edits: Int32Array, start: number, end: number): [start: number, end: number] {
  const [from, firstEnd] = unitThrough(edits, start);
  if (end <= start) return [from, from];
  return [from, end === start + 1 ? firstEnd : unitThrough(edits, end - 1)[1]];
}

/**
 * Replaces each match of a global pattern. The pattern must be linear (one class, bounded look-around).
 * Stops soon after the result has grown beyond `most` units: the rest is cut off.
 *
 * @example rewrite(text, /\u00e6/gu, () => 'ae')  // spans in the result still point at the one letter
 */
export function rewrite(
  input: MappedText,
  pattern: RegExp,
  replacement: (match: string) => string,
  most: number = Infinity,
): MappedText {
  const { text } = input;
  let output = '';
  let copied = 0;
  let edits: number[] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [found] = match;
    const made = replacement(found);
    if (made === found) continue;
    output += text.slice(copied, match.index);
    if (made.length !== found.length) {
      edits ??= [];
      edits.push(output.length, output.length + made.length, match.index, match.index + found.length);
    }
    output += made;
    copied = match.index + found.length;
    if (output.length > most) return new MappedText(output, input, edits && Int32Array.from(edits), true);
  }
  if (copied === 0) return input;
  output += text.slice(copied);
  return new MappedText(output, input, edits && Int32Array.from(edits));
}
