import { ROLE } from '../lexicon/roles.ts';
import type { EvidenceKind, RoleKind, TermKind } from '../lexicon/types.ts';
import { bitOfKind, bitsOf } from './facts.ts';
import type { FieldText } from './field-text.ts';
import type { Match } from './match.ts';
import type { Scan } from './scan.ts';
import type { Token } from './tokens.ts';

const NONE: readonly Match[] = [];
const NOTHING: ReadonlyMap<TermKind, readonly Match[]> = new Map();

const DISGUISE = bitsOf(['disguise']);
const NEGATION = bitsOf(['negation']);
const REPORTING = bitsOf(['reporting']);
const WISH = bitsOf(['wish']);
const SUFFERING = bitsOf(['suffering']);

/** Ambiguous terms stay only where the document is in their language. */
function byKind(matches: readonly Match[], language: string): ReadonlyMap<TermKind, readonly Match[]> {
  const sorted = new Map<TermKind, Match[]>();
  for (const match of matches) {
    const { term } = match;
    if (term.ambiguous && term.language !== language) continue;
    const known = sorted.get(term.kind);
    if (known) known.push(match);
    else sorted.set(term.kind, [match]);
  }
  return sorted;
}

function factsOf(sorted: ReadonlyMap<TermKind, readonly Match[]>, roles: number): number {
  let facts = (roles & ROLE.negation ? NEGATION : 0) | (roles & ROLE.reporting ? REPORTING : 0);
  if (roles & ROLE.wish) facts |= WISH;
  if (roles & ROLE.suffering) facts |= SUFFERING;
  for (const [kind, matches] of sorted) {
    facts |= bitOfKind(kind);
    if (matches.some(({ disguise }) => disguise !== undefined)) facts |= DISGUISE;
  }
  return facts;
}

/** A field that people read as words, with the lexicon's matches sorted by kind. */
export class Prose {
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  /** Bits of the facts that the words tell. */
  readonly facts: number;
  readonly #byKind: ReadonlyMap<TermKind, readonly Match[]>;

  constructor(field: FieldText, scan: Scan, language: string) {
    this.field = field;
    this.tokens = field.tokens;
    this.#byKind = scan.matches.length === 0 ? NOTHING : byKind(scan.matches, language);
    this.facts = factsOf(this.#byKind, scan.roles);
  }

  matches(kind: EvidenceKind): readonly Match[] {
    return this.#byKind.get(kind) ?? NONE;
  }

  hasRole(token: number, role: RoleKind): boolean {
    return ((this.tokens[token]?.roles ?? 0) & ROLE[role]) !== 0;
  }

  /** The nearest token with a role, going from `from` in steps, within one sentence and `reach` tokens. */
  findRole(role: RoleKind, from: number, step: 1 | -1, reach: number): number | undefined {
    const sentence = this.tokens[from - step]?.sentence ?? this.tokens[from]?.sentence;
    for (let at = from, left = reach; left > 0; at += step, left--) {
      const token = this.tokens[at];
      if (!token || token.sentence !== sentence) return undefined;
      if (this.hasRole(at, role)) return at;
    }
    return undefined;
  }

  sentenceOf(match: Match): number {
    return this.tokens[match.first]?.sentence ?? 0;
  }
}
