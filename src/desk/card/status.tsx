import type { Status } from '../../comments/status.ts';

/** The colour of a status, wherever it is named. */
const TONES = {
  published: 'good',
  pending: 'warn',
  rejected: 'bad',
  deleted: 'bad',
} as const satisfies Record<Status, string>;

/** A status, in its colour; `from`: what it was before. */
export const StatusBadge = ({ status, from }: { status: Status; from?: Status }) => (
  <span class={`badge ${TONES[status]}`}>
    {from === undefined ? null : `${from} → `}
    {status}
  </span>
);
