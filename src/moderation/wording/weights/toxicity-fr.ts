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
tete 2.89
haine 1.53
pute 1.52
merde 1.49
chien 0.83
pauvre 0.78
malade 0.70
couilles 0.37`,
  stems: `gauch 3.00
malad 3.00
mongo 3.00
attar 2.95
couil 1.03
charl 0.77`,
};
