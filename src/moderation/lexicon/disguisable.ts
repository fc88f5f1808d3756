import type { Entry, Lexicon } from './lexicon.ts';
import type { Term, TermKind } from './types.ts';
import type { WordTable } from './word-table.ts';

const SHORTEST = 3;
const NONE: readonly string[] = [];

/** Kinds whose words guests hide; nobody hides a pronoun. */
const HIDDEN_KINDS: ReadonlySet<TermKind> = new Set<TermKind>([
  'profanity',
  'insult',
  'slur',
  'sexual',
  'sectarian',
  'trade',
]);

function isWorthDisguising(term: Term): boolean {
  return HIDDEN_KINDS.has(term.kind) && term.severity >= 2 && !term.needsTarget;
}

const DOUBLED = /(.)\1/su;

/** `fuuuck` → `fuck`: the key under which all stretched spellings meet. */
export function skeletonOf(word: string): string {
  return DOUBLED.test(word) ? word.replaceAll(/(.)\1+/gsu, '$1') : word;
}

function shapeOf(word: string): string {
  return `${word.charAt(0)}${word.length}`;
}

function push(index: Map<string, string[]>, key: string, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}

/** Words that guests take the trouble to disguise, by what survives a disguise. Its indexes are built on first use. */
export class Disguisable {
  readonly #entries: WordTable<Entry>;
  #bySkeleton: ReadonlyMap<string, readonly string[]> | undefined;
  #byShape: ReadonlyMap<string, readonly string[]> | undefined;

  constructor({ entries }: Lexicon) {
    this.#entries = entries;
  }

  /** What a word means, where it is one that is worth a disguise. */
  term(word: string): Term | undefined {
    return word.length < SHORTEST ? undefined : this.#entries.get(word)?.terms.find(isWorthDisguising);
  }

  /** Whether any word has this hash. */
  mayBe(hash: number): boolean {
    return this.#entries.mayHave(hash);
  }

  /** Words that are the same when every run of a letter is one letter: `fuuuck`. */
  withSkeleton(skeleton: string): readonly string[] {
    return (this.#bySkeleton ??= this.#index(skeletonOf)).get(skeleton) ?? NONE;
  }

  /** Words with a first letter and a length: `f**k`. */
  withShape(first: string, length: number): readonly string[] {
    return (this.#byShape ??= this.#index(shapeOf)).get(`${first}${length}`) ?? NONE;
  }

  #index(keyOf: (word: string) => string): ReadonlyMap<string, readonly string[]> {
    const index = new Map<string, string[]>();
    for (const word of this.#entries.words) if (this.term(word)) push(index, keyOf(word), word);
    return index;
  }
}
