import type { CompiledTerm, CompiledWords } from './compiled-types.ts';
import { PhraseGraph } from './phrase-graph.ts';
import { isRole, ROLE } from './roles.ts';
import type { Language, Term } from './types.ts';
import { countWords, indexWords } from './word-index.ts';
import { WordTable } from './word-table.ts';

/** A role that counts only in a text of its language: Polish `to` is a copula, English `to` is none. */
export interface OwnRole {
  readonly language: Language;
  readonly roles: number;
}

/** What a word says by itself. */
export interface Entry {
  readonly terms: readonly Term[];
  /** Languages in which the word is a function word. */
  readonly votes: readonly Language[];
  /** Bits of ROLE. */
  readonly roles: number;
  /** Roles that the word has in a text of one language only. */
  readonly ownRoles: readonly OwnRole[];
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

function entryOf(said: readonly Term[]): Entry | undefined {
  if (said.length === 0) return undefined;
  const terms: Term[] = [];
  const votes: Language[] = [];
  const ownRoles: OwnRole[] = [];
  let roles = 0;
  for (const term of said) {
    const { kind, language } = term;
    if (kind === 'function') votes.push(language);
    else if (!isRole(kind)) terms.push(term);
    else if (term.ambiguous) ownRoles.push({ language, roles: ROLE[kind] });
    else roles |= ROLE[kind];
  }
  return { terms, votes, roles, ownRoles };
}

/** Reads what scripts/lexicon/encode.ts has written. */
export function load(
  compiledTerms: readonly CompiledTerm[],
  compiledWords: readonly CompiledWords[],
  compiledPhrases: string,
): Lexicon {
  const terms = compiledTerms.map(termOf);
  const index = indexWords(compiledWords.map(([, words]) => words).join(' '));
  const meanings = compiledWords.map(([said]) => entryOf(said.flatMap((at) => terms[at] ?? [])));
  const meaningOf = new Uint16Array(index.size + 1);
  let number = 1;
  compiledWords.forEach(([, words], meaning) => {
    const after = number + countWords(words);
    meaningOf.fill(meaning + 1, number, after);
    number = after;
  });
  return {
    entries: new WordTable(index, [undefined, ...meanings], meaningOf),
    phrases: new PhraseGraph(compiledPhrases, index.size),
    terms,
  };
}
