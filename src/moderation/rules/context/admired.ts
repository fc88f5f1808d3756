import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import type { Damper } from '../rule.ts';

/** Words after a swear word in which the praise must stand. */
const REACH = 3;

function isPraise(text: Prose, { first, last }: Match): boolean {
  const sentence = text.tokens[first]?.sentence;
  for (let at = last + 1; at <= last + REACH; at++) {
    if (text.tokens[at]?.sentence !== sentence) return false;
    if (text.hasRole(at, 'negation')) return false;
    if (text.hasRole(at, 'praise')) return true;
  }
  return false;
}

export const admired: Damper = {
  kind: 'damper',
  id: 'ADMIRED',
  group: 'context',
  category: 'context',
  score: -5,
  summary: 'A swear word that only strengthens praise: "fucking brilliant"',
  needs: ['profanity'],
  ok: ['You fucking know it', 'Fucking hell, not good.'],
  fail: ['You are a fucking genius.', 'I fucking love this city.'],
  dampens: ['profanity'],
  scopes: ({ prose }) =>
    prose.flatMap((text) =>
      text
        .matches('profanity')
        .filter((match) => isPraise(text, match))
        .map(({ start, end }) => text.field.hit(start, end, 1, 'Strengthens praise.')),
    ),
};
