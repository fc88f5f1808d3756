/** Which parts of a guest's text are marked. Pure, and linear in the length of the text. */

/** UTF-16 offsets into the text, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface MarkedSegment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The text taken apart at the marks; joined again it is the text, with line ends as LF. Marks may overlap, touch,
 * come in any order or point beside the text; one that would cut a surrogate pair takes all of it.
 */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly MarkedSegment[] {
  const segments: MarkedSegment[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    const part = text.slice(start, end).replaceAll(/\r\n?/g, '\n');
    if (part) segments.push({ text: part, marked });
  };
  let told = 0;
  let open: Mark = { start: 0, end: 0 };
  const close = (): void => {
    add(told, open.start, false);
    add(open.start, open.end, true);
    told = open.end;
  };
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start - (isInsidePair(text, mark.start) ? 1 : 0), 0);
    const end = Math.min(mark.end + (isInsidePair(text, mark.end) ? 1 : 0), text.length);
    if (start >= end) continue;
    if (start <= open.end) {
      open = { start: open.start, end: Math.max(open.end, end) };
    } else {
      close();
      open = { start, end };
    }
  }
  close();
  add(told, text.length, false);
  return segments;
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(at - 1, 0), at + 1));
}
