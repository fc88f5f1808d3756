import type { Token } from '../document/tokens.ts';
import { STEM_UNITS } from '../document/tokens.ts';

/** Arabic stems are shorter than STEM_UNITS. */
const ARABIC_STEM_UNITS = 4;

/** Articles and conjunctions written onto an Arabic noun, longest first. Single-letter prepositions are too often a root's own. */
const ARTICLES = ['وال', 'فال', 'بال', 'كال', 'لل', 'ال'];
const SHORTEST_STEM = 3;

/** Where the word begins that a weight is looked up by: normalised, without an Arabic article. */
export function wordStart(text: string, { start, end, script }: Token): number {
  if (script !== 'arabic') return start;
  for (const article of ARTICLES) {
    if (end - start - article.length >= SHORTEST_STEM && text.startsWith(article, start))
      return start + article.length;
  }
  return start;
}

/** Where the stem ends that it is also looked up by; -1 for a word that is no longer than its stem. */
export function stemEnd({ end, script }: Token, start: number): number {
  const stem = start + (script === 'arabic' ? ARABIC_STEM_UNITS : STEM_UNITS);
  return stem < end ? stem : -1;
}
