/** Base64 VLQ without signs, as in source maps: small numbers, many of them, in a text that compresses well. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const BITS = 5;
export const MORE = 1 << BITS;

const values = new Uint8Array(0x80);
for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;

/** Reads numbers one after the other. */
export class VlqReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += BITS) {
      const digit = values[this.#text.charCodeAt(this.#at++)] ?? 0;
      number |= (digit & (MORE - 1)) << shift;
      if ((digit & MORE) === 0) return number;
    }
  }
}
