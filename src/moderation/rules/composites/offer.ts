import { commerceOf, offerStrength } from '../../document/commerce.ts';
import type { Document } from '../../document/document.ts';

/** Two composites ask the same. */
const known = new WeakMap<Document, number>();

/** 0..1: whether the body reads like an offer. */
export function offerIn(document: Document): number {
  const strength = known.get(document) ?? offerStrength(commerceOf(document.body.tokens, document.links));
  known.set(document, strength);
  return strength;
}
