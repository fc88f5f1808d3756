import { hash32, mix } from './hash32.ts';

/**
 * A text's print: SimHash (Charikar, "Similarity estimation techniques from rounding algorithms", STOC 2002) over
 * its character 4-grams. Texts that share most of their 4-grams have prints that differ in few bits. 4-grams rather
 * than words: they also serve scripts without spaces and words taken apart, and a typing error costs four of them.
 */

/** UTF-16 code units that are read; what follows leaves no trace in the print. */
const READ = 2000;
const GRAM = 4;
/** Below this many letters ("Nice post!" has 8) texts are alike by accident: no print. */
const MIN_LETTERS = 8;
/** Of a print. */
const BYTES = 8;
/** That a byte can have. */
const VALUES = 256;

const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;
/** What a link or a number is in the folded text: always the same, as floods differ in little else. */
const SIGN = '0';

/**
 * Bits in which prints of near-duplicates differ at most. Measured on the comments of test/corpus: none of 245,000 pairs
 * of different texts is nearer than 13 bits; one changed word of a comment of 60 to 120 letters costs 11 bits at
 * the median, of one above 120 letters 5.
 */
export const NEAR = 10;

/** 16 hex digits, null for a text with too few letters. Linear in the text, and never reads more than `READ`. */
export function printOf(text: string): string | null {
  const folded = fold(text);
  if (folded.length < MIN_LETTERS) return null;
  const counts = new Uint16Array(BYTES * VALUES);
  for (let i = 0; i + GRAM <= folded.length; i++) {
    const gram = hash32(folded, i, GRAM);
    count(counts, 0, mix(gram));
    count(counts, BYTES / 2, mix(gram ^ 0x9e3779b9));
  }
  return Array.from({ length: BYTES }, (_, i) => majority(counts, i)).join('');
}

/** In how many bits two prints differ (Hamming), 0 to 64. */
export function distance(a: string, b: string): number {
  let bits = 0;
  for (let i = 0; i < a.length; i += 8) {
    bits += ones(Number.parseInt(a.slice(i, i + 8), 16) ^ Number.parseInt(b.slice(i, i + 8), 16));
  }
  return bits;
}

/** Bits that are set in 32 (Warren, "Hacker's Delight", 5-1). */
export function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many letters a text has, as far as it is read. */
export const letterCount = (text: string): number =>
  text.slice(0, READ).replaceAll(LINK, '').match(/\p{L}/gu)?.length ?? 0;

/** Hosts of the links in a text, as far as it is read: lower case, each once. */
export const linkedHosts = (text: string): readonly string[] => [
  ...new Set((text.slice(0, READ).match(LINK) ?? []).flatMap(hostOf)),
];

function hostOf(link: string): string[] {
  const host = URL.parse(/^www\./i.test(link) ? `http://${link}` : link)?.hostname;
  return host === undefined || host === '' ? [] : [host.replace(/^www\./, '')];
}

/** Letters only, without case and diacritics; a link or a run of digits is one sign. */
const fold = (text: string): string =>
  text
    .slice(0, READ)
    .replaceAll(LINK, SIGN)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{N}+/gu, SIGN)
    .replaceAll(/[^\p{L}0]+/gu, '');

/** Notes the four bytes of a hash, each by its value: eight times less work than bit by bit. */
function count(counts: Uint16Array, from: number, h: number): void {
  for (let i = 0; i < BYTES / 2; i++) {
    const at = (from + i) * VALUES + ((h >>> (8 * i)) & 0xff);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** One byte of the print, two hex digits: each bit is what most hashes have there. */
function majority(counts: Uint16Array, index: number): string {
  const sums = new Int32Array(8);
  for (let value = 0; value < VALUES; value++) {
    const n = counts[index * VALUES + value] ?? 0;
    if (n === 0) continue;
    for (let bit = 0; bit < 8; bit++) sums[bit] = (sums[bit] ?? 0) + ((value >>> bit) & 1 ? n : -n);
  }
  const byte = sums.reduce((made, sum, bit) => (sum > 0 ? made | (1 << bit) : made), 0);
  return byte.toString(16).padStart(2, '0');
}
