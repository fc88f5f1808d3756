import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of toxicity that a word adds to a comment in
 * fr. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const toxicityFr: WeightList = {
  words: `attarde 3.00
gauchiste 3.00
mongol 3.00
pute 2.12
haine 2.02
merde 2.01
couilles 0.45
lache 0.24`,
  stems: `attar 3.00
gauch 3.00
mongo 3.00
couil 1.28`,
};
