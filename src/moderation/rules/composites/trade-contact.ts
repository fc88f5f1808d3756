import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const tradeContact: Composite = {
  kind: 'composite',
  id: 'TRADE_X_CONTACT',
  group: 'advert',
  category: 'scam',
  score: 6,
  summary: 'Words of a trade with a way to get in touch',
  needs: ['trade', 'contact'],
  ok: ['Parliament refused the quick loan again.', 'Write to editor@example.com'],
  fail: ['Instant loan, WhatsApp +961 70 123 456', 'قروض فورية للتواصل 00966500000000'],
  combine: (found) => productHit(found, 'TRADE', 'CONTACT', 'Offers a trade and a contact.'),
};
