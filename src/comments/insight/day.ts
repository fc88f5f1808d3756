/** Days are whole days since the Unix epoch, UTC: every day has 24 hours, and no site's clock changes. */

const DAY = 86_400_000;

/** The day of a time (ms since the Unix epoch). */
export const dayOf = (at: number): number => Math.floor(at / DAY);

/** The hour 0..23, UTC. */
export const hourOf = (at: number): number => Math.floor((at - dayOf(at) * DAY) / 3_600_000);

/** `2026-11-23`. */
export const formatDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day of `2026-11-23`; null for anything that is no day of the calendar. */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  // The 31st of February is read as a day of March.
  return Number.isNaN(at) || formatDay(dayOf(at)) !== text ? null : dayOf(at);
}

/** 0 = Monday (ISO 8601). The epoch was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
