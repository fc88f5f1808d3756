import { anyPage } from '../lexicon/spam/everyday.ts';
import type { FieldText } from './field-text.ts';
import { SIGN } from './signs.ts';
import type { Token } from './tokens.ts';

const SHORTEST = 15;
const LONGEST = 60;
const SHORTEST_PART = 3;
const LONGEST_PART = 14;
const MOST_LOOKED_AT = 40;

function isKnown(word: string): boolean {
  const { everyday, ofAnyPage } = anyPage();
  return everyday.has(word) || ofAnyPage.has(word);
}

/** Whether a word is two or more everyday words without a space between them. At most 60 places, parts of 3 to 14 letters. */
function isGlued(word: string): boolean {
  if (isKnown(word)) return false;
  const reached = new Uint8Array(word.length + 1);
  reached[0] = 1;
  for (let end = SHORTEST_PART; end <= word.length; end++) {
    for (let length = SHORTEST_PART; length <= Math.min(LONGEST_PART, end); length++) {
      if (reached[end - length] !== 1 || !isKnown(word.slice(end - length, end))) continue;
      reached[end] = 1;
      break;
    }
  }
  return reached[word.length] === 1;
}

/** Long words that are everyday words glued together: what is left where a spinner did not choose a synonym. */
export function gluedWords({ tokens, signs }: FieldText): readonly Token[] {
  if ((signs & SIGN.long) === 0) return [];
  let glued: Token[] | undefined;
  let looked = 0;
  for (const token of tokens) {
    if (token.length < SHORTEST || token.length > LONGEST || token.script !== 'latin') continue;
    if (++looked > MOST_LOOKED_AT) break;
    if (isGlued(token.text)) (glued ??= []).push(token);
  }
  return glued ?? [];
}
