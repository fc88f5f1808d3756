import { letterValue, sumOf } from '../letter-sum.ts';
import { BitSet } from './bit-set.ts';
import { isInnocent } from './innocent-spellings.ts';

/**
 * Words by what survives a slip of the fingers, deliberate or not: two neighbours swapped, a letter left out, a letter
 * typed twice, all vowels left out. The first letter always survives.
 */

/** A word that a misspelling may stand for. */
export interface Target {
  readonly word: string;
  /** Evidence even when misspelt: lexicon/notorious.ts. */
  readonly notorious: boolean;
  /** Evidence in the company of another word only, and so common in it that shorter ones may be guessed at. */
  readonly isGuessable: boolean;
}

const SHORTEST_SWAPPED = 5;
const SHORTEST_LACKING = 7;
const SHORTEST_LACKING_A_VOWEL = 5;
const SHORTEST_NOTORIOUS = 4;
/** As many bits as keep chance low: of a hundred words that mean nothing, one or two are looked at. */
const SUM_BITS = 20;
const EXACT_BITS = 14;
const NONE: readonly Target[] = [];
const VOWELS = /[aeiou]/g;

/** Whether a word is still told without the letter at `at`. */
function mayLack({ word, notorious, isGuessable }: Target, at: number): boolean {
  if (notorious || word.length >= SHORTEST_LACKING) return true;
  return isGuessable && word.length >= SHORTEST_LACKING_A_VOWEL && 'aeiou'.includes(word.charAt(at));
}

function shapeOf(first: number, length: number): number {
  return first * 64 + length;
}

/** Where two words begin to differ. */
function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** `immigrnats`: two neighbours have changed places. */
function isSwapped(written: string, word: string): boolean {
  const at = commonStart(written, word);
  return (
    at > 0 &&
    at < word.length &&
    written.charAt(at) === word.charAt(at + 1) &&
    written.charAt(at + 1) === word.charAt(at) &&
    written.slice(at + 2) === word.slice(at + 2)
  );
}

/** `immgrants`: one letter is gone, not the first, nor the last, which may be no slip but an ending. */
function isLacking(written: string, target: Target): boolean {
  const { word } = target;
  const at = commonStart(written, word);
  return at > 0 && at < written.length && written.slice(at) === word.slice(at + 1) && mayLack(target, at);
}

/** `bittch`: one letter stands twice. */
function isDoubled(written: string, word: string): boolean {
  const at = commonStart(written, word);
  return at > 0 && written.charAt(at) === written.charAt(at - 1) && written.slice(at + 1) === word.slice(at);
}

function withoutVowels(word: string): string {
  return word.charAt(0) + word.slice(1).replaceAll(VOWELS, '');
}

/** The sums of the letters of all spellings under which a word is found. */
function addSums(sums: BitSet, target: Target): void {
  const { word, notorious } = target;
  const sum = sumOf(word);
  sums.add(sum);
  for (let at = 1; at < word.length; at++) {
    const value = letterValue(word.charCodeAt(at));
    if (mayLack(target, at)) sums.add((sum - value) | 0);
    if (notorious) sums.add((sum + value) | 0);
  }
  if (!notorious) return;
  sums.add((sum + letterValue(word.charCodeAt(0))) | 0);
  sums.add(sumOf(withoutVowels(word)));
}

/**
 * Finds the word that a misspelling stands for. Almost every honest word is turned away by one bit. A slip keeps the first
 * letter, so that each letter's words are made ready when a comment has a word with it that nobody knows.
 */
export class Misspelt {
  readonly #sums = new BitSet(SUM_BITS);
  /** Of notorious words as they are. */
  readonly #exact = new BitSet(EXACT_BITS);
  readonly #notorious: readonly string[];
  readonly #others: readonly string[];
  readonly #guessable: ReadonlySet<string>;
  /** First letters whose words are not ready yet. */
  readonly #waiting = new Set<number>();
  readonly #byShape = new Map<number, Target[]>();

  /** @param guessable which of the others are guessed at when they are short, too */
  constructor(notorious: readonly string[], others: readonly string[], guessable: ReadonlySet<string>) {
    this.#notorious = notorious;
    this.#others = others;
    this.#guessable = guessable;
    for (const word of notorious) {
      this.#waiting.add(word.charCodeAt(0));
      if (word.length >= SHORTEST_NOTORIOUS) this.#exact.add(sumOf(word));
    }
    for (const word of others) this.#waiting.add(word.charCodeAt(0));
  }

  #makeReady(first: number): void {
    if (!this.#waiting.delete(first)) return;
    const known = new Set<string>();
    for (const word of this.#notorious) {
      if (word.charCodeAt(0) !== first || word.length < SHORTEST_NOTORIOUS || known.has(word)) continue;
      known.add(word);
      this.#add({ word, notorious: true, isGuessable: false });
    }
    for (const word of this.#others) {
      if (word.charCodeAt(0) !== first || known.has(word)) continue;
      const isGuessable = this.#guessable.has(word);
      if (word.length < (isGuessable ? SHORTEST_NOTORIOUS : SHORTEST_SWAPPED)) continue;
      known.add(word);
      this.#add({ word, notorious: false, isGuessable });
    }
  }

  #add(target: Target): void {
    addSums(this.#sums, target);
    const shape = shapeOf(target.word.charCodeAt(0), target.word.length);
    const same = this.#byShape.get(shape);
    if (same) same.push(target);
    else this.#byShape.set(shape, [target]);
  }

  /** Whether letters with this sum, the first of them given, may be a word or a misspelling of one. */
  mayBe(first: number, sum: number): boolean {
    if (this.#waiting.has(first)) this.#makeReady(first);
    return this.#sums.has(sum);
  }

  /** Whether letters with this sum may be a notorious word. */
  mayBeNotorious(sum: number): boolean {
    return this.#exact.has(sum);
  }

  #withShape(written: string, longer: number): readonly Target[] {
    return this.#byShape.get(shapeOf(written.charCodeAt(0), written.length + longer)) ?? NONE;
  }

  /** The word that was written, where it is written well. */
  exact(written: string): Target | undefined {
    this.#makeReady(written.charCodeAt(0));
    return this.#withShape(written, 0).find(({ word }) => word === written);
  }

  /** The word that a misspelling stands for. */
  find(written: string): Target | undefined {
    if (isInnocent(written)) return undefined;
    return (
      this.#withShape(written, 0).find(({ word }) => isSwapped(written, word)) ??
      this.#withShape(written, 1).find((target) => isLacking(written, target)) ??
      this.#withShape(written, -1).find(({ word, notorious }) => notorious && isDoubled(written, word)) ??
      this.#vowelless(written)
    );
  }

  #vowelless(written: string): Target | undefined {
    if (/[aeiou]/.test(written.slice(1))) return undefined;
    for (let longer = 1; longer <= 3; longer++) {
      const found = this.#withShape(written, longer).find(
        ({ word, notorious }) => notorious && withoutVowels(word) === written,
      );
      if (found) return found;
    }
    return undefined;
  }
}
