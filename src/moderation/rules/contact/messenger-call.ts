import { ASKS } from '../../document/asking.ts';
import type { Hit, Rule } from '../rule.ts';

const REACH = 6;
export const messengerCall: Rule = {
  kind: 'rule',
  id: 'MESSENGER_CALL',
  group: 'advert',
  category: 'advert',
  score: 3.5,
  summary: 'Asks to be written to on a messenger',
  needs: ['messenger'],
  ok: ['Parliament wants to read our Telegram chats.'],
  fail: ['write to us on telegram now', 'escríbeme al WhatsApp', 'пиши мне в телеграм'],
  check: ({ body }): readonly Hit[] => {
    const hits: Hit[] = [];
    for (const match of body.matches('messenger')) {
      for (let at = match.first - 1; at >= match.first - REACH; at--) {
        const token = body.tokens[at];
        if (!token || token.sentence !== body.tokens[match.first]?.sentence) break;
        if (!ASKS.has(token.hash)) continue;
        hits.push(body.field.hit(token.start, match.end, 1, 'Asks to be written to on a messenger.'));
        break;
      }
    }
    return hits;
  },
};
