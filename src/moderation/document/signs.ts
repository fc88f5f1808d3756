/**
 * What stands anywhere in a text, one bit each, noted while it is read into words: most rules look for something that
 * most texts do not hold.
 */
export const SIGN = {
  /** 0 to 9. */
  digit: 1 << 0,
  /** Some word of 15 letters or more. */
  long: 1 << 1,
  /** Some word is one character long. */
  single: 1 << 2,
  /** Some letter three times or more in a row. */
  stretched: 1 << 3,
  /** `my` or `our` stands in it. */
  own: 1 << 4,
  stop: 1 << 5,
  slash: 1 << 6,
  at: 1 << 7,
  /** Exclamation and question marks. */
  exclaiming: 1 << 8,
  /** What mark-up is made of, and what stands round an "at" or a "dot". */
  bracket: 1 << 9,
  bar: 1 << 10,
  dollar: 1 << 11,
  /** Something beyond ASCII that is no letter of an alphabet. */
  odd: 1 << 12,
  /** Straight quotation marks, and the mark of a quoted line. */
  quoting: 1 << 13,
  /** Something was folded: capitals, accents, styled letters. */
  folded: 1 << 14,
  /** Letters that are read together with their neighbours, or that are made to be looked at. */
  woven: 1 << 15,
  /** So many words stand more than once that somebody may repeat himself. */
  repeats: 1 << 16,
  /** Some word names the powerful. */
  public_target: 1 << 17,
  /** A mark touches some word that may belong to it: `f*ck`. */
  tied: 1 << 18,
} as const;

export type Sign = keyof typeof SIGN;

const ASCII_END = 0x80;
const signs = new Uint16Array(ASCII_END);
const MARKS: readonly (readonly [marks: string, sign: number])[] = [
  ['.', SIGN.stop],
  ['/', SIGN.slash],
  ['@', SIGN.at],
  ['!?', SIGN.exclaiming],
  ['[<({=', SIGN.bracket],
  ['|', SIGN.bar],
  ['$', SIGN.dollar],
  ['"\'>', SIGN.quoting],
];
for (const [marks, sign] of MARKS) for (const mark of marks) signs[mark.charCodeAt(0)] = sign;
const ARABIC_QUESTION = 0x61f;

/** The sign of a unit that is part of no word. */
export function signOf(unit: number): number {
  if (unit < ASCII_END) return signs[unit] ?? 0;
  return unit === ARABIC_QUESTION ? SIGN.odd | SIGN.exclaiming : SIGN.odd;
}
