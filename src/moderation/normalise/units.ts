/** As many units as one text is read into; longer ones take the long way. Above the cap of every field. */
export const MOST_UNITS = 1 << 15;

const { fromCharCode } = String;

/** Units of a table as a string. Eight a call: spreading them costs ten times as much, one a call three times. */
export function stringOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  let at = from;
  for (; at + 8 <= to; at += 8) {
    text += fromCharCode(
      units[at] ?? 0,
      units[at + 1] ?? 0,
      units[at + 2] ?? 0,
      units[at + 3] ?? 0,
      units[at + 4] ?? 0,
      units[at + 5] ?? 0,
      units[at + 6] ?? 0,
      units[at + 7] ?? 0,
    );
  }
  for (; at < to; at++) text += fromCharCode(units[at] ?? 0);
  return text;
}
