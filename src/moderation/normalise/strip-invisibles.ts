import { rewrite } from './mapped-text.ts';
import { isSurrogate } from './step.ts';
import type { Step } from './step.ts';

// Default_Ignorable_Code_Point (zero-width characters, soft hyphen, bidi controls, variation selectors, tags, Hangul
// fillers) and control characters other than white space. Readers do not see them, word look-ups would.
// oxlint-disable-next-line no-control-regex -- control characters are what is removed
const INVISIBLE = /[\p{DI}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb]+/gu;

/**
 * Removes what readers do not see. Halves of characters become U+FFFD first, as in every browser: two of them, kept apart
 * by something invisible, would otherwise make a character of their own.
 */
export const stripInvisibles: Step = {
  touches: (unit) => isSurrogate(unit) || unit.search(INVISIBLE) >= 0,
  apply: (input) => rewrite(input.replaced(input.text.toWellFormed()), INVISIBLE, () => ''),
};
