import { NumberTable } from '../lexicon/number-table.ts';

/** Weights as `npm run fit` writes them: points, a line each. */
export interface WeightList {
  /** `word 1.20` or, of two neighbouring words, `first second 0.85`. */
  readonly words: string;
  /** Beginnings of words, for all their inflections: `claim 0.40` for claims, claimed, claiming. */
  readonly stems: string;
}

/** Weights of one language in one dimension. Negative points speak for the comment. */
export interface Weights {
  readonly words: NumberTable;
  readonly stems: NumberTable;
}

export function readWeights({ words, stems }: WeightList): Weights {
  return { words: new NumberTable(words), stems: new NumberTable(stems) };
}
