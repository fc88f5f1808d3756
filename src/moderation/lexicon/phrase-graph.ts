import { PairTable } from './pair-table.ts';
import { VlqReader } from './vlq.ts';

/**
 * All phrases as one graph of words: common beginnings and common endings are there once (a minimal acyclic automaton).
 * A phrase is found by walking, one step a word, so that the number of phrases does not matter. Node 0 is nowhere.
 */
export class PhraseGraph {
  /** By number of a phrase's first word: the node after it. */
  readonly #starts: Int32Array;
  readonly #steps: PairTable;
  /** By node: bits of the words that may follow, 32 classes of them. Few look-ups pass; the big table is seldom asked. */
  readonly #follow: Int32Array;
  /** By node: the term of the phrase that ends here, counted from 1; 0 where none does. */
  readonly #ends: Int32Array;

  /** @param encoded by scripts/lexicon/encode.ts: nodes after those that they lead to, the root last */
  constructor(encoded: string, words: number) {
    const reader = new VlqReader(encoded);
    const nodes = reader.next();
    this.#starts = new Int32Array(words + 1);
    this.#steps = new PairTable(reader.next());
    this.#follow = new Int32Array(nodes + 1);
    this.#ends = new Int32Array(nodes + 1);
    for (let node = 1; node <= nodes; node++) {
      this.#ends[node] = reader.next();
      for (let targets = reader.next(); targets > 0; targets--) {
        const target = node - reader.next();
        let word = 0;
        for (let steps = reader.next(); steps > 0; steps--) {
          word += reader.next();
          if (node === nodes) this.#starts[word] = target;
          else this.#addStep(node, word, target);
        }
      }
    }
  }

  #addStep(node: number, word: number, target: number): void {
    this.#steps.set(node, word, target);
    this.#follow[node] = (this.#follow[node] ?? 0) | (1 << (word & 31));
  }

  /** The node after a first word. */
  start(word: number): number {
    return this.#starts[word] ?? 0;
  }

  step(node: number, word: number): number {
    if (word === 0 || ((this.#follow[node] ?? 0) & (1 << (word & 31))) === 0) return 0;
    return this.#steps.get(node, word);
  }

  /** Ordinal, from 1, of the term of the phrase that ends at a node; 0 where none does. */
  termAt(node: number): number {
    return this.#ends[node] ?? 0;
  }
}
