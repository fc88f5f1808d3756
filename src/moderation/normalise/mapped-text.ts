/** Where the output of a layer differs in length from its input: out [start,end) was made of in [start,end). */
const EDIT_WIDTH = 4;

/** A part of a text that was made by layers of its own, while what stands round it kept its length. */
export interface Island {
  readonly outStart: number;
  readonly outEnd: number;
  readonly inStart: number;
  readonly inEnd: number;
  readonly made: MappedText;
}

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
  /** Each unit was made of the one in its place, whatever stands beside it. */
  readonly isLetterByLetter: boolean;
  readonly #previous: MappedText | undefined;
  /** Flat quadruples outStart, outEnd, inStart, inEnd in ascending order; undefined = same length throughout. */
  readonly #edits: Int32Array | undefined;
  /** In ascending order; never beside edits. */
  readonly #islands: readonly Island[] | undefined;

  constructor(
    text: string,
    previous?: MappedText,
    edits?: Int32Array,
    truncated = false,
    isLetterByLetter = false,
    islands?: readonly Island[],
  ) {
    this.isLetterByLetter = isLetterByLetter;
    this.text = text;
    this.truncated = truncated || (previous?.truncated ?? false);
    this.#previous = previous;
    this.#edits = edits;
    this.#islands = islands;
  }

  /** The next layer with the same length, unit for unit. Returns itself where nothing changed. */
  replaced(text: string): MappedText {
    return text === this.text ? this : new MappedText(text, this);
  }

  /**
   * Where a span begins in the very first text, as long there as here, each unit made of the one in its place and with
   * nothing beside it that belongs to it; -1 where that is not known.
   */
  plainStart(start: number, end: number): number {
    if (this.isLetterByLetter) return start;
    if (this.#islands) {
      const island = lastIslandAt(this.#islands, end - 1);
      if (!island) return start;
      return start < island.outEnd ? -1 : start - island.outEnd + island.inEnd;
    }
    if (!this.#edits || !this.#previous) return -1;
    const at = lastEditAt(this.#edits, end - 1);
    if (at < 0) return this.#previous.plainStart(start, end);
    const moved = (this.#edits[at + 3] ?? 0) - (this.#edits[at + 1] ?? 0);
    return start < (this.#edits[at + 1] ?? 0) ? -1 : this.#previous.plainStart(start + moved, end + moved);
  }

  /** A span of this text as a span of the very first text. An empty span stays empty. */
  toSource(start: number, end: number): readonly [start: number, end: number] {
    let from = start;
    let to = end;
    if (this.#edits) [from, to] = through(this.#edits, start, end);
    else if (this.#islands) [from, to] = throughIslands(this.#islands, start, end);
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

/** Where the input begins that an output unit was made of. A unit inside an edit stands for the whole of its input. */
function startThrough(edits: Int32Array, unit: number): number {
  const at = lastEditAt(edits, unit);
  if (at < 0) return unit;
  const outEnd = edits[at + 1] ?? 0;
  return unit < outEnd ? (edits[at + 2] ?? 0) : unit - outEnd + (edits[at + 3] ?? 0);
}

/** Where it ends. */
function endThrough(edits: Int32Array, unit: number): number {
  const at = lastEditAt(edits, unit);
  if (at < 0) return unit + 1;
  const outEnd = edits[at + 1] ?? 0;
  return unit < outEnd ? (edits[at + 3] ?? 0) : unit - outEnd + (edits[at + 3] ?? 0) + 1;
}

function through(edits: Int32Array, start: number, end: number): [start: number, end: number] {
  const from = startThrough(edits, start);
  return [from, end <= start ? from : endThrough(edits, end - 1)];
}

function lastIslandAt(islands: readonly Island[], position: number): Island | undefined {
  let low = 0;
  let high = islands.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((islands[middle]?.outStart ?? 0) <= position) low = middle + 1;
    else high = middle - 1;
  }
  return islands[high];
}

/** The span of the input that one output unit was made of. */
function unitThrough(islands: readonly Island[], unit: number): readonly [start: number, end: number] {
  const island = lastIslandAt(islands, unit);
  if (!island) return [unit, unit + 1];
  const { outStart, outEnd, inStart, inEnd, made } = island;
  if (unit >= outEnd) return [unit - outEnd + inEnd, unit - outEnd + inEnd + 1];
  const [start, end] = made.toSource(unit - outStart, unit - outStart + 1);
  return [inStart + start, inStart + end];
}

function throughIslands(
  islands: readonly Island[],
  start: number,
  end: number,
): [start: number, end: number] {
  const [from] = unitThrough(islands, start);
  return [from, end <= start ? from : unitThrough(islands, end - 1)[1]];
}

/**
 * Replaces each match of a global pattern. The pattern must be linear (one class, bounded look-around) and without
 * groups. What comes after the result has grown beyond `most` units is left out.
 *
 * @example rewrite(text, /\u00e6/gu, () => 'ae')  // spans in the result still point at the one letter
 */
export function rewrite(
  input: MappedText,
  pattern: RegExp,
  replacement: (match: string) => string,
  most: number = Infinity,
): MappedText {
  const edits: number[] = [];
  let grown = 0;
  let rest = input.text.length;
  const output = input.text.replace(pattern, (found: string, at: number) => {
    if (at + grown > most) {
      rest = Math.min(rest, at);
      return found;
    }
    const made = replacement(found);
    if (made.length !== found.length) {
      edits.push(at + grown, at + grown + made.length, at, at + found.length);
      grown += made.length - found.length;
    }
    return made;
  });
  if (output === input.text) return input;
  const isCut = rest < input.text.length;
  const text = isCut ? output.slice(0, rest + grown) : output;
  return new MappedText(text, input, edits.length > 0 ? Int32Array.from(edits) : undefined, isCut);
}
