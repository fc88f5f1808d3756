import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const tradeCall: Composite = {
  kind: 'composite',
  id: 'TRADE_X_CALL',
  group: 'advert',
  category: 'advert',
  score: 4,
  summary: 'Words of a trade with a call to action',
  needs: ['trade', 'call'],
  ok: ['The casino was closed by the court.'],
  fail: ['Online casino: sign up now', 'سداد القروض للتواصل'],
  combine: (found) =>
    productHit(found, 'TRADE', 'CALL_TO_ACTION', 'Offers a trade and asks the reader to act.'),
};
