import type { ClaimKind } from '../../document/claims/claim.ts';
import type { Document } from '../../document/document.ts';
import type { Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** One hit for each claim of a kind that the grammar of document/claims read. */
export function claimHits(document: Document, kind: ClaimKind, why: string): readonly Hit[] {
  let hits: Hit[] | undefined;
  for (const prose of document.prose) {
    for (const claim of prose.claims) {
      if (claim.kind !== kind) continue;
      hits ??= [];
      hits.push(prose.field.hit(claim.start, claim.end, claim.strength, why));
    }
  }
  return hits ?? NO_HITS;
}
