import type { FieldText } from '../../document/field-text.ts';
import type { Token } from '../../document/tokens.ts';

const AT = 0x40;
const NUMBER_SIGN = 0x23;

/** Words that may be counted: no mentions, no hashtags, and no Chinese, whose characters are words to us. */
export function ownWords({ text, tokens }: FieldText): readonly Token[] {
  return tokens.filter(({ script, start }) => {
    const before = text.charCodeAt(start - 1);
    return script !== 'han' && before !== AT && before !== NUMBER_SIGN;
  });
}
