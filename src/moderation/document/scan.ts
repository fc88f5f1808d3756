import type { Entry, Lexicon } from '../lexicon/compile.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
import type { Phrase } from '../lexicon/phrases.ts';
import { isRole, ROLE } from '../lexicon/roles.ts';
import type { Language, Term } from '../lexicon/types.ts';
import { arabicStem } from './arabic-stems.ts';
import type { Disguised } from './disguises.ts';
import { findDisguised } from './disguises.ts';
import type { FieldText } from './field-text.ts';
import { isHidden } from './hidden.ts';
import type { Match } from './match.ts';
import type { Token } from './tokens.ts';

/** What one pass of the lexicon over a field's words found. */
export interface Scan {
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

const beginsPhrasesOnly = ({ terms, roles, votes }: Entry): boolean =>
  terms.length === 0 && roles === 0 && votes.length === 0;

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

  run(disguisable: Disguisable): Scan {
    const { text, tokens } = this.#text;
    for (let at = 0; at < tokens.length; at++) this.#visit(at);
    const arabizi = (this.#votes.get('ar-Latn') ?? 0) > 0;
    const hidden = findDisguised(text, tokens, disguisable, arabizi);
    if (hidden.length > 0) this.#addDisguised(hidden, disguisable);
    return { matches: this.#matches, roles: this.#roles, votes: this.#votes };
  }

  #visit(at: number): void {
    const token = this.#text.tokens[at];
    if (!token) return;
    const { entries } = this.#lexicon;
    const { text } = this.#text;
    const entry = entries.find(token.hash, text, token.start, token.end);
    if (entry) this.#enter(entry, at);
    // A word that only begins phrases may still be a known one with its article: `الروافض`.
    if (token.script === 'arabic' && (!entry || beginsPhrasesOnly(entry))) {
      const stem = arabicStem(text, token, entries);
      if (stem?.proclitic === 'يا') this.#mark(at, ROLE.vocative);
      if (stem) this.#enter(stem.found, at);
    }
  }

  /** A word that was found plainly is not also told as disguised. */
  #addDisguised(hidden: readonly Disguised[], disguisable: Disguisable): void {
    const seen = new Set(this.#matches.map((match) => match.first));
    for (const found of hidden) {
      const term = disguisable.term(found.word);
      if (term && !(found.first === found.last && seen.has(found.first)))
        this.#matches.push({ ...found, term });
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
    const disguise = isHidden(this.#text, start, end) ? 'hidden' : undefined;
    this.#matches.push({ term, start, end, first, last, disguise });
  }
}

/** One pass over a field. Linear: a word costs one look-up, an Arabic word a few. */
export function scan(text: FieldText, lexicon: Lexicon, disguisable: Disguisable): Scan {
  return new Scanner(text, lexicon).run(disguisable);
}
