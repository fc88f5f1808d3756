import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

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
  // Where a claim about a group holds it, GROUP_HARMED tells of it.
  check: (document) =>
    hitsOf(document, 'harm_norm', (match, prose) =>
      prose.namesPeople && prose.claims.some(({ first, last }) => first <= match.first && match.last <= last)
        ? undefined
        : { strength: 1, why: 'Calls for violence.' },
    ),
};
