import { findBrands } from '../../document/brands.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const STRENGTH = { sure: 1, lucky: 0.6, weak: 0.3 } as const;

export const bettingBrand: Rule = {
  kind: 'rule',
  id: 'BETTING_BRAND',
  group: 'advert',
  category: 'advert',
  score: 5,
  summary: 'A name as betting sites write theirs: with a lucky number, or letter by letter',
  needsOneOf: ['digit', 'single'],
  ok: ['The A320 and the iPad', 'thank you @karim77', 'a b c d e', 'the Boeing 777', 'for I = n - 1 : 2'],
  fail: ['only at RAJA88 every night', 'di R A J A 7 7 aja'],
  check: ({ body: { field } }) => {
    const brands = findBrands(field);
    if (brands.length === 0) return NO_HITS;
    // A name said ten times is one name.
    const seen = new Set<string>();
    const fresh = brands.filter(({ start, end }) => {
      const name = field.text.slice(start, end);
      return !seen.has(name) && seen.add(name);
    });
    return fresh.map(({ start, end, looks }) =>
      field.hit(start, end, STRENGTH[looks], 'A name as betting sites write theirs.'),
    );
  },
};
