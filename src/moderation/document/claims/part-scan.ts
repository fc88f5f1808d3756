import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isBeginning, isEntry, isMeaning } from '../../lexicon/lexicon.ts';
import { ROLE } from '../../lexicon/roles.ts';
import type { Term } from '../../lexicon/types.ts';
import { arabicStem } from '../arabic-stems.ts';
import type { FieldText } from '../field-text.ts';
import type { Match } from '../match.ts';

/** Numbers of a text's words in the lexicon of parts. Kept from one text to the next, so that it is not made again. */
let numbers = new Int32Array(1 << 10);

function numberWords({ text, tokens }: FieldText, { entries }: Lexicon): Int32Array {
  if (numbers.length < tokens.length) numbers = new Int32Array(tokens.length * 2);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token) numbers[at] = entries.numberAt(token.hash, text, token.start, token.end);
  }
  return numbers;
}

/** The parts of a text, in its order. Unlike scan.ts it gives words no roles, and asks for no disguise: nobody hides them. */
class PartScanner {
  readonly found: Match[] = [];
  readonly #field: FieldText;
  readonly #lexicon: Lexicon;
  readonly #words: Int32Array;
  /** English borrows no parts: Polish "stop" is a curse, English "stop" is not. */
  readonly #isEnglish: boolean;

  constructor(field: FieldText, lexicon: Lexicon, language: string) {
    this.#field = field;
    this.#lexicon = lexicon;
    this.#words = numberWords(field, lexicon);
    this.#isEnglish = language === 'en';
  }

  run(): void {
    const { text, tokens } = this.#field;
    for (let at = 0; at < tokens.length; at++) {
      const word = this.#words[at] ?? 0;
      if (word !== 0 && isEntry(this.#lexicon, word)) {
        this.#enter(word, at);
        if (isMeaning(this.#lexicon, word)) continue;
      }
      const token = tokens[at];
      const stem = token?.script === 'arabic' ? arabicStem(text, token, this.#lexicon) : undefined;
      if (!token || !stem) continue;
      if (stem.proclitic === 'يا') token.roles |= ROLE.vocative;
      this.#enter(stem.word, at);
    }
  }

  /** Phrases may begin inside phrases, and their words keep what they mean alone. */
  #enter(word: number, at: number): void {
    if (isBeginning(this.#lexicon, word)) this.#enterPhrase(word, at);
    const entry = this.#lexicon.entries.valueOf(word);
    if (entry) for (const term of entry.terms) this.#add(term, at, at);
  }

  /** The longest phrase that begins with a word. */
  #enterPhrase(word: number, at: number): void {
    const { phrases, terms } = this.#lexicon;
    const { tokens } = this.#field;
    const sentence = tokens[at]?.sentence;
    let longest = 0;
    let last = at;
    let node = phrases.start(word);
    for (let next = at + 1; node !== 0; next++) {
      const ending = phrases.termAt(node);
      if (ending !== 0) {
        longest = ending;
        last = next - 1;
      }
      if (next >= tokens.length || tokens[next]?.sentence !== sentence) break;
      node = phrases.step(node, this.#words[next] ?? 0);
    }
    const term = longest === 0 ? undefined : terms[longest - 1];
    if (term) this.#add(term, at, last);
  }

  #add(term: Term, first: number, last: number): void {
    if (this.#isEnglish && term.language !== 'en') return;
    const { tokens } = this.#field;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    this.found.push({ term, start, end, first, last, disguise: undefined });
  }
}

/** What a comment that names a group is made of (lexicon/parts.ts). Linear: a word costs one look-up, an Arabic one a few. */
export function findParts(field: FieldText, lexicon: Lexicon, language: string): Match[] {
  const scanner = new PartScanner(field, lexicon, language);
  scanner.run();
  return scanner.found;
}

/**
 * Those that are not a part of a longer innocent phrase, which takes their meaning. `parts` in the order of their first
 * words: one pass over both lists.
 */
export function outsideOf(innocents: readonly Match[], parts: readonly Match[]): readonly Match[] {
  if (innocents.length === 0) return parts;
  const phrases = innocents.toSorted((one, other) => one.first - other.first);
  let next = 0;
  // Of the phrases that begin so far the one that ends last, and of two such the longer.
  let from = -1;
  let to = -1;
  return parts.filter(({ first, last }) => {
    for (let phrase = phrases[next]; phrase && phrase.first <= first; phrase = phrases[++next]) {
      if (phrase.last > to) ({ first: from, last: to } = phrase);
    }
    return last > to || (last === to && first <= from);
  });
}
