import type { Disguisable } from '../lexicon/disguisable.ts';
import type { Language } from '../lexicon/types.ts';
import { toLatin } from '../normalise/fold-homoglyphs.ts';
import type { FieldText } from './field-text.ts';
import type { Token } from './tokens.ts';

/** A word wholly in letters of another script, as it looks in Latin: `ѕһіт`. Never in a text of that script's language. */
export function lookAlike({ script, text }: Token, language: Language | undefined): string | undefined {
  if (script === 'cyrillic' && language === 'ru') return undefined;
  return toLatin(text);
}

/** Nu looks like a V and sounds like an N, upsilon looks like a Y and a U. The fold takes the first. */
const SECOND_READING: readonly (readonly [RegExp, RegExp, string])[] = [[/ν/i, /v/g, 'n']];

/** A notorious word that was folded to the other of two letters which a look-alike stands for: `mοrον`. */
export function otherReading(field: FieldText, token: Token, known: Disguisable): string | undefined {
  for (const [sent, folded, other] of SECOND_READING) {
    if (token.text.search(folded) < 0 || !sent.test(field.source)) continue;
    const word = token.text.replaceAll(folded, other);
    if (
      known.isNotorious(word) &&
      sent.test(field.source.slice(...field.sourceSpan(token.start, token.end)))
    ) {
      return word;
    }
  }
  return undefined;
}
