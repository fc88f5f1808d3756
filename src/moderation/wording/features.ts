import { hashOf } from '../hash.ts';
import type { Token } from '../document/tokens.ts';

/** Units of a word that stand for all its inflections: `claim…` for claims, claimed, claiming. */
const STEM_UNITS: Readonly<Record<'arabic' | 'other', number>> = { arabic: 4, other: 5 };

/** Articles and conjunctions written onto an Arabic noun, longest first. Single-letter prepositions are too often a root's own. */
const ARTICLES = ['وال', 'فال', 'بال', 'كال', 'لل', 'ال'];
const SHORTEST_STEM = 3;

/** A word or the beginning of a word, as a part of the text that it stands in. */
export interface Feature {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Where an Arabic word begins without its article. */
function nounStart(text: string, { start, end, script }: Token): number {
  if (script !== 'arabic') return start;
  const article = ARTICLES.find((one) => text.startsWith(one, start));
  return article && end - start - article.length >= SHORTEST_STEM ? start + article.length : start;
}

/** The word that a weight is looked up by: normalised, without an Arabic article. */
export function wordOf(text: string, token: Token): Feature {
  const start = nounStart(text, token);
  const { end } = token;
  return { hash: start === token.start ? token.hash : hashOf(text, start, end), start, end };
}

/** The stem that it is also looked up by; undefined for a word that is no longer than its stem. */
export function stemOf(text: string, token: Token, { start, end }: Feature): Feature | undefined {
  const stem = start + (token.script === 'arabic' ? STEM_UNITS.arabic : STEM_UNITS.other);
  return stem < end ? { hash: hashOf(text, start, stem), start, end: stem } : undefined;
}
