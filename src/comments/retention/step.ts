import type { Cursor } from '../../store/insight.ts';

/** What a step of a walk knows. */
export interface Stride {
  readonly db: D1Database;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** What insight has counted: nothing is removed before. */
  readonly counted: Pick<Cursor, 'submission' | 'later'>;
}

/** What a step did: to how many things, where it came to, and whether there is more to be walked. */
export interface Step {
  readonly count: number;
  readonly upto: number;
  readonly more: boolean;
}

export const DAY = 86_400_000;
/** Rows that one step passes. */
export const STEP = 500;
