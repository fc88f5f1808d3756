import type { WordIndex } from './word-index.ts';

/** Words with a value each; many words may share one. Some words of the index may have none. */
export class WordTable<T> {
  readonly #index: WordIndex;
  readonly #values: readonly (T | undefined)[];
  /** By number of a word: index of its value. */
  readonly #valueOf: Uint16Array;

  constructor(index: WordIndex, values: readonly (T | undefined)[], valueOf: Uint16Array) {
    this.#index = index;
    this.#values = values;
    this.#valueOf = valueOf;
  }

  get words(): readonly string[] {
    return this.#index.words();
  }

  /** The number of `text.slice(start, end)`, whose hash the caller knows; 0 where it is no word of the table. */
  numberAt(hash: number, text: string, start: number, end: number): number {
    return this.#index.find(hash, text, start, end);
  }

  /** The value of a word by its number. */
  valueOf(number: number): T | undefined {
    return this.#values[this.#valueOf[number] ?? 0];
  }

  numberOf(word: string): number {
    return this.#index.numberOf(word);
  }

  get(word: string): T | undefined {
    return this.valueOf(this.numberOf(word));
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /** Whether any word has this hash: false spares putting a word together. */
  mayHave(hash: number): boolean {
    return this.#index.mayHave(hash);
  }
}
