import { isWordUnit } from '../characters.ts';
import { EMPTY_HASH, hashUnit } from '../hash.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
import { isEdge, isTie } from './ties.ts';
import type { Token } from './tokens.ts';

const MOST_EDGE = 3;
/** Marks in a row inside a word: `b*****s`. */
const MOST_TIES = 8;

/** Grows a span over symbols that touch it from outside. */
function edge(text: string, at: number, step: 1 | -1): number {
  let position = at;
  for (let steps = 0; steps < MOST_EDGE && isEdge(text.charCodeAt(position)); steps++) position += step;
  return position;
}

/** Words `from`.. that are tied together by symbols, without white space. */
export function tiedUntil(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  for (let next = tokens[from + 1]; next; next = tokens[last + 1]) {
    const previous = tokens[last];
    if (!previous || next.start - previous.end > MOST_TIES) break;
    let tied = true;
    for (let at = previous.end; at < next.start; at++) tied &&= isTie(text.charCodeAt(at));
    if (!tied) break;
    last++;
  }
  return last;
}

/** `@ss`: a mention is a disguise only where its sign reads as a letter. */
function isReadMention(text: string, { start, end }: Token, known: Disguisable): boolean {
  let hash = hashUnit(EMPTY_HASH, LOWER_A);
  for (let at = start; at < end; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return known.mayBe(hash);
}

/** Whether a token can be part of a disguise at all: almost every token of an honest comment is turned away here. */
export function isSuspicious(text: string, token: Token, known: Disguisable): boolean {
  if (token.mixed) return true;
  const next = text.charCodeAt(token.end);
  if (isEdge(next)) return true;
  if (isTie(next) && isWordUnit(text.charCodeAt(token.end + 1)) && token.script !== 'digits') return true;
  const before = text.charCodeAt(token.start - 1);
  if (before === MENTION) return isReadMention(text, token, known);
  if (before === PARENTHESIS) return AFTER_C.includes(text.charAt(token.start));
  return before !== HASHTAG && (isEdge(before) || isLeading(before));
}

/** `!diot`, `|ying`: a letter's stand-in at the front of a word. */
function isLeading(unit: number): boolean {
  return unit === 0x21 || unit === 0x7c || unit === 0xa1;
}

const MENTION = 0x40;
const HASHTAG = 0x23;
const LOWER_A = 0x61;
const PARENTHESIS = 0x28;
/** Letters that follow a C in the words that are written with a parenthesis for one. */
const AFTER_C = 'uo';

/** Grows a span over one mark that stands for a first letter. */
function front(text: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  const isFirst = isLeading(before) || (before === PARENTHESIS && AFTER_C.includes(text.charAt(start)));
  return isFirst ? start - 1 : start;
}

/** Grows a span over a plus that stands for a last T: `5h1+`. */
function back(text: string, end: number, token: Token): number {
  return token.mixed && text.charCodeAt(end) === 0x2b ? end + 1 : end;
}

/** Where a chunk that is tied together begins and ends, with the marks at its edges. */
export function chunkSpan(text: string, first: Token, last: Token): readonly [start: number, end: number] {
  const start = front(text, edge(text, first.start - 1, -1) + 1);
  return [start, back(text, edge(text, last.end, 1), first)];
}
