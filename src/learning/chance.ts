import { LEAST_LEANING, MOST_SIGNIFICANT } from './limits.ts';

/**
 * How words become a chance: Gary Robinson, "A Statistical Approach to the Spam Problem", Linux Journal 107, March 2003,
 * as SpamAssassin's Mail::SpamAssassin::Bayes::CombineChi does it.
 */

/** Robinson's s and x: how strongly, and towards what, a word is held that was seen seldom. SpamAssassin's FW_S_CONSTANT is 0.03, his own example 1. */
const STRENGTH = 1;
const UNKNOWN = 0.5;

/** How often a word, or a whole class, was seen. */
export interface Seen {
  readonly bad: number;
  readonly ham: number;
}

/** Robinson's f(w): the chance that a comment with this word is bad were both classes equally common. */
export function leaning(word: Seen, all: Seen): number {
  const bad = word.bad / all.bad;
  const ham = word.ham / all.ham;
  const n = word.bad + word.ham;
  return n === 0 ? UNKNOWN : (STRENGTH * UNKNOWN + (n * bad) / (bad + ham)) / (STRENGTH + n);
}

/** Whether a word says enough to count. */
export const leans = (chance: number): boolean => Math.abs(chance - UNKNOWN) > LEAST_LEANING;

/** Chance that a chi-square variable with an even number of degrees of freedom is at least `chi`. */
function chiSquare(chi: number, degrees: number): number {
  const half = chi / 2;
  // In logarithms: 150 strong words make exp(-half) nothing.
  let term = -half;
  let sum = Math.exp(term);
  for (let i = 1; i < degrees / 2; i++) {
    term += Math.log(half / i);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/**
 * Fisher's way to one chance from many, both ways, as Robinson has it: 1 = bad, 0 = ham, 0.5 = no idea or as much of both.
 *
 * @param leanings of the words that lean, in any order; the strongest 150 count
 */
export function combined(leanings: readonly number[]): number {
  if (leanings.length === 0) return UNKNOWN;
  const strongest = leanings
    .toSorted((one, other) => Math.abs(other - UNKNOWN) - Math.abs(one - UNKNOWN))
    .slice(0, MOST_SIGNIFICANT);
  let [forBad, forHam] = [0, 0];
  for (const chance of strongest) {
    forBad += Math.log(chance);
    forHam += Math.log(1 - chance);
  }
  const degrees = 2 * strongest.length;
  const bad = chiSquare(-2 * forHam, degrees);
  const ham = chiSquare(-2 * forBad, degrees);
  return (1 + ham - bad) / 2;
}
