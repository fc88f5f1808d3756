import { hashOf } from '../hash.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isEntry } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** What Arabic writes onto the front of a noun: and, so, with, for, like, the, this, O. Longest first. */
const PROCLITICS = [
  'وبال',
  'وال',
  'فال',
  'بال',
  'كال',
  'هال',
  'عال',
  'ولل',
  'لل',
  'ال',
  'يا',
  'وب',
  'ول',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
];
const SHORTEST_STEM = 3;

const NONE: readonly string[] = [];
const byFirstLetter = new Map<number, string[]>();
for (const proclitic of PROCLITICS) {
  const key = proclitic.charCodeAt(0);
  byFirstLetter.set(key, [...(byFirstLetter.get(key) ?? []), proclitic]);
}

export interface Stem {
  readonly proclitic: string;
  /** Number of the stem in the lexicon. */
  readonly word: number;
}

/** The first stem of a normalised Arabic word that the lexicon knows, with what was written onto it. */
export function arabicStem(text: string, { start, end }: Token, lexicon: Lexicon): Stem | undefined {
  for (const proclitic of byFirstLetter.get(text.charCodeAt(start)) ?? NONE) {
    const from = start + proclitic.length;
    if (end - from < SHORTEST_STEM || !text.startsWith(proclitic, start)) continue;
    const word = lexicon.entries.numberAt(hashOf(text, from, end), text, from, end);
    if (isEntry(lexicon, word)) return { proclitic, word };
  }
  return undefined;
}
