import type { FieldText } from './field-text.ts';
import { SIGN } from './signs.ts';
import type { Token } from './tokens.ts';
import { hashesOf } from './word-hashes.ts';

/** A word written as betting sites write their names: with a lucky number, or letter by letter with a number. */
export interface Brand {
  readonly start: number;
  readonly end: number;
  /** `sure`: nobody writes an honest name so. `weak`: any word with a number. */
  readonly looks: 'sure' | 'lucky' | 'weak';
}

const NONE: readonly Brand[] = [];
const FEWEST_LETTERS = 3;
const FEWEST_SINGLES = 5;
/** Longest name that is spelled out: every single letter may begin one, so that runs must not be read to their end. */
const LONGEST_RUN = 24;
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 3;
const WIDEST_GAP = 3;
const WIDEST_TIE = 4;
const MOST = 20;
/** Four letters or more, then a number that brings luck: 77, 88, 138, 4d. */
const LUCKY = /^[a-z]{4,20}(?:77|88|99|777|888|999|138|168|303|313|338|76|78|69|55|33|4d|3d|2d)$/;
const LUCKY_NUMBER = /^(?:77|88|99|777|888|999|138|168|303|313|338|4d)$/;
const NUMBERED = /^[a-z]{5,20}\d{2,3}$/;
const NAME = /^[a-z]{4,20}$/;
const SENTENCE_END = /[.!?:;,()]|\s\s/;
const HYPHEN = /^[-'’]$/;
/** What ties a number to a name in an advert: emoji and stars. */
const ORNAMENT = /\p{Extended_Pictographic}|[\u2605\u2606\u2729-\u2749]/u;
/** Enough to know Indonesian or Malay, where these adverts live, from other languages. */
const INDONESIAN = hashesOf(
  'yang dan gak ga nggak aja bang gue gw banget kamu sama ini itu udah bisa juga dari kalo kalau buat bikin jadi tapi lagi emang cuma semua orang saya aku main langsung terus pasti makin baru',
);
const FEWEST_INDONESIAN = 2;
const LAST_SINGLE = /^[a-z]\d{2,3}$/;
const PLAIN_GAP = /^[ .*_\u00b7|~-]*$/;
/** Before the name of a place to play at. */
const PLACING = hashesOf(
  'di ke dari main maen join gabung bareng situs daftar coba cobain pakai pake lewat sama cuma hanya bersama menang jepe play at visit try',
);

function isSingle(token: Token | undefined): token is Token {
  return token !== undefined && token.length === 1;
}

/** The last token of `r a j a 7 7`, or of single letters from two alphabets; -1 where there is no such run. */
function spacedFrom({ text, tokens }: FieldText, first: number): number {
  let last = first;
  let letters = 0;
  let digits = 0;
  let latin = false;
  let foreign = false;
  for (let at = first; at < first + LONGEST_RUN && isSingle(tokens[at]); at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) break;
    if (at > first && before) {
      if (token.start - before.end > WIDEST_GAP || !PLAIN_GAP.test(text.slice(before.end, token.start)))
        break;
    }
    if (token.script === 'digits') digits++;
    else if (digits > 0) break;
    else letters++;
    latin ||= token.script === 'latin';
    foreign ||= token.script === 'cyrillic' || token.script === 'greek';
    last = at;
  }
  const tail = tokens[last + 1];
  if (
    digits === 0 &&
    letters >= FEWEST_LETTERS &&
    tail?.mixed &&
    LAST_SINGLE.test(tail.text) &&
    tail.start - (tokens[last]?.end ?? 0) <= WIDEST_GAP
  )
    return last + 1;
  const isNumbered = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && letters >= FEWEST_LETTERS;
  const isMixed = latin && foreign && letters + digits >= FEWEST_SINGLES;
  return (isNumbered && letters + digits >= FEWEST_SINGLES) || isMixed ? last : -1;
}

/** `raja⭐88`: a number tied to a word by an ornament. */
function isTied({ text, tokens }: FieldText, at: number): boolean {
  const token = tokens[at];
  const number = tokens[at + 1];
  if (!token || !number || number.script !== 'digits' || number.start - token.end > WIDEST_TIE) return false;
  if (number.length > MOST_DIGITS || number.length < FEWEST_DIGITS) return false;
  if (!NAME.test(token.text)) return false;
  const tie = text.slice(token.end, number.start);
  if (HYPHEN.test(tie) && isIndonesian(tokens)) return true;
  return (
    (ORNAMENT.test(tie) && !SENTENCE_END.test(tie)) ||
    (HYPHEN.test(tie) && ORNAMENT.test(text.slice(number.end, number.end + 3)))
  );
}

const SAMPLE = 40;

function isIndonesian(tokens: readonly Token[]): boolean {
  let known = 0;
  for (let at = 0; at < Math.min(SAMPLE, tokens.length); at++) {
    if (INDONESIAN.has(tokens[at]?.hash ?? 0)) known++;
  }
  return known >= FEWEST_INDONESIAN;
}

function looksOf({ text, tokens }: FieldText, at: number): Brand['looks'] | undefined {
  const token = tokens[at];
  if (!token || text.charAt(token.start - 1) === '@') return undefined;
  const isLucky = LUCKY.test(token.text);
  if (!isLucky && !NUMBERED.test(token.text)) return undefined;
  if (
    ORNAMENT.test(text.slice(Math.max(0, token.start - 3), token.start)) &&
    ORNAMENT.test(text.slice(token.end, token.end + 3))
  )
    return 'sure';
  if (isLucky && (PLACING.has(tokens[at - 1]?.hash ?? 0) || isIndonesian(tokens))) return 'sure';
  return isLucky || isIndonesian(tokens) ? 'lucky' : 'weak';
}

/** Brands of the body. A name behind `@` is a guest. */
export function findBrands(field: FieldText): readonly Brand[] {
  if (!field.hasDigits && (field.isAscii || (field.signs & SIGN.single) === 0)) return NONE;
  const { tokens } = field;
  const brands: Brand[] = [];
  for (let at = 0; at < tokens.length && brands.length < MOST; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.length === 1) {
      if (token.script === 'digits') continue;
      const last = spacedFrom(field, at);
      if (last > at) {
        brands.push({ start: token.start, end: tokens[last]?.end ?? token.end, looks: 'sure' });
        at = last;
      }
    } else if (token.mixed) {
      const looks = looksOf(field, at);
      if (looks) brands.push({ start: token.start, end: token.end, looks });
    } else if (token.script === 'latin' && isTied(field, at)) {
      const number = tokens[at + 1];
      const looks =
        LUCKY_NUMBER.test(number?.text ?? '') ||
        ORNAMENT.test(field.text.slice(token.end, (number?.end ?? 0) + 3))
          ? 'sure'
          : 'lucky';
      brands.push({ start: token.start, end: number?.end ?? token.end, looks });
    }
  }
  return brands;
}
