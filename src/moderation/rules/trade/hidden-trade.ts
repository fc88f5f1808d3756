import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

export const hiddenTrade: Rule = {
  kind: 'rule',
  id: 'HIDDEN_TRADE',
  group: 'advert',
  category: 'advert',
  score: 3,
  summary: 'A word of a trade under a disguise',
  needs: ['trade', 'disguise'],
  ok: ['viagra', 'The casino was closed.'],
  fail: ['v1agra', 'c@sino b0nus v.i.a.g.r.a'],
  check: (document) =>
    hitsOf(document, 'trade', ({ disguise, term }) =>
      disguise !== undefined && disguise !== 'stretched' && term.severity > 1
        ? { strength: 1, why: 'A trade that hides its name.' }
        : undefined,
    ),
};
