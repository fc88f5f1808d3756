import { isVerbLast } from '../../document/pairs.ts';
import type { Rule } from '../rule.ts';
import { claimHits } from './claim-hits.ts';
import { pairHits } from './pair-hits.ts';

const WHY = 'States hatred of a group of people.';

export const groupHated: Rule = {
  kind: 'rule',
  id: 'GROUP_HATED',
  group: 'hate',
  category: 'identity_attack',
  score: 6,
  summary: 'Hatred of a protected group is stated',
  needs: ['group'],
  ok: ['I hate traffic.', 'Muslims hate war as much as anyone.', 'I hate this. Women deserve better.'],
  fail: ['I hate Muslims.', 'بكره اليهود', 'je déteste les arabes', 'bakrah el yahoud'],
  check: (document) => [
    ...claimHits(document, 'hated', WHY),
    ...pairHits(document, 'hate_verb', 'group-last', 4, {
      strength: () => 1,
      isOutright: ({ other }, prose) => prose.findRole('first_person', other.first - 1, -1, 2) !== undefined,
      why: WHY,
    }),
    ...pairHits(document, 'hate_verb', 'group-first', 4, {
      strength: ({ other }) => (isVerbLast(other) ? 1 : 0),
      isOutright: () => false,
      why: WHY,
    }),
  ],
};
