import { addresseeOf } from '../../document/addressee.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

/** Said of a party or an army it is rough politics; said to somebody it is hate. */
const UNADDRESSED = 0.85;

export const sectarianSlur: Rule = {
  kind: 'rule',
  id: 'SECTARIAN_SLUR',
  group: 'slur',
  category: 'identity_attack',
  score: 6,
  summary: 'Contempt for a confession',
  needs: ['sectarian'],
  ok: ['الشيعة والسنة اخوة', 'The Shia and Sunni clergy met.'],
  fail: ['الروافض المجوس', 'ya rafidi'],
  check: (document) =>
    hitsOf(document, 'sectarian', (match, prose) => ({
      strength: addresseeOf(prose, match) ? 1 : UNADDRESSED,
      why: 'A sectarian slur.',
    })),
};
