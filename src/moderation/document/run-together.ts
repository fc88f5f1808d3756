import { EMPTY_HASH, hashUnit } from '../hash.ts';
import { WRITTEN_APART } from '../lexicon/disguisable.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
import { isInnocent } from '../lexicon/innocent-spellings.ts';
import type { Language, TermKind } from '../lexicon/types.ts';
import type { Token } from './tokens.ts';

const SHORTEST = 7;
const LONGEST = 40;
const LONGEST_PART = 14;
/** A word this short means something by itself, but next to other letters it is chance. */
const SHORTEST_TELLING = 4;
/** Short words of the Romance languages are syllables of longer ones (`deputados` holds no "de"), in English few are. */
const SHORTEST_ENGLISH = 2;
const LOWER_A = 0x61;

const SHORTEST_SURE = 3;
const VERBS: ReadonlySet<TermKind> = new Set<TermKind>(['harm_verb', 'hate_verb']);

/** What a word run together says, and whether one of its words is evidence by itself. */
export interface Apart {
  readonly words: string;
  readonly notorious: boolean;
}

/** Used again for each word: almost every word is given up after its first part. */
const starts = new Int8Array(LONGEST + 1);

/**
 * Notes in `starts` where each part starts, by where it ends; the longest parts win. Bounded by the word's length times
 * the longest part's.
 */
function cut(text: string, from: number, to: number, known: Disguisable, language: Language): boolean {
  const length = to - from;
  const isEnglish = language === 'en';
  const shortest = isEnglish ? SHORTEST_ENGLISH : SHORTEST_TELLING;
  starts.fill(-1, 0, length + 1);
  for (let start = 0; start < length - 1; start++) {
    if (start > 0 && (starts[start] ?? -1) < 0) continue;
    let hash = EMPTY_HASH;
    const most = Math.min(length, start + LONGEST_PART);
    let any = false;
    for (let end = start; end < most;) {
      const unit = text.charCodeAt(from + end++);
      hash = hashUnit(hash, unit);
      const size = end - start;
      if (size < shortest && !(isEnglish && unit === LOWER_A && size === 1)) continue;
      if ((starts[end] ?? -1) >= 0) continue;
      const word = known.numberAt(hash, text, from + start, from + end);
      if (word === 0 || (size < SHORTEST_TELLING && !known.meansIn(word, language))) continue;
      starts[end] = start;
      any = true;
    }
    if (start === 0 && !any) return false;
  }
  return (starts[length] ?? -1) >= 0;
}

/**
 * Whether the parts are what somebody meant to say: chance makes parts of two letters ("psychos is"), and two words with
 * a verb of harm are most often one word ("burnout").
 */
function saysSomething(words: readonly string[], known: Disguisable, language: Language): boolean {
  const short = words.filter((part) => part.length < SHORTEST_SURE).length;
  if (short > (words.length > 2 ? 1 : 0)) return false;
  // Words that only phrases know are of any language: they need a word beside them that means one thing.
  if (
    !words.every((part) => known.isWordOf(part, language)) &&
    !words.some((part) => known.isNotorious(part))
  ) {
    return false;
  }
  return words.some((part) => {
    const term = part.length >= SHORTEST_TELLING ? known.telling(part) : undefined;
    return term !== undefined && (words.length > 2 || !VERBS.has(term.kind));
  });
}

/** The words of `killallmuslims`, where all of it is words of one language and one of them is worth telling. */
export function apart(text: string, token: Token, known: Disguisable, language: Language): Apart | undefined {
  if (token.length < SHORTEST || token.length > LONGEST || token.mixed) return undefined;
  if (!WRITTEN_APART.has(language) || !known.starts.mayBeIn(text, token.start, token.end)) return undefined;
  if (!cut(text, token.start, token.end, known, language)) return undefined;
  const word = token.text;
  if (isInnocent(word)) return undefined;
  const words: string[] = [];
  for (let end = word.length; end > 0;) {
    const start = starts[end] ?? 0;
    words.unshift(word.slice(start, end));
    end = start;
  }
  if (words.length < 2 || !saysSomething(words, known, language)) return undefined;
  return { words: words.join(' '), notorious: words.some((part) => known.isNotorious(part)) };
}
