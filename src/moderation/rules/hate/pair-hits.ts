import type { Document } from '../../document/document.ts';
import type { Pair } from '../../document/pairs.ts';
import { pairsOf } from '../../document/pairs.ts';
import type { Prose } from '../../document/prose.ts';
import { isPart } from '../../lexicon/parts.ts';
import type { EvidenceKind, PartKind } from '../../lexicon/types.ts';
import type { Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** What a pair is worth in the title, where it is not said outright: headlines set groups beside crime and disease. */
const BESIDE = 0.5;

/** Languages whose sentences document/claims reads: pairs of words near each other would only blur that. */
const READ: ReadonlySet<string> = new Set(['en']);

/** How rules judge a pair. `isOutright` says whether it means in a headline what it means in a comment. */
interface Judge {
  readonly strength: (pair: Pair, prose: Prose) => number;
  readonly isOutright: (pair: Pair, prose: Prose) => boolean;
  readonly why: string;
}

/** Hits for a group's name with a term of `kind`, in the given order, where `judge` gives a strength above 0. */
export function pairHits(
  document: Document,
  kind: EvidenceKind | PartKind,
  order: 'group-first' | 'group-last',
  reach: number,
  judge: Judge,
): readonly Hit[] {
  let hits: Hit[] | undefined;
  for (const prose of document.prose) {
    if (prose.matches('group').length === 0 || READ.has(prose.language)) continue;
    const others = isPart(kind) ? prose.parts(kind) : prose.matches(kind);
    for (const pair of pairsOf(prose, others, order, reach)) {
      const strength = judge.strength(pair, prose);
      if (strength <= 0) continue;
      const isWhole = prose.field.field !== 'title' || judge.isOutright(pair, prose);
      hits ??= [];
      hits.push(prose.field.hit(pair.start, pair.end, isWhole ? strength : strength * BESIDE, judge.why));
    }
  }
  return hits ?? NO_HITS;
}
