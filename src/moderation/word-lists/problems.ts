import type { WordEntry } from '../types.ts';
import { readPattern } from './pattern.ts';

export const MAX_WORD_ENTRIES = 5000;
/** Entries with a `*` between letters are looked at one by one where their beginning is found. */
const MAX_INNER_STARS = 50;
/** A BCP 47 primary tag, or the one with a script that the engine tells. */
const LANG = /^(?:[a-z]{2,3}|ar-Latn)$/;

/** What is wrong with one entry of a site's lists. */
export interface WordProblem {
  /** Of the entry; null where it is the lists as a whole. */
  readonly index: number | null;
  /** A clause without a subject: `has fewer than 2 letters …`. */
  readonly problem: string;
}

/** What is wrong with a site's lists, entry by entry; nothing = `createModerator` takes them. */
export function wordProblems(words: readonly WordEntry[]): WordProblem[] {
  if (words.length > MAX_WORD_ENTRIES) {
    return [{ index: null, problem: `has more than ${MAX_WORD_ENTRIES} entries` }];
  }
  const problems: WordProblem[] = [];
  let inner = 0;
  words.forEach(({ text, lang }, index) => {
    const read = readPattern(text);
    if ('problem' in read) problems.push({ index, problem: read.problem });
    else if (read.pattern.pieces.length > 1) inner++;
    if (lang !== undefined && !LANG.test(lang)) {
      problems.push({ index, problem: 'has a language that is neither a tag such as en nor ar-Latn' });
    }
  });
  if (inner > MAX_INNER_STARS) {
    problems.push({
      index: null,
      problem: `has more than ${MAX_INNER_STARS} entries with a * between letters`,
    });
  }
  return problems;
}
