import { isCited } from '../../document/links.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Three links are a good argument, four are rare in honest comments. */
const MANY = 4;
const FULL = 8;
/** A long argument with its sources: so many letters for each link. */
const ARGUED = 160;
const SOURCES = 0.5;

export const manyLinks: Rule = {
  kind: 'rule',
  id: 'MANY_LINKS',
  group: 'links',
  category: 'links',
  score: 8,
  summary: 'Four links or more to hosts that readers do not usually cite',
  needs: ['link'],
  ok: [
    'https://www.un.org/a https://www.who.int/b https://hrw.org/c https://icrc.org/d',
    'https://a.example.com https://b.example.com https://c.example.com',
  ],
  fail: ['https://a.com https://b.com https://c.com https://d.com'],
  check: ({ links: all, body }) => {
    // "salon.com" in a sentence is a name.
    const links = all.filter(({ host, start, end }) => !isCited(host) && end - start > host.length);
    const last = links.at(-1);
    const first = links[0];
    if (!first || !last || links.length < MANY) return NO_HITS;
    const isArgued = body.field.text.length > ARGUED * links.length;
    const strength = Math.min(1, 0.5 + links.length / FULL / 2) * (isArgued ? SOURCES : 1);
    return [body.field.hit(first.start, last.end, strength, `${links.length} links in one comment.`)];
  },
};
