import { arabicLists } from './ar/index.ts';
import { arabiziLists } from './arabizi/index.ts';
import { englishLists } from './en/index.ts';
import { frenchLists } from './fr/index.ts';
import { germanLists } from './de/index.ts';
import { spanishLists } from './es/index.ts';
import { persianLists } from './fa/index.ts';
import { hindiLists } from './hi/index.ts';
import { indonesianLists } from './id/index.ts';
import { italianLists } from './it/index.ts';
import { dutchLists } from './nl/index.ts';
import { polishLists } from './pl/index.ts';
import { portugueseLists } from './pt/index.ts';
import { russianLists } from './ru/index.ts';
import { turkishLists } from './tr/index.ts';
import { chineseLists } from './zh/index.ts';
import { publicLists } from './public/index.ts';
import { spamLists } from './spam/index.ts';
import type { TermList } from './types.ts';

/** Every list of every language. A new language is one more line here. Read by scripts/ruleset.ts, not by the engine. */
export const LISTS: readonly TermList[] = [
  ...englishLists,
  ...arabicLists,
  ...arabiziLists,
  ...frenchLists,
  ...spanishLists,
  ...portugueseLists,
  ...italianLists,
  ...germanLists,
  ...dutchLists,
  ...polishLists,
  ...russianLists,
  ...turkishLists,
  ...persianLists,
  ...hindiLists,
  ...chineseLists,
  ...indonesianLists,
  ...publicLists,
  ...spamLists,
];
