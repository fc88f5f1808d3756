import type { Prose } from '../../document/prose.ts';
import { ROLE } from '../../lexicon/roles.ts';
import { tokensBefore } from './tokens-before.ts';
import type { Damper } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Words round the quotation in which a report or a condemnation is looked for. */
const REACH = 12;

const SAYING = ROLE.reporting | ROLE.mention | ROLE.condemning;
/** Words that a quotation has, and the sentence before it, where it is a part of that sentence. */
const WORDS = 3;

function isAbout(prose: Prose, start: number, end: number): boolean {
  const { tokens } = prose;
  const first = tokensBefore(tokens, start);
  const from = first === tokens.length ? 0 : first;
  const to = tokensBefore(tokens, end);
  let before = 0;
  for (let at = Math.max(0, from - REACH); at < Math.min(tokens.length, to + REACH); at++) {
    if (at >= from && at < to) continue;
    const token = tokens[at];
    if (token && (token.roles & SAYING) !== 0) return true;
    if (at < from && token?.sentence === tokens[from]?.sentence) before++;
  }
  return to - from >= WORDS && before >= WORDS;
}

export const quoted: Damper = {
  kind: 'damper',
  id: 'QUOTED',
  group: 'context',
  category: 'context',
  score: -8,
  summary: 'Somebody else\u2019s words, quoted to report or to condemn them',
  needsOneOf: ['quoting', 'odd'],
  ok: ['"You idiot"', 'I hate them.'],
  fail: ['He wrote "go kill yourself" to her.'],
  dampens: ['insult', 'profanity', 'disguise', 'slur', 'hate', 'threat', 'sexual', 'hostile_wording'],
  scopes: ({ quotes, body }) =>
    quotes.length === 0
      ? NO_HITS
      : quotes
          .slice(0, 20)
          .filter(({ start, end }) => isAbout(body, start, end))
          .map(({ start, end }) => body.field.hit(start, end, 1, 'Quoted with a report or condemnation.')),
};
