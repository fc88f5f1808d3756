import { rewrite } from './mapped-text.ts';
import { isSurrogate } from './step.ts';
import type { Step } from './step.ts';

// Real orthographies stack four or five marks. "Zalgo" stacks hundreds, and canonical reordering of a long stack is
// quadratic in ICU, so this comes before NFKC. The flood itself is evidence for the rule ZALGO, which reads the source.
const OVERFLOW = /(?<=\p{M}{8})\p{M}+/gu;
const MANY_MARKS = /\p{M}{9}/u;

/** Keeps at most eight combining marks on a letter. */
export const capMarks: Step = {
  touches: (unit) => isSurrogate(unit) || /\p{M}/u.test(unit),
  apply: (input) => {
    return MANY_MARKS.test(input.text) ? rewrite(input, OVERFLOW, () => '') : input;
  },
};
