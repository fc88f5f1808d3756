import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import { HOMONYMS } from '../../lexicon/en/homonyms.ts';
import type { Damper, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Words round the word in which its company is looked for. */
const REACH = 12;

const companies: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  HOMONYMS.flatMap(({ words, company }) => words.map((word) => [word, new Set(company)] as const)),
);

function hasCompany(text: Prose, { first, last }: Match): boolean {
  if (first !== last) return false;
  const { tokens } = text;
  const company = companies.get(tokens[first]?.text ?? '');
  if (!company) return false;
  const sentence = tokens[first]?.sentence;
  for (let at = Math.max(0, first - REACH); at <= first + REACH; at++) {
    const token = tokens[at];
    if (at !== first && token?.sentence === sentence && token && company.has(token.text)) return true;
  }
  return false;
}

function scopesIn(text: Prose): readonly Hit[] {
  const matches = [...text.matches('slur'), ...text.matches('insult')];
  return matches.length === 0
    ? NO_HITS
    : matches
        .filter((match) => hasCompany(text, match))
        .map(({ start, end }) => text.field.hit(start, end, 1, 'Here a plain word.'));
}

export const homonym: Damper = {
  kind: 'damper',
  id: 'HOMONYM',
  group: 'context',
  category: 'context',
  score: -9,
  summary: 'A word of contempt that means something else in this company: a dyke by the sea',
  needsOneOf: ['slur', 'insult'],
  ok: ['Those dykes again.', 'You bitch!'],
  fail: ['The dyke broke in the storm.', 'Our bitch had a litter of six puppies.'],
  dampens: ['slur', 'insult', 'hate', 'hostile_wording'],
  scopes: ({ prose }) => prose.flatMap(scopesIn),
};
