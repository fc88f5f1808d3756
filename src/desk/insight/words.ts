/** Numbers and durations in words, for people. */

const counts = new Intl.NumberFormat('en-GB');

/** `12,345`. */
export const countWords = (n: number): string => counts.format(n);

/** `12.5 %`. */
export const shareWords = (share: number): string => `${(Math.round(share * 1000) / 10).toString()} %`;

const UNITS = [
  ['s', 1, 120],
  ['min', 60, 7200],
  ['h', 3600, 172_800],
  ['days', 86_400, Infinity],
] as const;

/** `45 s`, `12 min`, `5.3 h`, `3.2 days`: two digits, as durations are no better known. */
export function durationWords(seconds: number): string {
  const [unit, size] = UNITS.find(([, , below]) => seconds < below) ?? UNITS[3];
  const n = Number((seconds / size).toPrecision(2));
  return `${n} ${unit}`;
}
