import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of toxicity that a word adds to a comment in
 * pt. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const toxicityPt: WeightList = {
  words: `anta 3.00
boca 3.00
bosta 3.00
feio 3.00
idiota 3.00
mortadela 3.00
louca 1.93
ladrao 0.29
bandidos 0.25`,
  stems: `idiot 3.00
ignor 3.00
morta 3.00
bandi 2.08
ladra 0.29`,
};
