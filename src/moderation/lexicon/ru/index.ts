import type { TermList } from '../types.ts';
import * as hate from './hate.ts';
import * as terms from './terms.ts';
import { words } from './words.ts';

export const russianLists: readonly TermList[] = [...Object.values(hate), ...Object.values(terms), ...words];
