import type { TermList } from '../../src/moderation/lexicon/types.ts';
import { compile } from './compile.ts';

/** One element a line, so that a change of a list is a change of a few lines. */
function lines(values: readonly unknown[]): string {
  return values.map((value) => `  ${JSON.stringify(value)},\n`).join('');
}

/** The text of src/moderation/lexicon/compiled.ts. */
export function compiledModule(lists: readonly TermList[]): string {
  const { terms, words, phrases } = compile(lists);
  return `// Written by scripts/ruleset.ts from the lists. Do not edit.
import type { CompiledTerm, CompiledWords } from './compiled-types.ts';

export const TERMS: readonly CompiledTerm[] = [
${lines(terms)}];

export const WORDS: readonly CompiledWords[] = [
${lines(words)}];

export const SIZE = ${words.reduce((sum, [, spelled]) => sum + spelled.split(' ').length, 0)};

export const PHRASES = '${phrases}';
`;
}
