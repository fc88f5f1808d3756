import type { TermList } from '../types.ts';
import * as addressed from './addressed.ts';
import * as belittling from './belittling.ts';
import * as contempt from './contempt.ts';
import { harassment } from './harassment.ts';
import * as hate from './hate.ts';
import { innocents, insults, profanity } from './insults.ts';
import * as maghrebi from './maghrebi.ts';
import * as menace from './menace.ts';
import * as people from './people.ts';
import { publicNames } from './public.ts';
import { wishWords } from './wishes.ts';
import { words } from './words.ts';

export const arabicLists: readonly TermList[] = [
  // The first list that names a word says how bad it is.
  ...Object.values(addressed),
  ...Object.values(menace),
  ...Object.values(belittling),
  ...Object.values(contempt),
  ...Object.values(maghrebi),
  harassment,
  insults,
  profanity,
  innocents,
  ...Object.values(hate),
  ...Object.values(people),
  publicNames,
  ...wishWords,
  ...words,
];
