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
  check: (document) =>
    hitsOf(document, 'harm_norm', ({ term }) =>
      // MASS_VIOLENCE has these, and knows when they are told of somebody.
      term.group === 'everyone' ? undefined : { strength: 1, why: 'Calls for violence.' },
    ),
};
