import type { FieldText } from '../document/field-text.ts';
import type { Token } from '../document/tokens.ts';
import { stemOf, wordOf } from './features.ts';
import type { Weight, Weights } from './weights.ts';

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

/** When a weight was last counted: by which reading. Grows with the longest list. */
let seen = new Uint32Array(0);
let readings = 0;

function startReading(size: number): void {
  if (seen.length < size) seen = new Uint32Array(size);
  readings++;
}

/** The points of a weight that this reading has not met yet. */
function once(weight: Weight | undefined): number {
  if (weight === undefined || seen[weight.at] === readings) return 0;
  seen[weight.at] = readings;
  return weight.points;
}

/** Adds up the weights of a field's words. Undefined below `least` points, which is what most comments are. */
export function readWords(field: FieldText, weights: Weights, least: number): Reading | undefined {
  const { text, tokens } = field;
  startReading(weights.size);
  let points = 0;
  let words: Weighty[] | undefined;
  for (const token of tokens) {
    const word = wordOf(text, token);
    const stem = stemOf(text, token, word);
    const own = Math.min(
      MOST_POINTS,
      once(weights.words.find(word.hash, text, word.start, word.end)) +
        (stem ? once(weights.stems.find(stem.hash, text, stem.start, stem.end)) : 0),
    );
    if (own === 0) continue;
    points += own;
    if (own > 0) (words ??= []).push({ token, points: own });
  }
  if (points < least || words === undefined) return undefined;
  words.sort((one, other) => other.points - one.points);
  return { points, words: words.slice(0, MAX_WORDS) };
}
