import { OTHERS } from '../counts.ts';
import { formatDay } from '../day.ts';
import { type Insight, TOP, topKeys } from '../insight.ts';
import { judge, OVERTURN_COLUMNS, overturnCells, VERDICT_COLUMNS, verdictCells } from './judged.ts';
import { sorted } from './rules.ts';
import { type Cell, column, rowsOf, type Table } from './table.ts';

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Each day of the period. */
export const daysTable = ({ days }: Insight): Table => ({
  id: 'days',
  title: 'Comments by day',
  about:
    'What the engine decided when a comment came in; upheld, overturned and taken down stand on the day on which a person decided.',
  columns: [
    column('day', 'Day (UTC)', 'text'),
    ...VERDICT_COLUMNS,
    column('upheld', 'Upheld'),
    column('overturned', 'Overturned'),
    column('missed', 'Taken down'),
    column('staff', 'By staff'),
  ],
  rows: rowsOf(days, ({ day, counts }) => {
    const judged = judge(counts.all?.['']);
    const staff = counts.staff?.['']?.[0] ?? 0;
    return [formatDay(day), ...verdictCells(judged), judged.upheld, judged.overturned, judged.missed, staff];
  }),
});

const BECAUSE: Readonly<Record<string, string>> = {
  '': 'sums below the thresholds',
  spam: 'points for spam',
  toxicity: 'points for toxicity',
  forced: 'a hard fact, or another’s word',
  person: 'the site lets people decide',
};

/** What decided, as the engine says. */
export const decidedTable = ({ total }: Insight): Table => ({
  id: 'decided',
  title: 'What decided',
  about: 'Which sum of points, or which hard fact, the engine’s verdict followed from.',
  columns: [column('because', 'Because of', 'text'), ...VERDICT_COLUMNS, ...OVERTURN_COLUMNS],
  rows: rowsOf(sorted(total.because), ([key, tally]) => [
    BECAUSE[key] ?? key,
    ...verdictCells(judge(tally)),
    ...overturnCells(judge(tally)),
  ]),
});

export const languagesTable = ({ total }: Insight): Table => ({
  id: 'languages',
  title: 'Languages',
  about:
    'As the engine reads the comment (und: it cannot tell), whatever the guest’s browser says. Taken down: the engine published it, ' +
    'and a person removed it.',
  columns: [
    column('language', 'Language', 'code'),
    ...VERDICT_COLUMNS,
    ...OVERTURN_COLUMNS,
    column('missed', 'Taken down'),
  ],
  rows: rowsOf(sorted(total.language), ([language, tally]) => {
    const judged = judge(tally);
    return [language, ...verdictCells(judged), ...overturnCells(judged), judged.missed];
  }),
});

export const categoriesTable = ({ total }: Insight): Table => ({
  id: 'categories',
  title: 'Reasons',
  about: 'Comments that the engine held or rejected, by the category that weighed most.',
  columns: [
    column('category', 'Category', 'code'),
    column('held', 'Held'),
    column('rejected', 'Rejected'),
    ...OVERTURN_COLUMNS,
  ],
  rows: rowsOf(sorted(total.category), ([category, tally]) => {
    const judged = judge(tally);
    return [category, judged.held, judged.rejected, ...overturnCells(judged)];
  }),
});

const OTHER_ROW = 'others, each of them less often';

/** Verdicts by key: the first ones, then what did not fit into the days. */
function topRows(insight: Insight, metric: 'page' | 'domain', name: (key: string) => Cell[]): Cell[][] {
  const tallies = insight.total[metric] ?? {};
  const rows = rowsOf(topKeys(insight.total, metric, TOP), (key) => [
    ...name(key),
    ...verdictCells(judge(tallies[key])),
  ]);
  const others = tallies[OTHERS];
  const blank = name('').map(() => null);
  return others ? [...rows, [OTHER_ROW, ...blank.slice(1), ...verdictCells(judge(others))]] : rows;
}

export const pagesTable = (insight: Insight): Table => ({
  id: 'pages',
  title: 'Pages',
  about: `The ${TOP} pages with the most comments. Pages that are not among a day’s first can be counted too low, never too high.`,
  columns: [column('page', 'Page', 'url'), column('title', 'Title', 'text'), ...VERDICT_COLUMNS],
  rows: topRows(insight, 'page', (key) => {
    const page = insight.pages.get(Number(key));
    return [page?.url ?? null, page?.title ?? null];
  }),
});

export const domainsTable = (insight: Insight): Table => ({
  id: 'domains',
  title: 'Domains of links',
  about:
    `The ${TOP} host names that comments linked to most, in their text (http, https, www.) or as the guest’s website; each once a ` +
    'comment. Hosts that are not among a day’s first can be counted too low, never too high.',
  columns: [column('domain', 'Domain', 'url'), ...VERDICT_COLUMNS],
  rows: topRows(insight, 'domain', (key) => [key]),
});

/** When floods come. */
export const hoursTable = ({ week, total }: Insight): Table => ({
  id: 'hours',
  title: 'Hours of the week',
  about: `Comments by weekday and hour, UTC. Not published at once: ${shareHeld(total.all?.[''])} of all.`,
  columns: [
    column('weekday', 'Day', 'text'),
    ...Array.from({ length: 24 }, (_, hour) =>
      column(`h${String(hour).padStart(2, '0')}`, String(hour).padStart(2, '0')),
    ),
  ],
  rows: rowsOf(WEEKDAYS, (name, weekday) => [name, ...(week[weekday] ?? [])]),
});

function shareHeld(tally: readonly number[] | undefined): string {
  const { comments, published } = judge(tally);
  return comments === 0 ? 'none' : `${Math.round((100 * (comments - published)) / comments)} %`;
}
