import type { Composite, Hit } from '../rule.ts';
import { productHit } from './strongest.ts';

export const payContact: Composite = {
  kind: 'composite',
  id: 'PAY_X_CONTACT',
  group: 'advert',
  category: 'scam',
  score: 4,
  summary: 'A sum of money for a period with a way to get in touch',
  needsOneOf: ['digit'],
  ok: ['Workers at the plant earn $120 a month.'],
  fail: ['I make $4000 a week, ask me on telegram @richlife', '200 euro a day, text me on telegram'],
  combine: (found): readonly Hit[] => {
    const contact = productHit(found, 'PAY_OFFER', 'CONTACT', 'Promises pay and gives a contact.');
    return contact.length > 0
      ? contact
      : productHit(found, 'PAY_OFFER', 'MESSENGER_CALL', 'Promises pay and names a messenger.');
  },
};
