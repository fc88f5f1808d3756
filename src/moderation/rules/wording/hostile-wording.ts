import type { Rule } from '../rule.ts';
import { wordingHits } from './wording-hits.ts';

const SCORE = 6;

export const hostileWording: Rule = {
  kind: 'rule',
  id: 'HOSTILE_WORDING',
  group: 'hostile_wording',
  category: 'insult',
  score: SCORE,
  additive: true,
  summary: 'Words that hostile comments are made of, by weights fitted on labelled comments',
  ok: ['Thank you, that was a helpful article.'],
  fail: ['What a pathetic, disgusting bunch of ignorant fools and liars.'],
  check: (document) => wordingHits(document, 'toxicity', SCORE, 'hostility'),
};
