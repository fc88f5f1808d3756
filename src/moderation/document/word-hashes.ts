import { hashOf } from '../hash.ts';
import { normalise } from '../normalise/index.ts';

/**
 * Words by their hash: asking for a token costs no copy of it. Two words may share a hash, once in thousands of
 * millions: for hints that need company to count.
 */
export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(
    normalise(words)
      .text.split(' ')
      .map((word) => hashOf(word)),
  );
}
