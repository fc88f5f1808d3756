/**
 * What is noted of words by their numbers, all of a word side by side: whoever asks for one asks for the others, and a
 * look-up that touches one place of memory in place of three takes a third of the time.
 */
export const CELLS = 2;
/** Ordinal, from 1, of what the word means by itself; 0 where it means nothing. */
export const MEANING = 0;
/** The node of the phrases that begin with it; 0 where none does. */
export const BEGINNING = 1;

/** Cells for as many words, numbered from 1. */
export function cellsFor(words: number): Int32Array {
  return new Int32Array((words + 1) * CELLS);
}
