import { findBegging } from '../../document/begging.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const STRENGTH = { 1: 0.1, 2: 0.6, 3: 1 } as const;

export const selfPromotion: Rule = {
  kind: 'rule',
  id: 'SELF_PROMOTION',
  group: 'advert',
  category: 'advert',
  score: 5,
  summary: 'Begs for subscribers, viewers or likes for something of the guest\u2019s own',
  needsOneOf: ['call', 'own'],
  ok: ['Read the print edition.', 'The channel showed the video twice.', 'Click here', 'I sold my guitar.'],
  fail: [
    'subscribe to our channel, guys',
    'go watch our brand new music video',
    'sub 4 sub',
    'suscríbete a mi canal',
    'подпишись на мой канал',
  ],
  check: (document) => {
    const begging = findBegging(document.body);
    const hits = hitsOf(document, 'call', ({ term }) =>
      term.group === 'promotion'
        ? { strength: STRENGTH[term.severity], why: 'Begs for an audience.' }
        : undefined,
    );
    if (begging.length === 0) return hits;
    const { field } = document.body;
    return [...hits, ...begging.map(({ start, end }) => field.hit(start, end, 1, 'Begs for an audience.'))];
  },
};
