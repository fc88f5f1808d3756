import type { Composite, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';
import { productHit } from './strongest.ts';

export const tradeMessenger: Composite = {
  kind: 'composite',
  id: 'TRADE_X_MESSENGER',
  group: 'advert',
  category: 'scam',
  score: 3,
  summary: 'A seller\u2019s words with the name of a messenger and no address',
  needs: ['trade', 'messenger'],
  ok: ['Parliament reads our Telegram chats about the casino.'],
  fail: ['earn bitcoin fast, telegram'],
  combine: (found, { contacts, body }): readonly Hit[] => {
    const [messenger] = body.matches('messenger');
    if (!messenger || contacts.length > 0 || found.strength('TRADE') < 1) return NO_HITS;
    return productHit(found, 'TRADE', 'TRADE', 'Offers a trade and names a messenger.');
  },
};
