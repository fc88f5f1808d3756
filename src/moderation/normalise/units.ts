/** As many units as one text is read into; longer ones take the long way. Above the cap of every field. */
export const MOST_UNITS = 1 << 15;
/** As many arguments as a call takes anywhere. */
const MOST_ARGUMENTS = 4_096;
/** Up to here a list of our own is passed on faster than a part of the table. */
const SHORT = 200;

function shortString(units: Uint16Array, from: number, to: number): string {
  // oxlint-disable-next-line no-new-array -- filled at once; Array.from takes several times as long
  const list = new Array<number>(to - from);
  for (let at = from; at < to; at++) list[at - from] = units[at] ?? 0;
  return Reflect.apply(String.fromCharCode, undefined, list);
}

/**
 * Units of a table as a string. Never put together with `+`, here or below: V8 would keep such a text in pieces, and
 * every look at one of its letters would take the way round. Spreading the table costs ten times as much as this.
 */
export function stringOf(units: Uint16Array, from: number, to: number): string {
  if (to - from <= SHORT) return shortString(units, from, to);
  const pieces: string[] = [];
  for (let at = from; at < to; at += MOST_ARGUMENTS) {
    const piece = units.subarray(at, Math.min(to, at + MOST_ARGUMENTS));
    pieces.push(Reflect.apply(String.fromCharCode, undefined, piece));
  }
  return pieces.join('');
}
