/** Standard Webhooks' recommended schedule, as waits after the first, second, … failed try. */
const SECONDS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** A delivery may take 15 s; a try is not given to anyone else for this long. */
const LEASE = 20_000;

/** Milliseconds until the try after the one that starts now, null after the last. `attempts`: tries before it. */
export function untilNextTry(attempts: number): number | null {
  const seconds = SECONDS[attempts];
  return seconds === undefined ? null : Math.max(seconds * 1000, LEASE);
}
