import type { Prose } from '../../document/prose.ts';
import type { Hit } from '../rule.ts';

/**
 * The scope of a word that governs those after it: up to `reach` words of the same clause or sentence, ending where
 * somebody is addressed ("nobody lied, you idiot"). Undefined where the word governs nothing.
 */
export function scopeAfter(
  prose: Prose,
  governor: number,
  reach: number,
  within: 'clause' | 'sentence',
  why: string,
  passesAddress = false,
): Hit | undefined {
  const { tokens } = prose;
  const from = tokens[governor];
  let last = from;
  for (let at = governor + 1; at <= governor + reach; at++) {
    const token = tokens[at];
    if (!token || token[within] !== from?.[within] || (!passesAddress && prose.hasRole(at, 'second_person'))) {
      break;
    }
    last = token;
  }
  return from && last && last !== from ? prose.field.hit(from.start, last.end, 1, why) : undefined;
}
