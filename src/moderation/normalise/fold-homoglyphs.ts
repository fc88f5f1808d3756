import type { Step } from './step.ts';

/** Lower-case look-alikes of Latin letters (after UTS #39, reduced to what readers take for the letter). */
const TO_LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  ь: 'b',
  я: 'r',
  и: 'n',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  γ: 'y',
};

/** A word as it looks in Latin letters, where every letter of it looks like one. */
export function toLatin(word: string): string | undefined {
  let latin = '';
  for (const letter of word) {
    const same = TO_LATIN[letter];
    if (same === undefined) return undefined;
    latin += same;
  }
  return latin;
}

/** The other way, for Latin letters hidden in a Cyrillic word. */
const TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  k: 'к',
  m: 'м',
  h: 'н',
  o: 'о',
  p: 'р',
  t: 'т',
  b: 'в',
  x: 'х',
  y: 'у',
};

const MIXED_POSSIBLE = /[a-z][Ͱ-ӿԀ-ԯ]|[Ͱ-ӿԀ-ԯ][a-z]/;
const WORD = /[a-zͰ-ӿԀ-ԯ]+/g;

function count(word: string, pattern: RegExp): number {
  return word.match(pattern)?.length ?? 0;
}

function replaceAllOrNone(word: string, foreign: RegExp, table: Readonly<Record<string, string>>): string {
  let known = true;
  const result = word.replaceAll(foreign, (letter) => {
    const same = table[letter];
    if (same === undefined) known = false;
    return same ?? letter;
  });
  return known ? result : word;
}

function foldWord(word: string): string {
  const latin = count(word, /[a-z]/g);
  if (latin === 0 || latin === word.length) return word;
  const cyrillic = count(word, /[Ѐ-ԯ]/g);
  if (cyrillic > latin) {
    const asCyrillic = replaceAllOrNone(word, /[a-z]/g, TO_CYRILLIC);
    if (asCyrillic !== word) return asCyrillic;
  }
  return replaceAllOrNone(word, /[Ͱ-ԯ]/g, TO_LATIN);
}

/**
 * Words that mix Latin with Cyrillic or Greek look-alikes become words of one script; after case folding.
 * Only mixed words, never the whole text: folding pure Cyrillic or Greek would destroy it.
 */
export const foldHomoglyphs: Step = {
  touches: (unit) => unit >= '\u0370' && unit <= '\u052f',
  apply: (input) => {
    if (!MIXED_POSSIBLE.test(input.text)) return input;
    return input.replaced(input.text.replaceAll(WORD, foldWord));
  },
};
