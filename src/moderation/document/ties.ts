import { isWordUnit } from '../characters.ts';

const TIE = 1;
const EDGE = 2;
/** One entry for each unit, so that no look-up leaves the table. */
const marks = new Uint8Array(0x1_0000);
/** Marks that tie letters together inside a disguised word. Apostrophes and commas tie honest words. */
for (const mark of '@$!*#+|_-.~€£¢¡^%&/\\=(<{[?•×') marks[mark.charCodeAt(0)] = TIE;
/** Marks that may also begin or end a disguised word; others there are punctuation. */
for (const mark of '@$*#') marks[mark.charCodeAt(0)] = TIE | EDGE;

export function isTie(unit: number): boolean {
  return ((marks[unit] ?? 0) & TIE) !== 0;
}

export function isEdge(unit: number): boolean {
  return ((marks[unit] ?? 0) & EDGE) !== 0;
}

/** Whether the mark at a place ties words: one that stands for a letter itself, or has a word right behind it. */
export function ties(text: string, at: number, unit: number): boolean {
  if (!isTie(unit)) return false;
  return isEdge(unit) || (at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1)));
}

/** Whether a mark touches the word from `start` to `end` that may belong to it, as the full stop after it does not. */
export function isTouched(text: string, start: number, end: number): boolean {
  if (start > 0 && isTie(text.charCodeAt(start - 1))) return true;
  if (end >= text.length) return false;
  return ties(text, end, text.charCodeAt(end));
}
