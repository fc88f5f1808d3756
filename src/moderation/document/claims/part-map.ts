import { MAX_MATCHES } from '../../limits.ts';
import type { Match } from '../match.ts';
import type { Prose } from '../prose.ts';
import type { Kinds } from './kinds.ts';
import { EVIDENCE, highBit, KINDS, lowBit, ordinalOf } from './kinds.ts';

/** What is noted of a word, first for the matches that begin with it, then for those that end with it. */
const WIDTH = 6;
const BEGINS = 0;
const ENDS = 3;
/** Of either: the ordinal, from 1, of the first match of a chain, and bits of the kinds of the whole chain. */
const LOW = 1;
const HIGH = 2;

// Kept from one text to the next: the claims of a text are read to their end before those of another.
let words = new Int32Array(WIDTH << 9);
/** By match: the next in its chain, for the two chains that it is in; ordinal of its kind. */
const LINKS = 3;
const KIND = 2;
const links = new Int32Array((KINDS.length * MAX_MATCHES + 1) * LINKS);

/** What begins and what ends at each word of a comment that names a group. Only the one made last can be asked. */
export class PartMap {
  /** By ordinal, less 1. */
  readonly #matches: Match[] = [];
  readonly #size: number;

  constructor(prose: Prose) {
    this.#size = prose.tokens.length;
    if (words.length < this.#size * WIDTH) words = new Int32Array(this.#size * WIDTH * 2);
    else words.fill(0, 0, this.#size * WIDTH);
    for (const [kind, list] of prose.allParts()) this.#addAll(ordinalOf(kind), list);
    for (const kind of EVIDENCE) this.#addAll(ordinalOf(kind), prose.matches(kind));
  }

  #addAll(kind: number, list: readonly Match[]): void {
    // From the last to the first, so that the matches of a kind are chained in the order of the text.
    for (let at = list.length - 1; at >= 0; at--) {
      const match = list[at];
      if (!match) continue;
      const ordinal = this.#matches.push(match);
      links[ordinal * LINKS + KIND] = kind;
      this.#prepend(match.first * WIDTH + BEGINS, ordinal, 0, kind);
      this.#prepend(match.last * WIDTH + ENDS, ordinal, 1, kind);
    }
  }

  /** Puts a match in front of a chain. */
  #prepend(chain: number, ordinal: number, link: number, kind: number): void {
    links[ordinal * LINKS + link] = words[chain] ?? 0;
    words[chain] = ordinal;
    words[chain + LOW] = (words[chain + LOW] ?? 0) | lowBit(kind);
    words[chain + HIGH] = (words[chain + HIGH] ?? 0) | highBit(kind);
  }

  /**
   * The longest match of a chain that is of one of the kinds; of two as long that of the kind which comes first. Most
   * chains are told by their bits to hold none.
   */
  #longest(chain: number, link: number, { low, high }: Kinds): Match | undefined {
    if ((((words[chain + LOW] ?? 0) & low) | ((words[chain + HIGH] ?? 0) & high)) === 0) return undefined;
    let best: Match | undefined;
    let bestKind = KINDS.length;
    for (let at = words[chain] ?? 0; at !== 0; at = links[at * LINKS + link] ?? 0) {
      const kind = links[at * LINKS + KIND] ?? 0;
      if (((lowBit(kind) & low) | (highBit(kind) & high)) === 0) continue;
      const match = this.#matches[at - 1];
      if (!match) continue;
      const more = best ? match.last - match.first - (best.last - best.first) : 1;
      if (more < 0 || (more === 0 && kind >= bestKind)) continue;
      best = match;
      bestKind = kind;
    }
    return best;
  }

  #isWord(word: number): boolean {
    return word >= 0 && word < this.#size;
  }

  /** The longest match of one of the kinds that begins at a word. */
  from(word: number, kinds: Kinds): Match | undefined {
    return this.#isWord(word) ? this.#longest(word * WIDTH + BEGINS, 0, kinds) : undefined;
  }

  /** The longest match of one of the kinds that ends at a word. */
  upTo(word: number, kinds: Kinds): Match | undefined {
    return this.#isWord(word) ? this.#longest(word * WIDTH + ENDS, 1, kinds) : undefined;
  }
}
