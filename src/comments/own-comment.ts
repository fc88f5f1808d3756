import type { Queued } from './queued.ts';
import type { Appeal } from './status.ts';

/** A guest's comment as its guest needs it. */
export interface Own extends Queued {
  /** How its appeal stands; null = there was none. */
  readonly appeal: Appeal | null;
  /** Its guest took it back. */
  readonly withdrawn: 'deleted' | 'erased' | null;
  /** Hash of the receipt's secret. */
  readonly receipt: string | null;
  /** Answers to it are shown. */
  readonly answered: boolean;
}

/** Most receipts that are read at once. */
export const MOST_RECEIPTS = 20;
