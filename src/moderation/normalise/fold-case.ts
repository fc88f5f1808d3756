import { rewrite } from './mapped-text.ts';
import { isSurrogate } from './step.ts';
import type { Step } from './step.ts';

// U+0130 is the only character whose lower case is longer (SpecialCasing.txt); Turkish spelling is not evidence.
const DOTTED_CAPITAL_I = /\u0130/gu;

/** Lower case without regard to locale. Final sigma becomes sigma so that position does not matter. */
export const foldCase: Step = {
  touches: (unit) => unit.toLowerCase() !== unit || unit === 'ς' || isSurrogate(unit),
  apply: (input) => {
    const dotless = input.text.includes('\u0130') ? rewrite(input, DOTTED_CAPITAL_I, () => 'i') : input;
    return dotless.replaced(dotless.text.toLowerCase().replaceAll('ς', 'σ'));
  },
};
