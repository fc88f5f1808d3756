import type { Kind } from '../../store/forgotten.ts';
import { newCommentId } from '../id.ts';
import { decided, guestKeys, receipts, rejected } from './comment-steps.ts';
import type { Group, Retention } from './groups.ts';
import { checked, deliveries, received } from './log-steps.ts';
import type { Step, Stride } from './step.ts';

/** One kind of thing that is kept for so many days. */
interface Walk {
  readonly kind: Kind;
  /** After how many days, by a site's setting. */
  readonly daysOf: (retention: Retention) => number;
  /** Where the walk is at a time, ms since the Unix epoch: at an id, or at the time itself. */
  readonly placeOf: (time: number) => number;
  /** A bounded step, which notes in the batch of its work how far it came. */
  readonly step: (stride: Stride, group: Group) => Promise<Step>;
}

const byId = (time: number): number => newCommentId(time, 0);
const byTime = (time: number): number => time;

/** Senders repeat a webhook for three days (docs/webhooks/inbound.md); longer than a month nobody does. */
const REPEATS = { least: 4, most: 30 } as const;

export const WALKS: readonly Walk[] = [
  { kind: 'guestKeys', daysOf: ({ guestKeys: days }) => days, placeOf: byId, step: guestKeys },
  { kind: 'receipts', daysOf: ({ receipts: days }) => days, placeOf: byId, step: receipts },
  // What the rules rejected and nobody touched is found by its id, what anybody touched by when they did.
  { kind: 'rejected', daysOf: ({ rejected: days }) => days, placeOf: byId, step: rejected },
  { kind: 'decided', daysOf: ({ rejected: days }) => days, placeOf: byTime, step: decided },
  { kind: 'deliveries', daysOf: ({ logs }) => logs, placeOf: byTime, step: deliveries },
  {
    kind: 'received',
    daysOf: ({ logs }) => Math.min(Math.max(logs, REPEATS.least), REPEATS.most),
    placeOf: byTime,
    step: received,
  },
  { kind: 'checked', daysOf: ({ logs }) => logs, placeOf: byId, step: checked },
];
