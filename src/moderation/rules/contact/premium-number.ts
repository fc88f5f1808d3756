import type { Rule } from '../rule.ts';

/** United Kingdom 09…, 087…, 084…; North America 1-900; Germany, France and others 0900. */
const PREMIUM = /^(?:(?:44|0044|0)(?:9\d|87|84)\d{8}|1?900\d{7}|0900\d{6,8})/;
const NOT_DIGITS = /\D/g;
const LONGEST = 30;

export const premiumNumber: Rule = {
  kind: 'rule',
  id: 'PREMIUM_NUMBER',
  group: 'advert',
  category: 'scam',
  score: 3.5,
  summary: 'A number that costs whoever calls it or texts to it',
  needs: ['contact'],
  ok: ['Call the ministry at 01 123 456', '+961 3 123 456 78', 'The hotline is 140'],
  fail: ['call 09061234567 now', 'text WIN to 85999'],
  check: ({ contacts, body: { field } }) =>
    contacts
      .filter(
        ({ kind, start, end }) =>
          kind === 'shortcode' ||
          (kind === 'phone' &&
            PREMIUM.test(field.text.slice(start, Math.min(end, start + LONGEST)).replaceAll(NOT_DIGITS, ''))),
      )
      .map(({ start, end }) => field.hit(start, end, 1, 'A number that costs whoever uses it.')),
};
