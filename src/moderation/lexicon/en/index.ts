import type { TermList } from '../types.ts';
import { insults } from './insults.ts';
import { dehumanisers, derogatory, groups, harmNorms, harmVerbs, hateVerbs } from './people.ts';
import { innocents, profanity, sexual } from './profanity.ts';
import { slurs } from './slurs.ts';
import { harmWishes, threats } from './threats.ts';
import { words } from './words.ts';

export const englishLists: readonly TermList[] = [
  insults,
  profanity,
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
  ...words,
];
