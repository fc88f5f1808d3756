import { PairTable } from '../lexicon/pair-table.ts';

const ROOT = 0;

/**
 * Finds many patterns in one pass: Aho and Corasick, "Efficient string matching" (CACM 18, 1975). A unit of the text
 * costs a bounded number of look-ups on average, however many patterns there are.
 */
export class Automaton {
  /** Child of a node by a unit; never the root. */
  readonly #children: PairTable;
  readonly #fail: Int32Array;
  /** By node: the nearest node on its way of failures where a pattern ends; 0 = none. */
  readonly #next: Int32Array;
  /** By node: which patterns end there. */
  readonly #ends = new Map<number, number[]>();

  /** @param patterns not empty; named by their index */
  constructor(patterns: readonly string[]) {
    const most = patterns.reduce((sum, { length }) => sum + length, 1);
    this.#children = new PairTable(most);
    this.#fail = new Int32Array(most);
    this.#next = new Int32Array(most);
    const units = new Uint16Array(most);
    this.#link(this.#plant(patterns, units), units);
  }

  /** Enters all patterns and notes the unit of each node. Returns the nodes by level. */
  #plant(patterns: readonly string[], units: Uint16Array): readonly (readonly number[])[] {
    let nodes = 1;
    const levels: number[][] = [];
    patterns.forEach((pattern, index) => {
      let node = ROOT;
      for (let at = 0; at < pattern.length; at++) {
        const unit = pattern.charCodeAt(at);
        let child = this.#child(node, unit);
        if (child === ROOT) {
          child = nodes++;
          this.#children.set(node, unit, child);
          units[child] = unit;
          // Until it is linked, a node's failure is its parent: linking needs to know it once.
          this.#fail[child] = node;
          (levels[at] ??= []).push(child);
        }
        node = child;
      }
      const known = this.#ends.get(node);
      if (known) known.push(index);
      else this.#ends.set(node, [index]);
    });
    return levels;
  }

  #link(levels: readonly (readonly number[])[], units: Uint16Array): void {
    levels.forEach((level, depth) => {
      for (const node of level) {
        const parent = this.#fail[node] ?? ROOT;
        const fail = depth === 0 ? ROOT : this.#step(this.#fail[parent] ?? ROOT, units[node] ?? 0);
        this.#fail[node] = fail;
        this.#next[node] = this.#ends.has(fail) ? fail : (this.#next[fail] ?? ROOT);
      }
    });
  }

  #child(node: number, unit: number): number {
    return this.#children.get(node, unit);
  }

  #step(from: number, unit: number): number {
    let node = from;
    while (true) {
      const child = this.#child(node, unit);
      if (child !== ROOT) return child;
      if (node === ROOT) return ROOT;
      node = this.#fail[node] ?? ROOT;
    }
  }

  /**
   * Calls `found` for each place where patterns end, with those that end there, the longest first, until it returns true.
   *
   * @param found `end` is exclusive; true = the shorter ones that end there are not wanted
   */
  run(text: string, found: (pattern: number, end: number) => boolean): void {
    let node = ROOT;
    for (let at = 0; at < text.length; at++) {
      node = this.#step(node, text.charCodeAt(at));
      let ending = this.#ends.has(node) ? node : (this.#next[node] ?? ROOT);
      while (ending !== ROOT && !this.#tell(ending, at + 1, found)) ending = this.#next[ending] ?? ROOT;
    }
  }

  #tell(node: number, end: number, found: (pattern: number, end: number) => boolean): boolean {
    for (const pattern of this.#ends.get(node) ?? []) if (found(pattern, end)) return true;
    return false;
  }
}
