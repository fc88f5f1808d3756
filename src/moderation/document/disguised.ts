import type { Disguise } from './match.ts';

/** A word of the lexicon under a disguise. */
export interface Disguised {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly disguise: Disguise;
}

/** Adds what begins after everything that was found before. */
export function addDisguised(found: Disguised[], one: Disguised): void {
  if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one);
}
