import type { Composite, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';
import { offerIn } from './offer.ts';
import { productHit } from './strongest.ts';

export const offerContact: Composite = {
  kind: 'composite',
  id: 'OFFER_X_CONTACT',
  group: 'advert',
  category: 'advert',
  score: 5.2,
  summary: 'Goods and words of selling with a way to get in touch',
  needs: ['contact'],
  ok: ['The ministry answers at 01 123 456 789', 'Ask for the schedule at info@example.com'],
  fail: ['Need a good plumber? Best price, call 055 123 4567 89'],
  combine: (found, document): readonly Hit[] => {
    const strength = offerIn(document);
    if (strength === 0) return NO_HITS;
    return productHit(found, 'CONTACT', 'CONTACT', 'Goods and words of selling, and a contact.', strength);
  },
};
