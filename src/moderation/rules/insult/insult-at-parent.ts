import { MAX_UNITS } from '../../limits.ts';
import { normalise } from '../../normalise/index.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const SHORTEST_NAME = 3;
const REACH = 6;

export const insultAtParent: Rule = {
  kind: 'rule',
  id: 'INSULT_AT_PARENT',
  group: 'insult',
  category: 'insult',
  score: 4,
  summary: 'An insult near the name of the guest whom the comment answers',
  needs: ['insult'],
  ok: [
    { body: 'Karim, I like idiots in films.', parentAuthor: 'Samira' },
    { body: 'Karim, well said.', parentAuthor: 'Karim' },
  ],
  fail: [{ body: 'Karim is an idiot as always.', parentAuthor: 'Karim' }],
  check: ({ body, submission }) => {
    if (!submission.parentAuthor || body.matches('insult').length === 0) return NO_HITS;
    const names = normalise(submission.parentAuthor, MAX_UNITS.name).text.split(/\s+/u);
    const wanted = new Set(names.filter((name) => name.length >= SHORTEST_NAME));
    const hits: Hit[] = [];
    for (const match of body.matches('insult')) {
      for (let at = Math.max(0, match.first - REACH); at <= match.last + REACH; at++) {
        const token = body.tokens[at];
        if (!token || token.sentence !== body.sentenceOf(match) || !wanted.has(token.text)) continue;
        const start = Math.min(token.start, match.start);
        hits.push(
          body.field.hit(start, Math.max(token.end, match.end), 1, 'An insult at the guest who is answered.'),
        );
        break;
      }
    }
    return hits;
  },
};
