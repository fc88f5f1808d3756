import { EMPTY_HASH, hashOf, hashUnit } from '../hash.ts';

const SEPARATOR = 0x20;
/** Slots a word. At most half full, so that a search ends after a step or two. */
const SPARSE = 2;
/** A slot holds a number in its lower bits and, above them, bits of the word's hash: half the memory, half the misses. */
const NUMBER = (1 << 20) - 1;
const TAG = ~NUMBER;

/** The first size of a hash table, a power of two, that `entries` fill to half at most. */
export function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, entries) * SPARSE));
}

/**
 * Words of one text, numbered from 1. A word is found by its hash, where it stands in another text, without copying it;
 * letters are compared, so that a collision costs time, never an answer.
 */
export class WordIndex {
  #size = 0;
  readonly #text: string;
  /** By number: where the word starts and ends in the text. */
  readonly #spans: Int32Array;
  /** Tagged numbers of words by hash; 0 = free. Open addressing. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param most as many words as will be added */
  constructor(text: string, most: number) {
    if (most > NUMBER) throw new RangeError(`More than ${NUMBER} words`);
    this.#text = text;
    this.#spans = new Int32Array((most + 1) * 2);
    this.#slots = new Int32Array(tableSize(most));
    this.#mask = this.#slots.length - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a word of the text, unless it is there already; returns its number. */
  add(hash: number, start: number, end: number): number {
    const slots = this.#slots;
    for (let slot = (hash ^ (hash >>> 15)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const known = slots[slot] ?? 0;
      if (known === 0) {
        const number = ++this.#size;
        slots[slot] = (hash & TAG) | number;
        this.#spans[number * 2] = start;
        this.#spans[number * 2 + 1] = end;
        return number;
      }
      if (((known ^ hash) & TAG) === 0 && this.#is(known & NUMBER, this.#text, start, end))
        return known & NUMBER;
    }
  }

  /** The number of `text.slice(start, end)`, whose hash the caller knows; 0 where it is no word of the index. */
  find(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    for (let slot = (hash ^ (hash >>> 15)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const known = slots[slot] ?? 0;
      if (known === 0) return 0;
      if (((known ^ hash) & TAG) === 0 && this.#is(known & NUMBER, text, start, end)) return known & NUMBER;
    }
  }

  #is(number: number, text: string, start: number, end: number): boolean {
    const from = this.#spans[number * 2] ?? 0;
    if ((this.#spans[number * 2 + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (this.#text.charCodeAt(from - start + at) !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Whether a word may have this hash: false spares putting a word together. */
  mayHave(hash: number): boolean {
    const slots = this.#slots;
    for (let slot = (hash ^ (hash >>> 15)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const known = slots[slot] ?? 0;
      if (known === 0) return false;
      if (((known ^ hash) & TAG) === 0) return true;
    }
  }

  /** The number of a word; 0 where the index has none. */
  numberOf(word: string): number {
    return this.find(hashOf(word), word, 0, word.length);
  }

  /** All words, in the order of their numbers. */
  words(): readonly string[] {
    return Array.from({ length: this.#size }, (_, at) =>
      this.#text.slice(this.#spans[at * 2 + 2], this.#spans[at * 2 + 3]),
    );
  }
}

/** How many words a text holds that has one space between two. */
function countWords(text: string): number {
  return text.split(' ').length;
}

/** Adds the words of a part of the index's text that has one space between two. */
export function addWords(index: WordIndex, text: string, from: number, to: number): void {
  let hash = EMPTY_HASH;
  let start = from;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== SEPARATOR) {
      hash = hashUnit(hash, unit);
      continue;
    }
    index.add(hash, start, at);
    start = at + 1;
    hash = EMPTY_HASH;
  }
  index.add(hash, start, to);
}

/** Numbers the words of a text, each there once with one space between two, in their order. */
export function indexWords(text: string): WordIndex {
  const index = new WordIndex(text, countWords(text));
  addWords(index, text, 0, text.length);
  return index;
}
