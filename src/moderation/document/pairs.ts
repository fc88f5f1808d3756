import type { Language, Term } from '../lexicon/types.ts';
import type { Match } from './match.ts';
import type { Prose } from './prose.ts';

/** A group's name and something said of it in the same sentence. */
export interface Pair {
  readonly group: Match;
  readonly other: Match;
  readonly start: number;
  readonly end: number;
}

/** Languages whose nominal sentences need no copula, or have it after what is said. */
const WITHOUT_COPULA: ReadonlySet<string> = new Set<Language>([
  'ar',
  'ar-Latn',
  'ru',
  'tr',
  'fa',
  'hi',
  'hi-Latn',
  'zh',
]);

/** Languages that may set the verb last: "Ich will sie alle töten". */
const VERB_LAST: ReadonlySet<string> = new Set<Language>(['de', 'nl', 'tr', 'fa', 'hi', 'hi-Latn', 'zh']);

export function isVerbLastLanguage(language: string): boolean {
  return VERB_LAST.has(language);
}

/** Whether a term's language may set its verbs after what they act on. */
export function isVerbLast({ term }: Match): boolean {
  return VERB_LAST.has(term.language);
}

/** Whether what is said of a group may follow it with nothing between. */
export function isVerbless(prose: Prose): boolean {
  // Arabic sets an adjective after its noun without one: there nothing tells a predicate from a name.
  return !prose.language.startsWith('ar') && WITHOUT_COPULA.has(prose.language);
}

/** Whether a token is a form of "to be" that may stand before a predicate. */
export function isCopula(prose: Prose, token: number): boolean {
  return prose.hasRole(token, 'copula');
}

/** Whether a copula stands between a group and what is said of it: "immigrants here are clueless". */
export function hasCopula(prose: Prose, { group, other }: Pair): boolean {
  for (let at = group.last + 1; at < other.first; at++) if (prose.hasRole(at, 'copula')) return true;
  return false;
}

/** Nothing but a copula stands between, or nothing at all in a language without one: "refugees are vermin". */
export function isPredicate(prose: Prose, { group, other }: Pair): boolean {
  if (other.first <= group.last) return false;
  for (let at = group.last + 1; at < other.first; at++) if (!prose.hasRole(at, 'copula')) return false;
  return other.first - group.last > 1 || WITHOUT_COPULA.has(group.term.language);
}

/** Whether a third party stands between: "Muslims say that criminals …" says nothing of Muslims. */
function isInterrupted(prose: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (prose.hasRole(at, 'first_person') || prose.hasRole(at, 'reporting')) return true;
  }
  return false;
}

const QUOTES = /["“”„«»]/g;

/** One of the two is quoted, the other is not. */
function isAcrossQuote({ field }: Prose, first: Match, second: Match): boolean {
  const marks = field.text.slice(first.end, second.start).match(QUOTES);
  return marks !== null && marks.length % 2 === 1;
}

/** Articles, particles and clitics make sentences longer than in English. */
const ARTICLES = 6;
const NO_PAIRS: readonly Pair[] = [];
/** A Chinese word is a few words to us; Arabic writes its articles onto the word. */
const MORE: Readonly<Partial<Record<Language, number>>> = { zh: 8, ar: 3, 'ar-Latn': 3 };

const NATIONS: ReadonlySet<Term['group']> = new Set(['nation', 'arabs', 'asians', 'jews', 'sect']);

/** "Russian soldiers": the name of a nation beside an army or a government says nothing of people. */
function peopleOf(prose: Prose, groups: readonly Match[]): readonly Match[] {
  const institutions = prose.parts('institution');
  if (institutions.length === 0) return groups;
  const clauseOf = (at: number): number | undefined => prose.tokens[at]?.clause;
  const near = new Set(
    institutions.flatMap(({ first, last }) =>
      [first - 1, last + 1].filter((beside) => clauseOf(beside) === clauseOf(first)),
    ),
  );
  return groups.filter(
    ({ term, first, last }) => !NATIONS.has(term.group) || !(near.has(first) || near.has(last)),
  );
}

/** For each word the ordinal of the nearest group before it, itself included, or after it; -1 where there is none. */
interface Nearest {
  readonly groups: readonly Match[];
  readonly before: Int32Array;
  readonly after: Int32Array;
}

function nearestOf(prose: Prose): Nearest {
  const groups = peopleOf(prose, prose.matches('group'));
  const { length } = prose.tokens;
  const before = new Int32Array(length).fill(-1);
  const after = new Int32Array(length).fill(-1);
  // Of two that end or begin with one word the later counts.
  groups.forEach(({ first, last }, ordinal) => {
    before[last] = ordinal;
    after[first] = ordinal;
  });
  for (let at = 1; at < length; at++) if (before[at] === -1) before[at] = before[at - 1] ?? -1;
  for (let at = length - 2; at >= 0; at--) if (after[at] === -1) after[at] = after[at + 1] ?? -1;
  return { groups, before, after };
}

/** Several rules ask for the groups of one text. */
const known = new WeakMap<Prose, Nearest>();

function nearestIn(prose: Prose): Nearest {
  const nearest = known.get(prose) ?? nearestOf(prose);
  known.set(prose, nearest);
  return nearest;
}

/**
 * Pairs every match in `others` with the nearest group before it (`order` 'group-first') or after it, at most `reach`
 * words away. Both lists are in text order; each group is met a bounded number of times.
 */
export function pairsOf(
  prose: Prose,
  others: readonly Match[],
  order: 'group-first' | 'group-last',
  reach: number,
): readonly Pair[] {
  if (others.length === 0 || prose.matches('group').length === 0) return NO_PAIRS;
  const { groups, before, after } = nearestIn(prose);
  const isGroupFirst = order === 'group-first';
  let pairs: Pair[] | undefined;
  for (const other of others) {
    const ordinal = isGroupFirst ? before[other.first - 1] : after[other.last + 1];
    const group = ordinal === undefined ? undefined : groups[ordinal];
    if (!group) continue;
    const at = isGroupFirst ? group.last : group.first;
    const distance = isGroupFirst ? other.first - at : at - other.last;
    if (distance > reach + (MORE[other.term.language] ?? ARTICLES)) continue;
    if (distance > reach && group.term.language === 'en') continue;
    if (prose.tokens[at]?.sentence !== prose.sentenceOf(other)) continue;
    const [first, second] = isGroupFirst ? [group, other] : [other, group];
    if (!isInterrupted(prose, first.last + 1, second.first) && !isAcrossQuote(prose, first, second)) {
      (pairs ??= []).push({ group, other, start: first.start, end: second.end });
    }
  }
  return pairs ?? NO_PAIRS;
}
