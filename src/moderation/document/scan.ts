import type { Disguisable } from '../lexicon/disguisable.ts';
import type { Entry, Lexicon, OwnRole } from '../lexicon/lexicon.ts';
import { isBeginning, isEntry, isMeaning } from '../lexicon/lexicon.ts';
import { isRole, ROLE } from '../lexicon/roles.ts';
import type { RoleKind, Term, TermKind } from '../lexicon/types.ts';
import { arabicStem } from './arabic-stems.ts';
import { findDisguised } from './disguises.ts';
import type { FieldText } from './field-text.ts';
import { isHidden } from './hidden.ts';
import type { Disguise, Match } from './match.ts';
import type { Token } from './tokens.ts';
import { Votes } from './votes.ts';

/** What one pass of the lexicon over a field's words found. */
export interface Scan {
  /** The field as it was read: disguised words in plain letters. */
  readonly text: FieldText;
  readonly matches: readonly Match[];
  /** Bits of ROLE of all words together. */
  readonly roles: number;
  /** Function words counted by language. */
  readonly votes: Votes;
  /** Roles that wait for the language of the text to be known. */
  readonly pending: readonly PendingRole[];
}

/** A word whose roles differ by language. */
export interface PendingRole {
  readonly token: Token;
  readonly roles: readonly OwnRole[];
  /** Roles that may count. */
  readonly mask: number;
}

const DENIAL = ROLE.negation | ROLE.denying;

/** Inside a phrase the words have lost their own meaning: `Moby Dick` holds no insult. */
function isAbsorbed(term: Term): boolean {
  return term.kind !== 'group' && term.kind !== 'messenger';
}

/** In an innocent phrase or a group's name a negation keeps its meaning. */
function isDamping(kind: TermKind): boolean {
  return kind === 'innocent' || kind === 'group';
}

class Scanner {
  readonly #text: FieldText;
  readonly #lexicon: Lexicon;
  /** Numbers of the tokens in the lexicon. */
  readonly words: number[] = [];
  readonly #matches: Match[] = [];
  readonly #votes = new Votes();
  readonly #pending: PendingRole[] = [];
  #roles = 0;
  /** Tokens before this index belong to a phrase that was found. */
  #phraseEnd = 0;
  /** Whether negations keep their meaning in that phrase. */
  #phraseDenies = false;
  /** Whether its words lose their own meaning: in "says the idiot who", which only tells who speaks, they keep it. */
  #phraseAbsorbs = false;

  constructor(text: FieldText, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  run(): Scan {
    const { text, tokens } = this.#text;
    const { entries } = this.#lexicon;
    const { words } = this;
    for (const { hash, start, end } of tokens) words.push(entries.numberAt(hash, text, start, end));
    for (let at = 0; at < words.length; at++) this.#visit(words[at] ?? 0, at);
    return {
      text: this.#text,
      matches: this.#matches,
      roles: this.#roles,
      votes: this.#votes,
      pending: this.#pending,
    };
  }

  #visit(word: number, at: number): void {
    if (word !== 0 && isEntry(this.#lexicon, word)) {
      this.#enter(word, at);
      if (isMeaning(this.#lexicon, word)) return;
    }
    // A word that only begins phrases may still be a known one with its article: `الروافض`.
    const token = this.#text.tokens[at];
    if (token?.script === 'arabic') this.#visitStem(token, at);
  }

  #visitStem(token: Token, at: number): void {
    const stem = arabicStem(this.#text.text, token, this.#lexicon);
    if (!stem) return;
    if (stem.proclitic === 'يا') this.#mark(at, ROLE.vocative);
    this.#enter(stem.word, at);
  }

  /** @param word number of the token or of its stem */
  #enter(word: number, at: number): void {
    const isInside = at < this.#phraseEnd;
    const isInPhrase = isInside || (isBeginning(this.#lexicon, word) && this.#enterPhrase(word, at));
    const entry = this.#lexicon.entries.valueOf(word);
    if (!entry) return;
    for (const language of entry.votes) this.#votes.add(language);
    this.#markWord(entry, at, isInPhrase && !this.#phraseDenies);
    for (const term of entry.terms) {
      const isFree = !isInPhrase || !this.#phraseAbsorbs;
      if (isFree || !isAbsorbed(term)) this.#add(term, at, at);
    }
  }

  /** The longest phrase of the lexicon that begins with the token at `at`, where one does. */
  #enterPhrase(word: number, at: number): boolean {
    const { phrases, terms } = this.#lexicon;
    let longest = 0;
    let last = at;
    let node = phrases.start(word);
    const sentence = this.#text.tokens[at]?.sentence;
    for (let next = at + 1; node !== 0; next++) {
      const term = phrases.termAt(node);
      if (term !== 0) {
        longest = term;
        last = next - 1;
      }
      if (this.#text.tokens[next]?.sentence !== sentence) break;
      node = phrases.step(node, this.words[next] ?? 0);
    }
    const term = longest === 0 ? undefined : terms[longest - 1];
    if (!term) return false;
    this.#phraseEnd = last + 1;
    this.#phraseDenies = (isRole(term.kind) && term.kind !== 'copula') || isDamping(term.kind);
    this.#phraseAbsorbs = !isRole(term.kind);
    if (isRole(term.kind)) this.#markPhrase(at, term.kind, term);
    else this.#add(term, at, last);
    return true;
  }

  /** The "not" of "not human" is part of what is said: it denies nothing. */
  #markWord({ roles }: Entry, at: number, isPart: boolean): void {
    const first = roles[0];
    if (first === undefined) return;
    const mask = isPart ? ~DENIAL : ~0;
    if (roles.length > 1 || first.only) this.#wait(at, roles, mask);
    else this.#mark(at, first.roles & mask);
  }

  #mark(at: number, roles: number): void {
    this.#roles |= roles;
    const token = this.#text.tokens[at];
    if (token) token.roles |= roles;
  }

  #markPhrase(at: number, kind: RoleKind, { ambiguous: only, language }: Term): void {
    if (only) this.#wait(at, [{ language, roles: ROLE[kind], only }], ~0);
    else this.#mark(at, ROLE[kind]);
  }

  #wait(at: number, roles: readonly OwnRole[], mask: number): void {
    const token = this.#text.tokens[at];
    if (token) this.#pending.push({ token, roles, mask });
  }

  #add(term: Term, first: number, last: number): void {
    const start = this.#text.tokens[first]?.start ?? 0;
    const end = this.#text.tokens[last]?.end ?? start;
    this.#matches.push({ term, start, end, first, last, disguise: this.#disguiseOf(term, start, end) });
  }

  #disguiseOf(term: Term, start: number, end: number): Disguise | undefined {
    const text = this.#text;
    return text.disguiseAt(start, end) ?? (isHidden(text, term, start, end) ? 'hidden' : undefined);
  }
}

/**
 * One pass over a field, and a second one where words are disguised: over the text with those words in plain letters,
 * so that phrases, pairs and dampers see what a reader sees. Linear: a word costs one look-up, an Arabic word a few.
 */
export function scan(text: FieldText, lexicon: Lexicon, disguisable: Disguisable): Scan {
  const scanner = new Scanner(text, lexicon);
  const plainly = scanner.run();
  const disguised = findDisguised(text, scanner.words, disguisable, plainly.votes);
  return disguised.length === 0 ? plainly : new Scanner(text.deciphered(disguised), lexicon).run();
}
