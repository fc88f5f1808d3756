import type { TermList } from '../types.ts';
import { innocents, insults, profanity } from './insults.ts';
import * as people from './people.ts';
import { words } from './words.ts';

export const arabicLists: readonly TermList[] = [
  insults,
  profanity,
  innocents,
  ...Object.values(people),
  ...words,
];
