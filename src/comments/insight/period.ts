import { formatDay, parseDay } from './day.ts';

/** Most days that are added up at once: a year, and a bit to compare with. */
export const MOST_DAYS = 400;
const USUAL_DAYS = 30;

/** Whole days UTC, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Why a period is none, by the parameter that is wrong. */
export interface PeriodError {
  readonly field: 'from' | 'to';
  readonly detail: string;
  /** The nearest period that can be shown. */
  readonly instead: Period;
}

const last = (to: number): Period => ({ from: to - USUAL_DAYS + 1, to });

/** The period between two days as `2026-11-23`; without an end it ends today, without a start it is the last 30 days. */
export function periodOf(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  today: number,
): { ok: Period } | { error: PeriodError } {
  const to = asked.to ? parseDay(asked.to) : today;
  if (to === null) return { error: { field: 'to', detail: NO_DAY('to'), instead: last(today) } };
  const from = asked.from ? parseDay(asked.from) : last(to).from;
  if (from === null) return { error: { field: 'from', detail: NO_DAY('from'), instead: last(to) } };
  if (from > to) return { error: { field: 'from', detail: 'from must not be after to.', instead: last(to) } };
  if (to - from >= MOST_DAYS) {
    const instead = { from: to - MOST_DAYS + 1, to };
    const detail = `A period has at most ${MOST_DAYS} days: from ${formatDay(instead.from)} to ${formatDay(to)}.`;
    return { error: { field: 'from', detail, instead } };
  }
  return { ok: { from, to } };
}

const NO_DAY = (field: string): string => `${field} must be a day such as 2026-11-23.`;
