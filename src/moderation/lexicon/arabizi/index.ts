import type { TermList } from '../types.ts';
import * as addressed from './addressed.ts';
import * as belittling from './belittling.ts';
import * as terms from './terms.ts';
import { publicNames } from './public.ts';
import { wishWords } from './wishes.ts';
import { words } from './words.ts';

export const arabiziLists: readonly TermList[] = [
  ...Object.values(addressed),
  ...Object.values(belittling),
  ...Object.values(terms),
  publicNames,
  ...wishWords,
  ...words,
];
