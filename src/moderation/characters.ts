/**
 * What a UTF-16 unit is, by Unicode category. JavaScript's `\b` and `\w` know ASCII only, so the engine asks here.
 * One table for all units, filled a unit at a time on first use: no start-up cost, one array read afterwards.
 * Surrogates count as OTHER: after NFKC few words are written beyond the BMP (known limit).
 */
const UNKNOWN = 0;
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
const OTHER = 5;

type CharacterKind = 1 | 2 | 3 | 4 | 5;

const kinds = new Uint8Array(0x1_0000);

function classify(character: string): CharacterKind {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : OTHER;
}

function learn(unit: number): number {
  // NaN, past the end of a text, is nothing.
  if (!(unit >= 0)) return OTHER;
  const kind = classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

/** The kind of one UTF-16 unit; NaN (past the end) is OTHER. */
export function kindOf(unit: number): number {
  const kind = kinds[unit];
  return kind === undefined || kind === UNKNOWN ? learn(unit) : kind;
}

/** Letter, mark or digit: what words are made of in every script. */
export function isWordUnit(unit: number): boolean {
  return kindOf(unit) <= DIGIT;
}

/** Half of a character beyond the BMP. */
export function isSurrogateUnit(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

export function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export type Script =
  | 'latin'
  | 'arabic'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'hangul'
  | 'han'
  | 'digits'
  | 'other';

/** Script of a letter by its block. Blocks are enough: the answer steers look-ups, it is never evidence. */
export function scriptOf(unit: number): Script {
  if (unit < 0x250) return isDigitUnit(unit) ? 'digits' : 'latin';
  if (unit >= 0x600 && unit <= 0x77f) return 'arabic';
  if (unit >= 0x400 && unit <= 0x52f) return 'cyrillic';
  if (unit >= 0x370 && unit <= 0x3ff) return 'greek';
  if (unit >= 0x590 && unit <= 0x5ff) return 'hebrew';
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul';
  if (unit >= 0x4e00 && unit <= 0x9fff) return 'han';
  return unit >= 0x1e00 && unit <= 0x1eff ? 'latin' : 'other';
}

// oxlint-disable-next-line no-control-regex -- the range is meant to start at NUL
const ASCII_ONLY = /^[\0-\x7f]*$/;

export function isAscii(text: string): boolean {
  return ASCII_ONLY.test(text);
}
