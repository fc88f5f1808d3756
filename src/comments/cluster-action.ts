import type { Action } from './status.ts';

/** What can be done with a whole flood. */
export const CLUSTER_ACTIONS = [
  'approve',
  'reject',
  'spam',
  'hold',
  'delete',
  'undo',
] as const satisfies readonly Action[];
export type ClusterAction = (typeof CLUSTER_ACTIONS)[number];

export const isClusterAction = (action: Action): action is ClusterAction =>
  CLUSTER_ACTIONS.some((each) => each === action);
