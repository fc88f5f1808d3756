import { EMPTY_HASH, hashUnit } from '../hash.ts';
import { BitSet } from './bit-set.ts';
import { PairTable } from './pair-table.ts';
import { WordIndex } from './word-index.ts';

const SPACE = 0x20;
const LINE_END = 0x0a;
const GLANCE = 14;

/**
 * Numbers by words and by pairs of neighbouring words. Made of a text that people read too: a line is a word or two,
 * normalised, and a number, with one space between.
 *
 * @example
 *   const weights = new NumberTable('idiot 2.5\ngo home 1.2');
 *   const go = weights.find(token.hash, text, token.start, token.end);
 *   const sum = weights.ofWord(go) + weights.ofPair(go, home);
 */
export class NumberTable {
  readonly #index: WordIndex;
  /** Of the words' hashes: most words of a comment are turned away by one bit. */
  readonly #glance = new BitSet(GLANCE);
  /** By number of a word; 0 where the word is only part of pairs. */
  readonly #ofWord: Float64Array;
  /** From a pair to where its number stands below. */
  readonly #pairs: PairTable;
  readonly #ofPair: Float64Array;

  constructor(text: string) {
    const lines = text.split('\n').length;
    this.#index = new WordIndex(text, lines * 2);
    this.#ofWord = new Float64Array(lines * 2 + 1);
    this.#pairs = new PairTable(lines);
    this.#ofPair = new Float64Array(lines + 1);
    this.#read(text);
  }

  /** One pass without a copy of any word: ten thousand lines cost the first comment a few milliseconds. */
  #read(text: string): void {
    let pairs = 0;
    // The last two words of the line so far.
    let before = 0;
    let word = 0;
    let hash = EMPTY_HASH;
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : LINE_END;
      if (unit === SPACE) {
        before = word;
        word = this.#index.add(hash, start, at);
        this.#glance.add(hash);
      } else if (unit === LINE_END) {
        const number = Number(text.slice(start, at));
        if (before !== 0) {
          pairs++;
          this.#pairs.set(before, word, pairs);
          this.#ofPair[pairs] = number;
        } else if (word !== 0) this.#ofWord[word] = number;
        before = 0;
        word = 0;
      } else {
        hash = hashUnit(hash, unit);
        continue;
      }
      hash = EMPTY_HASH;
      start = at + 1;
    }
  }

  /** What names `text.slice(start, end)`, whose hash the caller knows, in the look-ups below; 0 where it is unknown. */
  find(hash: number, text: string, start: number, end: number): number {
    return this.#glance.has(hash) ? this.#index.find(hash, text, start, end) : 0;
  }

  /** The number of a word; 0 where it has none. */
  ofWord(word: number): number {
    return this.#ofWord[word] ?? 0;
  }

  /** The number of two words in this order; 0 where they have none. */
  ofPair(first: number, second: number): number {
    if (first === 0 || second === 0) return 0;
    return this.#ofPair[this.#pairs.get(first, second)] ?? 0;
  }
}
