import { quantile, sizeOf } from '../buckets.ts';
import type { Insight } from '../insight.ts';
import { waitsOf } from '../tables/people.ts';
import { type Cell, column, rowsOf, type Table } from '../tables/table.ts';

/** A part of the report. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Where the regulation asks for it. */
  readonly article: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly Table[];
}

/** Rows of what, how many. */
export const figures = (
  id: string,
  title: string,
  about: string,
  rows: readonly (readonly [string, Cell])[],
): Table => ({
  id,
  title,
  about,
  columns: [column('what', 'What', 'text'), column('number', 'Number')],
  rows: rowsOf(rows, ([what, n]) => [what, n]),
});

/** How long people took. */
export function times(
  insight: Insight,
  wait: 'decisionTime' | 'reportTime' | 'appealTime',
  what: string,
  until: string,
): Table {
  const histogram = waitsOf(insight, wait);
  const median = quantile(histogram, 0.5);
  return {
    id: wait === 'decisionTime' ? 'time' : wait === 'reportTime' ? 'notice-time' : 'complaint-time',
    title: `${what}: time`,
    about: `Median time ${until}, around the clock, within 10 % of the true value. What still waits is not counted.`,
    columns: [column('decided', 'Decided'), column('median', 'Median time', 'seconds')],
    rows: [[sizeOf(histogram), median === null ? null : Number(median.toPrecision(2))]],
  };
}
