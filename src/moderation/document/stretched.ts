import type { Disguisable } from '../lexicon/disguisable.ts';
import { skeletonOf } from '../lexicon/disguisable.ts';

function runs(word: string): readonly number[] {
  return (word.match(/(.)\1*/gsu) ?? []).map((run) => run.length);
}

/** `fuuuck` stands for `fuck`; `ass` does not stand for `as`: no run may be shorter than the word's own. */
export function unstretch(token: string, known: Disguisable): string | undefined {
  const written = runs(token);
  return known
    .withSkeleton(skeletonOf(token))
    .find((word) => word !== token && runs(word).every((length, at) => (written[at] ?? 0) >= length));
}

const STRETCHES = /(.)\1{2,}/gsu;

/** Excitement draws one letter out; `fuuuckkk` is drawn out to get past a filter. */
export function isStretchedTwice(token: string): boolean {
  return (token.match(STRETCHES)?.length ?? 0) > 1;
}
