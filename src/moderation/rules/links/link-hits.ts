import type { Document } from '../../document/document.ts';
import type { Link } from '../../document/links.ts';
import type { Hit } from '../rule.ts';

/** One hit for each link of the body that `judge` gives a strength above 0. */
export function linkHits(document: Document, why: string, judge: (link: Link) => number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const link of document.links) {
    const strength = judge(link);
    if (strength > 0) hits.push(document.body.field.hit(link.start, link.end, strength, why));
  }
  return hits;
}
