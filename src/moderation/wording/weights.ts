import { WordTable } from '../lexicon/word-table.ts';

/** Weights of one language in one dimension, in points. */
export interface Weights {
  readonly words: WordTable<Weight>;
  readonly stems: WordTable<Weight>;
  readonly size: number;
}

export interface Weight {
  /** Ordinal in its list. */
  readonly at: number;
  /** Negative for words of harmless comments. */
  readonly points: number;
}

/** Marks a stem in a list: `claim…`. */
export const STEM_MARK = '\u2026';
const PER_POINT = 100;

/**
 * Reads a list as `npm run fit` writes it: a hundredth of a point per unit, `word 120` or `stem… -35`, separated by line
 * ends or commas.
 */
export function readWeights(list: string): Weights {
  const words = new WordTable<Weight>();
  const stems = new WordTable<Weight>();
  let size = 0;
  for (const line of list.split(/[\n,]/)) {
    const space = line.lastIndexOf(' ');
    if (space <= 0) continue;
    const key = line.slice(0, space).trim();
    const weight = { at: size++, points: Number(line.slice(space + 1)) / PER_POINT };
    if (key.endsWith(STEM_MARK)) stems.getOrAdd(key.slice(0, -1), () => weight);
    else words.getOrAdd(key, () => weight);
  }
  return { words, stems, size };
}
