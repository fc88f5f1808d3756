import type { FieldText } from '../document/field-text.ts';
import type { Token } from '../document/tokens.ts';
import { stemOf, wordOf } from './features.ts';
import type { Weights } from './weights.ts';

/** A word that adds to the sum. */
export interface Weighty {
  readonly token: Token;
  readonly points: number;
}

/** What the words of a comment add up to. */
export interface Reading {
  /** Sum of all weights, each word, stem and pair once. */
  readonly points: number;
  /** Words above 0, heaviest first, at most `MAX_WORDS`. */
  readonly words: readonly Weighty[];
}

/** One word alone never holds a comment. */
export const MOST_POINTS = 3;
/** As many as a moderator reads. */
const MAX_WORDS = 5;

/** Numbers that a reading has met: buckets filled with its ordinal. Two numbers may share one: then the second is not counted. */
const met = new Uint32Array(1 << 14);
let readings = 0;

function isFirst(number: number): boolean {
  const bucket = (number ^ (number >>> 14)) & (met.length - 1);
  if (met[bucket] === readings) return false;
  met[bucket] = readings;
  return true;
}

/** Keeps words, stems and pairs apart in the buckets. */
const STEMS = 0x5bd1;
const PAIR = 0x2c1b;

/** Adds up the weights of a field's words. Undefined below `least` points, which is what most comments are. */
export function readWords(field: FieldText, { words, stems }: Weights, least: number): Reading | undefined {
  const { text, tokens } = field;
  readings++;
  let sum = 0;
  let told: Weighty[] | undefined;
  let before = 0;
  let clause = -1;
  for (const token of tokens) {
    const word = wordOf(text, token);
    const number = words.find(word.hash, text, word.start, word.end);
    let points = 0;
    if (number !== 0) {
      if (isFirst(number)) points += words.ofWord(number);
      if (before !== 0 && clause === token.clause) {
        const ofPair = words.ofPair(before, number);
        if (ofPair !== 0 && isFirst(Math.imul(before, PAIR) ^ number)) points += ofPair;
      }
    }
    before = number;
    clause = token.clause;
    const stem = stemOf(text, token, word);
    const stemNumber = stem ? stems.find(stem.hash, text, stem.start, stem.end) : 0;
    if (stemNumber !== 0 && isFirst(stemNumber ^ STEMS)) points += stems.ofWord(stemNumber);
    if (points === 0) continue;
    points = Math.min(MOST_POINTS, points);
    sum += points;
    if (points > 0) (told ??= []).push({ token, points });
  }
  if (sum < least || told === undefined) return undefined;
  told.sort((one, other) => other.points - one.points);
  return { points: sum, words: told.slice(0, MAX_WORDS) };
}
