import type { Document } from '../document/document.ts';
import type { Match } from '../document/match.ts';
import type { Prose } from '../document/prose.ts';
import type { EvidenceKind } from '../lexicon/types.ts';
import type { Hit } from './rule.ts';
import { NO_HITS } from './rule.ts';
import { shareOfMatch } from './title-share.ts';

/** One hit for each match of a kind that `judge` gives a strength above 0; what is said in the title weighs its share. */
export function hitsOf(
  document: Document,
  kind: EvidenceKind,
  judge: (match: Match, prose: Prose) => { readonly strength: number; readonly why: string } | undefined,
): readonly Hit[] {
  let hits: Hit[] | undefined;
  for (const prose of document.prose) {
    for (const match of prose.matches(kind)) {
      const judged = judge(match, prose);
      const strength = judged ? judged.strength * shareOfMatch(match, prose) : 0;
      if (!judged || strength <= 0) continue;
      hits ??= [];
      hits.push(prose.field.hit(match.start, match.end, strength, judged.why));
    }
  }
  return hits ?? NO_HITS;
}
