import type { Lexicon } from './compile.ts';
import type { Term, TermKind } from './types.ts';

/** Words that guests take the trouble to disguise, indexed by what survives a disguise. */
export interface Disguisable {
  readonly words: ReadonlyMap<string, Term>;
  /** By the word with every run of a letter reduced to one. */
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
  /** By first letter and length: `f4`. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST = 3;

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

/** `fuuuck` → `fuck`: the key under which all stretched spellings meet. */
export function skeletonOf(word: string): string {
  return word.replaceAll(/(.)\1+/gsu, '$1');
}

function push(index: Map<string, string[]>, key: string, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}

export function indexDisguisable(lexicon: Lexicon): Disguisable {
  const words = new Map<string, Term>();
  const bySkeleton = new Map<string, string[]>();
  const byShape = new Map<string, string[]>();
  for (const [word, entry] of lexicon.entries) {
    const term = entry.terms.find(isWorthDisguising);
    if (!term || word.length < SHORTEST) continue;
    words.set(word, term);
    push(bySkeleton, skeletonOf(word), word);
    push(byShape, `${word.charAt(0)}${word.length}`, word);
  }
  return { words, bySkeleton, byShape };
}
