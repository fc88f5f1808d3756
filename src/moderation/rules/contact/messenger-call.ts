import type { Hit, Rule } from '../rule.ts';

const REACH = 6;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a reader is asked to do on the messenger, in the languages of our lists. */
const ASKS = setOf(
  'text write message msg contact dm reach add chat hit inbox reply talk ask join ping find email call kontak hubungi chama chame escribeme escribenos contactame contactanos escribe ecrivez ecrire contactez joignez schreib schreibt schreiben kontaktiere yazin ulasin пиши пишите напиши напишите пишу обращайтесь стучись تواصل للتواصل راسلني راسلنا كلمني كلمونا kare karo karein',
);

export const messengerCall: Rule = {
  kind: 'rule',
  id: 'MESSENGER_CALL',
  group: 'contact',
  category: 'advert',
  score: 2,
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
        if (!ASKS.has(token.text)) continue;
        hits.push(body.field.hit(token.start, match.end, 1, 'Asks to be written to on a messenger.'));
        break;
      }
    }
    return hits;
  },
};
