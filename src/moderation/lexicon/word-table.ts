import { hashOf } from '../hash.ts';

const FIRST_SIZE = 1 << 14;

/** Words with a value each, found by a part of a text without copying it. Open addressing, at most half full. */
export class WordTable<T> {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  readonly #values: T[] = [];
  /** Index into the lists above, plus one; 0 = free. */
  #slots = new Int32Array(FIRST_SIZE);

  get words(): readonly string[] {
    return this.#words;
  }

  /** In the order of `words`. */
  get values(): readonly T[] {
    return this.#values;
  }

  /** The value of `text.slice(start, end)`, whose hash the caller knows. */
  find(hash: number, text: string, start: number, end: number): T | undefined {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0) return undefined;
      if (this.#hashes[index] !== hash) continue;
      const word = this.#words[index];
      if (word?.length === end - start && text.startsWith(word, start)) return this.#values[index];
    }
  }

  /** Whether any word has this hash: false spares putting a word together. */
  mayHave(hash: number): boolean {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0) return false;
      if (this.#hashes[index] === hash) return true;
    }
  }

  get(word: string): T | undefined {
    return this.find(hashOf(word), word, 0, word.length);
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /** The value of a word; one that `make` makes where the word is new. */
  getOrAdd(word: string, make: () => T): T {
    const hash = hashOf(word);
    const known = this.find(hash, word, 0, word.length);
    if (known !== undefined) return known;
    const value = make();
    this.#words.push(word);
    this.#values.push(value);
    this.#hashes.push(hash);
    if (this.#words.length * 2 <= this.#slots.length) this.#place(hash, this.#words.length);
    else this.#grow();
    return value;
  }

  #place(hash: number, entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    this.#hashes.forEach((hash, index) => this.#place(hash, index + 1));
  }
}
