import type { Script } from '../../characters.ts';
import { isSurrogateUnit } from '../../characters.ts';
import type { FieldText } from '../../document/field-text.ts';
import { MAX_UNITS } from '../../limits.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const FEWEST_LETTERS = 16;
const SHARE = 0.7;
const MENTION = /[@#][\p{L}\p{N}_]{1,50}/gu;

const NEITHER = 1;
const UPPER = 2;
const LOWER = 3;
/** By unit, filled on first use: as in characters.ts. */
const cases = new Uint8Array(0x1_0000);

function caseOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return UPPER;
  return /\p{Ll}/u.test(character) ? LOWER : NEITHER;
}

/** How many letters are capitals, and how many are small. */
function countCases(text: string): { readonly capitals: number; readonly small: number } {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let found = cases[unit] ?? 0;
    if (isSurrogateUnit(unit)) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      found = caseOf(character);
      at += character.length - 1;
    } else if (found === 0) cases[unit] = found = caseOf(text.charAt(at));
    if (found === UPPER) capitals++;
    else if (found === LOWER) small++;
  }
  return { capitals, small };
}

const SAMPLE = 200;

/** Most comments are told apart by a glance at their beginning: half of it in ASCII lower case is not shouted. */
function hasCapitals(source: string): boolean {
  const length = Math.min(SAMPLE, source.length);
  let others = 0;
  for (let at = 0; at < length; at++) {
    const unit = source.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) others++;
  }
  return others <= length / 2;
}

const CASED: ReadonlySet<Script> = new Set<Script>(['latin', 'greek', 'cyrillic']);

function hasCase({ tokens }: FieldText): boolean {
  return tokens.some(({ script }) => CASED.has(script));
}

export const shouting: Rule = {
  kind: 'rule',
  id: 'SHOUTING',
  group: 'flooding',
  category: 'flooding',
  score: 1,
  summary: 'Almost all letters are capitals (weak: angry politics is not spam)',
  needsOneOf: ['folded'],
  ok: ['The USA and the UN met NATO in the UK.'],
  fail: ['THE GOVERNMENT LIED TO ALL OF US'],
  check: ({ body: { field } }) => {
    if (field.tokens.length < 3 || field.isPlain || !hasCapitals(field.source) || !hasCase(field))
      return NO_HITS;
    // Mentions are written as the service writes them.
    const { capitals, small } = countCases(field.source.slice(0, MAX_UNITS.body).replaceAll(MENTION, ''));
    if (capitals < FEWEST_LETTERS || capitals / (capitals + small) < SHARE) return NO_HITS;
    return [field.wholeHit(1, 'Written in capitals.')];
  },
};
