import { SPACE, kindOf } from '../characters.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
import { isCompoundTail, isInnocentAbroad, isInnocentCut } from '../lexicon/innocent-spellings.ts';
import type { Disguised } from './disguised.ts';
import type { Token } from './tokens.ts';

const SHORTEST = 4;
const LONGEST = 18;

/** Words that are misspelt, or notorious ones cut in pieces by a space or a line break. Sees each token once, in order. */
export class Respelt {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #known: Disguisable;
  readonly #isEnglish: boolean;
  /** @param isEnglish English words other than the notorious are looked for in English texts only */
  constructor(text: string, tokens: readonly Token[], known: Disguisable, isEnglish: boolean) {
    this.#text = text;
    this.#tokens = tokens;
    this.#known = known;
    this.#isEnglish = isEnglish;
  }

  /**
   * What the token at `index`, with one or two before it or by itself, stands for.
   *
   * @param isKnown whether the lexicon knows the token's word by itself
   */
  at(index: number, token: Token, isKnown: boolean): Disguised | undefined {
    const found = index > 0 ? this.#cutBefore(index, token) : undefined;
    if (found || isKnown || token.mixed) return found;
    const { start, sum, length } = token;
    if (length < SHORTEST - 1 || length > LONGEST) return undefined;
    const isPossible = this.#known.misspelt.mayBe(this.#text.charCodeAt(start), sum);
    return isPossible ? this.#misspelt(index, token) : undefined;
  }

  /** The token as the last piece of a word that was cut. Sums of letters tell whether to look. */
  #cutBefore(index: number, { start, length, sum }: Token): Disguised | undefined {
    const before = this.#tokens[index - 1];
    if (!before || length < 2 || start - before.end !== 1) return undefined;
    const { misspelt } = this.#known;
    const two = (sum + before.sum) | 0;
    const first = index > 1 ? this.#tokens[index - 2] : undefined;
    const found =
      first && misspelt.mayBeNotorious((two + first.sum) | 0) ? this.#cut(index - 2, index) : undefined;
    return found ?? (misspelt.mayBeNotorious(two) ? this.#cut(index - 1, index) : undefined);
  }

  #misspelt(index: number, { text, start, end }: Token): Disguised | undefined {
    const target = this.#known.misspelt.find(text);
    if (!target || !(this.#isEnglish || (target.notorious && !isInnocentAbroad(text)))) return undefined;
    const disguise = target.notorious ? 'misspelt' : 'slip';
    return { word: target.word, start, end, first: index, last: index, disguise };
  }

  /** `fu ck`, `im mig rants`: pieces with one space or line break between two. */
  #cut(first: number, last: number): Disguised | undefined {
    const tokens = this.#tokens;
    const head = tokens[first];
    const tail = tokens[last];
    if (!head || !tail || tail.length < 2 || tail.end - head.start > LONGEST + 2) return undefined;
    let word = '';
    let pieces = 0;
    for (let at = first; at <= last; at++) {
      const token = tokens[at];
      if (!token || (at > first && !this.#isGap(tokens[at - 1]?.end ?? 0, token.start))) return undefined;
      if (!this.#isOwnWord(token.text)) pieces++;
      word += token.text;
    }
    if (pieces === 0 || word.length < SHORTEST || (head.length === 1 && !this.#isInitial(first))) {
      return undefined;
    }
    if (isInnocentCut(head.text, tail.text) || this.#text.charAt(tail.end) === '-') return undefined;
    const target = this.#known.misspelt.exact(word);
    if (!target?.notorious) return undefined;
    const isCompound = last - first === 1 && head.length > 2 && isCompoundTail(tail.text);
    const disguise = isCompound ? 'slip' : 'split';
    return { word, start: head.start, end: tail.end, first, last, disguise };
  }

  /** Whether a piece is a word by itself: in an English text only English ones are. */
  #isOwnWord(word: string): boolean {
    return this.#isEnglish ? this.#known.isWordOf(word, 'en') : this.#known.isWord(word);
  }

  #isGap(from: number, to: number): boolean {
    return to - from === 1 && kindOf(this.#text.charCodeAt(from)) === SPACE;
  }

  /** A letter by itself: not what an apostrophe or a full stop left over (`Trump's hit`), nor one of several. */
  #isInitial(index: number): boolean {
    const token = this.#tokens[index];
    if (!token || 'aeiou'.includes(token.text)) return false;
    const isFree = token.start === 0 || kindOf(this.#text.charCodeAt(token.start - 1)) === SPACE;
    return isFree && this.#tokens[index - 1]?.length !== 1;
  }
}
