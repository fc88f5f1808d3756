import type { Document } from '../document/document.ts';
import type { Match } from '../document/match.ts';
import type { Prose } from '../document/prose.ts';
import type { EvidenceKind } from '../lexicon/types.ts';
import type { Hit } from './rule.ts';
import { NO_HITS } from './rule.ts';

/** One hit for each match of a kind that `judge` gives a strength above 0. */
export function hitsOf(
  document: Document,
  kind: EvidenceKind,
  judge: (match: Match, prose: Prose) => { readonly strength: number; readonly why: string } | undefined,
): readonly Hit[] {
  let hits: Hit[] | undefined;
  for (const prose of document.prose) {
    for (const match of prose.matches(kind)) {
      const judged = judge(match, prose);
      if (!judged || judged.strength <= 0) continue;
      hits ??= [];
      hits.push(prose.field.hit(match.start, match.end, judged.strength, judged.why));
    }
  }
  return hits ?? NO_HITS;
}
