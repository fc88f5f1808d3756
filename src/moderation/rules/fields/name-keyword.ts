import type { Prose } from '../../document/prose.ts';
import { kinship, readWebsite } from '../../document/website.ts';
import { holds, nameWords } from '../../lexicon/spam/subjects.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const SURE = 1;
/** "Beirut Sports Hotel": most of its words are subjects, and it is still somebody's name. */
const PARTLY = 0.6;
/** The name stands in its own address: a shop, a society or an office under its own name. */
const OWN = 0.6;
/** "Wood" and "Cash" are families, "Football" is a nickname. */
const ONE_WORD = 0.7;
/** A phrase typed in lower case, as one types into a search box. */
const PHRASE_WORDS = 3;

/** How much a name is a heading or a search phrase in place of a name. */
function strengthOf({ tokens, field }: Prose): number {
  const { subjects, selling, links } = nameWords();
  let topics = 0;
  let sells = 0;
  let others = 0;
  for (const { text } of tokens) {
    if (holds(subjects, text)) topics++;
    else if (selling.has(text)) sells++;
    else if (!links.has(text)) others++;
  }
  if (topics === 0) return 0;
  if (tokens.length === 1) return ONE_WORD;
  const isPhrase = tokens.length >= PHRASE_WORDS && field.source === field.source.toLowerCase();
  if (others === 0 || (sells > 0 && topics + sells > others) || isPhrase) return SURE;
  // "Plumber Miami": a trade and its place. "Natalie Wood" has it the other way round.
  const isPlaced = holds(subjects, tokens[0]?.text ?? '') && others === 1;
  return topics + sells > others || isPlaced ? PARTLY : 0;
}

export const nameKeyword: Rule = {
  kind: 'rule',
  id: 'NAME_KEYWORD',
  group: 'fields',
  category: 'advert',
  score: 5,
  summary: 'With a website, the name is a subject or a search phrase in place of a name',
  needs: ['name', 'website'],
  ok: [
    { body: 'hi', name: 'Salma Khoury', website: 'https://salma.example.org' },
    { body: 'hi', name: 'Natalie Wood', website: 'https://example.org' },
    { body: 'hi', name: 'cheap shoes' },
    { body: 'hi', name: 'abu ali al masri', website: 'https://example.org' },
  ],
  fail: [
    { body: 'hi', name: 'cheap running shoes', website: 'https://kicks.example' },
    { body: 'hi', name: 'Home Improvement', website: 'https://orolan.example' },
    { body: 'hi', name: 'assurance auto', website: 'https://orolan.example' },
  ],
  check: ({ name, website }): readonly Hit[] => {
    const strength = name ? strengthOf(name) : 0;
    if (!name || !website || strength === 0) return NO_HITS;
    const share = strength < SURE && kinship(readWebsite(website), name) === 'own' ? OWN : 1;
    return [name.field.wholeHit(strength * share, 'A subject or a search phrase in place of a name.')];
  },
};
