import type { ToldBan } from '../comments/standing.ts';

/** A ban as the API tells its guest. */
export const presentBan = ({ until, reason }: ToldBan): { until: string | null; reason: string | null } => ({
  until: until === null ? null : new Date(until).toISOString(),
  reason,
});
