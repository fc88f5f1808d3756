import { hashOf } from '../hash.ts';
import type { WordIndex } from '../lexicon/word-index.ts';
import { indexWords } from '../lexicon/word-index.ts';
import type { Prose } from './prose.ts';

/** A bit, and the words that have it: normalised, with one space between two. */
type WordClass = readonly [bit: number, words: string];

/**
 * Which of several lists a word stands in: one look-up for all of them, by the hash that the tokeniser knows, without a
 * copy of the word. Built on first use, which for most comments never comes.
 */
export class WordClasses {
  readonly #classes: readonly WordClass[];
  #index: WordIndex | undefined;
  /** By number of a word. */
  #bits = new Uint32Array(0);

  constructor(classes: readonly WordClass[]) {
    this.#classes = classes;
  }

  #build(): WordIndex {
    const index = indexWords(this.#classes.map(([, words]) => words).join(' '));
    const bits = new Uint32Array(index.size + 1);
    for (const [bit, words] of this.#classes) {
      for (const word of words.split(' ')) {
        const number = index.find(hashOf(word), word, 0, word.length);
        bits[number] = (bits[number] ?? 0) | bit;
      }
    }
    this.#bits = bits;
    return (this.#index = index);
  }

  /** Bits of the classes of the word at a place; none past the ends of the text. */
  at({ tokens, field }: Prose, at: number): number {
    if (at < 0 || at >= tokens.length) return 0;
    const token = tokens[at];
    if (token === undefined) return 0;
    const index = this.#index ?? this.#build();
    return this.#bits[index.find(token.hash, field.text, token.start, token.end)] ?? 0;
  }
}
