import type { TermList } from '../types.ts';
import * as terms from './terms.ts';
import { words } from './words.ts';

export const germanLists: readonly TermList[] = [...Object.values(terms), ...words];
