import type { Script } from '../characters.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
import type { Language } from '../lexicon/types.ts';
import { toLatin } from '../normalise/fold-homoglyphs.ts';
import type { FieldText } from './field-text.ts';
import type { Token } from './tokens.ts';

/** Whether a script has letters that look like Latin ones. */
export function hasLookAlikes(script: Script): boolean {
  return script === 'cyrillic' || script === 'greek' || script === 'other';
}

/** A word wholly in letters of another script, as it looks in Latin: `ѕһіт`. Never in a text of that script's language. */
export function lookAlike(token: Token, language: Language | undefined): string | undefined {
  return token.script === 'cyrillic' && language === 'ru' ? undefined : toLatin(token.text);
}

const NU = /ν/i;

/** A notorious word with a nu, which looks like the V that the fold made of it and sounds like an N: `mοrον`. */
export function otherReading(field: FieldText, token: Token, known: Disguisable): string | undefined {
  if (!token.text.includes('v')) return undefined;
  const word = token.text.replaceAll('v', 'n');
  const isWritten =
    known.isNotorious(word) && NU.test(field.source.slice(...field.sourceSpan(token.start, token.end)));
  return isWritten ? word : undefined;
}
