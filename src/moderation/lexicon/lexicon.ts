import type { CompiledLists, CompiledTerm } from './compiled-types.ts';
import { PhraseGraph } from './phrase-graph.ts';
import { isRole, ROLE } from './roles.ts';
import type { Language, Term } from './types.ts';
import { countWords, indexWords } from './word-index.ts';
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
}

/** Whether a word, by its number, means anything by itself or begins a phrase. */
export function isEntry({ entries, phrases }: Lexicon, word: number): boolean {
  return entries.valueOf(word) !== undefined || phrases.start(word) !== 0;
}

function termOf([language, kind, severity, group, marks]: CompiledTerm): Term {
  const ambiguous = marks?.includes('a') ?? false;
  const needsTarget = marks?.includes('t') ?? false;
  return { language, kind, severity, group: group || undefined, ambiguous, needsTarget };
}

function addRole(roles: OwnRole[], { language, ambiguous: only }: Term, bit: number): void {
  const at = roles.findIndex((own) => own.language === language && own.only === only);
  const known = roles[at];
  if (known) roles[at] = { ...known, roles: known.roles | bit };
  else roles.push({ language, roles: bit, only });
}

function entryOf(said: readonly Term[]): Entry | undefined {
  if (said.length === 0) return undefined;
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

/** Reads what scripts/lexicon/encode.ts has written. */
export function load({ TERMS, WORDS, PHRASES }: CompiledLists): Lexicon {
  const terms = TERMS.map(termOf);
  const index = indexWords(WORDS.map(([, words]) => words).join(' '));
  const meanings = WORDS.map(([said]) => entryOf(said.flatMap((at) => terms[at] ?? [])));
  const meaningOf = new Uint16Array(index.size + 1);
  let number = 1;
  WORDS.forEach(([, words], meaning) => {
    const after = number + countWords(words);
    meaningOf.fill(meaning + 1, number, after);
    number = after;
  });
  return {
    entries: new WordTable(index, [undefined, ...meanings], meaningOf),
    phrases: new PhraseGraph(PHRASES, index.size),
    terms,
  };
}
