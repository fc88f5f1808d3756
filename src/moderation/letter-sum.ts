/** Sums of the letters of words: the same letters in another order have the same sum. */

function mix(unit: number): number {
  const mixed = Math.imul(unit ^ 0x9e37, 0x85eb_ca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35);
}

const VALUES = Int32Array.from({ length: 128 }, (_, unit) => mix(unit));

/** What a letter adds to the sum of its word. */
export function letterValue(unit: number): number {
  return unit < 128 ? (VALUES[unit] ?? 0) : mix(unit);
}

/** The sum of a word. The tokeniser has it for its words. */
export function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = (sum + letterValue(word.charCodeAt(at))) | 0;
  return sum;
}
