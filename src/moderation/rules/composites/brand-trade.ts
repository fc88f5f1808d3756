import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const brandTrade: Composite = {
  kind: 'composite',
  id: 'BRAND_X_TRADE',
  group: 'advert',
  category: 'advert',
  score: 6.5,
  summary: 'A name as betting sites write theirs, with words of a trade',
  needs: ['trade'],
  ok: ['The casino was closed by the court.'],
  fail: ['main slot di RAJA88'],
  combine: (found) =>
    productHit(found, 'BETTING_BRAND', 'TRADE', 'A betting site\u2019s name and words of betting.'),
};
