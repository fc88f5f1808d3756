import type { TermList } from '../types.ts';
import * as hate from './hate.ts';
import * as terms from './terms.ts';
import { words } from './words.ts';

/** The first list that names a word of a kind tells how much it weighs. */
export const polishLists: readonly TermList[] = [...Object.values(hate), ...Object.values(terms), ...words];
