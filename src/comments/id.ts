/**
 * Comment ids: 53-bit integers whose high 41 bits are milliseconds since 2024 and whose low 12 bits are
 * random. They sort by time, fit a JavaScript number exactly, and are SQLite's rowid, so that the primary
 * key costs no index of its own. Two comments of the same millisecond collide with p = 1/4096; the store
 * then draws again. In public an id is its 11 digits in Crockford's base 32, which sort the same way.
 */
declare const brand: unique symbol;
export type CommentId = number & { readonly [brand]: 'CommentId' };

const EPOCH = Date.UTC(2024, 0, 1);
const RANDOM_VALUES = 2 ** 12;
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 11;

/** A new id. `now`: milliseconds since the Unix epoch; `random`: any 32 random bits. */
export function newCommentId(now: number, random: number): CommentId {
  return toCommentId((now - EPOCH) * RANDOM_VALUES + (random & (RANDOM_VALUES - 1)));
}

/** When an id was made, milliseconds since the Unix epoch. */
export const idTime = (id: CommentId): number => Math.floor(id / RANDOM_VALUES) + EPOCH;

/** Marks an integer that the database gave as an id. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that brands
export const toCommentId = (id: number): CommentId => id as CommentId;

/** The public form: 11 characters of `[0-9a-hjkmnp-tv-z]`. */
export function formatId(id: CommentId): string {
  let rest: number = id;
  let text = '';
  for (let i = 0; i < LENGTH; i++) {
    text = DIGITS.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** The id behind a public form, or null for anything that is not exactly one. */
export function parseId(text: string): CommentId | null {
  if (!/^[0-9a-hjkmnp-tv-z]{11}$/.test(text)) return null;
  let id = 0;
  for (const digit of text) id = id * 32 + DIGITS.indexOf(digit);
  return id > 0 && Number.isSafeInteger(id) ? toCommentId(id) : null;
}
