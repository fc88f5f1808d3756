/**
 * A comment's life: its status is the projection of its events, and these are the only ways it moves.
 */

export type Status = 'published' | 'pending' | 'rejected' | 'deleted';

export const ACTIONS = ['approve', 'reject', 'spam', 'hold', 'delete', 'restore'] as const;
/** What a moderator, human or machine, can do to a comment. */
export type Action = (typeof ACTIONS)[number];

/** Why an action cannot be taken on a comment as it is now. */
export type ActionRefusal = 'deleted' | 'nothing-to-restore';

/**
 * Where an action leads. `previous` is the status before the last change, null where there was none.
 * A deleted comment can only be restored, so that nothing that was taken down comes back by a stray click.
 */
export function transition(
  status: Status,
  action: Action,
  previous: Status | null,
): { to: Status } | { refused: ActionRefusal } {
  if (action === 'restore') {
    const removed = status === 'deleted' || status === 'rejected';
    return removed && previous !== null ? { to: previous } : { refused: 'nothing-to-restore' };
  }
  if (status === 'deleted' && action !== 'delete') return { refused: 'deleted' };
  switch (action) {
    case 'approve':
      return { to: 'published' };
    case 'reject':
    case 'spam':
      return { to: 'rejected' };
    case 'hold':
      return { to: 'pending' };
    case 'delete':
      return { to: 'deleted' };
    default:
      return action satisfies never;
  }
}
