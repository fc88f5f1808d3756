import { addresseeOf } from '../../document/addressee.ts';
import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import { isSaidOfThePublic } from '../../document/public-target.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

/** A curse that names nobody: weak at the powerful, fair at a warlord's death. */
const UNADDRESSED = 0.45;
const AT_THE_POWERFUL = 0.3;

function strengthOf(prose: Prose, match: Match): number {
  if (match.term.severity === 3) return 1;
  const addressee = addresseeOf(prose, match);
  if (addressee && addressee.how !== 'alone') return 1;
  return isSaidOfThePublic(prose, match, 'text') ? AT_THE_POWERFUL : UNADDRESSED;
}

export const harmWish: Rule = {
  kind: 'rule',
  id: 'HARM_WISH',
  group: 'threat',
  category: 'threat',
  score: 7,
  summary: 'Wishes death, suicide or violence on somebody',
  needs: ['harm_wish'],
  ok: ['He died in a fire.', 'We hope the ceasefire holds.', 'مات الرئيس امس'],
  fail: ['go kill yourself', 'I hope you die', 'الله ياخذك', 'va crever', 'allah ye5dak'],
  check: (document) =>
    hitsOf(document, 'harm_wish', (match, prose) => ({
      strength: strengthOf(prose, match),
      why: 'Wishes harm on somebody.',
    })),
};
