import type { Rule } from '../rule.ts';
import { linkHits } from './link-hits.ts';

/** A space too many is also a slip of the thumb. */
const SLIP = 0.4;

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
    linkHits(document, 'A link that hides from filters.', ({ obfuscated, slip }) =>
      obfuscated ? (slip ? SLIP : 1) : 0,
    ),
};
