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
tete 2.87
pute 1.82
haine 1.51
merde 1.41
chien 0.81
pauvre 0.76
malade 0.70
couilles 0.34
fils 0.23`,
  stems: `gauch 3.00
malad 3.00
mongo 3.00
attar 2.93
couil 1.00
charl 0.77`,
};
