import type { Rule } from '../rule.ts';
import { claimHits } from './claim-hits.ts';

export const groupRejected: Rule = {
  kind: 'rule',
  id: 'GROUP_REJECTED',
  group: 'hate',
  category: 'identity_attack',
  score: 6,
  summary: 'A protected group denied worth, rights or a place, or blamed as a whole',
  needs: ['group'],
  ok: [
    'Refugees should not be denied shelter.',
    'No immigrant should be left alone.',
    'Women do not earn as much as men.',
    'Muslims are not terrorists.',
  ],
  fail: [
    'Kurds are not human.',
    'Immigrants should not be allowed to vote.',
    'Europe would be better without Arabs.',
    'Send the Syrians back to where they came from.',
  ],
  check: (document) =>
    claimHits(document, 'rejected', 'Denies a group of people its worth, rights or place.'),
};
