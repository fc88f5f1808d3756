import type { Prose } from '../../document/prose.ts';
import type { Hit } from '../rule.ts';

/** A Chinese word is two words to us (document/tokens.ts). */
function wordsOf(prose: Prose, reach: number): number {
  return prose.language === 'zh' ? reach * 2 : reach;
}

/** The scope of a word that governs those before it in its clause or sentence. */
export function scopeBefore(
  prose: Prose,
  governor: number,
  reach: number,
  within: 'clause' | 'sentence',
  why: string,
): Hit | undefined {
  const { tokens } = prose;
  const from = tokens[governor];
  let first = from;
  for (let at = governor - 1; at >= governor - wordsOf(prose, reach); at--) {
    const token = tokens[at];
    if (!token || token[within] !== from?.[within]) break;
    first = token;
  }
  return from && first && first !== from ? prose.field.hit(first.start, from.end, 1, why) : undefined;
}

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
  for (let at = governor + 1; at <= governor + wordsOf(prose, reach); at++) {
    const token = tokens[at];
    if (
      !token ||
      token[within] !== from?.[within] ||
      (!passesAddress && prose.hasRole(at, 'second_person'))
    ) {
      break;
    }
    last = token;
  }
  return from && last && last !== from ? prose.field.hit(from.start, last.end, 1, why) : undefined;
}
