import type { Prose } from '../prose.ts';

/** What a comment says against a group. Each kind has a rule in rules/hate. */
export type ClaimKind = 'dehumanised' | 'derogated' | 'hated' | 'harmed' | 'rejected';

export interface Claim {
  readonly kind: ClaimKind;
  /** Token indexes, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

export function claimOf(prose: Prose, kind: ClaimKind, first: number, last: number, strength: number): Claim {
  const start = prose.tokens[first]?.start ?? 0;
  const end = prose.tokens[last]?.end ?? start;
  return { kind, first, last, start, end, strength };
}
