import type { Composite, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';
import { offerIn } from './offer.ts';
import { productHit } from './strongest.ts';

export const offerLink: Composite = {
  kind: 'composite',
  id: 'OFFER_X_LINK',
  group: 'advert',
  category: 'advert',
  score: 3,
  summary: 'Goods and words of selling with a link',
  needs: ['link'],
  ok: [
    'The price of bread doubled: https://example.com/report',
    'Prices and services at https://www.bbc.com/',
  ],
  fail: ['Best quality shoes, free delivery: https://kicks.example.com'],
  combine: (found, document): readonly Hit[] => {
    const strength = offerIn(document);
    if (strength === 0) return NO_HITS;
    return productHit(found, 'LINK', 'LINK', 'Goods and words of selling, and a link.', strength);
  },
};
