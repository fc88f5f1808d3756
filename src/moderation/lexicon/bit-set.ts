/** A set of hashes that may also say yes to others: the first bits of each choose one bit. */
export class BitSet {
  readonly #bits: Uint8Array;
  readonly #shift: number;

  /** @param size how many bits of a hash count */
  constructor(size: number) {
    this.#bits = new Uint8Array(1 << (size - 3));
    this.#shift = 32 - size;
  }

  add(hash: number): void {
    const bit = hash >>> this.#shift;
    this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  has(hash: number): boolean {
    const bit = hash >>> this.#shift;
    return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}
