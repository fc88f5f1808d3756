import { isWordUnit, SPACE, kindOf } from '../characters.ts';
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

/** Marks that tie letters together inside a disguised word. Apostrophes and commas tie honest words. */
const SYMBOLS = new Set(Array.from('@$!*#+|_-.~€£¢^%&/\\=', (mark) => mark.charCodeAt(0)));
/** Marks that may begin or end a disguised word; others there are punctuation. */
const EDGE = new Set(Array.from('@$*#', (mark) => mark.charCodeAt(0)));
const LONGEST_SPACED = 16;
const MOST_GAP = 3;

/** Grows a span over symbols that touch it from outside. */
function edge(text: string, at: number, step: 1 | -1): number {
  let position = at;
  for (let steps = 0; steps < MOST_GAP && EDGE.has(text.charCodeAt(position)); steps++) position += step;
  return position;
}

/** Words `from`.. that are tied together by symbols, without white space. */
function tiedUntil(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  for (let next = tokens[from + 1]; next; next = tokens[last + 1]) {
    const previous = tokens[last];
    if (!previous || next.start - previous.end > MOST_GAP) break;
    let tied = true;
    for (let at = previous.end; at < next.start; at++) tied &&= SYMBOLS.has(text.charCodeAt(at));
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

function* spacedWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Disguisable,
): Generator<Disguised> {
  for (let first = from; first + 2 <= to; first++) {
    let joined = '';
    for (let last = first; last <= to && last - first < LONGEST_SPACED; last++) {
      joined += tokens[last]?.text ?? '';
      const [start, end] = [tokens[first]?.start, tokens[last]?.end];
      if (last - first < 2 || start === undefined || end === undefined || !known.words.has(joined)) continue;
      yield { word: joined, start, end, first, last, disguise: 'spaced' };
      first = last;
      break;
    }
  }
}

function readChunk(chunk: string, known: Disguisable, arabizi: boolean): [string, Disguise] | undefined {
  const letters = chunk.replaceAll(/[^\p{L}\p{M}]/gu, '');
  if (letters.length >= 3 && letters.length < chunk.length && known.words.has(letters) && !/\d/.test(chunk)) {
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
  if (EDGE.has(next) || EDGE.has(text.charCodeAt(token.start - 1))) return true;
  return SYMBOLS.has(next) && isWordUnit(text.charCodeAt(token.end + 1)) && token.script !== 'digits';
}

/**
 * Finds disguised words in a field. Each token starts at most one chunk and one run, both of bounded length, so the
 * work is linear in the text.
 */
export function* findDisguised(
  text: string,
  tokens: readonly Token[],
  known: Disguisable,
  arabizi: boolean,
): Generator<Disguised> {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.end - token.start === 1) {
      const last = singlesUntil(tokens, index);
      if (last - index >= 2) {
        yield* spacedWords(tokens, index, last, known);
        index = last;
        continue;
      }
    }
    if (token.stretched) {
      const word = unstretch(token.text, known);
      if (word)
        yield { word, start: token.start, end: token.end, first: index, last: index, disguise: 'stretched' };
    }
    if (!isSuspicious(text, token)) continue;
    const last = tiedUntil(text, tokens, index);
    const start = edge(text, token.start - 1, -1) + 1;
    const end = edge(text, tokens[last]?.end ?? token.end, 1);
    const boundary =
      start === 0 || kindOf(text.charCodeAt(start - 1)) === SPACE || !SYMBOLS.has(text.charCodeAt(start - 1));
    if (boundary && end - start <= MAX_DISGUISED_UNITS) {
      const read = readChunk(text.slice(start, end), known, arabizi);
      if (read) yield { word: read[0], start, end, first: index, last, disguise: read[1] };
    }
    index = last;
  }
}
