import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

export const sexualHarassment: Rule = {
  kind: 'rule',
  id: 'SEXUAL_HARASSMENT',
  group: 'sexual',
  category: 'sexual',
  score: 6,
  summary: 'A sexual demand',
  needs: ['sexual'],
  ok: ['Sex education is taught in Sussex.'],
  fail: ['send nudes'],
  check: (document) => hitsOf(document, 'sexual', () => ({ strength: 1, why: 'A sexual demand.' })),
};
