import type { Finding } from '../../types.ts';
import type { Found, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

function strongest(findings: readonly Finding[]): Finding | undefined {
  let best: Finding | undefined;
  for (const finding of findings) if (!best || finding.score > best.score) best = finding;
  return best;
}

/** One hit at the strongest finding of `of`, worth the product of two strengths and of `share`. */
export function productHit(found: Found, of: string, by: string, why: string, share = 1): readonly Hit[] {
  const place = strongest(found.of(of));
  const strength = found.strength(of) * found.strength(by) * share;
  if (!place || strength <= 0) return NO_HITS;
  return [{ field: place.field, offsets: 'sent', start: place.start, end: place.end, strength, why }];
}
