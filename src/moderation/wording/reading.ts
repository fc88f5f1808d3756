import type { FieldText } from '../document/field-text.ts';
import type { Token } from '../document/tokens.ts';
import { hashOf } from '../hash.ts';
import type { NumberTable } from '../lexicon/number-table.ts';
import { stemEnd, wordStart } from './features.ts';
import type { Weights } from './weights.ts';

/** A word that adds to the sum. */
export interface Weighty {
  readonly token: Token;
  readonly points: number;
}

/** What the words of a comment add up to. */
export interface Reading {
  /** Sum of all weights, each word once. */
  readonly points: number;
  /** Words above 0, heaviest first, at most `MAX_WORDS`. */
  readonly words: readonly Weighty[];
}

/** One word alone never holds a comment. */
export const MOST_POINTS = 3;
/** As many as a moderator reads. */
const MAX_WORDS = 5;

/** When a word of a list was last counted: by which reading. Grows with the longest list. */
let seen = new Uint32Array(0);
let readings = 0;

/** Adds a word's number once a reading. @param offset where the table's words begin among those that are `seen` */
function once(table: NumberTable, place: number, offset: number): number {
  if (place === 0 || seen[offset + place] === readings) return 0;
  seen[offset + place] = readings;
  return table.numberAt(place);
}

/** What a word adds that the reading has not met before. */
function pointsOf(text: string, token: Token, { words, stems }: Weights): number {
  const { end } = token;
  const start = wordStart(text, token);
  const hash = start === token.start ? token.hash : hashOf(text, start, end);
  const own = once(words, words.find(hash, text, start, end), 0);
  const stem = stemEnd(token, start);
  if (stem < 0) return own;
  return own + once(stems, stems.find(hashOf(text, start, stem), text, start, stem), words.size);
}

/** Adds up the weights of a field's words. Undefined below `least` points, which is what most comments are. */
export function readWords(field: FieldText, weights: Weights, least: number): Reading | undefined {
  const size = weights.words.size + weights.stems.size + 1;
  if (seen.length < size) seen = new Uint32Array(size);
  readings++;
  let points = 0;
  let words: Weighty[] | undefined;
  for (const token of field.tokens) {
    const own = Math.min(MOST_POINTS, pointsOf(field.text, token, weights));
    if (own === 0) continue;
    points += own;
    if (own > 0) (words ??= []).push({ token, points: own });
  }
  if (points < least || words === undefined) return undefined;
  words.sort((one, other) => other.points - one.points);
  return { points, words: words.slice(0, MAX_WORDS) };
}
