import { EMPTY_HASH, hashUnit } from '../hash.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
import type { Disguised } from './disguised.ts';
import { addDisguised } from './disguised.ts';
import type { Token } from './tokens.ts';

const LONGEST_SPACED = 16;
const MOST_GAP = 3;

/** `f.u.c.k`, `f u c k`: three single letters or more, at most three other units between them. */
export function singlesUntil(tokens: readonly Token[], from: number): number {
  let last = from;
  for (let next = tokens[from + 1]; next && next.end - next.start === 1; next = tokens[last + 1]) {
    const previous = tokens[last];
    if (!previous || next.start - previous.end > MOST_GAP) break;
    last++;
  }
  return last;
}

/** Whether the token before a run of single letters is the beginning of the same word: `mus l i m s`. */
export function beginsRun(tokens: readonly Token[], from: number): boolean {
  const before = from > 0 ? tokens[from - 1] : undefined;
  const first = tokens[from];
  return (
    before !== undefined &&
    first !== undefined &&
    before.length <= MOST_GAP &&
    first.start - before.end === 1 &&
    before.script === first.script
  );
}

function wordOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  let word = '';
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token) word += text.slice(token.start, token.end);
  }
  return word;
}

/** The last token of the longest word that tokens put together from `first` on, -1 where there is none. */
function spacedWord(
  text: string,
  tokens: readonly Token[],
  first: number,
  to: number,
  known: Disguisable,
): number {
  const most = Math.min(to, first + LONGEST_SPACED - 1);
  let hash = EMPTY_HASH;
  let longest = -1;
  for (let last = first; last <= most; last++) {
    const token = tokens[last];
    if (!token) break;
    for (let at = token.start; at < token.end; at++) hash = hashUnit(hash, text.charCodeAt(at));
    if (last - first < 2 || !known.mayBe(hash)) continue;
    if (known.telling(wordOf(text, tokens, first, last))) longest = last;
  }
  return longest;
}

/** Adds the words that single letters from `from` to `to` put together. Says whether there are any. */
export function addSpacedWords(
  found: Disguised[],
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Disguisable,
): boolean {
  const before = found.length;
  for (let first = beginsRun(tokens, from) ? from - 1 : from; first + 2 <= to; first++) {
    const last = spacedWord(text, tokens, first, to, known);
    const start = tokens[first]?.start;
    const end = tokens[last]?.end;
    if (last < 0 || start === undefined || end === undefined) continue;
    const word = wordOf(text, tokens, first, last);
    addDisguised(found, { word, start, end, first, last, disguise: 'spaced' });
    first = last;
  }
  return found.length > before || addListed(found, text, tokens, from, to, known);
}

/** All letters of a run together, where they are a word of phrases only: `d i e` tells something beside others. */
function addListed(
  found: Disguised[],
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Disguisable,
): boolean {
  const letters = to - from + 1;
  if (letters < 3 || letters > LONGEST_SPACED) return false;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? 0;
  if (end - start !== letters * 2 - 1) return false;
  const word = wordOf(text, tokens, from, to);
  if (!known.isListed(word)) return false;
  addDisguised(found, { word, start, end, first: from, last: to, disguise: 'slip' });
  return true;
}
