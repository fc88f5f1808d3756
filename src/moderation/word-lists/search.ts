import type { WordEntry, WordListName } from '../types.ts';
import { Automaton } from './automaton.ts';
import { type Pattern, readPattern } from './pattern.ts';
import { BETWEEN, type Stream } from './stream.ts';

/** An entry found in a stream: units of the stream, without the borders of words. */
export interface Sighting {
  readonly entry: WordEntry;
  readonly start: number;
  readonly end: number;
  /** The same with what a `*` at the edges stands for. */
  readonly outer: { readonly start: number; readonly end: number };
}

interface Sought {
  readonly entry: WordEntry;
  readonly pattern: Pattern;
}

type See = (sighting: Sighting) => void;

function soughtOf(entry: WordEntry): Sought {
  const read = readPattern(entry.text);
  if ('problem' in read) throw new RangeError(`The word list entry "${entry.text}" ${read.problem}.`);
  return { entry, pattern: read.pattern };
}

/**
 * Where the rest of a pattern ends, from the end of its first piece on; -1 where it does not follow. A `*` stays in its
 * word, so that a piece with a border can stand in one place only, and of others the first place leaves most room.
 */
function restEnd(text: string, pieces: readonly string[], from: number): number {
  let at = from;
  for (let index = 1; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    const wordEnd = text.indexOf(BETWEEN, at);
    const border = piece.indexOf(BETWEEN);
    const skipped = border < 0 ? text.slice(at, wordEnd).indexOf(piece) : wordEnd - border - at;
    if (skipped < 0 || !text.startsWith(piece, at + skipped)) return -1;
    at += skipped + piece.length;
  }
  return at;
}

/** Some lists' entries, ready to be looked for together. */
export class Search {
  readonly #sought: readonly Sought[];
  readonly #automaton: Automaton | undefined;
  /** By entry with a star between letters: the word in which it was tried last. */
  readonly #tried = new Map<Sought, number>();

  /** @param entries in the order in which they are named where several say the same */
  constructor(entries: readonly WordEntry[]) {
    this.#sought = entries.map(soughtOf);
    const first = this.#sought.map(({ pattern }) => pattern.pieces[0] ?? '');
    this.#automaton = first.length > 0 ? new Automaton(first) : undefined;
  }

  /** Tells what stands in a stream: of each list, at each place where entries end, the longest. */
  run(stream: Stream, language: string, see: See): void {
    const { text } = stream;
    this.#tried.clear();
    const told = new Set<WordListName>();
    let place = -1;
    this.#automaton?.run(text, (index, end) => {
      if (end !== place) told.clear();
      place = end;
      const sought = this.#sought[index];
      if (!sought) return false;
      const { entry, pattern } = sought;
      const isWhole = pattern.pieces.length === 1;
      if ((entry.lang !== undefined && entry.lang !== language) || (isWhole && told.has(entry.list)))
        return false;
      const start = end - (pattern.pieces[0]?.length ?? 0);
      const last = isWhole ? end : this.#restEnd(sought, stream, end);
      const sighting = last < 0 ? undefined : sightingOf(sought, stream, start, last);
      if (!sighting) return false;
      if (isWhole) told.add(entry.list);
      see(sighting);
      return false;
    });
  }

  /** Tried once a word: where it does not follow the first time, it never does. */
  #restEnd(sought: Sought, stream: Stream, from: number): number {
    const word = stream.indexAt(from - 1);
    if (this.#tried.get(sought) === word) return -1;
    this.#tried.set(sought, word);
    return restEnd(stream.text, sought.pattern.pieces, from);
  }
}

/** Undefined where the match is part of a word that only means something as a whole. */
function sightingOf(
  { entry, pattern }: Sought,
  stream: Stream,
  from: number,
  to: number,
): Sighting | undefined {
  const start = stream.text.startsWith(BETWEEN, from) ? from + 1 : from;
  const end = stream.text.startsWith(BETWEEN, to - 1) ? to - 1 : to;
  const [head, tail] = [stream.indexAt(start), stream.indexAt(end - 1)];
  const [begin, finish] = [stream.beginOf(head), stream.endOf(tail)];
  if (stream.words[head]?.glued === true && start > begin) return undefined;
  if (stream.words[tail]?.glued === true && end < finish) return undefined;
  const outer = { start: pattern.openStart ? begin : start, end: pattern.openEnd ? finish : end };
  return { entry, start, end, outer };
}
