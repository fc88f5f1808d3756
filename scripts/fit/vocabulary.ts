import { lexicon } from '../../src/moderation/lexicon/index.ts';
import type { Entry } from '../../src/moderation/lexicon/lexicon.ts';
import { ROLE } from '../../src/moderation/lexicon/roles.ts';
import type { Comment } from './comments.ts';
import { STEM_MARK } from './comments.ts';
import { GRAMMAR, NOT_EVIDENCE } from './not-evidence.ts';

/** A word in fewer comments is a name or a slip. */
const FEWEST_COMMENTS = 4;
/** Where this many sources have bad comments, a word must be met in two sources: what only one has is its subject. */
const ENOUGH_SOURCES = 3;
/** Single letters are elisions, initials and slips. */
const SHORTEST = 2;
/** Shorter stems of longer words are left out with the words that are never evidence. */
const STEMS = [4, 5];

/** Words of who speaks and of grammar tell nobody anything; "you" does. */
function isGrammar({ roles, votes }: Entry): boolean {
  const addresses = roles.some((own) => (own.roles & ROLE.second_person) !== 0);
  return (votes.length > 0 || roles.length > 0) && !addresses;
}

/** Names of people, peoples, places, parties and subjects are never evidence, however the data lean. */
function neverEvidence(): { readonly alone: ReadonlySet<string>; readonly inPairs: ReadonlySet<string> } {
  const inPairs = new Set(NOT_EVIDENCE);
  const alone = new Set([...NOT_EVIDENCE, ...GRAMMAR]);
  const { entries } = lexicon();
  for (const word of entries.words) {
    const entry = entries.get(word);
    if (entry?.terms.some(({ kind }) => kind === 'group')) inPairs.add(word);
    else if (entry && isGrammar(entry)) alone.add(word);
  }
  return { alone: new Set([...alone, ...inPairs]), inPairs };
}

const never = neverEvidence();
const neverStems = new Set(
  [...never.alone].flatMap((word) =>
    STEMS.map((units) => word.slice(0, units)).filter((stem) => stem.length < word.length),
  ),
);

function isPair(words: readonly string[]): boolean {
  return words.some((word) => !never.alone.has(word)) && !words.some((word) => never.inPairs.has(word));
}

function mayCount(key: string): boolean {
  if (key.includes(' ')) return isPair(key.split(' '));
  if (key.length < SHORTEST) return false;
  return key.endsWith(STEM_MARK) ? !neverStems.has(key.slice(0, -1)) : !never.alone.has(key);
}

/** Ordinals of the words and stems that enough comments of enough sources have and that may be evidence. */
export function vocabularyOf(comments: readonly Comment[], pairs: boolean): ReadonlyMap<string, number> {
  const met = new Map<string, { comments: number; readonly sources: Set<string> }>();
  for (const { keys, source } of comments) {
    for (const key of keys) {
      if (!pairs && key.includes(' ')) continue;
      let known = met.get(key);
      if (!known) met.set(key, (known = { comments: 0, sources: new Set() }));
      known.comments++;
      known.sources.add(source);
    }
  }
  const withBad = new Set(comments.filter(({ bad }) => bad).map(({ source }) => source));
  const fewest = withBad.size >= ENOUGH_SOURCES ? 2 : 1;
  const known = [...met].filter(
    ([key, { comments: count, sources: in_ }]) =>
      count >= FEWEST_COMMENTS && in_.size >= fewest && mayCount(key),
  );
  return new Map(known.map(([key], at) => [key, at]));
}
