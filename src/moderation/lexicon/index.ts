import * as partLists from './compiled-parts.ts';
import * as mainLists from './compiled.ts';
import { Disguisable } from './disguisable.ts';
import type { Lexicon } from './lexicon.ts';
import { load } from './lexicon.ts';

let main: Lexicon | undefined;
let parts: Lexicon | undefined;
let disguisable: Disguisable | undefined;

/** Loaded on first use: a Worker that only serves feeds never pays for it. */
export function lexicon(): Lexicon {
  return (main ??= load(mainLists));
}

/** Words that mean something beside a group's name only. Loaded when the first comment names a group. */
export function partLexicon(): Lexicon {
  return (parts ??= load(partLists));
}

export function disguisableTerms(): Disguisable {
  return (disguisable ??= new Disguisable(lexicon()));
}
