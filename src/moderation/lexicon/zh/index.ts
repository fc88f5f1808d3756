import type { TermList } from '../types.ts';
import * as hate from './hate.ts';
import { words } from './words.ts';

/** The first list that names a word of a kind tells how much it weighs. */
export const chineseLists: readonly TermList[] = [...Object.values(hate), ...words];
