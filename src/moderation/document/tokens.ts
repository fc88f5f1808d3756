import { DIGIT, isWordUnit, kindOf, LETTER, scriptOf } from '../characters.ts';
import type { Script } from '../characters.ts';

/** A word of the normalised text. Offsets are units of that text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Script of its first letter; `digits` when it has none. */
  readonly script: Script;
  /** Ordinal of the sentence, and of the clause counted over the whole text. */
  readonly sentence: number;
  readonly clause: number;
  /** Letters and digits in one word: `v1agra`, `7abibi`. */
  readonly mixed: boolean;
  /** Some letter three times or more in a row. */
  readonly stretched: boolean;
}

const APOSTROPHE = 0x27;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;
const STRETCH = 3;

const SENTENCE_END = new Set(Array.from('!?\n؟…。', (mark) => mark.charCodeAt(0)));
const CLAUSE_END = new Set(Array.from(',;:،؛()[]{}"«»“”|', (mark) => mark.charCodeAt(0)));
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
function endsSentence(text: string, at: number, unit: number): boolean {
  if (SENTENCE_END.has(unit)) return true;
  return unit === FULL_STOP && !(text.charCodeAt(at + 1) > 0x20);
}

/** Words of a normalised text, in one pass. Boundaries know every script: letters, marks and digits are words. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (!isWordUnit(unit)) {
      if (endsSentence(text, at, unit)) {
        sentence++;
        clause++;
      } else if (CLAUSE_END.has(unit)) clause++;
      at++;
      continue;
    }
    const start = at;
    let letter = 0;
    let digits = false;
    let run = 1;
    let stretched = false;
    for (let previous = -1; at < text.length; at++) {
      const next = text.charCodeAt(at);
      if (!isWordUnit(next)) {
        if (next === APOSTROPHE && isNegatedT(text, at)) continue;
        break;
      }
      const kind = kindOf(next);
      if (kind === DIGIT) digits = true;
      else if (kind === LETTER && letter === 0) letter = next;
      run = next === previous ? run + 1 : 1;
      if (run >= STRETCH && kind === LETTER) stretched = true;
      previous = next;
    }
    tokens.push({
      text: text.slice(start, at),
      start,
      end: at,
      script: letter === 0 ? 'digits' : scriptOf(letter),
      sentence,
      clause,
      mixed: digits && letter !== 0,
      stretched,
    });
  }
  return tokens;
}
