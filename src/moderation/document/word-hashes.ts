import { hashOf } from '../hash.ts';
import { BitSet } from '../lexicon/bit-set.ts';
import { normalise } from '../normalise/index.ts';

/** Bits of a hash that turn most words away. */
const GLANCE = 11;

/**
 * Words by their hash: asking for a token costs no copy of it. Two words may share a hash, once in thousands of
 * millions: for hints that need company to count. Normalised on first use, which for most lists never comes.
 */
export class WordHashes {
  readonly #words: string;
  readonly #glance = new BitSet(GLANCE);
  #hashes: ReadonlySet<number> | undefined;

  constructor(words: string) {
    this.#words = words;
  }

  #read(): ReadonlySet<number> {
    const hashes = new Set(
      normalise(this.#words)
        .text.split(' ')
        .map((word) => hashOf(word)),
    );
    for (const hash of hashes) this.#glance.add(hash);
    return (this.#hashes = hashes);
  }

  has(hash: number): boolean {
    const hashes = this.#hashes ?? this.#read();
    return this.#glance.has(hash) && hashes.has(hash);
  }
}

/** Words with one space between two. */
export function hashesOf(words: string): WordHashes {
  return new WordHashes(words);
}
