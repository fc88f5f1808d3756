import { ROLE } from '../../lexicon/roles.ts';
import type { Damper, Hit } from '../rule.ts';
import { scopeAfter, scopeBefore } from './reach.ts';

/** Words round "I am" in which a guest may speak ill of himself. */
const REACH = 6;
const WHY = 'Says it of himself.';

export const selfSaid: Damper = {
  kind: 'damper',
  id: 'SELF_SAID',
  group: 'context',
  category: 'context',
  score: -8,
  summary: 'A guest speaks ill of himself: "je suis un idiot"; not in English, where it is also a boast',
  needs: ['speaker'],
  ok: ['You are an idiot and I know it.', 'Ich hasse diesen Idioten.'],
  fail: ['Byłem takim idiotą.', 'Je suis un crétin.', 'Ich bin so ein Trottel.'],
  dampens: ['insult', 'profanity', 'slur', 'hostile_wording'],
  scopes: ({ prose }) => {
    const hits: Hit[] = [];
    for (const text of prose) {
      for (let at = 0; at < text.tokens.length; at++) {
        if (((text.tokens[at]?.roles ?? 0) & ROLE.speaker) === 0) continue;
        const after = scopeAfter(text, at, REACH, 'clause', WHY);
        const before = scopeBefore(text, at, REACH, 'clause', WHY);
        if (after) hits.push(after);
        if (before) hits.push(before);
      }
    }
    return hits;
  },
};
