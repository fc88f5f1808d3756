import type { OwnRole } from '../lexicon/lexicon.ts';
import { ROLE } from '../lexicon/roles.ts';
import { partLexicon } from '../lexicon/index.ts';
import type { EvidenceKind, PartKind, RoleKind, TermKind } from '../lexicon/types.ts';
import { MAX_MATCHES } from '../limits.ts';
import type { Claim } from './claims/claim.ts';
import { readClaims } from './claims/index.ts';
import { findParts, outsideOf } from './claims/part-scan.ts';
import { bitOfKind, bitsOf } from './facts.ts';
import type { FieldText } from './field-text.ts';
import type { Match } from './match.ts';
import type { PendingRole, Scan } from './scan.ts';
import type { Token } from './tokens.ts';

const NONE: readonly Match[] = [];
const QUESTION = /[?؟]/;
/** Words of a sentence in which its mark is looked for. */
const LONGEST_QUESTION = 40;
const NOTHING: ReadonlyMap<TermKind, readonly Match[]> = new Map();

const DISGUISE = bitsOf(['disguise']);
const NEGATION = bitsOf(['negation']);
const REPORTING = bitsOf(['reporting']);
const SELF = bitsOf(['speaker']);
const WISH = bitsOf(['wish']);
const SUFFERING = bitsOf(['suffering']);

const DENYING = ROLE.negation | ROLE.denying;
const SAYING = ROLE.reporting | ROLE.mention | ROLE.distancing;

/** As many as rules look at, in the order of the text. */
function severest(matches: readonly Match[]): Match[] {
  return matches
    .toSorted((one, other) => other.term.severity - one.term.severity)
    .slice(0, MAX_MATCHES)
    .toSorted((one, other) => one.first - other.first);
}

/** Ambiguous terms stay only where the document is in their language; if lenient, also where nobody knows it. */
function byKind(
  matches: readonly Match[],
  language: string,
  isLenient = false,
): ReadonlyMap<TermKind, readonly Match[]> {
  const sorted = new Map<TermKind, Match[]>();
  for (const match of matches) {
    const { term } = match;
    if (term.ambiguous && term.language !== language && !(isLenient && language === 'und')) continue;
    const known = sorted.get(term.kind);
    if (known) known.push(match);
    else sorted.set(term.kind, [match]);
  }
  for (const [kind, all] of sorted) if (all.length > MAX_MATCHES) sorted.set(kind, severest(all));
  return sorted;
}

function factsOf(sorted: ReadonlyMap<TermKind, readonly Match[]>, roles: number): number {
  let facts =
    (roles & DENYING ? NEGATION : 0) | (roles & SAYING ? REPORTING : 0) | (roles & ROLE.speaker ? SELF : 0);
  if (roles & ROLE.wish) facts |= WISH;
  if (roles & ROLE.suffering) facts |= SUFFERING;
  for (const [kind, matches] of sorted) {
    facts |= bitOfKind(kind);
    if (matches.some(({ disguise }) => disguise !== undefined)) facts |= DISGUISE;
  }
  return facts;
}

/** Its roles in the text's language; where it has none there, those that it may have in any. */
function rolesIn(language: string, roles: readonly OwnRole[]): number {
  let own = 0;
  let any = 0;
  for (const role of roles) {
    if (role.language === language) own |= role.roles;
    else if (!role.only) any |= role.roles;
  }
  return own === 0 ? any : own;
}

/** Gives words that have roles in several languages those of the text's; the bits of all together. */
function settle(pending: readonly PendingRole[], language: string): number {
  let all = 0;
  for (const { token, roles, mask } of pending) {
    const bits = rolesIn(language, roles) & mask;
    token.roles |= bits;
    all |= bits;
  }
  return all;
}

function wordsOf(claims: readonly Claim[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { first, last } of claims) for (let at = first; at <= last; at++) words.add(at);
  return words;
}

/** A field that people read as words, with the lexicon's matches sorted by kind. */
export class Prose {
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  readonly language: string;
  /** Bits of the facts that the words tell. */
  readonly facts: number;
  /** Bits of ROLE of all words together. */
  readonly roles: number;
  #claimed: ReadonlySet<number> | undefined;
  #ends: Map<EvidenceKind, ReadonlySet<number>> | undefined;
  readonly #byKind: ReadonlyMap<TermKind, readonly Match[]>;
  #claims: readonly Claim[] | undefined;
  #parts: ReadonlyMap<TermKind, readonly Match[]> | undefined;

  constructor(field: FieldText, scan: Scan, language: string) {
    this.field = field;
    this.language = language;
    this.tokens = field.tokens;
    this.#byKind = scan.matches.length === 0 ? NOTHING : byKind(scan.matches, language);
    this.roles = scan.roles | settle(scan.pending, language);
    this.facts = factsOf(this.#byKind, this.roles);
  }

  matches(kind: EvidenceKind): readonly Match[] {
    return this.#byKind.get(kind) ?? NONE;
  }

  /** Words that mean something beside a group's name only. Looked up on first use: ask where a group is named. */
  parts(kind: PartKind): readonly Match[] {
    return this.allParts().get(kind) ?? NONE;
  }

  /** The same of all kinds that the text has. */
  allParts(): ReadonlyMap<TermKind, readonly Match[]> {
    return (this.#parts ??= byKind(this.#scanParts(), this.language, true));
  }

  /** Some group is named, kindly or not: the only texts that may hold claims. */
  get namesPeople(): boolean {
    return this.#byKind.has('group') || this.#byKind.has('slur');
  }

  /** What the text says against groups. */
  get claims(): readonly Claim[] {
    return (this.#claims ??= readClaims(this));
  }

  /** An innocent phrase takes the meaning of the parts in it; a negation in a part is part of what is said. */
  #scanParts(): readonly Match[] {
    const parts = outsideOf(this.matches('innocent'), findParts(this.field, partLexicon(), this.language));
    for (const { first, last, term } of parts) {
      if (first === last || term.language === 'en') continue;
      for (const token of this.tokens.slice(first, last + 1)) token.roles &= ~DENYING;
    }
    return parts;
  }

  /** Whether a token is part of a claim about a group. */
  isClaimed(token: number): boolean {
    if (!this.namesPeople) return false;
    return (this.#claimed ??= wordsOf(this.claims)).has(token);
  }

  /** Whether a match of a kind ends with this token. */
  endsAt(kind: EvidenceKind, token: number): boolean {
    let ends = this.#ends?.get(kind);
    if (!ends) {
      ends = new Set(this.matches(kind).map(({ last }) => last));
      (this.#ends ??= new Map()).set(kind, ends);
    }
    return ends.has(token);
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

  /** Whether the sentence of a word ends in a question mark. */
  isQuestion(token: number): boolean {
    let last = token;
    const sentence = this.tokens[token]?.sentence;
    while (last - token < LONGEST_QUESTION && this.tokens[last + 1]?.sentence === sentence) last++;
    const end = this.tokens[last]?.end ?? 0;
    return QUESTION.test(this.field.text.slice(end, end + 3));
  }

  sentenceOf(match: Match): number {
    return this.tokens[match.first]?.sentence ?? 0;
  }
}
