import { formatDay } from './day.ts';
import type { Insight } from './insight.ts';
import { judge, type Judged } from './tables/judged.ts';
import { TABLES } from './tables/index.ts';
import { rounded, toObjects } from './tables/table.ts';

/** The figures that stand above all tables. */
export interface Summary extends Judged {
  readonly staff: number;
}

export const summaryOf = ({ total }: Insight): Summary => ({
  ...judge(total.all?.['']),
  staff: total.staff?.['']?.[0] ?? 0,
});

/** All that was counted, for machines. Keys never change their meaning. */
export function presentInsight(insight: Insight) {
  const { siteId, period, firstDay, upTo } = insight;
  const { comments, published, held, rejected, upheld, overturned, missed, rate, staff } = summaryOf(insight);
  return {
    site: siteId,
    period: { from: formatDay(period.from), to: formatDay(period.to), days: period.to - period.from + 1 },
    counted: {
      since: firstDay === null ? null : formatDay(firstDay),
      up_to: upTo === 0 ? null : new Date(upTo).toISOString(),
    },
    summary: {
      comments,
      published,
      held,
      rejected,
      staff,
      upheld,
      overturned,
      overturn_rate: rate && rounded(rate.share),
      low: rate && rounded(rate.low),
      high: rate && rounded(rate.high),
      missed,
    },
    tables: Object.fromEntries(Object.entries(TABLES).map(([id, table]) => [id, toObjects(table(insight))])),
  };
}
