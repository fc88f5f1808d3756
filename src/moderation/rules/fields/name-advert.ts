import { LINK_TLDS } from '../../document/hosts.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const URL_LIKE = /https?:\/\/|www\.|[\p{L}\p{N}-]{2,63}\.([a-z]{2,12})(?![\p{L}\p{N}])/u;

export const nameAdvert: Rule = {
  kind: 'rule',
  id: 'NAME_ADVERT',
  group: 'fields',
  category: 'advert',
  score: 6,
  summary: 'The name is a link or an advert',
  needs: ['name'],
  ok: [
    { body: 'hi', name: 'J. R. Ewing' },
    { body: 'hi', name: '+ oua nabka +' },
  ],
  fail: [
    { body: 'hi', name: 'lucky-wins.com' },
    { body: 'hi', name: 'Online Casino Bonus' },
  ],
  check: ({ name }): readonly Hit[] => {
    if (!name) return NO_HITS;
    const url = URL_LIKE.exec(name.field.text);
    if (url && (url[1] === undefined || LINK_TLDS.has(url[1]))) {
      return [name.field.hit(url.index, url.index + url[0].length, 1, 'A link as a name.')];
    }
    const trade = name.matches('trade')[0];
    if (!trade) return NO_HITS;
    const strength = trade.term.severity === 3 ? 1 : 0.7;
    return [name.field.hit(trade.start, trade.end, strength, 'An advert as a name.')];
  },
};
