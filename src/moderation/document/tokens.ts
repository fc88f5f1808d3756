import { DIGIT, isWordUnit, kindOf, LETTER, scriptOf } from '../characters.ts';
import type { Script } from '../characters.ts';
import { EMPTY_HASH, hashOf, hashUnit } from '../hash.ts';
import { letterValue } from '../letter-sum.ts';
import { SIGN, signOf } from './signs.ts';
import { ties } from './ties.ts';

/** A word of the normalised text. Offsets are units of that text. */
export class Token {
  readonly start: number;
  readonly end: number;
  /** Of its letters, for look-ups. */
  readonly hash: number;
  /** The same for its letters in any order. */
  readonly sum: number;
  /** Of its first STEM_UNITS letters; 0 where it has fewer. */
  readonly stem: number;
  /** Script of its first letter; `digits` when it has none. */
  readonly script: Script;
  /** Ordinal of the sentence, and of the clause counted over the whole text. */
  readonly sentence: number;
  readonly clause: number;
  /** Letters and digits in one word: `v1agra`, `7abibi`. */
  readonly mixed: boolean;
  /** Some letter three times or more in a row. */
  readonly stretched: boolean;
  /** Bits of ROLE, set by the lexicon's pass (scan.ts). */
  roles = 0;
  readonly #source: string;
  #text: string | undefined;

  constructor(
    source: string,
    start: number,
    end: number,
    hash: number,
    sum: number,
    stem: number,
    letter: number,
    sentence: number,
    clause: number,
    hasDigits: boolean,
    stretched: boolean,
  ) {
    this.#source = source;
    this.start = start;
    this.end = end;
    this.hash = hash;
    this.sum = sum;
    this.stem = stem;
    this.script = letter === 0 ? 'digits' : scriptOf(letter);
    this.sentence = sentence;
    this.clause = clause;
    this.mixed = hasDigits && letter !== 0;
    this.stretched = stretched;
  }

  /** The word itself. Few words are ever asked for it: look-ups go by hash. */
  get text(): string {
    return (this.#text ??= this.#source.slice(this.start, this.end));
  }

  get length(): number {
    return this.end - this.start;
  }

  is(word: string): boolean {
    return word.length === this.length && this.#source.startsWith(word, this.start);
  }
}

/** Chinese writes no spaces: each character is a word to us, and its words are phrases. */
const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fff;

function isHan(unit: number): boolean {
  return unit >= HAN_FIRST && unit <= HAN_LAST;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;
const STRETCH = 3;

const PLAIN = 0;
const CLAUSE_MARK = 1;
const SENTENCE_MARK = 2;
/** By unit: what a mark between words ends. */
const marks = new Uint8Array(0x1_0000);
for (const mark of '!?\n؟…。।॥۔') marks[mark.charCodeAt(0)] = SENTENCE_MARK;
for (const mark of ',;:،؛()[]{}"«»“”|') marks[mark.charCodeAt(0)] = CLAUSE_MARK;
const FULL_STOP = 0x2e;

/** `n't` stays in its word; every other apostrophe separates: `l'idiot`, `you're`, `it's`. */
function isNegatedT(text: string, apostrophe: number): boolean {
  return (
    text.charCodeAt(apostrophe - 1) === LOWER_N &&
    text.charCodeAt(apostrophe + 1) === LOWER_T &&
    !isWordUnit(text.charCodeAt(apostrophe + 2))
  );
}

/** A full stop ends a sentence only before white space or the end: not in `3.5`, `e.g.x` or a host name. */
function markAt(text: string, at: number, unit: number): number {
  if (unit === FULL_STOP) return text.charCodeAt(at + 1) > 0x20 ? PLAIN : SENTENCE_MARK;
  return marks[unit] ?? PLAIN;
}

/** Units of a word that stand for all its inflections: `claim…` for claims, claimed, claiming. */
export const STEM_UNITS = 5;
const LONG = 15;
const MY = hashOf('my');
const OUR = hashOf('our');
const LAST_DIGIT = 0x39;

/** The words of a text, and bits of SIGN for what else it holds. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly signs: number;
}

/** What a word adds to the signs of its text. */
function signsOf(length: number, hash: number, stretched: boolean, letter: number): number {
  let signs = stretched ? SIGN.stretched : 0;
  if (length === 1) signs |= SIGN.single;
  else if (length >= LONG) signs |= SIGN.long;
  if (hash === MY || hash === OUR) signs |= SIGN.own;
  return isHan(letter) ? signs | SIGN.odd : signs;
}

/** Words of a normalised text, in one pass. Boundaries know every script: letters, marks and digits are words. */
export function readText(text: string): Words {
  const tokens: Token[] = [];
  const { length } = text;
  let signs = 0;
  let sentence = 0;
  let clause = 0;
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at);
    // Every fifth unit, and the one that says nothing.
    if (unit === SPACE) {
      at++;
      continue;
    }
    let kind = kindOf(unit);
    if (kind > DIGIT) {
      signs |= ties(text, at, unit) ? signOf(unit) | SIGN.tied : signOf(unit);
      const mark = markAt(text, at, unit);
      if (mark === SENTENCE_MARK) sentence++;
      if (mark !== PLAIN) clause++;
      at++;
      continue;
    }
    const start = at;
    let next = unit;
    let previous = 0;
    let hash = EMPTY_HASH;
    let sum = 0;
    let stem = 0;
    let letter = 0;
    let hasDigits = false;
    let run = 1;
    let stretched = false;
    while (kind <= DIGIT || (next === APOSTROPHE && isNegatedT(text, at))) {
      hash = hashUnit(hash, next);
      sum = (sum + letterValue(next)) | 0;
      if (next !== previous) run = 1;
      else if (++run >= STRETCH && kind === LETTER) stretched = true;
      if (kind === DIGIT) {
        hasDigits = true;
        if (next <= LAST_DIGIT) signs |= SIGN.digit;
      } else if (letter === 0 && kind === LETTER) letter = next;
      previous = next;
      if (++at - start === STEM_UNITS) stem = hash;
      if (at >= length) break;
      next = text.charCodeAt(at);
      if (isHan(next) || isHan(previous)) break;
      kind = kindOf(next);
    }
    signs |= signsOf(at - start, hash, stretched, letter);
    tokens.push(new Token(text, start, at, hash, sum, stem, letter, sentence, clause, hasDigits, stretched));
  }
  return { tokens, signs };
}

/** The words only. */
export function tokenise(text: string): readonly Token[] {
  return readText(text).tokens;
}
