import { isCited } from '../../document/links.ts';
import type { Rule } from '../rule.ts';
import { linkHits } from './link-hits.ts';

export const link: Rule = {
  kind: 'rule',
  id: 'LINK',
  group: 'links',
  category: 'links',
  score: 1,
  summary: 'A link to a host that readers do not usually cite',
  needs: ['link'],
  ok: ['No link here. And.so on', 'https://www.hrw.org/about', 'Mail me at 10.30'],
  fail: ['see https://example.com/page', 'my site example.com'],
  check: (document) => linkHits(document, 'A link.', ({ host }) => (isCited(host) ? 0 : 1)),
};
