import { WordIndex } from './word-index.ts';

/** Words of one text with a number each, found by a part of another text without copying it. */
export class NumberTable {
  readonly #index: WordIndex;
  readonly #numbers: Float64Array;

  /** @param most as many words as will be set */
  constructor(text: string, most: number) {
    this.#index = new WordIndex(text, most);
    this.#numbers = new Float64Array(most + 1);
  }

  get size(): number {
    return this.#index.size;
  }

  /** Gives the word at a place of the text a number. */
  set(hash: number, start: number, end: number, number: number): void {
    this.#numbers[this.#index.add(hash, start, end)] = number;
  }

  /** The place in this table of `text.slice(start, end)`, whose hash the caller knows; 0 where it has none. */
  find(hash: number, text: string, start: number, end: number): number {
    return this.#index.find(hash, text, start, end);
  }

  /** The number of the word at a place of this table; 0 at place 0. */
  numberAt(place: number): number {
    return this.#numbers[place] ?? 0;
  }
}
