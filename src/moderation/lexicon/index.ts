import { arabicLists } from './ar/index.ts';
import { arabiziLists } from './arabizi/index.ts';
import type { Lexicon } from './compile.ts';
import { compile } from './compile.ts';
import type { Disguisable } from './disguisable.ts';
import { indexDisguisable } from './disguisable.ts';
import { englishLists } from './en/index.ts';
import { frenchLists } from './fr/index.ts';
import { spamLists } from './spam/index.ts';
import type { TermList } from './types.ts';

/** Every list of every language. A new language is one more line here. */
export const LISTS: readonly TermList[] = [
  ...englishLists,
  ...arabicLists,
  ...arabiziLists,
  ...frenchLists,
  ...spamLists,
];

let compiled: Lexicon | undefined;
let disguisable: Disguisable | undefined;

/** Built on first use: a Worker that only serves feeds never pays for it. */
export function lexicon(): Lexicon {
  return (compiled ??= compile(LISTS));
}

export function disguisableTerms(): Disguisable {
  return (disguisable ??= indexDisguisable(lexicon()));
}
