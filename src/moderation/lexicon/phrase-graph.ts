import { VlqReader } from './vlq.ts';
import { BEGINNING, CELLS } from './word-cells.ts';

/** What is noted of a node, side by side; a power of two, so that it stands in one line of memory. */
const NODE = 4;
/** Where its steps begin in the list of steps. They end where those of the next node begin. */
const FIRST = 0;
/** Bits of the words that may follow, 32 classes of them. Few look-ups pass; steps are seldom gone through. */
const FOLLOW = 1;
/** The term of the phrase that ends here, counted from 1; 0 where none does. */
const END = 2;
/** What is noted of a step: the word, and the node that it leads to. */
const STEP = 2;

/**
 * All phrases as one graph of words: common beginnings and common endings are there once (a minimal acyclic automaton).
 * A phrase is found by walking, one step a word, so that the number of phrases does not matter. Node 0 is nowhere.
 */
export class PhraseGraph {
  /** By number of a phrase's first word, BEGINNING is the node after it. */
  readonly #cells: Int32Array;
  readonly #nodes: Int32Array;
  readonly #list: Int32Array;
  #steps = 0;

  /**
   * @param encoded by scripts/lexicon/encode.ts: nodes after those that they lead to, the root last
   * @param cells of the words, in which the phrases' beginnings are noted
   */
  constructor(encoded: string, cells: Int32Array) {
    const reader = new VlqReader(encoded);
    const nodes = reader.next();
    const steps = reader.next();
    this.#cells = cells;
    this.#nodes = new Int32Array((nodes + 2) * NODE);
    this.#list = new Int32Array(steps * STEP);
    for (let node = 1; node < nodes; node++) this.#readNode(reader, node);
    this.#nodes[nodes * NODE + FIRST] = steps;
    this.#readRoot(reader, nodes);
  }

  // Loops in methods of their own: V8 compiles them while it loads, one loop inside another it would throw away again.

  #readNode(reader: VlqReader, node: number): void {
    this.#nodes[node * NODE + FIRST] = this.#steps;
    this.#nodes[node * NODE + END] = reader.next();
    for (let targets = reader.next(); targets > 0; targets--) {
      this.#readSteps(reader, node, node - reader.next());
    }
  }

  #readSteps(reader: VlqReader, node: number, target: number): void {
    let word = 0;
    let follow = 0;
    for (let steps = reader.next(); steps > 0; steps--) {
      word += reader.next();
      follow |= 1 << (word & 31);
      this.#list[this.#steps * STEP] = word;
      this.#list[this.#steps++ * STEP + 1] = target;
    }
    this.#nodes[node * NODE + FOLLOW] = (this.#nodes[node * NODE + FOLLOW] ?? 0) | follow;
  }

  #readRoot(reader: VlqReader, root: number): void {
    reader.next();
    for (let targets = reader.next(); targets > 0; targets--) {
      this.#readStarts(reader, root - reader.next());
    }
  }

  #readStarts(reader: VlqReader, target: number): void {
    let word = 0;
    for (let steps = reader.next(); steps > 0; steps--) {
      word += reader.next();
      this.#cells[word * CELLS + BEGINNING] = target;
    }
  }

  /** The node after a first word. */
  start(word: number): number {
    return this.#cells[word * CELLS + BEGINNING] ?? 0;
  }

  /** The node after one more word. A node has two hundred steps at most, and most have a few. */
  step(node: number, word: number): number {
    if (word === 0 || ((this.#nodes[node * NODE + FOLLOW] ?? 0) & (1 << (word & 31))) === 0) return 0;
    const list = this.#list;
    const end = (this.#nodes[(node + 1) * NODE + FIRST] ?? 0) * STEP;
    for (let at = (this.#nodes[node * NODE + FIRST] ?? 0) * STEP; at < end; at += STEP) {
      if (list[at] === word) return list[at + 1] ?? 0;
    }
    return 0;
  }

  /** Ordinal, from 1, of the term of the phrase that ends at a node; 0 where none does. */
  termAt(node: number): number {
    return this.#nodes[node * NODE + END] ?? 0;
  }
}
