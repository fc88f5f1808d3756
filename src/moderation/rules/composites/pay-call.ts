import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const payCall: Composite = {
  kind: 'composite',
  id: 'PAY_X_CALL',
  group: 'advert',
  category: 'scam',
  score: 4,
  summary: 'A sum of money for a period with a call to action',
  needs: ['call'],
  ok: ['Workers at the plant earn $120 a month.'],
  fail: ['300 euro per day, message me'],
  combine: (found) =>
    productHit(found, 'PAY_OFFER', 'CALL_TO_ACTION', 'Promises pay and asks the reader to act.'),
};
