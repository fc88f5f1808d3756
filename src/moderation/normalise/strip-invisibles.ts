import type { MappedText } from './mapped-text.ts';
import { rewrite } from './mapped-text.ts';

// Default_Ignorable_Code_Point (zero-width characters, soft hyphen, bidi controls, variation selectors, tags, Hangul
// fillers) and control characters other than white space. Readers do not see them, word look-ups would.
// oxlint-disable-next-line no-control-regex -- control characters are what is removed
const INVISIBLE = /[\p{DI}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb]+/gu;
// oxlint-disable-next-line no-control-regex -- as above, for the ASCII fast path
const ASCII_CONTROL = /[\0-\x08\x0e-\x1f\x7f]+/g;

export function stripInvisibles(input: MappedText): MappedText {
  return rewrite(input, INVISIBLE, () => '');
}

/** The same for a text that is known to be ASCII. */
export function stripAsciiControls(input: MappedText): MappedText {
  return rewrite(input, ASCII_CONTROL, () => '');
}
