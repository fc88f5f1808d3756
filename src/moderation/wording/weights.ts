import { hashOf } from '../hash.ts';
import { NumberTable } from '../lexicon/number-table.ts';

/** Weights of one language in one dimension, in points. Negative for words of harmless comments. */
export interface Weights {
  readonly words: NumberTable;
  readonly stems: NumberTable;
}

/** Marks a stem in a list: `claim…`. */
export const STEM_MARK = '\u2026';
const PER_POINT = 100;
/** A word or a stem, and its weight. */
const ENTRY = /([^\s,]+) (-?\d+)/g;

/**
 * Reads a list as `npm run fit` writes it: a hundredth of a point per unit, `word 120` or `stem… -35`, separated by line
 * ends or commas.
 */
export function readWeights(list: string): Weights {
  const most = list.split(',').length + list.split('\n').length;
  const words = new NumberTable(list, most);
  const stems = new NumberTable(list, most);
  for (const { index, 1: key = '', 2: weight } of list.matchAll(ENTRY)) {
    const isStem = key.endsWith(STEM_MARK);
    const end = index + key.length - (isStem ? STEM_MARK.length : 0);
    (isStem ? stems : words).set(hashOf(list, index, end), index, end, Number(weight) / PER_POINT);
  }
  return { words, stems };
}
