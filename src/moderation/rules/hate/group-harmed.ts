import type { Match } from '../../document/match.ts';
import { isVerbLast } from '../../document/pairs.ts';
import type { Prose } from '../../document/prose.ts';
import type { Rule } from '../rule.ts';
import { claimHits } from './claim-hits.ts';
import { pairHits } from './pair-hits.ts';

const WHY = 'A call to harm a group of people.';

/** The verb is a call already. */
const WHOLE = { strength: () => 1, isOutright: () => true, why: WHY };

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

/** Words before a verb at the end of its sentence in which somebody's intent stands. */
const CLAUSE = 10;

/** "Wir sollten … töten": in languages with the verb last, intent opens the clause or follows the verb. */
function isCallAtEnd(prose: Prose, verb: Match): boolean {
  if (!isVerbLast(verb)) return false;
  return (
    prose.findRole('intent', verb.first - 1, -1, CLAUSE) !== undefined ||
    prose.findRole('intent', verb.last + 1, 1, 3) !== undefined
  );
}

export const groupHarmed: Rule = {
  kind: 'rule',
  id: 'GROUP_HARMED',
  group: 'hate',
  category: 'threat',
  score: 8,
  summary: 'A call to kill, expel or hurt a protected group',
  needs: ['group'],
  ok: ['Troops killed 20 Syrians.', 'The army filmed Arabs.', 'The bomb killed three women.'],
  fail: [
    'Kill all Jews',
    'We should exterminate the Kurds',
    'Refugees should be shot',
    'اقتلوا كل اليهود',
    'il faut exterminer les juifs',
  ],
  check: (document) => [
    ...claimHits(document, 'harmed', WHY),
    ...pairHits(document, 'harm_verb', 'group-last', 3, {
      strength: ({ group, other }, prose) =>
        isCall(prose, other, group) ? (other.term.severity === 3 ? 1 : 0.75) : 0,
      isOutright: () => true,
      why: WHY,
    }),
    ...pairHits(document, 'harm_verb', 'group-first', 6, {
      strength: ({ other }, prose) => (other.term.severity === 3 && isCallAtEnd(prose, other) ? 1 : 0),
      isOutright: () => true,
      why: WHY,
    }),
    ...pairHits(document, 'harm_norm', 'group-first', 5, WHOLE),
    ...pairHits(document, 'harm_wish', 'group-first', 3, WHOLE),
  ],
};
