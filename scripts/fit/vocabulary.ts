import { lexicon } from '../../src/moderation/lexicon/index.ts';
import { ROLE } from '../../src/moderation/lexicon/roles.ts';
import { STEM_MARK } from '../../src/moderation/wording/weights.ts';
import type { Comment } from './comments.ts';
import { NOT_EVIDENCE } from './not-evidence.ts';

/** A word in fewer comments is a name or a slip. */
const FEWEST_COMMENTS = 4;
/** A word must be met in this many sources, where there are as many: what only one has is its subject. */
const FEWEST_SOURCES = 2;
/** Shorter stems of longer words are left out with the words that are never evidence. */
const STEMS = [4, 5];

/** Words of who speaks and of grammar tell nobody anything; "you" does. */
function isGrammar(roles: number, votes: readonly unknown[]): boolean {
  return (votes.length > 0 || roles !== 0) && (roles & ROLE.second_person) === 0;
}

/** Names of people, peoples, places, parties and subjects are never evidence, however the data lean. */
function neverEvidence(): ReadonlySet<string> {
  const words = new Set(NOT_EVIDENCE);
  const { entries } = lexicon();
  for (const word of entries.words) {
    const entry = entries.get(word);
    if (!entry) continue;
    if (entry.terms.some(({ kind }) => kind === 'group') || isGrammar(entry.roles, entry.votes))
      words.add(word);
  }
  return words;
}

const never = neverEvidence();
const neverStems = new Set(
  [...never].flatMap((word) =>
    STEMS.map((units) => word.slice(0, units)).filter((stem) => stem.length < word.length),
  ),
);

function mayCount(key: string): boolean {
  return key.endsWith(STEM_MARK) ? !neverStems.has(key.slice(0, -1)) : !never.has(key);
}

/** Ordinals of the words and stems that enough comments of enough sources have and that may be evidence. */
export function vocabularyOf(comments: readonly Comment[]): ReadonlyMap<string, number> {
  const met = new Map<string, { comments: number; readonly sources: Set<string> }>();
  for (const { keys, source } of comments) {
    for (const key of keys) {
      let known = met.get(key);
      if (!known) met.set(key, (known = { comments: 0, sources: new Set() }));
      known.comments++;
      known.sources.add(source);
    }
  }
  const sources = new Set(comments.map(({ source }) => source));
  const fewest = Math.min(FEWEST_SOURCES, sources.size);
  const known = [...met].filter(
    ([key, { comments: count, sources: in_ }]) =>
      count >= FEWEST_COMMENTS && in_.size >= fewest && mayCount(key),
  );
  return new Map(known.map(([key], at) => [key, at]));
}
