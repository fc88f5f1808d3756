import type { Document } from '../../document/document.ts';
import type { Pair } from '../../document/pairs.ts';
import { pairsOf } from '../../document/pairs.ts';
import type { EvidenceKind } from '../../lexicon/types.ts';
import type { Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Hits for a group's name with a term of `kind`, in the given order. */
export function pairHits(
  document: Document,
  kind: EvidenceKind,
  order: 'group-first' | 'group-last',
  reach: number,
  judge: (pair: Pair) => { readonly strength: number; readonly why: string } | undefined,
): readonly Hit[] {
  let hits: Hit[] | undefined;
  for (const prose of document.prose) {
    for (const pair of pairsOf(prose, prose.matches(kind), order, reach)) {
      const judged = judge(pair);
      if (judged) (hits ??= []).push(prose.field.hit(pair.start, pair.end, judged.strength, judged.why));
    }
  }
  return hits ?? NO_HITS;
}
