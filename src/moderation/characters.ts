/**
 * What a UTF-16 unit is, by Unicode category. JavaScript's `\b` and `\w` know ASCII only, so the engine asks here.
 * Tables are filled a page (256 units) at a time on first use: no start-up cost, one array read afterwards.
 * Surrogates count as OTHER: after NFKC few words are written beyond the BMP (known limit).
 */
const OTHER = 0;
export const LETTER = 1;
const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;

type CharacterKind = 0 | 1 | 2 | 3 | 4;

const PAGE_SIZE = 256;
const pages: (Uint8Array | undefined)[] = [];

function classify(character: string): CharacterKind {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : OTHER;
}

function fillPage(index: number): Uint8Array {
  const page = new Uint8Array(PAGE_SIZE);
  for (let low = 0; low < PAGE_SIZE; low++) {
    page[low] = classify(String.fromCharCode(index * PAGE_SIZE + low));
  }
  pages[index] = page;
  return page;
}

/** The kind of one UTF-16 unit; NaN (past the end) is OTHER. */
export function kindOf(unit: number): number {
  const page = pages[unit >> 8] ?? fillPage(unit >> 8);
  return page[unit & 255] ?? OTHER;
}

/** Letter, mark or digit: what words are made of in every script. */
export function isWordUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LETTER || kind === MARK || kind === DIGIT;
}

export function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export type Script = 'latin' | 'arabic' | 'cyrillic' | 'greek' | 'hebrew' | 'hangul' | 'digits' | 'other';

/** Script of a letter by its block. Blocks are enough: the answer steers look-ups, it is never evidence. */
export function scriptOf(unit: number): Script {
  if (unit < 0x250) return isDigitUnit(unit) ? 'digits' : 'latin';
  if (unit >= 0x600 && unit <= 0x77f) return 'arabic';
  if (unit >= 0x400 && unit <= 0x52f) return 'cyrillic';
  if (unit >= 0x370 && unit <= 0x3ff) return 'greek';
  if (unit >= 0x590 && unit <= 0x5ff) return 'hebrew';
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul';
  return unit >= 0x1e00 && unit <= 0x1eff ? 'latin' : 'other';
}

// oxlint-disable-next-line no-control-regex -- the range is meant to start at NUL
const ASCII_ONLY = /^[\0-\x7f]*$/;

export function isAscii(text: string): boolean {
  return ASCII_ONLY.test(text);
}
