import { cursorQuery, daysQuery, firstDayQuery, pagesQuery } from '../../store/insight.ts';
import { readAll } from '../../store/query.ts';
import { commentsOf, type Counts, merge, METRIC_NAMES, OTHERS } from './counts.ts';
import { weekdayOf } from './day.ts';
import type { Period } from './period.ts';

/** All that was counted of a site in a period. */
export interface Insight {
  readonly siteId: string;
  readonly period: Period;
  /** The sum of the days. */
  readonly total: Counts;
  /** Each day of the period, in order, also where nothing happened. */
  readonly days: readonly { readonly day: number; readonly counts: Counts }[];
  /** Comments by weekday (0 = Monday) and hour, UTC. */
  readonly week: readonly (readonly number[])[];
  /** The most commented pages by number. */
  readonly pages: ReadonlyMap<number, { readonly url: string; readonly title: string }>;
  /** First day of the site that has counts; null where there are none. */
  readonly firstDay: number | null;
  /** Everything before is counted, ms since the Unix epoch; 0 while the first count goes on. */
  readonly upTo: number;
}

/** Days that are read at once: their texts are parsed together. */
const CHUNK = 100;
/** Pages and domains that are shown. */
export const TOP = 50;
/** Kept of each day for the chart and the table of days. */
const DAILY = ['all', 'staff', 'guest'] as const;

/** What was counted of the site: one row a day, whatever its traffic. */
export async function readInsight(db: D1Database, siteId: string, period: Period): Promise<Insight> {
  const total: Counts = {};
  const daily = new Map<number, Counts>();
  const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  const [cursor, firstDay] = await readAll(db, cursorQuery(db), firstDayQuery(db, siteId));
  for (let from = period.from; from <= period.to; from += CHUNK) {
    // One after the other, so that no more than a chunk's texts are held at a time.
    // oxlint-disable-next-line no-await-in-loop
    const [rows] = await readAll(
      db,
      daysQuery(db, { siteId, from, to: Math.min(period.to, from + CHUNK - 1) }),
    );
    for (const { day, counts } of rows) {
      merge(total, counts);
      daily.set(day, Object.fromEntries(DAILY.map((metric) => [metric, counts[metric] ?? {}])));
      addHours(week[weekdayOf(day)], counts);
    }
  }
  const top = topKeys(total, 'page', TOP).map(Number);
  const [pages] = await readAll(db, pagesQuery(db, siteId, top));
  const days = Array.from({ length: period.to - period.from + 1 }, (_, i) => ({
    day: period.from + i,
    counts: daily.get(period.from + i) ?? {},
  }));
  return { siteId, period, total: neverNegative(total), days, week, pages, firstDay, upTo: cursor.upTo };
}

function addHours(hours: number[] | undefined, counts: Counts): void {
  for (const [hour, tally] of Object.entries(counts.hour ?? {})) {
    if (hours) hours[Number(hour)] = (hours[Number(hour)] ?? 0) + commentsOf(tally);
  }
}

/** Keys with the most comments; what did not fit is not among them. */
export const topKeys = (counts: Counts, metric: 'page' | 'domain', most: number): string[] =>
  Object.entries(counts[metric] ?? {})
    .filter(([key]) => key !== OTHERS)
    .toSorted(([a, x], [b, y]) => commentsOf(y) - commentsOf(x) || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);

/** An event that came late can leave a day one short (docs/insight.md); no reader is to see less than nothing. */
function neverNegative(counts: Counts): Counts {
  for (const metric of METRIC_NAMES) {
    for (const tally of Object.values(counts[metric] ?? {})) {
      for (const [place, n] of tally.entries()) tally[place] = Math.max(0, n);
    }
  }
  return counts;
}
