import type { Verdict } from '../../moderation/index.ts';

/** How the tables of a what-if say things. */

export const WORDS = { approve: 'approved', hold: 'held', reject: 'rejected' } as const satisfies Record<
  Verdict,
  string
>;

export const number = (count: number): string => count.toLocaleString('en');
export const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));
export const percent = (share: number | null): string =>
  share === null ? '–' : `${(share * 100).toFixed(1)}\u00a0%`;
