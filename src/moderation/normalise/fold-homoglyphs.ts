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
  // Armenian
  ո: 'n',
  ս: 'u',
  օ: 'o',
  հ: 'h',
  ց: 'g',
  զ: 'q',
  ք: 'p',
  յ: 'j',
  ռ: 'n',
  ա: 'w',
  // Cherokee
  ꭺ: 'a',
  ꭼ: 'e',
  ꮲ: 'p',
  ꮪ: 's',
  ꮖ: 'i',
  ꮋ: 'h',
  ꮯ: 'c',
  ꮶ: 'k',
  ꭲ: 'i',
  ꭱ: 'e',
  ꮇ: 'm',
  ꮓ: 'z',
  ꮮ: 'l',
  ꭰ: 'd',
  // Small capitals and letters of the phonetic alphabet
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  ɡ: 'g',
  ɑ: 'a',
  ɩ: 'i',
  ʋ: 'u',
  ƒ: 'f',
  ɛ: 'e',
  // Upside down
  ɐ: 'a',
  ɔ: 'c',
  ǝ: 'e',
  ɟ: 'f',
  ƃ: 'g',
  ɥ: 'h',
  ᴉ: 'i',
  ɾ: 'j',
  ʞ: 'k',
  ɯ: 'm',
  ɹ: 'r',
  ʇ: 't',
  ʌ: 'v',
  ʍ: 'w',
  ʎ: 'y',
};

/** A word as it looks in Latin letters, where every letter of it looks like one. */
export function toLatin(word: string): string | undefined {
  let latin = '';
  for (const letter of word) {
    const same = letter >= 'a' && letter <= 'z' ? letter : TO_LATIN[letter];
    if (same === undefined) return undefined;
    latin += same;
  }
  return upright(word, latin);
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

// Phonetic letters, Greek, Cyrillic, Armenian, Cherokee, small capitals; two turned letters stand among the Latin ones.
const OTHER = String.raw`\u0192\u01dd\u0250-\u02af\u0370-\u058f\u1d00-\u1d7f\ua730\ua731\uab70-\uabbf`;
const FOREIGN = new RegExp(`[${OTHER}]`, 'g');
const FOREIGN_UNIT = new RegExp(`[${OTHER}]`);
const MIXED_POSSIBLE = new RegExp(`[a-z][${OTHER}]|[${OTHER}][a-z]`);
const WORD = new RegExp(`[a-z${OTHER}]+`, 'g');

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

const TURNED = /[ɐɟɥᴉɾʞɯɹʇʌʍʎ]/g;

/** Letters that stand on their heads are read from the end: `ʇᴉɥs`. */
function upright(written: string, latin: string): string {
  const turned = written.length > 2 && count(written, TURNED) > 1;
  return turned && latin !== written ? latin.split('').toReversed().join('') : latin;
}

function foldWord(word: string): string {
  const latin = count(word, /[a-z]/g);
  if (latin === 0 || latin === word.length) return word;
  const cyrillic = count(word, /[Ѐ-ԯ]/g);
  if (cyrillic > latin) {
    const asCyrillic = replaceAllOrNone(word, /[a-z]/g, TO_CYRILLIC);
    if (asCyrillic !== word) return asCyrillic;
  }
  return upright(word, replaceAllOrNone(word, FOREIGN, TO_LATIN));
}

/**
 * Words that mix Latin with look-alikes from other scripts become words of one script; after case folding.
 * Only mixed words, never the whole text: folding pure Cyrillic or Greek would destroy it.
 */
export const foldHomoglyphs: Step = {
  neighbours: true,
  touches: (unit) => FOREIGN_UNIT.test(unit),
  apply: (input) => {
    if (!MIXED_POSSIBLE.test(input.text)) return input;
    return input.replaced(input.text.replaceAll(WORD, foldWord));
  },
};
