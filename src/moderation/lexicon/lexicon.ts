import type { CompiledLists, CompiledTerm, CompiledWords } from './compiled-types.ts';
import { PhraseGraph } from './phrase-graph.ts';
import { isRole, ROLE } from './roles.ts';
import type { Language, Term } from './types.ts';
import { addWords, WordIndex } from './word-index.ts';
import { WordTable } from './word-table.ts';

/** The roles of a word in one language. */
export interface OwnRole {
  readonly language: Language;
  readonly roles: number;
  /** They count in a text of that language only: Polish `to` is a copula, English `to` is none. */
  readonly only: boolean;
}

/** What a word says by itself. */
export interface Entry {
  readonly terms: readonly Term[];
  /** Languages in which the word is a function word. */
  readonly votes: readonly Language[];
  /** Bits of ROLE, one set a language that gives the word any. */
  readonly roles: readonly OwnRole[];
}

/** All lists in one structure. */
export interface Lexicon {
  /** By normalised word. Words that only phrases are made of have no entry. */
  readonly entries: WordTable<Entry>;
  readonly phrases: PhraseGraph;
  /** Terms by the index that the phrases name them with. */
  readonly terms: readonly Term[];
  /** By number of a word: bits of MEANS and BEGINS. Small, because every known word of a comment is looked up in it. */
  readonly uses: Uint8Array;
  /** All words of which a term holds, in the order of the lists. For indexes: goes through everything. */
  readonly wordsThat: (means: (term: Term) => boolean) => string[];
}

/** What a word is, in bits: by itself, and as a beginning. */
const MEANS = 1;
const BEGINS = 2;

function termOf(compiled: CompiledTerm): Term {
  const marks = compiled[4];
  return {
    language: compiled[0],
    kind: compiled[1],
    severity: compiled[2],
    group: compiled[3] || undefined,
    ambiguous: marks === 'a' || marks === 'at',
    needsTarget: marks === 't' || marks === 'at',
  };
}

function addRole(roles: OwnRole[], { language, ambiguous: only }: Term, bit: number): void {
  const at = roles.findIndex((own) => own.language === language && own.only === only);
  const known = roles[at];
  if (known) roles[at] = { ...known, roles: known.roles | bit };
  else roles.push({ language, roles: bit, only });
}

function entryOf(said: readonly Term[]): Entry {
  const terms: Term[] = [];
  const votes: Language[] = [];
  const roles: OwnRole[] = [];
  for (const term of said) {
    const { kind, language } = term;
    if (kind === 'function') votes.push(language);
    else if (isRole(kind)) addRole(roles, term, ROLE[kind]);
    else terms.push(term);
  }
  return { terms, votes, roles };
}

/** The words of all groups that have a term which holds. */
function wordsThat(
  terms: readonly Term[],
  groups: readonly CompiledWords[],
  means: (term: Term) => boolean,
): string[] {
  const wanted = terms.map(means);
  const found = groups.filter(([said]) => said.some((at) => wanted[at]));
  return found.length === 0
    ? []
    : found
        .map(([, words]) => words)
        .join(' ')
        .split(' ');
}

/** Numbers the words, and notes for each number the ordinal of what its words mean; 0 where they mean nothing alone. */
function indexMeanings(words: readonly CompiledWords[], size: number): readonly [WordIndex, Uint16Array] {
  const text = words.map((group) => group[1]).join(' ');
  const index = new WordIndex(text, size);
  const meaningOf = new Uint16Array(size + 1);
  let start = 0;
  let number = 1;
  for (let at = 0; at < words.length; at++) {
    const group = words[at];
    if (!group) break;
    const end = start + group[1].length;
    addWords(index, text, start, end);
    if (group[0].length > 0) meaningOf.fill(at + 1, number, index.size + 1);
    number = index.size + 1;
    start = end + 1;
  }
  return [index, meaningOf];
}

/** Whether a word, by its number, means anything by itself. */
export function isMeaning({ uses }: Lexicon, word: number): boolean {
  return ((uses[word] ?? 0) & MEANS) !== 0;
}

/** Whether a word, by its number, means anything by itself or begins a phrase. */
export function isEntry({ uses }: Lexicon, word: number): boolean {
  return uses[word] !== 0;
}

/** Whether a word, by its number, begins a phrase. */
export function isBeginning({ uses }: Lexicon, word: number): boolean {
  return ((uses[word] ?? 0) & BEGINS) !== 0;
}

/** Reads what scripts/lexicon/encode.ts has written. */
export function load({ TERMS, WORDS, SIZE, PHRASES }: CompiledLists): Lexicon {
  const terms = TERMS.map(termOf);
  const [index, meaningOf] = indexMeanings(WORDS, SIZE);
  const entryAt = (ordinal: number): Entry =>
    entryOf((WORDS[ordinal - 1]?.[0] ?? []).map((at) => terms[at]).filter((term) => term !== undefined));
  const phrases = new PhraseGraph(PHRASES, index.size);
  const uses = new Uint8Array(index.size + 1);
  for (let word = 1; word <= index.size; word++) {
    uses[word] = (meaningOf[word] === 0 ? 0 : MEANS) | (phrases.start(word) === 0 ? 0 : BEGINS);
  }
  return {
    entries: new WordTable(index, meaningOf, WORDS.length, entryAt),
    phrases,
    terms,
    uses,
    wordsThat: (means) => wordsThat(terms, WORDS, means),
  };
}
