import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const shoutingFlood: Composite = {
  kind: 'composite',
  id: 'SHOUTING_FLOOD',
  group: 'flooding',
  category: 'flooding',
  score: 5,
  summary: 'Capitals throughout together with runs of marks or the same words again and again',
  ok: ['THE GOVERNMENT LIED TO ALL OF US AND NOBODY WILL RESIGN!', 'This is great!!!!!!!!!!'],
  fail: ['WAKE UP PEOPLE WAKE UP NOW!!!!!!!!!! WAKE UP!!!!!!!!!!'],
  combine: (found) => productHit(found, 'SHOUTING', 'REPETITION', 'Shouts and repeats itself.'),
};
