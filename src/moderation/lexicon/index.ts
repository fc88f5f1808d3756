import { PHRASES, TERMS, WORDS } from './compiled.ts';
import { Disguisable } from './disguisable.ts';
import type { Lexicon } from './lexicon.ts';
import { load } from './lexicon.ts';

let loaded: Lexicon | undefined;
let disguisable: Disguisable | undefined;

/** Loaded on first use: a Worker that only serves feeds never pays for it. */
export function lexicon(): Lexicon {
  return (loaded ??= load(TERMS, WORDS, PHRASES));
}

export function disguisableTerms(): Disguisable {
  return (disguisable ??= new Disguisable(lexicon()));
}
