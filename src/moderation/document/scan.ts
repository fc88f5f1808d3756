import type { Entry, Lexicon } from '../lexicon/compile.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
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
  readonly matches: readonly Match[];
  /** Bits of ROLE for each token. */
  readonly roles: Uint16Array;
  /** Function words counted by language. */
  readonly votes: ReadonlyMap<Language, number>;
}

function phraseLength(entry: Entry, tokens: readonly Token[], at: number): [Term, number] | undefined {
  for (const { rest, term } of entry.phrases) {
    if (rest.every((word, offset) => tokens[at + 1 + offset]?.text === word)) return [term, rest.length];
  }
  return undefined;
}

/** Inside a phrase the words have lost their own meaning: `Moby Dick` holds no insult. */
function isAbsorbed(term: Term): boolean {
  return term.kind !== 'group' && term.kind !== 'messenger';
}

class Scanner {
  readonly #text: FieldText;
  readonly #lexicon: Lexicon;
  readonly #matches: Match[] = [];
  readonly #roles: Uint16Array;
  readonly #votes = new Map<Language, number>();
  /** Tokens before this index belong to a phrase that was found. */
  #phraseEnd = 0;

  constructor(text: FieldText, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#roles = new Uint16Array(text.tokens.length);
  }

  run(disguisable: Disguisable): Scan {
    const { tokens } = this.#text;
    for (let at = 0; at < tokens.length; at++) this.#visit(at);
    const arabizi = (this.#votes.get('ar-Latn') ?? 0) > 0;
    const seen = new Set(this.#matches.map((match) => match.first));
    for (const found of findDisguised(this.#text.text, tokens, disguisable, arabizi)) {
      const term = disguisable.words.get(found.word);
      if (term && !(found.first === found.last && seen.has(found.first)))
        this.#matches.push({ ...found, term });
    }
    return { matches: this.#matches, roles: this.#roles, votes: this.#votes };
  }

  #visit(at: number): void {
    const token = this.#text.tokens[at];
    if (!token) return;
    let entry = this.#lexicon.entries.get(token.text);
    if (!entry && token.script === 'arabic') {
      const found = arabicStem(token.text, (stem) => this.#lexicon.entries.has(stem));
      if (!found) return;
      entry = this.#lexicon.entries.get(found.stem);
      if (found.proclitic === 'يا') this.#mark(at, ROLE.vocative);
    }
    if (entry) this.#enter(entry, at);
  }

  #enter(entry: Entry, at: number): void {
    this.#mark(at, entry.roles);
    for (const language of entry.votes) this.#votes.set(language, (this.#votes.get(language) ?? 0) + 1);
    const absorbed = at < this.#phraseEnd;
    const phrase = absorbed ? undefined : phraseLength(entry, this.#text.tokens, at);
    if (phrase) {
      const [term, length] = phrase;
      this.#phraseEnd = at + length + 1;
      if (isRole(term.kind)) this.#mark(at, ROLE[term.kind]);
      else this.#add(term, at, at + length);
    }
    for (const term of entry.terms) {
      if (!(absorbed || phrase) || !isAbsorbed(term)) this.#add(term, at, at);
    }
  }

  #mark(at: number, roles: number): void {
    this.#roles[at] = (this.#roles[at] ?? 0) | roles;
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
