import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import { isAtWriter } from '../insult/insult-at-commenter.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

/** Also said of pages. */
const MILD = /^(?:removed|banned|punished|destroyed|stopped|eliminated)$/;
/** Of politicians it is a debate about the law; of somebody who writes here it is a threat. */
const OF_OTHERS = 0.5;

function isOfWriter(prose: Prose, match: Match): boolean {
  return !MILD.test(prose.tokens[match.last]?.text ?? '') && isAtWriter(prose, match);
}

export const violenceNorm: Rule = {
  kind: 'rule',
  id: 'VIOLENCE_NORM',
  group: 'threat',
  category: 'threat',
  score: 7,
  summary: 'Somebody "should be shot", whoever it is',
  needs: ['harm_norm'],
  ok: ['The film was shot in Beirut.', 'The law should be changed.'],
  fail: ['These politicians should be hanged.', 'يستاهلون الاعدام'],
  check: (document) =>
    hitsOf(document, 'harm_norm', (match, prose) => {
      // MASS_VIOLENCE and GROUP_HARMED have these, and know when they are told of somebody.
      const isTold =
        match.term.group === 'everyone' || (prose.isClaimed(match.first) && prose.isClaimed(match.last));
      if (isTold) return undefined;
      return { strength: isOfWriter(prose, match) ? 1 : OF_OTHERS, why: 'Calls for violence.' };
    }),
};
