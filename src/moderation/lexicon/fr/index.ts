import type { TermList } from '../types.ts';
import * as addressed from './addressed.ts';
import { harassment } from './harassment.ts';
import * as terms from './terms.ts';
import { words } from './words.ts';

export const frenchLists: readonly TermList[] = [
  ...Object.values(addressed),
  harassment,
  ...Object.values(terms),
  ...words,
];
