import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

export const threat: Rule = {
  kind: 'rule',
  id: 'THREAT',
  group: 'threat',
  category: 'threat',
  score: 8,
  summary: 'A whole phrase that threatens the person addressed',
  needs: ['threat'],
  ok: ['We know where the ship is.', 'Troops killed 20 near the border.', 'قتل الجيش عشرين مسلحا'],
  fail: ['We know where you live', 'راح اقتلك', 'je vais te tuer', 'ra7 a2tlak'],
  check: (document) => hitsOf(document, 'threat', () => ({ strength: 1, why: 'A threat.' })),
};
