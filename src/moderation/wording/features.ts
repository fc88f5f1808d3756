import type { Token } from '../document/tokens.ts';
import { STEM_UNITS } from '../document/tokens.ts';

/** Arabic stems are shorter than STEM_UNITS. */
const ARABIC_STEM_UNITS = 4;

/** Articles and conjunctions written onto an Arabic noun: `وال`, `فال`, `بال`, `كال`, `لل`, `ال`. Single-letter prepositions are too often a root's own. */
const ALIF = 0x627;
const LAM = 0x644;
const BEFORE_ARTICLE: ReadonlySet<number> = new Set([0x648, 0x641, 0x628, 0x643]);
const SHORTEST_STEM = 3;

/** Units of the article that a word begins with; by units, because most words of an Arabic comment are asked for theirs. */
function articleAt(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (second === LAM) return first === ALIF || first === LAM ? 2 : 0;
  return second === ALIF && text.charCodeAt(start + 2) === LAM && BEFORE_ARTICLE.has(first) ? 3 : 0;
}

/** Where the word begins that a weight is looked up by: normalised, without an Arabic article. */
export function wordStart(text: string, { start, end, script }: Token): number {
  if (script !== 'arabic') return start;
  const article = articleAt(text, start);
  return end - start - article >= SHORTEST_STEM ? start + article : start;
}

/** Where the stem ends that it is also looked up by; -1 for a word that is no longer than its stem. */
export function stemEnd({ end, script }: Token, start: number): number {
  const stem = start + (script === 'arabic' ? ARABIC_STEM_UNITS : STEM_UNITS);
  return stem < end ? stem : -1;
}
