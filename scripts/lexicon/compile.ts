import type { CompiledTerm, CompiledWords } from '../../src/moderation/lexicon/compiled-types.ts';
import { isHomograph } from '../../src/moderation/lexicon/homographs.ts';
import { isRole } from '../../src/moderation/lexicon/roles.ts';
import type { TermList } from '../../src/moderation/lexicon/types.ts';
import { encodeGraph } from './encode.ts';
import { GraphBuilder } from './graph.ts';
import { spellingsOf } from './spellings.ts';
import type { Spelling } from './spellings.ts';

/** What lexicon/lexicon.ts loads. */
export interface Compiled {
  readonly terms: readonly CompiledTerm[];
  readonly words: readonly CompiledWords[];
  readonly phrases: string;
}

function compiledTerm({ list, spec, words }: Spelling): CompiledTerm {
  const { language, kind } = list;
  const { severity, group } = spec;
  const isAlone = words.length === 1 && !isRole(kind) && kind !== 'function';
  const ambiguous = spec.ambiguous || (isAlone && isHomograph(language, words[0] ?? ''));
  if (ambiguous && spec.needsTarget) return [language, kind, severity, group ?? '', 'at'];
  if (ambiguous) return [language, kind, severity, group ?? '', 'a'];
  if (spec.needsTarget) return [language, kind, severity, group ?? '', 't'];
  return group ? [language, kind, severity, group] : [language, kind, severity];
}

/** Terms by their content, in the order in which they come. */
class Terms {
  readonly all: CompiledTerm[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(spelling: Spelling): number {
    const term = compiledTerm(spelling);
    const key = term.join();
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.all.length);
    return this.all.push(term) - 1;
  }

  /**
   * A word is evidence of a kind for a group once: the first list that says so is believed. What counts in one language
   * only leaves room for the next.
   */
  isKnown(term: number, among: readonly number[]): boolean {
    const [language, kind = 'function', , group] = this.all[term] ?? [];
    if (kind === 'function' || isRole(kind)) return among.includes(term);
    return among.some((index) => {
      const [knownLanguage, knownKind, , knownGroup, marks] = this.all[index] ?? [];
      const isSame = knownKind === kind && (knownGroup || '') === (group || '');
      return isSame && (!marks?.includes('a') || knownLanguage === language);
    });
  }
}

/** Words in the order of the lists, which is one of precedence, those of phrases only last; neighbours share a line. */
function runsOf(meanings: ReadonlyMap<string, readonly number[]>): readonly CompiledWords[] {
  const runs: { readonly said: readonly number[]; readonly words: string[] }[] = [];
  const [meant, rest] = [true, false].map((wanted) =>
    [...meanings].filter(([, said]) => said.length > 0 === wanted),
  );
  for (const [word, said] of [...(meant ?? []), ...(rest ?? [])]) {
    const run = runs.at(-1);
    if (run?.said.join() === said.join()) run.words.push(word);
    else runs.push({ said, words: [word] });
  }
  return runs.map(({ said, words }) => [said, words.join(' ')]);
}

/** Spells the lists out and puts them into the form that loads fast. The same lists give the same result. */
export function compile(lists: readonly TermList[]): Compiled {
  const terms = new Terms();
  const meanings = new Map<string, number[]>();
  const phrases: { words: readonly string[]; term: number }[] = [];
  for (const spelling of spellingsOf(lists)) {
    const term = terms.indexOf(spelling);
    const { words } = spelling;
    for (const word of words) if (!meanings.has(word)) meanings.set(word, []);
    if (words.length > 1) phrases.push({ words, term });
    else {
      const said = meanings.get(words[0] ?? '') ?? [];
      if (!terms.isKnown(term, said)) said.push(term);
    }
  }
  const words = runsOf(meanings);
  const numbers = new Map(words.flatMap(([, line]) => line.split(' ')).map((word, at) => [word, at + 1]));
  const graph = new GraphBuilder();
  for (const phrase of phrases)
    graph.add(
      phrase.words.map((word) => numbers.get(word) ?? 0),
      phrase.term,
    );
  return { terms: terms.all, words, phrases: encodeGraph(graph.finish()) };
}
