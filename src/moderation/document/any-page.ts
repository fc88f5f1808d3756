import { anyPage } from '../lexicon/spam/everyday.ts';
import type { Link } from './links.ts';
import type { Token } from './tokens.ts';

/** Enough words to tell what a comment is about. */
const SAMPLE = 150;
/** At most this share of the words names anything. */
const NOTHING = 0.2;
const LITTLE = 0.3;
const WEAK = 0.9;

/** 1 where the words fit any page and speak of pages, 0 where enough of them name a subject. English. */
export function fitsAnyPage(tokens: readonly Token[], links: readonly Link[] = []): number {
  const { everyday, ofAnyPage } = anyPage();
  const length = Math.min(SAMPLE, tokens.length);
  let words = 0;
  let named = 0;
  let pages = 0;
  for (let at = 0; at < length; at++) {
    const token = tokens[at];
    if (!token || links.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    words++;
    if (ofAnyPage.has(token.text)) pages++;
    else if (!everyday.has(token.text)) named++;
  }
  if (words === 0 || pages === 0 || named / words > LITTLE) return 0;
  return pages > 1 && named / words <= NOTHING ? 1 : WEAK;
}
