import type { FieldText } from '../document/field-text.ts';
import type { Token } from '../document/tokens.ts';
import { hashOf } from '../hash.ts';
import { stemEnd, wordStart } from './features.ts';
import type { Weights } from './weights.ts';

/** A word that adds to the sum. */
export interface Weighty {
  /** Ordinal of the token. */
  readonly at: number;
  readonly points: number;
}

/** What the words of a passage add up to. */
export interface Reading {
  /** Sum of all weights in the passage, each word, stem and pair once. */
  readonly points: number;
  /** Its heaviest words first, at most `MAX_WORDS`. */
  readonly words: readonly Weighty[];
}

/** One word alone never holds a comment. */
export const MOST_POINTS = 3;
/** As many as a moderator reads. */
const MAX_WORDS = 5;
/** Tokens of a passage: a long comment is no worse than its worst paragraph. */
const PASSAGE = 60;

/** Numbers that a reading has met: buckets filled with its ordinal. Two numbers may share one: then the second is not counted. */
const met = new Uint32Array(1 << 14);
let readings = 0;

function isFirst(number: number): boolean {
  const bucket = (number ^ (number >>> 14)) & (met.length - 1);
  if (met[bucket] === readings) return false;
  met[bucket] = readings;
  return true;
}

/** Keep stems and pairs apart from words in the buckets. */
const STEM = 0x5bd1;
const PAIR = 0x2c1b;

/** The tokeniser knows the hash of a stem that begins where its word begins. */
function stemHash(text: string, { script, stem }: Token, start: number, end: number): number {
  return script === 'arabic' ? hashOf(text, start, end) : stem;
}

/** Words that weigh, in the order of the text, each where it stands first. */
function weightyWords({ text, tokens }: FieldText, { words, stems }: Weights): readonly Weighty[] {
  readings++;
  let found: Weighty[] | undefined;
  let before = 0;
  let clause = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const start = wordStart(text, token);
    const hash = start === token.start ? token.hash : hashOf(text, start, token.end);
    const word = words.find(hash, text, start, token.end);
    let points = 0;
    if (word !== 0) {
      if (isFirst(word)) points += words.ofWord(word);
      const ofPair = clause === token.clause ? words.ofPair(before, word) : 0;
      if (ofPair !== 0 && isFirst(Math.imul(before, PAIR) ^ word)) points += ofPair;
    }
    before = word;
    clause = token.clause;
    const stemmed = stemEnd(token, start);
    const stem = stemmed < 0 ? 0 : stems.find(stemHash(text, token, start, stemmed), text, start, stemmed);
    if (stem !== 0 && isFirst(stem ^ STEM)) points += stems.ofWord(stem);
    if (points > 0) (found ??= []).push({ at, points: Math.min(MOST_POINTS, points) });
  }
  return found ?? NONE;
}

const NONE: readonly Weighty[] = [];

/** The passage whose words weigh most. Words in the order of the text; more of them never make it lighter. */
export function heaviestPassage(words: readonly Weighty[]): { points: number; from: number; to: number } {
  let best = { points: 0, from: 0, to: 0 };
  let points = 0;
  let from = 0;
  words.forEach((word, to) => {
    points += word.points;
    for (let first = words[from]; first && word.at - first.at >= PASSAGE; first = words[from]) {
      points -= first.points;
      from++;
    }
    if (points > best.points) best = { points, from, to: to + 1 };
  });
  return best;
}

/** The heaviest passage of a field. Undefined below `least` points, which is what most comments are. */
export function readWords(field: FieldText, weights: Weights, least: number): Reading | undefined {
  const words = weightyWords(field, weights);
  if (words.length === 0) return undefined;
  const { points, from, to } = heaviestPassage(words);
  if (points < least) return undefined;
  const heaviest = words.slice(from, to).toSorted((one, other) => other.points - one.points);
  return { points, words: heaviest.slice(0, MAX_WORDS) };
}
