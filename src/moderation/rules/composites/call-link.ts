import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const callLink: Composite = {
  kind: 'composite',
  id: 'CALL_X_LINK',
  group: 'advert',
  category: 'advert',
  score: 4,
  summary: 'A call to action with a link',
  needs: ['call', 'link'],
  ok: ['The original is at https://example.com/report'],
  fail: ['Click here https://deals.example.com', 'check out my channel https://example.com/c'],
  combine: (found) => productHit(found, 'LINK', 'CALL_TO_ACTION', 'Asks the reader to follow a link.'),
};
