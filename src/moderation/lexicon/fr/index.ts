import type { TermList } from '../types.ts';
import * as addressed from './addressed.ts';
import * as hate from './hate.ts';
import { harassment } from './harassment.ts';
import * as terms from './terms.ts';
import { words } from './words.ts';

/** The first list that names a word of a kind tells how much it weighs. */
export const frenchLists: readonly TermList[] = [
  ...Object.values(addressed),
  ...Object.values(hate),
  harassment,
  ...Object.values(terms),
  ...words,
];
