/** Why a guest reports somebody else's comment. */
export const REPORT_REASONS = [
  'spam',
  'insult',
  'hate',
  'threat',
  'privacy',
  'off-topic',
  'illegal',
  'other',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** As it is kept with its event. */
export interface Report {
  readonly reason: ReportReason;
  /** The guest's words; null where there are none. */
  readonly detail: string | null;
}
