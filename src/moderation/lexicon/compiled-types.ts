import type { Language, Term, TermKind } from './types.ts';

/** A term in few characters: language, kind, severity, group, and letters for `ambiguous` and `needsTarget`. */
export type CompiledTerm = readonly [
  language: Language,
  kind: TermKind,
  severity: Term['severity'],
  group?: NonNullable<Term['group']> | '',
  marks?: 'a' | 't' | 'at',
];

/** Words that mean the same: indexes of their terms, and the words with one space between two. */
export type CompiledWords = readonly [terms: readonly number[], words: string];

/** A generated module: the lists in the form that loads fast. */
export interface CompiledLists {
  readonly TERMS: readonly CompiledTerm[];
  readonly WORDS: readonly CompiledWords[];
  /** How many words these are. */
  readonly SIZE: number;
  /** As scripts/lexicon/encode.ts writes a graph. */
  readonly PHRASES: string;
}
