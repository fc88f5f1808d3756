/**
 * FNV-1a over UTF-16 units: the tokeniser hashes words while it walks over them, so that a look-up needs no copy of the
 * word. Tables compare the letters too: a collision costs time, never an answer.
 */
export const EMPTY_HASH = 0x811c9dc5 | 0;
const PRIME = 0x0100_0193;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of a part of a text. */
export function hashOf(text: string, start = 0, end: number = text.length): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}
