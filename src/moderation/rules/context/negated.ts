import type { Prose } from '../../document/prose.ts';
import type { EvidenceKind } from '../../lexicon/types.ts';
import type { Damper, Hit } from '../rule.ts';
import { scopeAfter } from './reach.ts';

/** Words that a negation reaches over, inside its clause. */
const REACH = 5;

/** "Nobody but an idiot", `ما كتبه الا …`: what follows is what is meant. */
const EXCEPT: ReadonlySet<string> = new Set(['but', 'except', 'الا', 'سوي', 'sauf', 'sinon', 'illa', 'ella']);

/** Words that the denial at `from` reaches over. */
function reachFrom(prose: Prose, from: number): number {
  for (let reach = 1; reach <= REACH; reach++) {
    if (EXCEPT.has(prose.tokens[from + reach]?.text ?? '')) return reach - 1;
  }
  return REACH;
}

const PHRASES: readonly EvidenceKind[] = ['insult', 'threat', 'harm_wish', 'harm_norm', 'sexual', 'innocent'];

/** "you have no brain", `بلا شرف`: the denial is part of the insult. */
function isPartOfTerm(prose: Prose, token: number): boolean {
  return PHRASES.some((kind) =>
    prose.matches(kind).some(({ first, last }) => first <= token && token <= last),
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
  ok: ['I hate Muslims.', 'You idiot, do not lie.', 'None but an idiot writes this.', 'You have no brain.'],
  fail: ["I don't hate Muslims.", 'You are not an idiot.', 'je ne déteste pas les arabes'],
  dampens: ['insult', 'hate', 'threat'],
  scopes: ({ prose }) => {
    const hits: Hit[] = [];
    for (const text of prose) {
      for (let at = 0; at < text.tokens.length; at++) {
        if (!text.hasRole(at, 'negation') || isPartOfTerm(text, at)) continue;
        const scope = scopeAfter(text, at, reachFrom(text, at), 'clause', 'Denied.');
        if (scope) hits.push(scope);
      }
    }
    return hits;
  },
};
