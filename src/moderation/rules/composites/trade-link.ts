import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const tradeLink: Composite = {
  kind: 'composite',
  id: 'TRADE_X_LINK',
  group: 'advert',
  category: 'advert',
  score: 6,
  summary: 'Words of a trade with a link',
  needs: ['trade', 'link'],
  ok: [
    'The casino was closed by the court.',
    'Terms of the credit line: https://www.worldbank.org/countries',
  ],
  fail: ['online casino https://lucky.example.com/win'],
  combine: (found) => productHit(found, 'TRADE', 'LINK', 'Offers a trade and a link.'),
};
