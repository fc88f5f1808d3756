import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import type { Rule } from '../rule.ts';
import { pairHits } from './pair-hits.ts';

const WHY = 'A call to harm a group of people.';

/**
 * News tells who was killed; a call says what should be done: it begins its sentence, follows an intent, or takes
 * "all" with it.
 */
function isCall(prose: Prose, verb: Match, group: Match): boolean {
  const sentence = prose.sentenceOf(verb);
  const before = prose.tokens[verb.first - 1];
  if (!before || before.sentence !== sentence) return true;
  if (prose.findRole('intent', verb.first - 1, -1, 3) !== undefined) return true;
  if (prose.findRole('third_person', verb.first - 1, -1, 3) !== undefined) return false;
  return group.first - verb.last > 1 && prose.hasRole(verb.last + 1, 'every') && before.text === 'to';
}

export const groupHarmed: Rule = {
  kind: 'rule',
  id: 'GROUP_HARMED',
  group: 'hate',
  category: 'threat',
  score: 8,
  summary: 'A call to kill, expel or hurt a protected group',
  ok: ['Troops killed 20 Syrians.', 'The army filmed Arabs.', 'The bomb killed three women.'],
  fail: [
    'Kill all Jews',
    'We should exterminate the Kurds',
    'Refugees should be shot',
    'اقتلوا كل اليهود',
    'il faut exterminer les juifs',
  ],
  check: (document) => [
    ...pairHits(document, 'harm_verb', 'group-last', 3, (pair) =>
      document.prose.some(
        (prose) => prose.matches('group').includes(pair.group) && isCall(prose, pair.other, pair.group),
      )
        ? { strength: pair.other.term.severity === 3 ? 1 : 0.75, why: WHY }
        : undefined,
    ),
    ...pairHits(document, 'harm_norm', 'group-first', 5, () => ({ strength: 1, why: WHY })),
    ...pairHits(document, 'harm_wish', 'group-first', 3, () => ({ strength: 1, why: WHY })),
  ],
};
