import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const STRENGTH = { 1: 0, 2: 0.5, 3: 1 } as const;

/** "I will … kill … you": the verb stands between somebody's intent and the person addressed. */
function isThreat(prose: Prose, verb: Match): boolean {
  if (prose.findRole('second_person', verb.last + 1, 1, 2) === undefined) return false;
  const intent = prose.findRole('intent', verb.first - 1, -1, 3);
  if (intent === undefined) return false;
  return (['first_person', 'third_person'] as const).some(
    (who) => prose.findRole(who, intent, -1, 4) !== undefined,
  );
}

export const threatVerb: Rule = {
  kind: 'rule',
  id: 'THREAT_VERB',
  group: 'threat',
  category: 'threat',
  score: 8,
  summary: 'An announcement to kill or hurt the person addressed',
  needs: ['harm_verb'],
  ok: [
    'I will kill the process for you.',
    'They killed your argument.',
    'I would like to beat the traffic.',
    'Smoking kills.',
  ],
  fail: ['I will kill you', 'someone should shoot you', 'we are going to shoot you'],
  check: (document) =>
    hitsOf(document, 'harm_verb', (match, prose) =>
      isThreat(prose, match)
        ? { strength: STRENGTH[match.term.severity], why: 'Announces violence against the person addressed.' }
        : undefined,
    ),
};
