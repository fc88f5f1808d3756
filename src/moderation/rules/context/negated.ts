import type { Prose } from '../../document/prose.ts';
import type { Damper, Hit } from '../rule.ts';
import { scopeAfter } from './reach.ts';

/** Words that a negation reaches over, inside its clause. */
const REACH = 5;

/** "Kurds are not human", "I can't stand women": the negation is a part of what is said against a group. */
function isOfClaim(text: Prose, at: number): boolean {
  if (!text.namesPeople) return false;
  return (
    text.claims.some(({ first, last }) => first <= at && at <= last) ||
    text.parts('factive').some(({ first }) => first === at + 1)
  );
}

export const negated: Damper = {
  kind: 'damper',
  id: 'NEGATED',
  group: 'context',
  category: 'context',
  score: -8,
  summary: 'Something is denied: "I don\u2019t hate …", "you are not an idiot"',
  needs: ['negation'],
  ok: ['I hate Muslims.', 'You idiot, do not lie.'],
  fail: ["I don't hate Muslims.", 'You are not an idiot.', 'je ne déteste pas les arabes'],
  dampens: ['insult', 'hate', 'threat'],
  scopes: ({ prose }) => {
    const hits: Hit[] = [];
    for (const text of prose) {
      for (let at = 0; at < text.tokens.length; at++) {
        if (!text.hasRole(at, 'negation') || isOfClaim(text, at)) continue;
        const scope = scopeAfter(text, at, REACH, 'clause', 'Denied.');
        if (scope) hits.push(scope);
      }
    }
    return hits;
  },
};
