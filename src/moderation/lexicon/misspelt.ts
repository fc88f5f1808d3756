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
/** The first bits of a letter sum tell whether any word may have it. Small tables, which stay in the fastest memory. */
const SUM_BITS = 18;
const EXACT_BITS = 14;
const NONE: readonly Target[] = [];
const VOWELS = /[aeiou]/g;

function mix(unit: number): number {
  const mixed = Math.imul(unit ^ 0x9e37, 0x85eb_ca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35);
}

const VALUES = Int32Array.from({ length: 128 }, (_, unit) => mix(unit));

/** What a letter adds to the sum of its word: the same letters in another order have the same sum. */
function letterValue(unit: number): number {
  return VALUES[unit] ?? mix(unit);
}

/** The sum of the letters of a part of a text. */
export function sumOf(text: string, start = 0, end: number = text.length): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = (sum + letterValue(text.charCodeAt(at))) | 0;
  return sum;
}

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

/** Finds the word that a misspelling stands for. Almost every honest word is turned away by one bit. */
export class Misspelt {
  readonly #bits = new Uint8Array(1 << (SUM_BITS - 3));
  /** Of notorious words as they are. */
  readonly #exactBits = new Uint8Array(1 << (EXACT_BITS - 3));
  readonly #byShape = new Map<number, Target[]>();

  /** @param guessable which of the others are guessed at when they are short, too */
  constructor(notorious: Iterable<string>, others: Iterable<string>, guessable: ReadonlySet<string>) {
    const known = new Set<string>();
    for (const word of notorious) {
      if (word.length < SHORTEST_NOTORIOUS || known.has(word)) continue;
      known.add(word);
      this.#add({ word, notorious: true, isGuessable: false });
    }
    for (const word of others) {
      if (word.length < (guessable.has(word) ? SHORTEST_NOTORIOUS : SHORTEST_SWAPPED) || known.has(word))
        continue;
      known.add(word);
      this.#add({ word, notorious: false, isGuessable: guessable.has(word) });
    }
  }

  #mark(sum: number): void {
    const bit = sum >>> (32 - SUM_BITS);
    this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  #add(target: Target): void {
    const { word, notorious } = target;
    const sum = sumOf(word);
    this.#mark(sum);
    if (notorious) {
      const bit = sum >>> (32 - EXACT_BITS);
      this.#exactBits[bit >> 3] = (this.#exactBits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
    for (let at = 1; at < word.length; at++) {
      const value = letterValue(word.charCodeAt(at));
      if (mayLack(target, at)) this.#mark((sum - value) | 0);
      if (notorious) this.#mark((sum + value) | 0);
    }
    if (notorious) {
      this.#mark((sum + letterValue(word.charCodeAt(0))) | 0);
      this.#mark(sumOf(withoutVowels(word)));
    }
    const shape = shapeOf(word.charCodeAt(0), word.length);
    const same = this.#byShape.get(shape);
    if (same) same.push(target);
    else this.#byShape.set(shape, [target]);
  }

  /** Whether letters with this sum may be a word, or a misspelling of one. */
  mayBe(sum: number): boolean {
    const bit = sum >>> (32 - SUM_BITS);
    return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  /** Whether letters with this sum may be a notorious word. */
  mayBeNotorious(sum: number): boolean {
    const bit = sum >>> (32 - EXACT_BITS);
    return ((this.#exactBits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  #withShape(written: string, longer: number): readonly Target[] {
    return this.#byShape.get(shapeOf(written.charCodeAt(0), written.length + longer)) ?? NONE;
  }

  /** The word that was written, where it is written well. */
  exact(written: string): Target | undefined {
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
