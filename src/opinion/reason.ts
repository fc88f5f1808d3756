/** Longest reason that is kept, code points. */
const MAX_REASON = 200;

// Direction marks, isolates, embeddings and overrides: they would turn the words around the reason as well.
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const CONTROL = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;
const MARKS = /(\p{M}{5})\p{M}+/gu;

/** A stranger's words as a moderator may see them: one line, well-formed, short, in their own box. */
export function cleanReason(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(CONTROL, ' ')
    .replaceAll(DIRECTION, '')
    .replaceAll(MARKS, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= MAX_REASON ? line : `${characters.slice(0, MAX_REASON - 1).join('')}…`;
}
