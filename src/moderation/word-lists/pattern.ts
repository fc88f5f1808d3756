import { kindOf, LETTER, DIGIT } from '../characters.ts';
import { readText } from '../document/tokens.ts';
import { normalise } from '../normalise/index.ts';
import { BETWEEN } from './stream.ts';
import { isUnspaced } from './unspaced.ts';

/** What to look for in a stream of words. */
export interface Pattern {
  /** Between two pieces stand any letters of one word. A space is the border of a word. */
  readonly pieces: readonly string[];
  /** A `*` before the first letter, after the last. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** UTF-16 units of an entry. */
const MAX_ENTRY_UNITS = 100;
const MAX_STARS = 4;
/** Letters and digits beside `*`: shorter entries are in half of all comments. */
const FEWEST_LETTERS = 2;
/** NFKC can make eighteen letters of one. */
const MAX_PATTERN_UNITS = 200;

/** Stands for `*` while the entry is read into words: a letter of a dead script, once used in one manuscript. */
const STAR = '\ua66e';
/** Nor letters beyond the BMP: the tokeniser knows none (characters.ts). */
const OUTSIDE = /[^\p{L}\p{M}\p{N}\s*.,:;'’#&/_-]|[\u{10000}-\u{10ffff}]/u;

type Read = { readonly pattern: Pattern } | { readonly problem: string };

/** An entry's words with their stars; each as written, apart by one space. */
function wordsOf(text: string): string[] {
  const { tokens } = readText(text);
  const words: string[] = [];
  tokens.forEach(({ text: word, start }, index) => {
    const before = tokens[index - 1];
    // Chinese characters are words of their own to the tokeniser: together again, as in a stream.
    const joins =
      before !== undefined &&
      (isUnspacedPair(before.text, word) ||
        (before.end === start && (before.text.endsWith(STAR) || word.startsWith(STAR))));
    if (joins) words.push((words.pop() ?? '') + word);
    else words.push(word);
  });
  return words;
}

function isUnspacedPair(one: string, other: string): boolean {
  return isUnspaced(one.charCodeAt(one.length - 1)) && isUnspaced(other.charCodeAt(0));
}

function letterCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind === LETTER || kind === DIGIT) && text.charAt(at) !== STAR) count++;
  }
  return count;
}

/** Borders of words round a phrase: none where it is open, or where its script knows none. */
function bordered(phrase: string, openStart: boolean, openEnd: boolean): string {
  const start = openStart || isUnspaced(phrase.charCodeAt(0)) ? '' : BETWEEN;
  const end = openEnd || isUnspaced(phrase.charCodeAt(phrase.length - 1)) ? '' : BETWEEN;
  return start + phrase + end;
}

/** A star between letters that are written without spaces would stand for any text. */
function isBoundless(phrase: string): boolean {
  for (let at = phrase.indexOf(STAR); at >= 0; at = phrase.indexOf(STAR, at + 1)) {
    if (isUnspaced(phrase.charCodeAt(at - 1)) || isUnspaced(phrase.charCodeAt(at + 1))) return true;
  }
  return false;
}

/** Reads an entry's text as comments are read: the same letters are folded to the same. */
export function readPattern(text: string): Read {
  if (text.length > MAX_ENTRY_UNITS) return { problem: `is longer than ${MAX_ENTRY_UNITS} characters` };
  const [odd] = OUTSIDE.exec(normalise(text).text) ?? [];
  if (odd !== undefined || text.includes(STAR)) {
    const which = odd === undefined ? 'a letter of no living script' : `“${odd}”`;
    return { problem: `holds ${which}: only letters, digits, spaces, * and . , : ; ' # & / _ - are matched` };
  }
  if (text.split('*').length - 1 > MAX_STARS) return { problem: `has more than ${MAX_STARS} *` };
  const words = wordsOf(normalise(text).text.replaceAll(/\*+/g, STAR));
  if (letterCount(words.join('')) < FEWEST_LETTERS) {
    return { problem: `has fewer than ${FEWEST_LETTERS} letters or digits beside *` };
  }
  if (words.includes(STAR)) return { problem: 'has a * that touches no letter' };
  const whole = words.join(BETWEEN);
  const openStart = whole.startsWith(STAR);
  const openEnd = whole.endsWith(STAR);
  const phrase = whole.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  if (phrase.length > MAX_PATTERN_UNITS) return { problem: 'is too long when its letters are written out' };
  if (isBoundless(phrase)) {
    return {
      problem: 'has a * between letters of a script without spaces, where it would stand for any text',
    };
  }
  return { pattern: { pieces: bordered(phrase, openStart, openEnd).split(STAR), openStart, openEnd } };
}
