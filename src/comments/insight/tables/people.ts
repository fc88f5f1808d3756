import { bucketEnd, bucketStart, type Histogram, quantile, sizeOf, toHistogram } from '../buckets.ts';
import { COUNTED_ACTIONS, type Counts, GRANTED, RECEIVED, REFUSED } from '../counts.ts';
import type { Insight } from '../insight.ts';
import { sorted } from './rules.ts';
import { type Cell, column, rowsOf, type Table } from './table.ts';

const ACTION_LABELS: Readonly<Record<(typeof COUNTED_ACTIONS)[number], string>> = {
  approve: 'Approved',
  reject: 'Rejected',
  spam: 'Spam',
  hold: 'Held',
  delete: 'Deleted',
  restore: 'Restored',
  undo: 'Undone',
  redact: 'Redacted',
  dismiss: 'Dismissed reports',
  grant: 'Granted appeals',
  refuse: 'Refused appeals',
};

const sum = (tally: readonly number[]): number => tally.reduce((all, n) => all + n, 0);

/** Who did what. */
export const moderatorsTable = ({ total }: Insight): Table => ({
  id: 'moderators',
  title: 'Moderators',
  about:
    'Actions by who took them, at the desk, by the API or by webhook; each action counts, also where it was undone later.',
  columns: [
    column('who', 'Who', 'text'),
    column('actions', 'Actions'),
    ...COUNTED_ACTIONS.map((action) => column(action, ACTION_LABELS[action])),
  ],
  rows: rowsOf(sorted(total.actor, sum), ([who, tally]) => [
    who,
    sum(tally),
    ...COUNTED_ACTIONS.map((_, place) => tally[place] ?? 0),
  ]),
});

/** What guests asked for, and what came of it. */
export const guestsTable = ({ total }: Insight): Table => ({
  id: 'guests',
  title: 'Reports and appeals',
  about:
    'Received on the day they came; answered on the day a person decided. Reports on one comment are answered together: acted on ' +
    'where it was removed, dismissed where it stayed.',
  columns: [
    column('what', 'What', 'text'),
    column('received', 'Received'),
    column('granted', 'Acted on, granted'),
    column('refused', 'Dismissed, refused'),
  ],
  rows: (['reports', 'appeals'] as const).map((what) => {
    const tally = total.guest?.[what] ?? [];
    return [what, tally[RECEIVED] ?? 0, tally[GRANTED] ?? 0, tally[REFUSED] ?? 0];
  }),
});

export const reportedTable = ({ total }: Insight): Table => ({
  id: 'reported',
  title: 'What guests reported',
  about: 'Reports by what the guest said is wrong.',
  columns: [column('category', 'Category', 'code'), column('reports', 'Reports')],
  rows: rowsOf(sorted(total.reported, sum), ([category, tally]) => [category, tally[0] ?? 0]),
});

/** Waits, by their name. */
export const WAITS = {
  decisionTime: 'First decision on a held comment',
  reportTime: 'Answer to reports',
  appealTime: 'Answer to an appeal',
} as const satisfies Partial<Record<keyof Counts, string>>;

export const waitsOf = ({ total }: Insight, wait: keyof typeof WAITS): Histogram => toHistogram(total[wait]);

const NAMES = ['decisionTime', 'reportTime', 'appealTime'] as const;

/** Seconds, without digits that the buckets do not know. */
const known = (seconds: number | null): number | null =>
  seconds === null ? null : Number(seconds.toPrecision(2));

/** Median and 90th percentile. */
export const timesTable = (insight: Insight): Table => ({
  id: 'times',
  title: 'Time to decision',
  about:
    'From the comment, the first report or the appeal to a person’s decision, around the clock. Durations are kept in buckets: ' +
    'median and 90th percentile are within 10 % of the true value. What still waits is not counted.',
  columns: [
    column('what', 'What', 'text'),
    column('decided', 'Decided'),
    column('median', 'Median', 'seconds'),
    column('p90', '90 % within', 'seconds'),
  ],
  rows: rowsOf(NAMES, (wait) => {
    const histogram = waitsOf(insight, wait);
    return [WAITS[wait], sizeOf(histogram), known(quantile(histogram, 0.5)), known(quantile(histogram, 0.9))];
  }),
});

/** The buckets of held comments, four to each doubling of the time. */
export const waitsTable = (insight: Insight): Table => ({
  id: 'waits',
  title: 'Time to decision, in buckets',
  about: 'Held comments by how long they waited for their first decision.',
  columns: [
    column('from', 'From', 'seconds'),
    column('below', 'Below', 'seconds'),
    column('comments', 'Comments'),
  ],
  rows: waitsOf(insight, 'decisionTime').map(([bucket, n]): Cell[] => [
    known(bucketStart(bucket)),
    known(bucketEnd(bucket)),
    n,
  ]),
});
