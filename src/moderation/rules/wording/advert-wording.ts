import type { Rule } from '../rule.ts';
import { wordingHits } from './wording-hits.ts';

const SCORE = 6;

export const advertWording: Rule = {
  kind: 'rule',
  id: 'ADVERT_WORDING',
  group: 'advert_wording',
  category: 'advert',
  score: SCORE,
  additive: true,
  summary: 'Words that adverts are made of, by weights fitted on labelled comments',
  ok: ['I disagree with the minister about the budget.'],
  fail: ['Subscribers get a bonus ringtone: subscribe, then txt back.'],
  check: (document) => wordingHits(document, 'spam', SCORE, 'advertising'),
};
