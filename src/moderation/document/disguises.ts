import { isWordUnit, MARK, SPACE, kindOf } from '../characters.ts';
import { EMPTY_HASH, hashUnit } from '../hash.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
import { MAX_DISGUISED_UNITS } from '../limits.ts';
import type { Disguise } from './match.ts';
import { looksMasked, unmask } from './masked.ts';
import { unleet } from './leet.ts';
import { unstretch } from './stretched.ts';
import type { Token } from './tokens.ts';

/** A word of the lexicon under a disguise. */
export interface Disguised {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly disguise: Disguise;
}

const TIE = 1;
const EDGE = 2;
/** Longest table that the marks need: the euro sign is the highest. */
const marks = new Uint8Array(0x20ad);
/** Marks that tie letters together inside a disguised word. Apostrophes and commas tie honest words. */
for (const mark of '@$!*#+|_-.~€£¢^%&/\\=') marks[mark.charCodeAt(0)] = TIE;
/** Marks that may also begin or end a disguised word; others there are punctuation. */
for (const mark of '@$*#') marks[mark.charCodeAt(0)] = TIE | EDGE;

function isTie(unit: number): boolean {
  return ((marks[unit] ?? 0) & TIE) !== 0;
}

function isEdge(unit: number): boolean {
  return ((marks[unit] ?? 0) & EDGE) !== 0;
}

const NONE: readonly Disguised[] = [];
const LONGEST_SPACED = 16;
const MOST_GAP = 3;

/** Grows a span over symbols that touch it from outside. */
function edge(text: string, at: number, step: 1 | -1): number {
  let position = at;
  for (let steps = 0; steps < MOST_GAP && isEdge(text.charCodeAt(position)); steps++) position += step;
  return position;
}

/** Words `from`.. that are tied together by symbols, without white space. */
function tiedUntil(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  for (let next = tokens[from + 1]; next; next = tokens[last + 1]) {
    const previous = tokens[last];
    if (!previous || next.start - previous.end > MOST_GAP) break;
    let tied = true;
    for (let at = previous.end; at < next.start; at++) tied &&= isTie(text.charCodeAt(at));
    if (!tied) break;
    last++;
  }
  return last;
}

/** `f.u.c.k`, `f u c k`: three single letters or more, at most three other units between them. */
function singlesUntil(tokens: readonly Token[], from: number): number {
  let last = from;
  for (let next = tokens[from + 1]; next && next.end - next.start === 1; next = tokens[last + 1]) {
    const previous = tokens[last];
    if (!previous || next.start - previous.end > MOST_GAP) break;
    last++;
  }
  return last;
}

function addSpacedWords(
  found: Disguised[],
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Disguisable,
): void {
  for (let first = from; first + 2 <= to; first++) {
    let hash = EMPTY_HASH;
    for (let last = first; last <= to && last - first < LONGEST_SPACED; last++) {
      hash = hashUnit(hash, text.charCodeAt(tokens[last]?.start ?? 0));
      if (last - first < 2 || !known.mayBe(hash)) continue;
      const letters = tokens.slice(first, last + 1);
      const word = letters.map((token) => token.text).join('');
      const [start, end] = [letters[0]?.start, letters.at(-1)?.end];
      if (start === undefined || end === undefined || !known.term(word)) continue;
      found.push({ word, start, end, first, last, disguise: 'spaced' });
      first = last;
      break;
    }
  }
}

/** The letters of a chunk, without what ties them together. */
function lettersOf(chunk: string): string {
  let letters = '';
  for (let at = 0; at < chunk.length; at++)
    if (kindOf(chunk.charCodeAt(at)) <= MARK) letters += chunk.charAt(at);
  return letters;
}

function readChunk(chunk: string, known: Disguisable, arabizi: boolean): [string, Disguise] | undefined {
  const letters = lettersOf(chunk);
  if (letters.length >= 3 && letters.length < chunk.length && known.term(letters) && !/\d/.test(chunk)) {
    return [letters, 'joined'];
  }
  const plain = unleet(chunk, known, arabizi);
  if (plain) return [plain, 'leet'];
  const unmasked = looksMasked(chunk) ? unmask(chunk, known) : undefined;
  return unmasked === undefined ? undefined : [unmasked, 'masked'];
}

/** Whether a token can be part of a disguise at all: almost every token of an honest comment is turned away here. */
function isSuspicious(text: string, token: Token): boolean {
  if (token.mixed) return true;
  const next = text.charCodeAt(token.end);
  if (isEdge(next) || isEdge(text.charCodeAt(token.start - 1))) return true;
  return isTie(next) && isWordUnit(text.charCodeAt(token.end + 1)) && token.script !== 'digits';
}

/**
 * Finds disguised words in a field. Each token starts at most one chunk and one run, both of bounded length, so the
 * work is linear in the text.
 */
export function findDisguised(
  text: string,
  tokens: readonly Token[],
  known: Disguisable,
  arabizi: boolean,
): readonly Disguised[] {
  let found: Disguised[] | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.end - token.start === 1) {
      const last = singlesUntil(tokens, index);
      if (last - index >= 2) {
        addSpacedWords((found ??= []), text, tokens, index, last, known);
        index = last;
        continue;
      }
    }
    if (token.stretched) {
      const word = unstretch(token.text, known);
      if (word) {
        const { start, end } = token;
        (found ??= []).push({ word, start, end, first: index, last: index, disguise: 'stretched' });
      }
    }
    if (!isSuspicious(text, token)) continue;
    const last = tiedUntil(text, tokens, index);
    const start = edge(text, token.start - 1, -1) + 1;
    const end = edge(text, tokens[last]?.end ?? token.end, 1);
    const boundary =
      start === 0 || kindOf(text.charCodeAt(start - 1)) === SPACE || !isTie(text.charCodeAt(start - 1));
    if (boundary && end - start <= MAX_DISGUISED_UNITS) {
      const read = readChunk(text.slice(start, end), known, arabizi);
      if (read) (found ??= []).push({ word: read[0], start, end, first: index, last, disguise: read[1] });
    }
    index = last;
  }
  return found ?? NONE;
}
