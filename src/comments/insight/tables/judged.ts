import { fateOf, OTHERS, type Tallies } from '../counts.ts';
import { type Share, wilson } from '../wilson.ts';
import { type Cell, type Column, column, rounded } from './table.ts';

/** What people decided about comments that the engine held or rejected, or let through. */
export interface Judged {
  readonly comments: number;
  readonly published: number;
  /** Also where the site lets people decide: what they decide then neither upholds nor overturns. */
  readonly held: number;
  readonly rejected: number;
  /** Held or rejected, and a person decided likewise. */
  readonly upheld: number;
  /** Held or rejected, and a person published it. */
  readonly overturned: number;
  /** Published, and a person removed it. */
  readonly missed: number;
  /** Published, a person looked and left it. */
  readonly kept: number;
  /** `overturned` of what people decided; null where they decided nothing. */
  readonly rate: Share | null;
}

/** Fates in the words of the tables. */
export function judge(tally: readonly number[] | undefined): Judged {
  const [published, rejected] = [fateOf(tally, 'approve'), fateOf(tally, 'reject')];
  const held = fateOf(tally, 'hold') + fateOf(tally, 'wait');
  const upheld = fateOf(tally, 'holdRemoved') + fateOf(tally, 'rejectConfirmed');
  const overturned = fateOf(tally, 'holdPublished') + fateOf(tally, 'rejectRestored');
  return {
    comments: published + held + rejected,
    published,
    held,
    rejected,
    upheld,
    overturned,
    missed: fateOf(tally, 'approveRemoved'),
    kept: fateOf(tally, 'approveKept'),
    rate: wilson(overturned, upheld + overturned),
  };
}

/** By key, the most decided by people first; what did not fit into the days is left out. */
export const mostJudged = (tallies: Tallies = {}): { readonly key: string; readonly judged: Judged }[] =>
  Object.entries(tallies)
    .filter(([key]) => key !== OTHERS)
    .map(([key, tally]) => ({ key, judged: judge(tally) }))
    .toSorted((a, b) => decidedOf(b.judged) - decidedOf(a.judged) || (a.key < b.key ? -1 : 1));

const decidedOf = ({ upheld, overturned }: Judged): number => upheld + overturned;

export const VERDICT_COLUMNS: readonly Column[] = [
  column('comments', 'Comments'),
  column('published', 'Published'),
  column('held', 'Held'),
  column('rejected', 'Rejected'),
];
export const verdictCells = ({ comments, published, held, rejected }: Judged): Cell[] => [
  comments,
  published,
  held,
  rejected,
];

export const OVERTURN_COLUMNS: readonly Column[] = [
  column('upheld', 'Upheld'),
  column('overturned', 'Overturned'),
  column('overturn_rate', 'Overturn rate', 'share'),
  column('low', '95 % from', 'share'),
  column('high', 'to', 'share'),
];
export const overturnCells = ({ upheld, overturned, rate }: Judged): Cell[] => [
  upheld,
  overturned,
  ...shareCells(rate),
];

export const shareCells = (share: Share | null): Cell[] =>
  share ? [rounded(share.share), rounded(share.low), rounded(share.high)] : [null, null, null];

/** Fewer decisions than that say nothing about a rule. */
const ENOUGH = 10;

/** People overturn more than half of what it finds, and that is no chance. */
export const isOftenOverturned = ({ upheld, overturned, rate }: Judged): boolean =>
  rate !== null && upheld + overturned >= ENOUGH && rate.low > 0.5;
