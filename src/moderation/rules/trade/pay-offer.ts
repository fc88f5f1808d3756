import { findPay } from '../../document/pay.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

export const payOffer: Rule = {
  kind: 'rule',
  id: 'PAY_OFFER',
  group: 'trade',
  category: 'scam',
  score: 2,
  summary: 'A sum of money for a day, a week or a month (weak: wages are news)',
  needsOneOf: ['digit'],
  ok: ['The bridge cost 40 million dollars.', 'It took 300 days.'],
  fail: ['$4000 a week', 'от 600$ в день', '500 دولار يوميا', '300 euro per day'],
  check: ({ body: { field } }) => {
    const pay = findPay(field);
    if (pay.length === 0) return NO_HITS;
    return pay.map(({ start, end }) => field.hit(start, end, 1, 'A sum of money for a period.'));
  },
};
