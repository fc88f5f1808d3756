import type { Entry, Lexicon } from './lexicon.ts';
import { isMeaning } from './lexicon.ts';
import { Misspelt } from './misspelt.ts';
import { COMPANY, notoriousWords } from './notorious.ts';
import { Starts } from './starts.ts';
import type { Language, Term, TermKind } from './types.ts';
import type { WordTable } from './word-table.ts';

const SHORTEST = 3;
const LONGEST = 64;
/** `Roma` is too near to `roam` to be guessed at. */
const SHORTEST_GROUP = 4;
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

/** German, Dutch and Turkish join words in all innocence. */
export const WRITTEN_APART: ReadonlySet<Language> = new Set<Language>(['en', 'fr', 'es', 'it', 'pt']);

function isWorthDisguising(term: Term): boolean {
  return HIDDEN_KINDS.has(term.kind) && term.severity >= 2 && !term.needsTarget;
}

function isEnglish({ kind, language }: Term): boolean {
  return TELLING_KINDS.has(kind) && language === 'en';
}

const DOUBLED = /(.)\1/su;

/** `fuuuck` → `fuck`: the key under which all stretched spellings meet. */
export function skeletonOf(word: string): string {
  return DOUBLED.test(word) ? word.replaceAll(/(.)\1+/gsu, '$1') : word;
}

function shapeOf(first: number, length: number): number {
  return first * LONGEST + length;
}

function push<K>(index: Map<K, string[]>, key: K, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}

/** Words that guests take the trouble to disguise, by what survives a disguise. Its indexes are built on first use. */
export class Disguisable {
  readonly #lexicon: Lexicon;
  readonly #entries: WordTable<Entry>;
  #bySkeleton: ReadonlyMap<string, readonly string[]> | undefined;
  #byShape: ReadonlyMap<number, readonly string[]> | undefined;
  #misspelt: Misspelt | undefined;
  #starts: Starts | undefined;
  #notorious: readonly string[] | undefined;
  #notoriousSet: ReadonlySet<string> | undefined;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#entries = lexicon.entries;
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
    return this.#entries.has(word);
  }

  /** The same of a word by its number. */
  isMeaning(number: number): boolean {
    return isMeaning(this.#lexicon, number);
  }

  /** Whether a word stands in the lexicon at all, be it in a phrase only. */
  isListed(word: string): boolean {
    return this.#entries.numberOf(word) !== 0;
  }

  /** The number of `text.slice(start, end)`, whose hash the caller knows; 0 where the lexicon does not list it. */
  numberAt(hash: number, text: string, start: number, end: number): number {
    return this.#entries.numberAt(hash, text, start, end);
  }

  /** Whether a word is a function word of a language, or has a meaning in it. */
  isWordOf(word: string, language: Language): boolean {
    return this.meansIn(this.#entries.numberOf(word), language);
  }

  /** The same of a word by its number. */
  meansIn(number: number, language: Language): boolean {
    const entry = this.#entries.valueOf(number);
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
    return (
      (this.#byShape ??= this.#index((word) => shapeOf(word.charCodeAt(0), word.length))).get(
        shapeOf(first.charCodeAt(0), length),
      ) ?? NONE
    );
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
      [...this.#wordsThat(isEnglish), ...COMPANY],
      new Set([
        ...this.#wordsThat((term) => isEnglish(term) && term.kind === 'group').filter(
          (word) => word.length > SHORTEST_GROUP,
        ),
        ...COMPANY,
      ]),
    ));
  }

  /** How telling words begin, in the languages that write words apart. */
  get starts(): Starts {
    return (this.#starts ??= new Starts(
      this.#wordsThat(({ kind, language }) => TELLING_KINDS.has(kind) && WRITTEN_APART.has(language)),
    ));
  }

  #wordsThat(means: (term: Term) => boolean): readonly string[] {
    return this.#lexicon.wordsThat(means).filter((word) => word.length >= SHORTEST);
  }

  #index<K>(keyOf: (word: string) => K): ReadonlyMap<K, readonly string[]> {
    const index = new Map<K, string[]>();
    for (const word of this.#wordsThat(isWorthDisguising)) push(index, keyOf(word), word);
    return index;
  }
}
