import { VlqReader } from './vlq.ts';

/**
 * All phrases as one graph of words: common beginnings and common endings are there once (a minimal acyclic automaton).
 * A phrase is found by walking, one step a word, so that the number of phrases does not matter. Node 0 is nowhere.
 */
export class PhraseGraph {
  /** By number of a phrase's first word: the node after it. */
  readonly #starts: Int32Array;
  /** By node: where its steps begin in the two lists below. They end where those of the next node begin. */
  readonly #first: Int32Array;
  readonly #words: Int32Array;
  readonly #targets: Int32Array;
  /** By node: bits of the words that may follow, 32 classes of them. Few look-ups pass; steps are seldom gone through. */
  readonly #follow: Int32Array;
  /** By node: the term of the phrase that ends here, counted from 1; 0 where none does. */
  readonly #ends: Int32Array;
  #steps = 0;

  /** @param encoded by scripts/lexicon/encode.ts: nodes after those that they lead to, the root last */
  constructor(encoded: string, words: number) {
    const reader = new VlqReader(encoded);
    const nodes = reader.next();
    const steps = reader.next();
    this.#starts = new Int32Array(words + 1);
    this.#first = new Int32Array(nodes + 2);
    this.#words = new Int32Array(steps);
    this.#targets = new Int32Array(steps);
    this.#follow = new Int32Array(nodes + 1);
    this.#ends = new Int32Array(nodes + 1);
    for (let node = 1; node < nodes; node++) this.#readNode(reader, node);
    this.#first[nodes] = steps;
    this.#readRoot(reader, nodes);
  }

  // Loops in methods of their own: V8 compiles them while it loads, one loop inside another it would throw away again.

  #readNode(reader: VlqReader, node: number): void {
    this.#first[node] = this.#steps;
    this.#ends[node] = reader.next();
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
      this.#words[this.#steps] = word;
      this.#targets[this.#steps++] = target;
    }
    this.#follow[node] = (this.#follow[node] ?? 0) | follow;
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
      this.#starts[word] = target;
    }
  }

  /** The node after a first word. */
  start(word: number): number {
    return this.#starts[word] ?? 0;
  }

  /** The node after one more word. A node has two hundred steps at most, and most have a few. */
  step(node: number, word: number): number {
    if (word === 0 || ((this.#follow[node] ?? 0) & (1 << (word & 31))) === 0) return 0;
    const end = this.#first[node + 1] ?? 0;
    for (let at = this.#first[node] ?? 0; at < end; at++) {
      if (this.#words[at] === word) return this.#targets[at] ?? 0;
    }
    return 0;
  }

  /** Ordinal, from 1, of the term of the phrase that ends at a node; 0 where none does. */
  termAt(node: number): number {
    return this.#ends[node] ?? 0;
  }
}
