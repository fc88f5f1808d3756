import type { Term } from '../lexicon/types.ts';

/** How a word was hidden. `undefined` on a match means that it was written plainly. */
export type Disguise = 'leet' | 'masked' | 'spaced' | 'joined' | 'stretched' | 'hidden';

/** A term found in a field. Offsets are units of the normalised text, token indexes inclusive. */
export interface Match {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly disguise: Disguise | undefined;
}
