const LENGTH = 4;
const BITS_A_LETTER = 5;
const LETTER = (1 << BITS_A_LETTER) - 1;
const MASK = (1 << (BITS_A_LETTER * LENGTH)) - 1;

/** The first four letters of Latin words, one bit each: whether a longer word may hold one of them. */
export class Starts {
  readonly #bits = new Uint8Array((MASK + 1) >> 3);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < LENGTH) continue;
      let start = 0;
      for (let at = 0; at < LENGTH; at++) start = (start << BITS_A_LETTER) | (word.charCodeAt(at) & LETTER);
      this.#bits[start >> 3] = (this.#bits[start >> 3] ?? 0) | (1 << (start & 7));
    }
  }

  /** Whether any of the words may stand in a part of a text. */
  mayBeIn(text: string, start: number, end: number): boolean {
    let last = 0;
    for (let at = start; at < end; at++) {
      last = ((last << BITS_A_LETTER) | (text.charCodeAt(at) & LETTER)) & MASK;
      if (at - start >= LENGTH - 1 && ((this.#bits[last >> 3] ?? 0) & (1 << (last & 7))) !== 0) return true;
    }
    return false;
  }
}
