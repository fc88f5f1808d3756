import { SIGN } from '../../document/signs.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** A plain-text field shows these as text: nobody but a machine writes them. */
const MARKUP =
  /\[(?:url|link)[=\]]|<a\s{1,10}href\s{0,3}=\s{0,3}["'”“]?\s{0,3}(?:http|www|\/\/)|href\s?=\s?["'”“]?https?:|rel=["'”“]?nofollow|\]\(https?:/g;
const MOST = 20;

export const linkMarkup: Rule = {
  kind: 'rule',
  id: 'LINK_MARKUP',
  group: 'links',
  category: 'advert',
  score: 6,
  summary: 'BBCode, HTML or Markdown links in a plain-text field',
  needsOneOf: ['bracket'],
  ok: ['I clicked [here] and <b>nothing</b> happened', '<a href="/r/books">self</a>'],
  fail: ['[url=https://example.com]win[/url]', '<a href="https://example.com">win</a>'],
  check: ({ body: { field } }) => {
    if ((field.signs & (SIGN.bracket | SIGN.slash)) === 0) return NO_HITS;
    const hits: Hit[] = [];
    for (const { 0: found, index } of field.text.matchAll(MARKUP)) {
      hits.push(field.hit(index, index + found.length, 1, 'Link markup in a plain-text field.'));
      if (hits.length >= MOST) break;
    }
    return hits;
  },
};
