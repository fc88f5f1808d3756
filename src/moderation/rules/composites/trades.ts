import type { Composite, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** One phrase of a seller is quoted, two are an offer. */
const FEWEST = 2;
const ONE_SURE = 0.8;

export const trades: Composite = {
  kind: 'composite',
  id: 'TRADE_X_TRADE',
  group: 'advert',
  category: 'advert',
  score: 2.5,
  summary: 'Two phrases that only sellers use',
  needs: ['trade'],
  ok: ['online casino', 'The casino, the bank and the lottery pay no taxes.'],
  fail: ['online casino, free spins'],
  combine: (_found, { body }): readonly Hit[] => {
    const sold = body.matches('trade').filter(({ term }) => term.severity > 1);
    const sure = sold.filter(({ term }) => term.severity === 3).length;
    if (sold.length < FEWEST || sure === 0) return NO_HITS;
    // Not in the order of the text: disguised ones come last.
    const start = Math.min(...sold.map((match) => match.start));
    const end = Math.max(...sold.map((match) => match.end));
    const strength = sure < FEWEST ? ONE_SURE : 1;
    return [body.field.hit(start, end, strength, 'Two phrases that only sellers use.')];
  },
};
