import type { Composite, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** One strong call is a habit of speech, two are a sales pitch. */
const FEWEST = 2;

export const calls: Composite = {
  kind: 'composite',
  id: 'CALL_X_CALL',
  group: 'advert',
  category: 'advert',
  score: 3.5,
  summary: 'Two strong calls to action',
  needs: ['call'],
  ok: ['Click here', 'Contact us'],
  fail: ['Check out my channel and subscribe to my videos, follow me'],
  combine: (_found, { body }): readonly Hit[] => {
    const strong = body.matches('call').filter(({ term }) => term.severity === 3);
    const [first] = strong;
    const last = strong.at(-1);
    if (!first || !last || strong.length < FEWEST) return NO_HITS;
    return [body.field.hit(first.start, last.end, 1, 'Asks the reader to act again and again.')];
  },
};
