import type { Term } from '../lexicon/types.ts';

/**
 * How a word was hidden. `undefined` on a match means that it was written plainly. `misspelt` is a word that guests
 * misspell on purpose; `slip` is any other word with a typing error, or run together with its neighbours: never evidence
 * by itself.
 */
export type Disguise =
  | 'leet'
  | 'masked'
  | 'spaced'
  | 'split'
  | 'joined'
  | 'stretched'
  | 'misspelt'
  | 'look_alike'
  | 'hidden'
  | 'slip';

/** A term found in a field. Offsets are units of the normalised text, token indexes inclusive. */
export interface Match {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly disguise: Disguise | undefined;
}
