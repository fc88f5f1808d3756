/**
 * How deep and how manifold a JSON text is, before anything is built of it: for nothing but brackets and keys a parser takes a hundred
 * times as long as for a text of the same length.
 */
export interface Shape {
  /** Deepest nesting. */
  readonly depth: number;
  /** Brackets, commas and strings. */
  readonly tokens: number;
}

const BACKSLASH = 92;
const TOKEN = /["[\]{},]/g;

/** Does the text stay within the bounds? Says nothing of whether it is JSON. One pass, no recursion; ends at the first excess. */
export function isWithin(text: string, most: Shape): boolean {
  let depth = 0;
  let at = 0;
  for (let tokens = 0; tokens <= most.tokens; tokens++) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return true;
    const [token] = found;
    at = (token === '"' ? endOfString(text, found.index) : found.index) + 1;
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > most.depth) return false;
  }
  return false;
}

/** Where the string ends that begins at `start`; the text's end where it does not. */
function endOfString(text: string, start: number): number {
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return text.length;
    let before = quote;
    while (before > from && text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    // Backslashes escape each other in pairs.
    if ((quote - before) % 2 === 0) return quote;
    from = quote + 1;
  }
}
