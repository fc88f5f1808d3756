/** Base64 VLQ without signs, as in source maps: small numbers, many of them, in a text that compresses well. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const BITS = 5;
export const MORE = 1 << BITS;

const values = new Uint8Array(0x80);
for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;

/** All numbers of a text, and what is left of the room that was made for them. One loop, which V8 compiles as it runs. */
function decode(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = values[text.charCodeAt(at)] ?? 0;
    number |= (digit & (MORE - 1)) << shift;
    shift += BITS;
    if ((digit & MORE) !== 0) continue;
    numbers[count++] = number;
    number = 0;
    shift = 0;
  }
  return numbers;
}

/** Reads numbers one after the other. */
export class VlqReader {
  readonly #numbers: Int32Array;
  #at = 0;

  constructor(text: string) {
    this.#numbers = decode(text);
  }

  next(): number {
    return this.#numbers[this.#at++] ?? 0;
  }
}
