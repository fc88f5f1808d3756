import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of toxicity that a word adds to a comment in
 * fr. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const toxicityFr: WeightList = {
  words: `attarde 3.00
gauchiste 3.00
mongol 3.00
sale 3.00
tete 1.83
merde 0.71
pute 0.36`,
  stems: `malad 3.00
mongo 3.00
gauch 2.99
attar 2.84`,
};
