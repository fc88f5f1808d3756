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

/** The public form of a keyset: opaque to callers, two numbers in base 36 to us. */
export const formatCursor = (keyset: Keyset | null): string | null =>
  keyset && `${keyset.at.toString(36)}.${keyset.id.toString(36)}`;

/** The keyset behind a cursor, or null for what is none of ours. A forged one only moves the reader. */
export function parseCursor(text: string): Keyset | null {
  const match = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/.exec(text);
  const keyset = { at: Number.parseInt(match?.[1] ?? '', 36), id: Number.parseInt(match?.[2] ?? '', 36) };
  return Number.isSafeInteger(keyset.at) && Number.isSafeInteger(keyset.id) ? keyset : null;
}
