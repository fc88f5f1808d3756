import type { FieldText } from '../document/field-text.ts';
import type { Token } from '../document/tokens.ts';
import { hashOf } from '../hash.ts';
import { stemEnd, wordStart } from './features.ts';
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
const STEM = 0x5bd1;
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
    const { end } = token;
    const start = wordStart(text, token);
    const hash = start === token.start ? token.hash : hashOf(text, start, end);
    const word = words.find(hash, text, start, end);
    let points = 0;
    if (word !== 0) {
      if (isFirst(word)) points += words.ofWord(word);
      const ofPair = clause === token.clause ? words.ofPair(before, word) : 0;
      if (ofPair !== 0 && isFirst(Math.imul(before, PAIR) ^ word)) points += ofPair;
    }
    before = word;
    ({ clause } = token);
    const stemmed = stemEnd(token, start);
    const stem = stemmed < 0 ? 0 : stems.find(hashOf(text, start, stemmed), text, start, stemmed);
    if (stem !== 0 && isFirst(stem ^ STEM)) points += stems.ofWord(stem);
    if (points === 0) continue;
    points = Math.min(MOST_POINTS, points);
    sum += points;
    if (points > 0) (told ??= []).push({ token, points });
  }
  if (sum < least || told === undefined) return undefined;
  told.sort((one, other) => other.points - one.points);
  return { points: sum, words: told.slice(0, MAX_WORDS) };
}
