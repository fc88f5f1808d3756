import { isAtWriter } from '../insult/insult-at-commenter.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

/** Nobody who writes here is a head of state: no debate about the law. */
const AT_WRITER = 2;

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
  check: (document) =>
    hitsOf(document, 'harm_norm', (match, prose) =>
      // MASS_VIOLENCE and GROUP_HARMED have these, and know when they are told of somebody.
      match.term.group === 'everyone' || (prose.isClaimed(match.first) && prose.isClaimed(match.last))
        ? undefined
        : { strength: isAtWriter(prose, match) ? AT_WRITER : 1, why: 'Calls for violence.' },
    ),
};
