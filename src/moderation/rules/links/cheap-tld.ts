import { CHEAP_TLDS } from '../../document/hosts.ts';
import type { Rule } from '../rule.ts';
import { linkHits } from './link-hits.ts';

export const cheapTld: Rule = {
  kind: 'rule',
  id: 'LINK_CHEAP_TLD',
  group: 'links',
  category: 'links',
  score: 2.5,
  summary: 'A link to a top-level domain that mostly spammers buy',
  needs: ['link'],
  ok: ['https://example.org/top.html'],
  fail: ['visit https://lucky-wins.xyz', 'lucky-wins.click'],
  check: (document) =>
    linkHits(document, 'A top-level domain that mostly spammers buy.', ({ host }) =>
      CHEAP_TLDS.has(host.slice(host.lastIndexOf('.') + 1)) ? 1 : 0,
    ),
};
