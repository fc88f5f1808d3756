import { SHORTENERS } from '../../document/hosts.ts';
import type { Rule } from '../rule.ts';
import { linkHits } from './link-hits.ts';

export const shortener: Rule = {
  kind: 'rule',
  id: 'LINK_SHORTENER',
  group: 'links',
  category: 'links',
  score: 3,
  summary: 'A shortened link, which hides where it leads',
  needs: ['link'],
  ok: ['https://example.com/bit.ly'],
  fail: ['look https://bit.ly/3abc'],
  check: (document) =>
    linkHits(document, 'A shortened link hides its target.', ({ host }) => (SHORTENERS.has(host) ? 1 : 0)),
};
