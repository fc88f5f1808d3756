import type { EventDetail } from './event.ts';
import type { StoredComment } from './stored-comment.ts';

/** A part of a comment that is to be blotted out: UTF-16 offsets into the field as it is stored, `end` exclusive. */
export type Redaction = NonNullable<EventDetail['redacted']>[number];

/** Most parts in one go. */
export const MAX_REDACTIONS = 50;

/** Stands in for each UTF-16 unit, so that findings still point to where they did. */
const BLOT = '█';

/**
 * Everywhere in the comment where exactly these characters stand, at most one more than may be blotted out at once. Only line
 * ends are alike, whatever they are made of: forms send CR LF for each.
 */
export function placesOf(
  { body, name, website }: Pick<StoredComment, 'body' | 'name' | 'website'>,
  words: string,
): Redaction[] {
  const places: Redaction[] = [];
  if (words === '') return places;
  const wanted = patternOf(words);
  for (const [field, text] of [
    ['body', body],
    ['name', name],
    ['website', website ?? ''],
  ] as const) {
    for (const { index: start, 0: found } of text.matchAll(wanted)) {
      places.push({ field, start, end: start + found.length });
      if (places.length > MAX_REDACTIONS) return places;
    }
  }
  return places;
}

/** The text without these words, wherever they stand in it. */
export function blottedOf(text: string, words: readonly string[]): string {
  const parts = words.flatMap((each) =>
    each === ''
      ? []
      : Array.from(text.matchAll(patternOf(each)), ({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
        })),
  );
  return parts.length === 0 ? text : blotted(text, parts);
}

/** How much of a text is blotted out, UTF-16 units. */
export const blotsIn = (text: string): number => text.split(BLOT).length - 1;

const patternOf = (words: string): RegExp =>
  new RegExp(words.split(LINE_END).map(literal).join(LINE_END.source), 'g');

/** One way only to read CR LF: with two, a text of many takes for ever. */
const LINE_END = /(?:\r\n|\r(?!\n)|\n)/;

/** As a part of a regular expression that finds just this. */
const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The text with the parts blotted out; a surrogate pair that is cut goes as a whole. */
export function blotted(text: string, parts: readonly Pick<Redaction, 'start' | 'end'>[]): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charAt(i));
  for (const { start, end } of parts) {
    const from = isLow(text, start) && start > 0 ? start - 1 : start;
    const to = isLow(text, end) ? end + 1 : end;
    // Line ends stay, so that the text keeps its shape.
    for (let i = from; i < to; i++) if (!/[\n\r]/.test(units[i] ?? '')) units[i] = BLOT;
  }
  return units.join('');
}

const isLow = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
