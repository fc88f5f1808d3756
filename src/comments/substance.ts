/**
 * Is a change of a text no more than a correction of its spelling? Where others have answered, what they answered must keep its
 * meaning, so this says yes only where little can be meant differently. In doubt it says no.
 */

/** Shorter words mean something else with one letter changed: "not" and "now", in and on, لا and ما. */
const LEAST_LETTERS = 4;
/** From this length on a word may differ by two letters, below it by one: "kill" is not "kiss". */
const LONG_WORD = 6;

/** As they are folded. What turns a sentence round is no matter of spelling. */
const NEGATIONS = new Set(
  `cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt never none nobody nothing
  neither without kein keine keinen keiner keinem nicht nichts niemals niemand ohne jamais rien sans aucun aucune personne
  nada nunca nadie ninguno ninguna ningun tampoco ninguem nenhum nenhuma degil asla hicbir никогда ничего никто нельзя
  ليس ليست ليسوا بدون ابدا هرگز नहीं`.split(/\s+/),
);

/** Addresses and links: another letter is another place. */
const PLACE = /[/@\\]|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
/** Some signs stand for eighteen letters: texts that are made of them would cost eighteen times as much. */
const MOST_TIMES = 4;
const SOME = 1000;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SIGN = /\p{Extended_Pictographic}|\p{Sc}|[%+=<>]/gu;

/**
 * Marks that a word is the same word without, once it is decomposed: accents, Arabic vowel marks and hamza seats, Hebrew points.
 * Those of Indic scripts are its vowels, and stay.
 */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
/** Apostrophes, joiners, soft hyphens, tatweel: within a word they are none of its letters. */
const WITHIN = /['’ʼ`´\u200b-\u200d\u2060\ufeff\u00ad\u0640]/g;

/**
 * True where both texts have the same words in the same order, but for words that differ by a letter (from six letters on by two).
 * Case, accents, punctuation and spaces do not count. Numbers, links, signs, pictures, negations and short words do, to the letter.
 */
export function sameSubstance(before: string, after: string): boolean {
  if (isBlownUp(before) || isBlownUp(after)) return false;
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return (
    isSame(placesOf(before), placesOf(after)) &&
    isSame(signsOf(before), signsOf(after)) &&
    old.length === now.length &&
    old.every((word, i) => isCorrection(word, now[i] ?? ''))
  );
}

const isBlownUp = (text: string): boolean => text.normalize('NFKD').length > MOST_TIMES * text.length + SOME;

const placesOf = (text: string): readonly string[] => text.split(/\s+/).filter((part) => PLACE.test(part));
const signsOf = (text: string): readonly string[] => text.normalize('NFKC').match(SIGN) ?? [];
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, i) => each === other[i]);

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(WITHIN, '')
    // By way of upper case, which folds sharp s, final sigma and the long s.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(ACCENTS, '')
    .normalize('NFC')
    .match(WORD) ?? [];

function isCorrection(old: string, now: string): boolean {
  if (old === now) return true;
  if (NEGATIONS.has(old) || NEGATIONS.has(now) || /\p{N}/u.test(old + now)) return false;
  const [from, to] = [Array.from(old), Array.from(now)];
  const shorter = Math.min(from.length, to.length);
  // What only comes before a word is a syllable of its own: happy and unhappy, possible and impossible, يعلم and لايعلم.
  if (shorter < LEAST_LETTERS || old.endsWith(now) || now.endsWith(old)) return false;
  return isWithin(from, to, shorter < LONG_WORD ? 1 : 2);
}

/**
 * Optimal string alignment distance: letters put in, left out, changed, and two neighbours that changed places (Damerau, "A
 * technique for computer detection and correction of spelling errors", CACM 1964), looked at no further than `most` allows.
 */
function isWithin(from: readonly string[], to: readonly string[], most: number): boolean {
  if (Math.abs(from.length - to.length) > most) return false;
  // Of each row only the band is kept in which the distance can be `most` at all, so that a long word costs its length and not
  // its square: `row[k]` is about the first `i` letters and the first `i + k - most`.
  const far = most + 1;
  const width = 2 * most + 1;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: width }, (_, k) => (k < most ? far : k - most));
  for (let i = 1; i <= from.length; i++) {
    const row: number[] = [];
    for (let k = 0; k < width; k++) {
      const j = i + k - most;
      const left = row[k - 1] ?? far;
      const changed = (above[k] ?? far) + Number(from[i - 1] !== to[j - 1]);
      const hasSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = hasSwapped ? (before[k] ?? far) + 1 : far;
      const inside = j > 0 && j <= to.length;
      row.push(j === 0 ? i : inside ? Math.min((above[k + 1] ?? far) + 1, left + 1, changed, swapped) : far);
    }
    [before, above] = [above, row];
  }
  return (above[to.length - from.length + most] ?? far) <= most;
}
