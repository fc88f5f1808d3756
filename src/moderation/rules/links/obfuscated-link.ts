import type { Rule } from '../rule.ts';
import { linkHits } from './link-hits.ts';

/** A space too many is also a slip of the thumb, and companies are called so. */
const DOUBTED = { slip: 0.4, spoken: 0.7 } as const;

export const obfuscatedLink: Rule = {
  kind: 'rule',
  id: 'LINK_OBFUSCATED',
  group: 'links',
  category: 'links',
  score: 5,
  summary: 'A link written for people only: hxxp, [.], "dot com", spaces round the dot',
  needs: ['link'],
  ok: ['The dot com bubble of 2000.', 'Go to example.com'],
  fail: ['hxxp://example.com', 'example [.] com', 'best-wins dot com', 'visit example . com'],
  check: (document) =>
    linkHits(document, 'A link that hides from filters.', ({ obfuscated, doubt }) =>
      obfuscated ? (doubt ? DOUBTED[doubt] : 1) : 0,
    ),
};
