import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const STRENGTH = { 1: 0.1, 2: 0.5, 3: 1 } as const;

export const call: Rule = {
  kind: 'rule',
  id: 'CALL_TO_ACTION',
  group: 'trade',
  category: 'advert',
  score: 1.5,
  summary: 'The reader is asked to click, order, join or write',
  needs: ['call'],
  ok: ['The minister called for action.'],
  fail: ['Click here', 'اضغط هنا', 'cliquez ici', 'text me'],
  check: (document) => {
    // "Buy", "visit", "order": everyday words, unless there is something to follow.
    const leads = document.links.length > 0 || document.contacts.length > 0;
    return hitsOf(document, 'call', ({ term }) =>
      term.severity > 1 || leads
        ? { strength: STRENGTH[term.severity], why: 'A call to action.' }
        : undefined,
    );
  },
};
