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

  /** The match of one of the kinds that begins at a word. */
  from(token: number, ...kinds: readonly Kind[]): Match | undefined {
    return this.#starting[token]?.find(({ term }) => kinds.some((kind) => kind === term.kind));
  }

  /** The match of one of the kinds that ends at a word. */
  upTo(token: number, ...kinds: readonly Kind[]): Match | undefined {
    return this.#ending[token]?.find(({ term }) => kinds.some((kind) => kind === term.kind));
  }
}
