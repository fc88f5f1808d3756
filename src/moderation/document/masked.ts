import type { Disguisable } from '../lexicon/disguisable.ts';
import { FIRST_READING } from './leet.ts';

/** Marks that stand for any letter. */
const BLOTS = '*#_.-$@%&!?^~+=•×';
/** What else a mark or a digit is read as, letter by letter: more than in leet, for the word's length and other letters agree. */
const READINGS: Readonly<Record<string, string>> = {
  ...FIRST_READING,
  1: 'il',
  2: 'z',
  6: 'gb',
  '!': 'il',
  '|': 'il',
  '<': 'c',
  '{': 'c',
  '[': 'c',
  '&': 'a',
  '%': 'x',
  '^': 'a',
  '*': '',
  '#': 'h',
};

/** By convention: everybody knows which word is meant, and no other is written so. */
const INITIALS: Readonly<Record<string, string>> = {
  'f***': 'fuck',
  's***': 'shit',
  'c***': 'cunt',
  'b****': 'bitch',
  'n*****': 'nigger',
  'f*****g': 'fucking',
};

const MASK_RUN =
  /[\p{L}\d][*#_$@%&?!^~+=•×|([{<¡€£¢-]{1,8}[\p{L}\d]|[\p{L}][*#]{2,8}$|^[*@$!#(¡€£¢|][\p{L}]/u;
const SHORTENED = /^(\p{L}+)\*+(\p{L}*)$/u;
const SHORTEST_MASKED = 4;
const LEAST_SHOWN = 3;

/** Whether a chunk has the look of a word with letters blotted out or replaced: `f**k`, `sh*t`, `b!t(h`, `b****`. */
export function looksMasked(chunk: string): boolean {
  return MASK_RUN.test(chunk);
}

/** How well a chunk fits a word of its length: 'read' where every mark stands for its letter by its looks. */
function fit(chunk: string, word: string): 'read' | 'blotted' | undefined {
  let shown = 0;
  let blotted = 0;
  let starred = 0;
  for (let at = 0; at < word.length; at++) {
    const mark = chunk.charAt(at);
    const letter = word.charAt(at);
    if (mark === letter || READINGS[mark]?.includes(letter)) shown++;
    else if (BLOTS.includes(mark)) {
      blotted++;
      if (mark === '*' || mark === '#') starred++;
    } else return undefined;
  }
  if (blotted === 0) return 'read';
  const framed = shown >= 2 && (chunk.endsWith(word.slice(-1)) || starred === blotted);
  const enough = framed || shown * 2 >= word.length - 1;
  // One letter that shows at the front is no more than a guess, unless the end shows too.
  return enough && word.length >= SHORTEST_MASKED - (starred > 0 ? 1 : 0) ? 'blotted' : undefined;
}

/** Words of a length that may begin with a mark. */
function candidates(first: string, length: number, known: Disguisable): readonly (readonly string[])[] {
  if (/\p{L}/u.test(first)) return [known.withShape(first, length)];
  const read = Array.from(READINGS[first] ?? '', (letter) => known.withShape(letter, length));
  if (BLOTS.includes(first)) read.push(known.notorious.filter((word) => word.length === length));
  return read;
}

/** `f*ing`, `motherf*er`: fewer marks than letters. */
function shortened(chunk: string, known: Disguisable): string | undefined {
  const [, head = '', tail = ''] = SHORTENED.exec(chunk) ?? [];
  if (head.length + tail.length < LEAST_SHOWN || tail === '') return undefined;
  return known.notorious.find(
    (word) =>
      word.length > head.length + tail.length &&
      word.length <= chunk.length + 3 &&
      word.startsWith(head) &&
      word.endsWith(tail) &&
      (tail.length > 1 || head.length > 2),
  );
}

/** The lexicon word that fits the letters which were left, one mark a letter, and whether any mark is a blot. */
export function unmask(chunk: string, known: Disguisable): { word: string; blotted: boolean } | undefined {
  const meant = INITIALS[chunk];
  if (meant !== undefined) return { word: meant, blotted: true };
  const first = chunk.charAt(0);
  let best: string | undefined;
  for (const words of candidates(first, chunk.length, known)) {
    for (const word of words) {
      const how = fit(chunk, word);
      if (how === 'read') return { word, blotted: false };
      if (
        how === 'blotted' &&
        (best === undefined || (known.isNotorious(word) && !known.isNotorious(best)))
      ) {
        best = word;
      }
    }
  }
  best ??= shortened(chunk, known);
  return best === undefined ? undefined : { word: best, blotted: true };
}
