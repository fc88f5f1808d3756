import { RULES } from '../../../moderation/index.ts';
import { commentsOf, type Fate, fateOf, OTHERS, type Tallies } from '../counts.ts';
import type { Insight } from '../insight.ts';
import { wilson } from '../wilson.ts';
import { isOftenOverturned, judge, OVERTURN_COLUMNS, overturnCells, shareCells } from './judged.ts';
import { column, rowsOf, type Table } from './table.ts';

/** Rows of the longest tables. */
const MOST = 200;

const OFTEN_OVERTURNED = 'Moderators overturn this rule more often than not.';

const summaries = new Map(RULES.map(({ id, summary }) => [id, summary]));
const about = (rule: string): string => summaries.get(rule) ?? '';

/** By most comments first, then by name; what did not fit (counts.ts) last, as `(others)`. */
export const sorted = (tallies: Tallies | undefined, size = commentsOf): [string, number[]][] =>
  Object.entries(tallies ?? {})
    .toSorted(
      ([a, x], [b, y]) =>
        Number(a === OTHERS) - Number(b === OTHERS) || size(y) - size(x) || (a < b ? -1 : 1),
    )
    .slice(0, MOST)
    .map(([key, tally]) => [key === OTHERS ? '(others)' : key, tally]);

/** Rules that gave points, and what people made of their comments. */
export const rulesTable = ({ total }: Insight): Table => ({
  id: 'rules',
  title: 'Rules',
  about:
    'Each rule once a comment. A comment on which several rules fired counts for each of them. Upheld and overturned count ' +
    'comments that were held or rejected and that a person then decided about; those that nobody looked at count for neither.',
  columns: [
    column('rule', 'Rule', 'code'),
    column('summary', 'What it finds', 'text'),
    column('fired', 'Fired'),
    column('held', 'Held'),
    column('rejected', 'Rejected'),
    ...OVERTURN_COLUMNS,
    column('remark', 'Remark', 'text'),
  ],
  rows: rowsOf(sorted(total.rule), ([rule, tally]) => {
    const judged = judge(tally);
    const remark = isOftenOverturned(judged) ? OFTEN_OVERTURNED : '';
    return [
      rule,
      about(rule),
      judged.comments,
      judged.held,
      judged.rejected,
      ...overturnCells(judged),
      remark,
    ];
  }),
});

/** Where a rule is right in one language and wrong in another. */
export const ruleLanguagesTable = ({ total }: Insight): Table => ({
  id: 'rule-languages',
  title: 'Rules by language',
  about: 'As above, by the language that the engine reads. Only what people decided about.',
  columns: [
    column('rule', 'Rule', 'code'),
    column('language', 'Language', 'code'),
    ...OVERTURN_COLUMNS,
    column('remark', 'Remark', 'text'),
  ],
  rows: rowsOf(
    sorted(total.ruleLanguage, decided).filter(([, tally]) => decided(tally) > 0),
    ([key, tally]) => {
      const judged = judge(tally);
      const [rule = '', language = ''] = key.split(' ');
      return [rule, language, ...overturnCells(judged), isOftenOverturned(judged) ? OFTEN_OVERTURNED : ''];
    },
  ),
});

const decided = (tally: readonly number[]): number => judge(tally).upheld + judge(tally).overturned;

/** What shadow rules would have been right about. */
export const shadowTable = ({ total }: Insight): Table => ({
  id: 'shadow',
  title: 'Rules in shadow',
  about:
    'Rules that are tried out: they fire and count for nothing. Right: a person removed the comment. Wrong: a person published it ' +
    'or left it on the page.',
  columns: [
    column('rule', 'Rule', 'code'),
    column('summary', 'What it finds', 'text'),
    column('fired', 'Fired'),
    column('removed', 'Removed by people'),
    column('published', 'Published by people'),
    column('right', 'Right', 'share'),
    column('low', '95 % from', 'share'),
    column('high', 'to', 'share'),
  ],
  rows: rowsOf(sorted(total.shadow), ([rule, tally]) => {
    const removed = removedOf(tally);
    const published = sum(tally, ['approveKept', 'holdPublished', 'rejectRestored', 'waitPublished']);
    const share = wilson(removed, removed + published);
    return [rule, about(rule), commentsOf(tally), removed, published, ...shareCells(share)];
  }),
});

const removedOf = (tally: readonly number[]): number =>
  sum(tally, ['approveRemoved', 'holdRemoved', 'rejectConfirmed', 'waitRemoved']);

const sum = (tally: readonly number[], fates: readonly Fate[]): number =>
  fates.reduce((all, fate) => all + fateOf(tally, fate), 0);

/** Dampers speak for a comment: here the harm is what got through. */
export const dampersTable = ({ total }: Insight): Table => ({
  id: 'dampers',
  title: 'Dampers',
  about: 'Findings that speak for a comment. Removed: published by the engine, and a person took it down.',
  columns: [
    column('rule', 'Damper', 'code'),
    column('summary', 'What it finds', 'text'),
    column('fired', 'Fired'),
    column('published', 'Published'),
    column('removed', 'Removed by people'),
  ],
  rows: rowsOf(sorted(total.damper), ([rule, tally]) => {
    const { comments, published, missed } = judge(tally);
    return [rule, about(rule), comments, published, missed];
  }),
});
