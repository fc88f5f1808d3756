/** How comments are read: in which order, and from where on. */

export type Sort = 'oldest' | 'newest';

/** Where a page of results ended: publication time (ms) and id, both needed as a site's times are not unique. */
export interface Keyset {
  readonly at: number;
  readonly id: number;
}

/** One page of results, and where the next starts; null at the end. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly next: Keyset | null;
}

/** Where a page of a list begins: behind a place, or before it. */
export interface Place extends Keyset {
  readonly towards: 'next' | 'prev';
}

/** A page out of the middle of a list, and where those beside it are; null at the ends. */
export interface Window<T> {
  readonly items: readonly T[];
  readonly next: Place | null;
  readonly prev: Place | null;
}

/** The public form of a keyset: opaque to callers, two numbers in base 36 to us. */
export const formatCursor = (keyset: Keyset | null): string | null =>
  keyset && `${keyset.at.toString(36)}.${keyset.id.toString(36)}`;

/** The keyset behind a cursor, or null for what is none of ours. A forged one only moves the reader. */
export function parseCursor(text: string): Keyset | null {
  const match = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/.exec(text);
  const keyset = { at: Number.parseInt(match?.[1] ?? '', 36), id: Number.parseInt(match?.[2] ?? '', 36) };
  return Number.isSafeInteger(keyset.at) && Number.isSafeInteger(keyset.id) ? keyset : null;
}

/** What marks a cursor that leads back. */
const BACK = '-';

/** The public form of a place: a cursor, which may lead back. */
export const formatPlace = (place: Place | null): string | null =>
  place && `${place.towards === 'prev' ? BACK : ''}${formatCursor(place)}`;

/** The place behind a cursor of either direction, or null for what is none of ours. */
export function parsePlace(text: string): Place | null {
  const isBack = text.startsWith(BACK);
  const keyset = parseCursor(isBack ? text.slice(BACK.length) : text);
  return keyset && { ...keyset, towards: isBack ? 'prev' : 'next' };
}
