import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const SPELLED_OUT = 0.7;

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
    hitsOf(document, 'trade', ({ disguise, term }) => {
      if (disguise === undefined || disguise === 'stretched') return undefined;
      // Words that news have too hide only where they are spelled out: `c-a-s-i-n-o`.
      if (term.severity === 1 && disguise !== 'spaced') return undefined;
      return { strength: term.severity === 1 ? SPELLED_OUT : 1, why: 'A trade that hides its name.' };
    }),
};
