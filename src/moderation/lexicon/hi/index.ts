import type { TermList } from '../types.ts';
import * as hate from './hate.ts';
import * as hinglish from './hinglish.ts';
import * as terms from './terms.ts';
import { words } from './words.ts';

export const hindiLists: readonly TermList[] = [
  ...Object.values(terms),
  ...Object.values(hate),
  ...Object.values(hinglish),
  ...words,
];
