let segmenter: Intl.Segmenter | undefined;

/** Between two ASCII units there is a grapheme border, except inside CR LF (UAX #29, GB3). */
function isPlainBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before < 0x80 && after < 0x80 && !(before === 0x0d && after === 0x0a);
}

/**
 * Widens a span to grapheme borders, so that a highlight never cuts a letter from its marks or an emoji in two.
 * Asked for findings only, hence the lazy segmenter.
 */
export function toGraphemeBorders(text: string, start: number, end: number): readonly [number, number] {
  if (start >= end || (isPlainBorder(text, start) && isPlainBorder(text, end))) return [start, end];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const segments = segmenter.segment(text);
  const first = segments.containing(start);
  const last = segments.containing(end - 1);
  return [first?.index ?? start, last ? last.index + last.segment.length : end];
}
