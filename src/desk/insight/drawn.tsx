import { bucketStart } from '../../comments/insight/buckets.ts';
import { commentsOf, type Tallies } from '../../comments/insight/counts.ts';
import { formatDay } from '../../comments/insight/day.ts';
import type { Insight } from '../../comments/insight/insight.ts';
import { WEEKDAYS } from '../../comments/insight/tables/comments.ts';
import type { TableId } from '../../comments/insight/tables/index.ts';
import { isOftenOverturned, judge, mostJudged } from '../../comments/insight/tables/judged.ts';
import { waitsOf } from '../../comments/insight/tables/people.ts';
import { Bars } from './charts/bars.tsx';
import { Heat } from './charts/heat.tsx';
import { Intervals } from './charts/intervals.tsx';
import { countWords, durationWords } from './words.ts';

const VERDICTS = [
  ['published', 'Published'],
  ['held', 'Held'],
  ['rejected', 'Rejected'],
] as const;

/** Rows of a chart of shares. */
const MOST = 15;

/** The chart above a table; null where a table says it all, or nothing was counted. */
export function Drawn({ table, insight }: { table: TableId; insight: Insight }) {
  return DRAWN[table]?.(insight) ?? null;
}

const DRAWN: Partial<Record<TableId, (insight: Insight) => ReturnType<typeof Days>>> = {
  days: (insight) => <Days insight={insight} />,
  rules: ({ total }) => <Overturned id="rules" of="rule" tallies={total.rule} />,
  languages: ({ total }) => <Overturned id="languages" of="language" tallies={total.language} />,
  waits: (insight) => <Waits insight={insight} />,
  hours: (insight) => <Hours insight={insight} />,
};

function Days({ insight: { days } }: { insight: Insight }) {
  const bars = days.map(({ day, counts }) => {
    const { published, held, rejected } = judge(counts.all?.['']);
    return { label: formatDay(day), parts: [published, held, rejected] };
  });
  const most = bars.toSorted((a, b) => sum(b.parts) - sum(a.parts))[0];
  const head = {
    id: 'chart-days',
    title: 'Comments by day',
    description: most ? `Most came on ${most.label}: ${countWords(sum(most.parts))}.` : '',
  };
  return <Bars head={head} bars={bars} legend={VERDICTS} />;
}

const sum = (parts: readonly number[]): number => parts.reduce((all, n) => all + n, 0);

function Overturned({ id, of, tallies }: { id: string; of: string; tallies?: Tallies | undefined }) {
  const intervals = mostJudged(tallies)
    .flatMap(({ key, judged }) =>
      judged.rate ? [{ label: key, share: judged.rate, alert: isOftenOverturned(judged) }] : [],
    )
    .slice(0, MOST);
  const head = {
    id: `chart-${id}`,
    title: `Overturn rate by ${of}, with 95 % intervals`,
    description: `The ${intervals.length} with the most decisions of people, most first. Right of the middle, people overturn more than they uphold.`,
  };
  return <Intervals head={head} intervals={intervals} />;
}

function Waits({ insight }: { insight: Insight }) {
  const histogram = new Map(waitsOf(insight, 'decisionTime'));
  const [first, last] = [Math.min(...histogram.keys()), Math.max(...histogram.keys())];
  const buckets = histogram.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const bars = buckets.map((bucket) => ({
    label: durationWords(bucketStart(bucket)),
    parts: [histogram.get(bucket) ?? 0],
  }));
  const head = {
    id: 'chart-waits',
    title: 'Held comments by time to their first decision',
    description: `From ${bars[0]?.label ?? ''} to ${bars.at(-1)?.label ?? ''}; each bar is a fifth longer than the one before.`,
  };
  return <Bars head={head} bars={bars} legend={[['held', 'Comments']]} />;
}

function Hours({ insight: { week, total } }: { insight: Insight }) {
  const busiest = week
    .flatMap((row, day) => row.map((n, hour) => ({ n, day, hour })))
    .toSorted((a, b) => b.n - a.n)[0];
  const head = {
    id: 'chart-hours',
    title: 'Comments by weekday and hour, UTC',
    description: busiest
      ? `Most came on ${WEEKDAYS[busiest.day]}s between ${busiest.hour}:00 and ${busiest.hour + 1}:00: ${countWords(busiest.n)} of ${countWords(all(total.hour))}.`
      : '',
  };
  return <Heat head={head} rows={week} labels={WEEKDAYS} />;
}

const all = (tallies: Tallies = {}): number =>
  Object.values(tallies).reduce((n, tally) => n + commentsOf(tally), 0);
