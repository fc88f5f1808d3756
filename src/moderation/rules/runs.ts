/**
 * Whether so many units in a row pass a test. Looks at every so many units only: a run so long cannot lie between two of
 * them.
 */
export function holdsRun(
  text: string,
  length: number,
  passes: (text: string, at: number) => boolean,
): boolean {
  for (let at = length - 1; at < text.length; at += length) {
    if (!passes(text, at)) continue;
    let from = at;
    while (from > 0 && passes(text, from - 1)) from--;
    let to = at + 1;
    while (to - from < length && to < text.length && passes(text, to)) to++;
    if (to - from >= length) return true;
    at = to;
  }
  return false;
}
