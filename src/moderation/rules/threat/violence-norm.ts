import { isAtWriter } from '../insult/insult-at-commenter.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

/** Also said of pages. */
const MILD = /^(?:removed|banned|punished|destroyed|stopped|eliminated)$/;

/** Nobody who writes here is a head of state: it is no debate about the law. */
function isOfWriter(prose: Prose, match: Match): boolean {
  return !MILD.test(prose.tokens[match.last]?.text ?? '') && isAtWriter(prose, match);
}

export const violenceNorm: Rule = {
  kind: 'rule',
  id: 'VIOLENCE_NORM',
  group: 'threat',
  category: 'threat',
  score: 3.5,
  summary: 'Somebody "should be shot", whoever it is',
  needs: ['harm_norm'],
  ok: ['The film was shot in Beirut.', 'The law should be changed.'],
  fail: ['These politicians should be hanged.', 'يستاهلون الاعدام'],
  check: (document) => [
    ...hitsOf(document, 'harm_norm', (match, prose) =>
      // MASS_VIOLENCE and GROUP_HARMED have these, and know when they are told of somebody.
      match.term.group === 'everyone' || (prose.isClaimed(match.first) && prose.isClaimed(match.last))
        ? undefined
        : { strength: 1, why: 'Calls for violence.' },
    ),
    ...hitsOf(document, 'harm_norm', (match, prose) =>
      isOfWriter(prose, match)
        ? { strength: 1, why: 'Calls for violence against somebody who wrote here.' }
        : undefined,
    ),
  ],
};
