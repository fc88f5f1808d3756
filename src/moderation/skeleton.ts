import { toLatin } from './normalise/fold-homoglyphs.ts';
import { normalise } from './normalise/index.ts';

/** Signs that stand for a letter, and letters that are taken for one another in a name: `l` and `i`, both as capitals and small. */
const ALIKE: Readonly<Record<string, string>> = { i: 'l', '1': 'l', '|': 'l', '0': 'o' };

/** Units of a text that are read. */
const MOST = 400;

/**
 * What a name looks like, for comparing names and nothing else: folded as the engine folds words, each letter as the Latin one that it
 * looks like, without spaces, signs and what cannot be seen (after UTS #39, "skeleton"). Two names with one skeleton can be taken
 * for one another. '' where no letter is left.
 */
export function skeleton(name: string): string {
  const folded = normalise(name, MOST).text.replaceAll(/[^\p{L}\p{N}|]/gu, '');
  return Array.from(folded, (letter) => ALIKE[letter] ?? toLatin(letter) ?? letter).join('');
}
