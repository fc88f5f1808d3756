import { rewrite } from './mapped-text.ts';
import { isSurrogate } from './step.ts';
import type { Step } from './step.ts';

// White on black: NFKC knows the letters in white circles and squares only.
const ENCLOSED = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]\ufe0f?/gu;
const A = 0x61;
const CIRCLED = 0x1f150;
const SQUARED = 0x1f170;

/** Letters in black circles and squares become plain lower-case letters. */
export const foldEnclosed: Step = {
  touches: isSurrogate,
  apply: (input) =>
    rewrite(input, ENCLOSED, (letter) => {
      const code = letter.codePointAt(0) ?? SQUARED;
      return String.fromCharCode(A + code - (code < SQUARED ? CIRCLED : SQUARED));
    }),
};
