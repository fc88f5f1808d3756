import { normalise } from '../normalise/index.ts';
import { tokenise } from '../document/tokens.ts';
import { expandForms } from './expand.ts';
import { isHomograph } from './homographs.ts';
import { PhraseIndex, wordsOf } from './phrases.ts';
import { isRole, ROLE } from './roles.ts';
import { WordTable } from './word-table.ts';
import type { Language, Term, TermList, TermSpec } from './types.ts';

/** Everything that starts with one word: one look-up a token finds it all. */
export interface Entry {
  readonly terms: Term[];
  /** Built for the phrases that a comment begins, on first use: most never are. */
  phrases: PhraseIndex | undefined;
  /** Languages in which the word is a function word. */
  readonly votes: Language[];
  /** Bits of ROLE for the word by itself, one set a language that gives it any. */
  readonly roles: OwnRole[];
}

/** The roles of a word in one language. */
export interface OwnRole {
  readonly language: Language;
  roles: number;
  /** They count in a text of that language only: Polish `to` is a copula, English `to` is none. */
  readonly only: boolean;
}

export interface Lexicon {
  /** By normalised word. */
  readonly entries: WordTable<Entry>;
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

function newEntry(): Entry {
  return { terms: [], phrases: undefined, votes: [], roles: [] };
}

/** Whether a word's meaning is known already. What counts in one language only leaves room for the next. */
function isSame(known: Term, { kind, group, language }: Term): boolean {
  return known.kind === kind && known.group === group && (!known.ambiguous || known.language === language);
}

function addWords(entries: WordTable<Entry>, words: readonly string[], term: Term): void {
  const [first] = words;
  if (first === undefined) throw new Error(`A term without a word, of kind ${term.kind}`);
  const entry = entries.getOrAdd(first, newEntry);
  if (words.length > 1) (entry.phrases ??= new PhraseIndex()).add({ words, term });
  else if (term.kind === 'function') entry.votes.push(term.language);
  else if (isRole(term.kind)) {
    const { language, ambiguous: only } = term;
    const known = entry.roles.find((own) => own.language === language && own.only === only);
    if (known) known.roles |= ROLE[term.kind];
    else entry.roles.push({ language, roles: ROLE[term.kind], only });
  } else if (!entry.terms.some((known) => isSame(known, term))) {
    entry.terms.push(isHomograph(term.language, first) ? { ...term, ambiguous: true } : term);
  }
}

/** Anything in a notation but words, spaces and the notation's own marks: then words are told apart as in a comment. */
const UNUSUAL = /[^\p{L}\p{M}\p{N} {},|+]/u;
/** The one apostrophe that a comment keeps inside its words. */
const NEGATED_T = /n't(?![\p{L}\p{N}])/gu;

/** Where the first word of a phrase ends, -1 where the notation must be spelled out to tell. */
function firstWordEnd(alternative: string): number {
  let depth = 0;
  for (let at = 0; at < alternative.length; at++) {
    const char = alternative[at];
    if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === '+') return -1;
    else if (char === ' ')
      return depth === 0 && at > 0 && /[^{}, ]/.test(outsideBraces(alternative.slice(at))) ? at : -1;
  }
  return -1;
}

const outsideBraces = (notation: string): string => notation.replaceAll(/\{[^{}]*\}/g, '');

/** The notation is normalised as a whole: its marks survive that, and it is done once a term, not once a spelling. */
function addSpec(entries: WordTable<Entry>, { forms }: TermSpec, term: Term): void {
  const notation = normalise(forms).text;
  if (UNUSUAL.test(notation.replaceAll(NEGATED_T, 'nt'))) {
    for (const form of expandForms(notation))
      addWords(
        entries,
        tokenise(form).map(({ text }) => text),
        term,
      );
    return;
  }
  for (const alternative of notation.split('|')) addAlternative(entries, alternative.trim(), term);
}

function addAlternative(entries: WordTable<Entry>, alternative: string, term: Term): void {
  const end = firstWordEnd(alternative);
  if (end > 0) {
    const rest = alternative.slice(end + 1);
    for (const first of expandForms(alternative.slice(0, end))) {
      (entries.getOrAdd(first, newEntry).phrases ??= new PhraseIndex()).addSpec({ first, rest, term });
    }
    return;
  }
  const group = alternative.includes(' ') && !alternative.includes('+') ? firstGroup(alternative) : undefined;
  if (group) {
    // The first word is inside a choice: one choice at a time tells it.
    for (const choice of group.choices) {
      addAlternative(entries, (group.before + choice + group.after).trim(), term);
    }
    return;
  }
  for (const form of expandForms(alternative)) addWords(entries, wordsOf(form), term);
}

function firstGroup(notation: string): { before: string; choices: string[]; after: string } | undefined {
  const start = notation.indexOf('{');
  const end = notation.indexOf('}', start);
  if (start < 0 || end < 0) return undefined;
  return {
    before: notation.slice(0, start),
    choices: notation.slice(start + 1, end).split(','),
    after: notation.slice(end + 1),
  };
}

/** One structure for all languages, built once, on first use. Phrases are spelled out when a comment begins one. */
export function compile(lists: readonly TermList[]): Lexicon {
  const entries = new WordTable<Entry>();
  for (const list of lists) {
    for (const spec of list.terms) {
      addSpec(entries, spec, termOf(list, spec));
    }
  }
  return { entries };
}
