import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const callContact: Composite = {
  kind: 'composite',
  id: 'CALL_X_CONTACT',
  group: 'advert',
  category: 'advert',
  score: 4,
  summary: 'A call to action with a contact',
  needs: ['call', 'contact'],
  ok: ['The ministry answers at 01 123 456 789'],
  fail: ['Text me on WhatsApp +961 70 123 456', 'contactez moi au +33 6 12 34 56 78'],
  combine: (found) => productHit(found, 'CONTACT', 'CALL_TO_ACTION', 'Asks the reader to get in touch.'),
};
