import type { Composite, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';
import { productHit } from './strongest.ts';

/** Strength of repeated words: capitals with a run of marks are joy as often as anger. */
const WORDS = 1;

export const shoutingFlood: Composite = {
  kind: 'composite',
  id: 'SHOUTING_FLOOD',
  group: 'flooding',
  category: 'flooding',
  score: 5,
  summary: 'Capitals throughout together with the same words again and again',
  needsOneOf: ['folded'],
  ok: [
    'THE GOVERNMENT LIED TO ALL OF US AND NOBODY WILL RESIGN!',
    'This is great!!!!!!!!!!',
    'I LOVE THIS SONG SO MUCH!!!!!!!!!!',
  ],
  fail: ['WAKE UP PEOPLE WAKE UP NOW!!!!!!!!!! WAKE UP!!!!!!!!!!', 'STOP LYING!!!! STOP LYING!!!!'],
  combine: (found): readonly Hit[] => {
    if (found.strength('REPETITION') < WORDS) return NO_HITS;
    return productHit(found, 'SHOUTING', 'REPETITION', 'Shouts and repeats itself.');
  },
};
