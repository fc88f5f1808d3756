import { PART_KINDS } from '../../lexicon/parts.ts';
import type { EvidenceKind, PartKind } from '../../lexicon/types.ts';
import type { Match } from '../match.ts';
import type { Prose } from '../prose.ts';

/** Evidence that claims about groups are also made with. */
const EVIDENCE = [
  'group',
  'insult',
  'profanity',
  'slur',
  'harm_verb',
] as const satisfies readonly EvidenceKind[];

type Kind = PartKind | (typeof EVIDENCE)[number];

function push(at: (Match[] | undefined)[], index: number, match: Match): void {
  const known = at[index];
  if (known) known.push(match);
  else at[index] = [match];
}

function longest(matches: readonly Match[] | undefined, kinds: readonly Kind[]): Match | undefined {
  let best: Match | undefined;
  if (!matches) return best;
  for (const match of matches) {
    if (best && match.last - match.first <= best.last - best.first) continue;
    if (kinds.some((kind) => kind === match.term.kind)) best = match;
  }
  return best;
}

/** What begins and what ends at each word of a comment that names a group. */
export class PartMap {
  readonly #starting: (Match[] | undefined)[] = [];
  readonly #ending: (Match[] | undefined)[] = [];

  constructor(prose: Prose) {
    for (const kind of PART_KINDS) this.#addAll(prose.parts(kind));
    for (const kind of EVIDENCE) this.#addAll(prose.matches(kind));
  }

  #addAll(matches: readonly Match[]): void {
    for (const match of matches) {
      push(this.#starting, match.first, match);
      push(this.#ending, match.last, match);
    }
  }

  /** The longest match of one of the kinds that begins at a word. */
  from(token: number, ...kinds: readonly Kind[]): Match | undefined {
    return longest(this.#starting[token], kinds);
  }

  /** The longest match of one of the kinds that ends at a word. */
  upTo(token: number, ...kinds: readonly Kind[]): Match | undefined {
    return longest(this.#ending[token], kinds);
  }
}
