import { normalise } from '../normalise/index.ts';
import { tokenise } from '../document/tokens.ts';
import { expandForms } from './expand.ts';
import { isRole, ROLE } from './roles.ts';
import type { Language, Term, TermList, TermSpec } from './types.ts';

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly term: Term;
}

/** Everything that starts with one word: one look-up a token finds it all. */
export interface Entry {
  readonly terms: Term[];
  /** Longest first. */
  readonly phrases: Phrase[];
  /** Languages in which the word is a function word. */
  readonly votes: Language[];
  /** Bits of ROLE for the word by itself. */
  roles: number;
}

export interface Lexicon {
  /** By normalised word. */
  readonly entries: ReadonlyMap<string, Entry>;
}

function termOf(list: TermList, spec: TermSpec): Term {
  return {
    language: list.language,
    kind: list.kind,
    severity: spec.severity,
    group: spec.group,
    ambiguous: spec.ambiguous ?? false,
    needsTarget: spec.needsTarget ?? false,
  };
}

function addForm(entries: Map<string, Entry>, form: string, term: Term): void {
  const [first, ...rest] = tokenise(normalise(form).text).map((token) => token.text);
  if (first === undefined) throw new Error(`A term without a word: ${JSON.stringify(form)}`);
  let entry = entries.get(first);
  if (!entry) entries.set(first, (entry = { terms: [], phrases: [], votes: [], roles: 0 }));
  if (rest.length > 0) entry.phrases.push({ rest, term });
  else if (term.kind === 'function') entry.votes.push(term.language);
  else if (isRole(term.kind)) entry.roles |= ROLE[term.kind];
  else if (!entry.terms.some((known) => known.kind === term.kind && known.group === term.group)) {
    entry.terms.push(term);
  }
}

/** One structure for all languages. Cost is linear in the number of spellings; built once, on first use. */
export function compile(lists: readonly TermList[]): Lexicon {
  const entries = new Map<string, Entry>();
  for (const list of lists) {
    for (const spec of list.terms) {
      const term = termOf(list, spec);
      for (const form of expandForms(spec.forms)) addForm(entries, form, term);
    }
  }
  for (const entry of entries.values()) {
    entry.phrases.sort((one, other) => other.rest.length - one.rest.length);
  }
  return { entries };
}
