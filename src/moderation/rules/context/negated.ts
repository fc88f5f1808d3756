import type { Damper, Hit } from '../rule.ts';

/** Words that a negation reaches over, inside its clause. */
const REACH = 5;

export const negated: Damper = {
  kind: 'damper',
  id: 'NEGATED',
  group: 'context',
  category: 'context',
  score: -8,
  summary: 'Something is denied: "I don\u2019t hate …", "you are not an idiot"',
  ok: ['I hate Muslims.', 'You idiot, do not lie.'],
  fail: ["I don't hate Muslims.", 'You are not an idiot.', 'je ne déteste pas les arabes'],
  dampens: ['insult', 'hate', 'threat'],
  scopes: ({ prose }) => {
    const hits: Hit[] = [];
    for (const text of prose) {
      const { tokens } = text;
      for (let at = 0; at < tokens.length; at++) {
        if (!text.hasRole(at, 'negation')) continue;
        let last = at;
        for (let next = at + 1; next <= at + REACH && tokens[next]?.clause === tokens[at]?.clause; next++) {
          if (text.hasRole(next, 'second_person')) break;
          last = next;
        }
        const [start, end] = [tokens[at]?.start ?? 0, tokens[last]?.end ?? 0];
        if (last > at) hits.push(text.field.hit(start, end, 1, 'Denied.'));
      }
    }
    return hits;
  },
};
