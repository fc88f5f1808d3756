import { arabicLists } from './ar/index.ts';
import { arabiziLists } from './arabizi/index.ts';
import type { Lexicon } from './compile.ts';
import { compile } from './compile.ts';
import { Disguisable } from './disguisable.ts';
import { englishLists } from './en/index.ts';
import { frenchLists } from './fr/index.ts';
import { germanLists } from './de/index.ts';
import { spanishLists } from './es/index.ts';
import { isPart } from './parts.ts';
import { persianLists } from './fa/index.ts';
import { hindiLists } from './hi/index.ts';
import { italianLists } from './it/index.ts';
import { dutchLists } from './nl/index.ts';
import { polishLists } from './pl/index.ts';
import { portugueseLists } from './pt/index.ts';
import { russianLists } from './ru/index.ts';
import { turkishLists } from './tr/index.ts';
import { chineseLists } from './zh/index.ts';
import { spamLists } from './spam/index.ts';
import type { TermList } from './types.ts';

/** Every list of every language. A new language is one more line here. */
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
  ...spamLists,
];

let compiled: Lexicon | undefined;
let parts: Lexicon | undefined;
let disguisable: Disguisable | undefined;

/** Built on first use: a Worker that only serves feeds never pays for it. */
export function lexicon(): Lexicon {
  return (compiled ??= compile(LISTS.filter(({ kind }) => !isPart(kind))));
}

/** Words that mean something beside a group's name only. Built when the first comment names a group. */
export function partLexicon(): Lexicon {
  return (parts ??= compile(LISTS.filter(({ kind }) => isPart(kind))));
}

export function disguisableTerms(): Disguisable {
  return (disguisable ??= new Disguisable(lexicon()));
}
