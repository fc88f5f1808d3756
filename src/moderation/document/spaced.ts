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
  const [before, first] = [tokens[from - 1], tokens[from]];
  return (
    before !== undefined &&
    first !== undefined &&
    before.length <= MOST_GAP &&
    first.start - before.end === 1 &&
    before.script === first.script
  );
}

/** The last token of the longest word that tokens put together from `first` on, -1 where there is none. */
function spacedWord(tokens: readonly Token[], first: number, to: number, known: Disguisable): number {
  let hash = EMPTY_HASH;
  let word = '';
  let longest = -1;
  for (let last = first; last <= to && last - first < LONGEST_SPACED; last++) {
    const { text = '' } = tokens[last] ?? {};
    for (let at = 0; at < text.length; at++) hash = hashUnit(hash, text.charCodeAt(at));
    word += text;
    if (last - first >= 2 && known.mayBe(hash) && known.telling(word)) longest = last;
  }
  return longest;
}

/** Adds the words that single letters from `from` to `to` put together. Says whether there are any. */
export function addSpacedWords(
  found: Disguised[],
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Disguisable,
): boolean {
  const before = found.length;
  for (let first = beginsRun(tokens, from) ? from - 1 : from; first + 2 <= to; first++) {
    const last = spacedWord(tokens, first, to, known);
    const [start, end] = [tokens[first]?.start, tokens[last]?.end];
    if (start === undefined || end === undefined) continue;
    const letters = tokens.slice(first, last + 1);
    const word = letters.map((token) => token.text).join('');
    addDisguised(found, { word, start, end, first, last, disguise: 'spaced' });
    first = last;
  }
  return found.length > before || addListed(found, tokens, from, to, known);
}

/** All letters of a run together, where they are a word of phrases only: `d i e` tells something beside others. */
function addListed(
  found: Disguised[],
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Disguisable,
): boolean {
  const letters = tokens.slice(from, to + 1);
  const [start, end] = [letters[0]?.start, letters.at(-1)?.end];
  if (letters.length < 3 || letters.length > LONGEST_SPACED || start === undefined || end === undefined)
    return false;
  const word = letters.map((token) => token.text).join('');
  if (end - start !== letters.length * 2 - 1 || !known.isListed(word)) return false;
  addDisguised(found, { word, start, end, first: from, last: to, disguise: 'slip' });
  return true;
}
