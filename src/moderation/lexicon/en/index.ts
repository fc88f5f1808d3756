import type { TermList } from '../types.ts';
import { addressed, orders } from './addressed.ts';
import { harassment } from './harassment.ts';
import { insults } from './insults.ts';
import { dehumanisers, derogatory, groups, harmNorms, harmVerbs, hateVerbs } from './people.ts';
import { innocents, profanity, sexual } from './profanity.ts';
import { slurs } from './slurs.ts';
import * as menace from './menace.ts';
import { publicNames } from './public.ts';
import { harmWishes, threats } from './threats.ts';
import { wishWords } from './wishes.ts';
import { words } from './words.ts';

export const englishLists: readonly TermList[] = [
  orders,
  addressed,
  insults,
  profanity,
  harassment,
  sexual,
  innocents,
  slurs,
  groups,
  dehumanisers,
  derogatory,
  hateVerbs,
  harmVerbs,
  harmNorms,
  threats,
  harmWishes,
  ...Object.values(menace),
  publicNames,
  ...wishWords,
  ...words,
];
