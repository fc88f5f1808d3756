import type { Step } from './step.ts';

const FOREIGN_DIGIT = /[\p{Nd}--[0-9]]/gv;

/** Unicode gives every decimal digit system ten consecutive code points that start at a multiple of its zero. */
function valueOf(digit: string): string {
  let value = 0;
  let code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return String(value);
}

const ARABIC_INDIC = 0x660;
const EXTENDED_ARABIC_INDIC = 0x6f0;

/** `٠١٢` → `012`, so that a telephone number is one in every script. Only BMP digits, which keep their length. */
export const foldDigits: Step = {
  touches: (unit) => /[\p{Nd}--[0-9]]/v.test(unit),
  apply: (input) => {
    return input.replaced(
      input.text.replaceAll(FOREIGN_DIGIT, (digit) => {
        const code = digit.charCodeAt(0);
        if (digit.length > 1) return digit;
        if (code >= ARABIC_INDIC && code < ARABIC_INDIC + 10) return String(code - ARABIC_INDIC);
        if (code >= EXTENDED_ARABIC_INDIC && code < EXTENDED_ARABIC_INDIC + 10) {
          return String(code - EXTENDED_ARABIC_INDIC);
        }
        return valueOf(digit);
      }),
    );
  },
};
