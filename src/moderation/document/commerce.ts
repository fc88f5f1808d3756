import { holds, nameWords } from '../lexicon/spam/subjects.ts';
import type { Link } from './links.ts';
import type { Token } from './tokens.ts';

/** How much of a text is goods, services and words of selling. */
export interface Commerce {
  /** Different words of selling: cheap, order, delivery, guaranteed. */
  readonly selling: number;
  /** Different goods and services. */
  readonly subjects: number;
  /** Share of the words that are either. */
  readonly share: number;
}

const SAMPLE = 120;

function isIn(token: Token, links: readonly Link[]): boolean {
  for (const { start, end } of links) if (start <= token.start && token.end <= end) return true;
  return false;
}

/** Looks at the beginning of a text; asked only where it holds a link or a contact. */
export function commerceOf(tokens: readonly Token[], links: readonly Link[]): Commerce {
  const { subjects, selling, links: small } = nameWords();
  const goods = new Set<string>();
  const sales = new Set<string>();
  let words = 0;
  let told = 0;
  for (let at = 0; at < Math.min(SAMPLE, tokens.length); at++) {
    const token = tokens[at];
    if (!token || token.script === 'digits' || isIn(token, links)) continue;
    words++;
    const { text } = token;
    if (small.has(text) || text.length < 3) continue;
    if (selling.has(text)) sales.add(text);
    else if (holds(subjects, text)) goods.add(text);
    else continue;
    told++;
  }
  return { selling: sales.size, subjects: goods.size, share: words === 0 ? 0 : told / words };
}

/** A list of goods needs no praise. */
const CATALOGUE = 3;
const DENSE = 0.4;
const SOME = 0.15;
const MUCH = 0.25;

/** 0..1: whether a text reads like an offer. News name goods; offers name goods and praise them. */
export function offerStrength({ selling, subjects, share }: Commerce): number {
  if (selling === 0 && subjects >= CATALOGUE && share >= DENSE) return 0.6;
  if (selling === 0 || selling + subjects < 2 || share < SOME) return 0;
  return share >= MUCH && selling + subjects > 2 ? 1 : 0.6;
}
