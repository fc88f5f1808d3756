/** Standard Webhooks' recommended schedule, as waits after the first, second, … failed try. */
const SECONDS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** Waits grow by up to a tenth, so that endpoints that failed together are not tried together. */
const JITTER = 0.1;

/** The try after this many is the last. */
export const RETRIES = SECONDS.length;

/** Milliseconds until the next try. `attempts`: tries so far, the failed one included; `chance`: 0..1. */
export function untilNextTry(attempts: number, chance: number): number {
  const seconds = SECONDS[attempts - 1] ?? 0;
  return Math.round(seconds * 1000 * (1 + JITTER * chance));
}
