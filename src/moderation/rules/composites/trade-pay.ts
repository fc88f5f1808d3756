import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const tradePay: Composite = {
  kind: 'composite',
  id: 'TRADE_X_PAY',
  group: 'advert',
  category: 'scam',
  score: 4,
  summary: 'Words of a trade with a sum of money for a period',
  needs: ['trade'],
  ok: ['The casino pays $120 a month.'],
  fail: ['work from home and earn $300 a day'],
  combine: (found) => {
    // News vocabulary with a wage is news.
    if (found.strength('TRADE') < 1) return [];
    return productHit(found, 'TRADE', 'PAY_OFFER', 'Offers a trade and promises pay.');
  },
};
