import type { Field, Finding, WordEntry } from '../types.ts';
import { nameOf, wordFinding } from './findings.ts';

/** A place where an entry matches. Offsets are UTF-16 units of the field as sent. */
export interface Place {
  readonly entry: WordEntry;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** An approved place: what it covers, and the letters of the entry itself (without what a `*` at its edges stands for). */
export interface ApprovedPlace extends Place {
  readonly literal: { readonly start: number; readonly end: number };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Nobody names one thing so often but to hide something else in it: then nothing in the field is excused. */
const MOST_PLACES = 50;

/** Where a comment says what the site's approve list names. */
export class Approved {
  readonly #places: readonly ApprovedPlace[];

  constructor(places: readonly ApprovedPlace[]) {
    const counts = new Map<Field, number>();
    for (const { field } of places) counts.set(field, (counts.get(field) ?? 0) + 1);
    this.#places = places.filter(({ field }) => (counts.get(field) ?? 0) <= MOST_PLACES);
  }

  get isEmpty(): boolean {
    return this.#places.length === 0;
  }

  /** Whether a longer approved place contains this one, which then does not count. */
  outweighs(place: Place): boolean {
    return this.#places.some(
      ({ field, literal }) =>
        field === place.field &&
        holds(literal, place) &&
        literal.end - literal.start > place.end - place.start,
    );
  }

  /** A rule's finding as it counts: not at all where it lies within an approved place. */
  excused(finding: Finding): Finding | undefined {
    const place = this.#places.find((one) => one.field === finding.field && holds(one, finding));
    if (!place) return undefined;
    const why = `${finding.why} Not counted: it is in ${nameOf(place.entry)}.`;
    return { ...finding, score: 0, why };
  }

  /** Those that stricter entries do not override. */
  findings(strict: readonly Place[], sources: ReadonlyMap<Field, string>): Finding[] {
    return this.#places
      .filter(({ field, literal }) => !strict.some((one) => one.field === field && holds(one, literal)))
      .map(({ entry, field, start, end }) => wordFinding(entry, field, sources.get(field) ?? '', start, end));
  }
}
