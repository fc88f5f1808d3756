import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

export const harmWish: Rule = {
  kind: 'rule',
  id: 'HARM_WISH',
  group: 'threat',
  category: 'threat',
  score: 7,
  summary: 'Wishes death, suicide or violence on somebody',
  needs: ['harm_wish'],
  ok: ['He died in a fire.', 'We hope the ceasefire holds.', 'مات الرئيس امس'],
  fail: ['go kill yourself', 'I hope you die', 'الله ياخذك', 'va crever', 'allah ye5dak'],
  check: (document) =>
    hitsOf(document, 'harm_wish', () => ({ strength: 1, why: 'Wishes harm on somebody.' })),
};
