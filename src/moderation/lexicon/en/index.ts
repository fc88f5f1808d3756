import type { TermList } from '../types.ts';
import { addressed, orders } from './addressed.ts';
import { belittling, dismissing } from './belittling.ts';
import { harassment } from './harassment.ts';
import * as implied from './implied.ts';
import { insults } from './insults.ts';
import * as claims from './claims.ts';
import { curses, dehumanisers, derogatory, hateVerbs, revulsion } from './contempt.ts';
import * as generalising from './generalising.ts';
import { groups } from './groups.ts';
import { harmNorms, harmVerbs } from './people.ts';
import { innocents, profanity, sexual } from './profanity.ts';
import * as namesCalled from './names-called.ts';
import { slurs } from './slurs.ts';
import * as menace from './menace.ts';
import { publicNames } from './public.ts';
import * as toldOff from './told-off.ts';
import { harmWishes, threats } from './threats.ts';
import { wishWords } from './wishes.ts';
import { words } from './words.ts';

export const englishLists: readonly TermList[] = [
  orders,
  addressed,
  belittling,
  dismissing,
  insults,
  profanity,
  harassment,
  sexual,
  innocents,
  ...Object.values(namesCalled),
  ...Object.values(toldOff),
  slurs,
  groups,
  dehumanisers,
  derogatory,
  hateVerbs,
  revulsion,
  curses,
  ...Object.values(claims).flat(),
  ...Object.values(generalising),
  harmVerbs,
  harmNorms,
  threats,
  harmWishes,
  ...Object.values(menace),
  ...Object.values(implied),
  publicNames,
  ...wishWords,
  ...words,
];
