import type { Entry, Lexicon } from '../lexicon/compile.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
import type { Phrase } from '../lexicon/phrases.ts';
import { isRole, ROLE } from '../lexicon/roles.ts';
import type { Language, Term } from '../lexicon/types.ts';
import { arabicStem } from './arabic-stems.ts';
import { findDisguised } from './disguises.ts';
import type { FieldText } from './field-text.ts';
import { isHidden } from './hidden.ts';
import type { Match } from './match.ts';
import type { Token } from './tokens.ts';

/** What one pass of the lexicon over a field's words found. */
export interface Scan {
  /** The field as it was read: disguised words in plain letters. */
  readonly text: FieldText;
  readonly matches: readonly Match[];
  /** Bits of ROLE of all words together. */
  readonly roles: number;
  /** Function words counted by language. */
  readonly votes: ReadonlyMap<Language, number>;
}

function isAt({ words }: Phrase, tokens: readonly Token[], at: number): boolean {
  return words.every((word, offset) => offset === 0 || tokens[at + offset]?.is(word));
}

/** The longest phrase of the lexicon that begins with the token at `at`. */
function phraseAt({ phrases }: Entry, tokens: readonly Token[], at: number): Phrase | undefined {
  const second = phrases && tokens[at + 1];
  return second && phrases.withSecond(second.hash).find((phrase) => isAt(phrase, tokens, at));
}

/** Inside a phrase the words have lost their own meaning: `Moby Dick` holds no insult. */
function isAbsorbed(term: Term): boolean {
  return term.kind !== 'group' && term.kind !== 'messenger';
}

class Scanner {
  readonly #text: FieldText;
  readonly #lexicon: Lexicon;
  readonly #matches: Match[] = [];
  readonly #votes = new Map<Language, number>();
  #roles = 0;
  /** Tokens before this index belong to a phrase that was found. */
  #phraseEnd = 0;

  constructor(text: FieldText, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  run(): Scan {
    const { tokens } = this.#text;
    for (let at = 0; at < tokens.length; at++) this.#visit(at);
    return { text: this.#text, matches: this.#matches, roles: this.#roles, votes: this.#votes };
  }

  #visit(at: number): void {
    const token = this.#text.tokens[at];
    if (!token) return;
    const { entries } = this.#lexicon;
    const { text } = this.#text;
    const entry = entries.find(token.hash, text, token.start, token.end);
    if (entry) this.#enter(entry, at);
    else if (token.script === 'arabic') {
      const stem = arabicStem(text, token, entries);
      if (stem?.proclitic === 'يا') this.#mark(at, ROLE.vocative);
      if (stem) this.#enter(stem.found, at);
    }
  }

  #enter(entry: Entry, at: number): void {
    if (entry.roles !== 0) this.#mark(at, entry.roles);
    for (const language of entry.votes) this.#votes.set(language, (this.#votes.get(language) ?? 0) + 1);
    const absorbed = at < this.#phraseEnd;
    const phrase = absorbed ? undefined : phraseAt(entry, this.#text.tokens, at);
    if (phrase) {
      const { words, term } = phrase;
      this.#phraseEnd = at + words.length;
      if (isRole(term.kind)) this.#mark(at, ROLE[term.kind]);
      else this.#add(term, at, at + words.length - 1);
    }
    for (const term of entry.terms) {
      if (!(absorbed || phrase) || !isAbsorbed(term)) this.#add(term, at, at);
    }
  }

  #mark(at: number, roles: number): void {
    this.#roles |= roles;
    const token = this.#text.tokens[at];
    if (token) token.roles |= roles;
  }

  #add(term: Term, first: number, last: number): void {
    const start = this.#text.tokens[first]?.start ?? 0;
    const end = this.#text.tokens[last]?.end ?? start;
    const disguise =
      this.#text.disguiseAt(start, end) ?? (isHidden(this.#text, term, start, end) ? 'hidden' : undefined);
    this.#matches.push({ term, start, end, first, last, disguise });
  }
}

/**
 * One pass over a field, and a second one where words are disguised: over the text with those words in plain letters,
 * so that phrases, pairs and dampers see what a reader sees. Linear: a word costs one look-up, an Arabic word a few.
 */
export function scan(text: FieldText, lexicon: Lexicon, disguisable: Disguisable): Scan {
  const plainly = new Scanner(text, lexicon).run();
  const disguised = findDisguised(text, disguisable, plainly.votes);
  return disguised.length === 0 ? plainly : new Scanner(text.deciphered(disguised), lexicon).run();
}
