import type { WordIndex } from './word-index.ts';

/**
 * Words with a value each; many words may share one. Some words of the index may have none. Values are made when they
 * are first asked for: of thousands a comment meets a few.
 */
export class WordTable<T> {
  readonly #index: WordIndex;
  /** By number of a word: ordinal of its value, from 1; 0 where it has none. */
  readonly #valueOf: Uint16Array;
  readonly #make: (ordinal: number) => T;
  readonly #made: T[];

  /** @param make the value with an ordinal, of which there are `count` */
  constructor(index: WordIndex, valueOf: Uint16Array, count: number, make: (ordinal: number) => T) {
    this.#index = index;
    this.#valueOf = valueOf;
    this.#make = make;
    this.#made = Array.from({ length: count + 1 });
  }

  get words(): readonly string[] {
    return this.#index.words();
  }

  /** The number of `text.slice(start, end)`, whose hash the caller knows; 0 where it is no word of the table. */
  numberAt(hash: number, text: string, start: number, end: number): number {
    return this.#index.find(hash, text, start, end);
  }

  /** Whether a word, by its number, has a value. */
  hasValue(number: number): boolean {
    return this.#valueOf[number] !== 0;
  }

  /** The value of a word by its number. */
  valueOf(number: number): T | undefined {
    const ordinal = this.#valueOf[number] ?? 0;
    return ordinal === 0 ? undefined : (this.#made[ordinal] ??= this.#make(ordinal));
  }

  numberOf(word: string): number {
    return this.#index.numberOf(word);
  }

  get(word: string): T | undefined {
    return this.valueOf(this.numberOf(word));
  }

  has(word: string): boolean {
    return this.hasValue(this.numberOf(word));
  }

  /** Whether any word has this hash: false spares putting a word together. */
  mayHave(hash: number): boolean {
    return this.#index.mayHave(hash);
  }
}
