/** Standard Webhooks' recommended schedule, as waits after the first, second, … failed try. */
const SECONDS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** A delivery may take 15 s; a try is not given to anyone else for this long. */
const LEASE = 20_000;

/** Waits grow by up to a tenth, so that endpoints that failed together are not tried together. */
const JITTER = 0.1;

/** The try after this many is the last. */
export const RETRIES = SECONDS.length;

/** Milliseconds until the next try, counted from the start of this one. `attempts`: tries before it; `chance`: 0..1. */
export function untilNextTry(attempts: number, chance: number): number {
  const seconds = SECONDS[attempts] ?? 0;
  return Math.max(Math.round(seconds * 1000 * (1 + JITTER * chance)), LEASE);
}
