import { isVerbLastLanguage } from '../../document/pairs.ts';
import type { Prose } from '../../document/prose.ts';
import { ROLE } from '../../lexicon/roles.ts';
import type { EvidenceKind } from '../../lexicon/types.ts';
import type { Damper, Hit } from '../rule.ts';
import { scopeAfter, scopeBefore } from './reach.ts';

/** Words that a negation reaches over, inside its clause. */
const REACH = 5;
/** What is denied stands at the end in languages that set the verb last. */
const LONG_REACH = 7;
const WHY = 'Denied.';

const DENYING = ROLE.negation | ROLE.denying;

/** Denies no more than knowing: "I don't know who let you out". */
const ASKING: ReadonlySet<string> = new Set('who why how مين شو كيف ليش منو minu meen shou'.split(' '));

/** "Nobody but an idiot", `ما كتبه الا …`: what follows is what is meant. */
const EXCEPT: ReadonlySet<string> = new Set(['but', 'except', 'الا', 'سوي', 'sauf', 'sinon', 'illa', 'ella']);

/** Words that the denial at `from` reaches over, `most` at most. */
function reachFrom(prose: Prose, from: number, most: number): number {
  for (let reach = 1; reach <= most; reach++) {
    const word = prose.tokens[from + reach]?.text ?? '';
    if (EXCEPT.has(word) || (reach > 1 && ASKING.has(word))) return reach - 1;
  }
  return most;
}

/** "Don't they see that …?" denies nothing after "that". */
function denied(text: Prose, at: number): Hit | undefined {
  const reach = reachFrom(text, at, isVerbLastLanguage(text.language) ? LONG_REACH : REACH);
  if (!text.isQuestion(at)) return scopeAfter(text, at, reach, 'clause', WHY);
  const that = text.findRole('that', at + 1, 1, reach);
  return scopeAfter(text, at, that === undefined ? reach : that - at, 'clause', WHY);
}

const PHRASES: readonly EvidenceKind[] = ['insult', 'threat', 'harm_wish', 'harm_norm', 'sexual', 'innocent'];

/**
 * Tokens whose denial is a part of what is meant: "you have no brain", `بلا شرف`; against a group, "Kurds are not human",
 * "I can't stand women".
 */
function ownDenials(prose: Prose): ReadonlySet<number> {
  const own = new Set<number>();
  for (const kind of PHRASES) {
    for (const { first, last } of prose.matches(kind)) for (let at = first; at <= last; at++) own.add(at);
  }
  if (prose.namesPeople) for (const { first } of prose.parts('factive')) own.add(first - 1);
  return own;
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
  fail: ['You are not an idiot.', 'je ne déteste pas les arabes', 'Ich hasse Juden nicht.'],
  dampens: ['insult', 'hate', 'threat'],
  scopes: ({ prose }) => {
    const hits: Hit[] = [];
    for (const text of prose) {
      let own: ReadonlySet<number> | undefined;
      for (let at = 0; at < text.tokens.length; at++) {
        const roles = text.tokens[at]?.roles ?? 0;
        if ((roles & DENYING) === 0) continue;
        const isNegation = (roles & ROLE.negation) !== 0;
        const isDenial = isNegation && !text.isClaimed(at) && !(own ??= ownDenials(text)).has(at);
        const after = isDenial && denied(text, at);
        // Asked again: with the parts of a claim a word may have lost its denial.
        const before = text.hasRole(at, 'denying') && scopeBefore(text, at, REACH, 'clause', WHY);
        if (after) hits.push(after);
        if (before) hits.push(before);
      }
    }
    return hits;
  },
};
