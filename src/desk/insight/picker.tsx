import { formatDay } from '../../comments/insight/day.ts';
import type { Insight } from '../../comments/insight/insight.ts';
import type { Period } from '../../comments/insight/period.ts';

/** The period as a query. */
export const periodQuery = ({ from, to }: Period): string => `from=${formatDay(from)}&to=${formatDay(to)}`;

/** Which days, and how far they are counted. `at`: the page's own address. `wrong`: why another period is shown. */
export function PeriodPicker({
  at,
  period,
  today,
  wrong,
}: {
  at: string;
  period: Period;
  today: number;
  wrong: string | null;
}) {
  return (
    <div class="stack no-print">
      {wrong === null ? null : (
        <div class="notice bad" role="alert">
          <p id="period-wrong">{wrong}</p>
        </div>
      )}
      <form class="row" method="get" action={at}>
        {[7, 30, 90].map((days) => {
          const last = { from: today - days + 1, to: today };
          const current = last.from === period.from && last.to === period.to;
          return (
            <a
              class="button quiet"
              href={`${at}?${periodQuery(last)}`}
              aria-current={current ? 'true' : undefined}
            >
              Last {days} days
            </a>
          );
        })}
        <label for="from">From</label>
        <input id="from" type="date" name="from" required value={formatDay(period.from)} />
        <label for="to">to</label>
        <input id="to" type="date" name="to" required value={formatDay(period.to)} />
        <button type="submit" class="quiet">
          Show
        </button>
      </form>
    </div>
  );
}

/** How far the figures go. */
export function Counted({ insight: { firstDay, upTo, period } }: { insight: Insight }) {
  return (
    <p class="dim">
      Days and hours are UTC.{' '}
      {upTo === 0
        ? 'Older comments are still being counted: the figures grow every five minutes.'
        : `Counted up to ${new Date(upTo).toISOString().slice(0, 16).replace('T', ' ')}; the count moves on every five minutes.`}{' '}
      {firstDay !== null && period.from < firstDay
        ? `The site’s first counted day is ${formatDay(firstDay)}.`
        : null}
    </p>
  );
}
