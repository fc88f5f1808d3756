import { isCited } from '../../document/links.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Share of the text that is link, from which on the comment is little more than its links. */
const MOSTLY = 0.6;

export const linkRatio: Rule = {
  kind: 'rule',
  id: 'LINK_RATIO',
  group: 'links',
  category: 'links',
  score: 3,
  summary: 'The comment is little more than its links',
  needs: ['link'],
  ok: [
    'I read a long and careful piece about the talks at https://example.com/a yesterday.',
    'https://www.amnesty.org/reports',
  ],
  fail: ['cool https://example.com/some/very/long/path'],
  check: ({ links, body }) => {
    const foreign = links.filter(({ host }) => !isCited(host));
    const [first] = foreign;
    if (!first) return NO_HITS;
    const linked = foreign.reduce((sum, { start, end }) => sum + end - start, 0);
    const share = linked / Math.max(1, body.field.text.trim().length);
    if (share < MOSTLY) return NO_HITS;
    return [body.field.hit(first.start, first.end, 1, 'Little more than links.')];
  },
};
