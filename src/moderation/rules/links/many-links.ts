import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Three links are a good argument, four are rare in honest comments. */
const MANY = 4;
const FULL = 8;

export const manyLinks: Rule = {
  kind: 'rule',
  id: 'MANY_LINKS',
  group: 'links',
  category: 'links',
  score: 8,
  summary: 'Four links or more',
  needs: ['link'],
  ok: ['https://a.example.com https://b.example.com https://c.example.com'],
  fail: ['https://a.com https://b.com https://c.com https://d.com'],
  check: ({ links, body }) => {
    const last = links.at(-1);
    const first = links[0];
    if (!first || !last || links.length < MANY) return NO_HITS;
    const strength = Math.min(1, 0.5 + links.length / FULL / 2);
    return [body.field.hit(first.start, last.end, strength, `${links.length} links in one comment.`)];
  },
};
