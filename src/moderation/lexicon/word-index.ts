import { EMPTY_HASH, hashOf, hashUnit } from '../hash.ts';

const SEPARATOR = 0x20;
/** Slots a word. At most half full, so that a search ends after a step or two. */
const SPARSE = 2;

/** Words of a text that holds them with one space between two. */
export function countWords(text: string): number {
  let words = 1;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === SEPARATOR) words++;
  return words;
}

/** The first size of a hash table, a power of two, that `entries` fill to half at most. */
export function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, entries) * SPARSE));
}

/**
 * Numbers words from 1, in the order of a text that holds them with one space between two. A word is found by its hash,
 * where it stands in another text, without copying it; letters are compared, so that a collision costs time, never an
 * answer.
 */
export class WordIndex {
  readonly size: number;
  readonly #text: string;
  /** By number: where the word starts. One more at the end, so that each word ends one unit before the next starts. */
  readonly #starts: Int32Array;
  readonly #hashes: Int32Array;
  /** Numbers of words by hash; 0 = free. Open addressing. */
  readonly #slots: Int32Array;

  constructor(text: string) {
    const size = countWords(text);
    this.size = size;
    this.#text = text;
    this.#starts = new Int32Array(size + 2);
    this.#hashes = new Int32Array(size + 1);
    this.#slots = new Int32Array(tableSize(size));
    this.#number();
  }

  /** One loop, without calls that a cold engine pays for: this is most of what a lexicon costs to load. */
  #number(): void {
    const text = this.#text;
    const [starts, hashes, slots] = [this.#starts, this.#hashes, this.#slots];
    const mask = slots.length - 1;
    let number = 1;
    let hash = EMPTY_HASH;
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : SEPARATOR;
      if (unit !== SEPARATOR) {
        hash = hashUnit(hash, unit);
        continue;
      }
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number;
      hashes[number] = hash;
      number++;
      starts[number] = at + 1;
      hash = EMPTY_HASH;
    }
  }

  /** The number of `text.slice(start, end)`, whose hash the caller knows; 0 where it is no word of the index. */
  find(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? 0;
      if (number === 0) return 0;
      if (this.#hashes[number] === hash && this.#is(number, text, start, end)) return number;
    }
  }

  #is(number: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - 1 - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (this.#text.charCodeAt(from - start + at) !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Whether any word has this hash: false spares putting a word together. */
  mayHave(hash: number): boolean {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? 0;
      if (number === 0) return false;
      if (this.#hashes[number] === hash) return true;
    }
  }

  /** The number of a word; 0 where the index has none. */
  numberOf(word: string): number {
    return this.find(hashOf(word), word, 0, word.length);
  }

  /** All words, in the order of their numbers. */
  words(): readonly string[] {
    return this.#text.split(' ');
  }
}
