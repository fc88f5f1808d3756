/** Where findings are in a text, for marking them in place. */

/** UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of text that the same findings cover. */
export interface Segment {
  readonly text: string;
  /** Places of the covering spans in the list that was given, in its order. */
  readonly covers: readonly number[];
  /** Those of them that end with this run. */
  readonly ends: readonly number[];
}

/**
 * Takes a text apart where spans begin or end, so that overlapping and nested ones can be marked without crossing
 * elements. Joined again the segments are the text. Spans are cut to the text; empty ones mark nothing; none splits a
 * surrogate pair.
 */
export function segmentsOf(text: string, spans: readonly Span[]): Segment[] {
  const placed = spans.map(({ start, end }) => ({ start: whole(text, start, 0), end: whole(text, end, 1) }));
  const edges = new Set([0, text.length]);
  for (const { start, end } of placed) if (start < end) edges.add(start).add(end);
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i] ?? 0;
    const covers = placed.flatMap(({ start, end }, at) => (start <= from && end >= to ? [at] : []));
    return { text: text.slice(from, to), covers, ends: covers.filter((at) => placed[at]?.end === to) };
  });
}

/** A place between two characters: one within a surrogate pair moves out of it, `by` units to its end or to its start. */
function whole(text: string, place: number, by: 0 | 1): number {
  const at = Math.max(0, Math.min(text.length, place));
  const isWithin = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  return isWithin ? at - 1 + 2 * by : at;
}
