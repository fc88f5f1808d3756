import type { Token } from '../document/tokens.ts';

/** Units of a word that stand for all its inflections: `claim…` for claims, claimed, claiming. */
const STEM_UNITS: Readonly<Record<'arabic' | 'other', number>> = { arabic: 4, other: 5 };

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
  const stem = start + (script === 'arabic' ? STEM_UNITS.arabic : STEM_UNITS.other);
  return stem < end ? stem : -1;
}
