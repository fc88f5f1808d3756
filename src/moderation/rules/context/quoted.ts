import type { Prose } from '../../document/prose.ts';
import type { Damper } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Words round the quotation in which a report or a condemnation is looked for. */
const REACH = 12;

function isAbout(prose: Prose, start: number, end: number): boolean {
  const first = prose.tokens.findIndex((token) => token.start >= start);
  const after = prose.tokens.findIndex((token) => token.start >= end);
  const [from, to] = [first < 0 ? 0 : first, after < 0 ? prose.tokens.length : after];
  for (let at = Math.max(0, from - REACH); at < Math.min(prose.tokens.length, to + REACH); at++) {
    if (at >= from && at < to) continue;
    if (prose.hasRole(at, 'reporting') || prose.hasRole(at, 'mention') || prose.hasRole(at, 'condemning'))
      return true;
  }
  return false;
}

export const quoted: Damper = {
  kind: 'damper',
  id: 'QUOTED',
  group: 'context',
  category: 'context',
  score: -8,
  summary: 'Somebody else\u2019s words, quoted to report or to condemn them',
  ok: ['"You idiot"', 'I hate them.'],
  fail: ['Saying "all Muslims are terrorists" is racist.', 'He wrote "go kill yourself" to her.'],
  dampens: ['insult', 'profanity', 'slur', 'hate', 'threat', 'sexual'],
  scopes: ({ quotes, body }) =>
    quotes.length === 0
      ? NO_HITS
      : quotes
          .slice(0, 20)
          .filter(({ start, end }) => isAbout(body, start, end))
          .map(({ start, end }) => body.field.hit(start, end, 1, 'Quoted with a report or condemnation.')),
};
