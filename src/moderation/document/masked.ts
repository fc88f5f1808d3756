import type { Disguisable } from '../lexicon/disguisable.ts';

const MASKS = '*#_.-$@%&';
const MASK_RUN = /[\p{L}][*#_$@%&-]{1,8}[\p{L}]|[\p{L}][*#]{2,8}$/u;

/** Whether a chunk has the look of a word with letters blotted out: `f**k`, `sh*t`, `b****`. */
export function looksMasked(chunk: string): boolean {
  return MASK_RUN.test(chunk);
}

/** The first and last letter, or half of the letters, must show: `****` may be anything. */
function agrees(chunk: string, word: string): boolean {
  let shown = 0;
  for (let at = 0; at < word.length; at++) {
    const mark = chunk.charAt(at);
    if (mark === word.charAt(at)) shown++;
    else if (!MASKS.includes(mark)) return false;
  }
  if (shown === word.length) return false;
  const framed = shown >= 2 && chunk.endsWith(word.slice(-1));
  return framed || shown * 2 >= word.length - 1;
}

/** The lexicon word that fits the letters which were left, one mask mark a letter. */
export function unmask(chunk: string, known: Disguisable): string | undefined {
  return known.withShape(chunk.charAt(0), chunk.length).find((word) => agrees(chunk, word));
}
