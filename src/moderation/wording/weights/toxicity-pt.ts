import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of toxicity that a word adds to a comment in
 * pt. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const toxicityPt: WeightList = {
  words: `anta 3.00
bosta 3.00
feio 3.00
idiota 3.00
mortadela 3.00
louca 2.40
ladrao 0.68`,
  stems: `idiot 3.00
ladra 0.68`,
};
