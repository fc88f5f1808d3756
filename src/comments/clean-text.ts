/**
 * What no field of a comment may hold, whatever else it says: text that cannot be stored, served in a feed
 * or shown inside its own box. Everything else is the engine's to judge, not ours to refuse.
 */

// C0 but tab and line ends, DEL, C1, and the two noncharacters: not allowed in XML 1.0, so no feed can carry them.
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

// LRO and RLO turn the direction of what follows, also outside the comment in plain-text readers. The isolates
// and embeddings that right-to-left writers use are fine.
const OVERRIDE = /[\u202d\u202e]/;

// UAX #15, Stream-Safe Text Format: no language needs more than 30 combining marks in a row.
const MARK_RUN = /\p{M}{31}/u;

/** Why the text cannot be taken, as the end of a sentence that starts with the field's name; null when it can. */
export function whyUnclean(text: string): string | null {
  if (!text.isWellFormed()) return 'holds half a character (a lone surrogate)';
  if (CONTROL.test(text)) return 'holds control characters';
  if (OVERRIDE.test(text)) return 'holds a character that overrides the direction of writing';
  if (MARK_RUN.test(text)) return 'has more than 30 combining marks in a row';
  return null;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Length in user-perceived characters, counted no further than `limit + 1`. */
export function graphemeLength(text: string, limit: number): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) if (++count > limit) break;
  return count;
}

/** Length in Unicode code points. */
export function codePointLength(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
