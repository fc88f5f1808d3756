import type { Entry, Lexicon } from './lexicon.ts';
import { Misspelt } from './misspelt.ts';
import { notoriousWords } from './notorious.ts';
import { Starts } from './starts.ts';
import type { Language, Term, TermKind } from './types.ts';
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

/** Kinds whose words are evidence in company: hidden or misspelt, they still are company. */
const TELLING_KINDS: ReadonlySet<TermKind> = new Set<TermKind>([
  ...HIDDEN_KINDS,
  'group',
  'dehumaniser',
  'derogatory',
  'hate_verb',
  'harm_verb',
  'harm_wish',
]);

const GROUP: ReadonlySet<TermKind> = new Set<TermKind>(['group']);
const ENGLISH: ReadonlySet<Language> = new Set<Language>(['en']);
/** German, Dutch and Turkish join words in all innocence. */
export const WRITTEN_APART: ReadonlySet<Language> = new Set<Language>(['en', 'fr', 'es', 'it', 'pt']);

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
  #misspelt: Misspelt | undefined;
  #starts: Starts | undefined;
  #notorious: readonly string[] | undefined;
  #notoriousSet: ReadonlySet<string> | undefined;

  constructor({ entries }: Lexicon) {
    this.#entries = entries;
  }

  /** What a word means, where it is one that is worth a disguise. */
  term(word: string): Term | undefined {
    return word.length < SHORTEST ? undefined : this.#entries.get(word)?.terms.find(isWorthDisguising);
  }

  /** What a word means, where it is evidence by itself or in company. */
  telling(word: string): Term | undefined {
    return word.length < SHORTEST
      ? undefined
      : this.#entries.get(word)?.terms.find(({ kind }) => TELLING_KINDS.has(kind));
  }

  /** Whether the lexicon knows a word by itself: a term, or a function word. */
  isWord(word: string): boolean {
    const entry = this.#entries.get(word);
    return (
      entry !== undefined && (entry.roles.length > 0 || entry.votes.length > 0 || entry.terms.length > 0)
    );
  }

  /** Whether a word is a function word of a language, or has a meaning in it. */
  isWordOf(word: string, language: Language): boolean {
    const entry = this.#entries.get(word);
    return (
      entry !== undefined &&
      (entry.votes.includes(language) || entry.terms.some((term) => term.language === language))
    );
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

  /** Words that guests know to be filtered. */
  get notorious(): readonly string[] {
    return (this.#notorious ??= notoriousWords().filter((word) => this.telling(word)));
  }

  isNotorious(word: string): boolean {
    return (this.#notoriousSet ??= new Set(this.notorious)).has(word);
  }

  /** Words by their misspellings: those that are evidence even so, and English ones that are in company. */
  get misspelt(): Misspelt {
    return (this.#misspelt ??= new Misspelt(
      this.notorious,
      this.#wordsOf(ENGLISH, TELLING_KINDS),
      new Set(this.#wordsOf(ENGLISH, GROUP)),
    ));
  }

  /** How telling words begin, in the languages that write words apart. */
  get starts(): Starts {
    return (this.#starts ??= new Starts(this.#wordsOf(WRITTEN_APART, TELLING_KINDS)));
  }

  #wordsOf(languages: ReadonlySet<Language>, kinds: ReadonlySet<TermKind>): readonly string[] {
    return this.#entries.words.filter((_, at) =>
      this.#entries
        .valueOf(at + 1)
        ?.terms.some(({ language, kind }) => languages.has(language) && kinds.has(kind)),
    );
  }

  #index(keyOf: (word: string) => string): ReadonlyMap<string, readonly string[]> {
    const index = new Map<string, string[]>();
    this.#entries.words.forEach((word, at) => {
      const isWorth = word.length >= SHORTEST && this.#entries.valueOf(at + 1)?.terms.some(isWorthDisguising);
      if (isWorth) push(index, keyOf(word), word);
    });
    return index;
  }
}
