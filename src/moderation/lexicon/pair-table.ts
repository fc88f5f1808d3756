import { tableSize } from './word-index.ts';

/** What one entry takes: two keys and a value. */
const WIDTH = 3;

/** Numbers by pairs of numbers: a Map without keys to be put together. Open addressing; a value is never 0. */
export class PairTable {
  readonly #cells: Int32Array;
  readonly #mask: number;

  /** @param entries as many as will be set */
  constructor(entries: number) {
    const size = tableSize(entries);
    this.#cells = new Int32Array(size * WIDTH);
    this.#mask = size - 1;
  }

  #firstSlot(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  set(first: number, second: number, value: number): void {
    const cells = this.#cells;
    let slot = this.#firstSlot(first, second);
    while (cells[slot * WIDTH + 2] !== 0) slot = (slot + 1) & this.#mask;
    cells[slot * WIDTH] = first;
    cells[slot * WIDTH + 1] = second;
    cells[slot * WIDTH + 2] = value;
  }

  /** 0 where the pair has no value. */
  get(first: number, second: number): number {
    const cells = this.#cells;
    for (let slot = this.#firstSlot(first, second); ; slot = (slot + 1) & this.#mask) {
      const value = cells[slot * WIDTH + 2] ?? 0;
      if (value === 0 || (cells[slot * WIDTH] === first && cells[slot * WIDTH + 1] === second)) return value;
    }
  }
}
