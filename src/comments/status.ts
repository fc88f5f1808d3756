/**
 * A comment's life: its status is the projection of its events, and these are the only ways it moves.
 */

export type Status = 'published' | 'pending' | 'rejected' | 'deleted';

export const ACTIONS = [
  'approve',
  'reject',
  'spam',
  'hold',
  'delete',
  'restore',
  'undo',
  'dismiss',
  'grant',
  'refuse',
] as const;
/**
 * What a moderator, human or machine, can do to a comment. `undo` takes back the last event; `dismiss` sets guests'
 * reports aside; `grant` and `refuse` answer the guest's appeal.
 */
export type Action = (typeof ACTIONS)[number];

/** How a guest's appeal stands. */
export type Appeal = 'open' | 'granted' | 'refused';

/** Why an action cannot be taken on a comment as it is now. */
export type ActionRefusal =
  | 'withdrawn'
  | 'deleted'
  | 'nothing-to-restore'
  | 'nothing-to-undo'
  | 'no-reports'
  | 'no-appeal';

/** What is known of a comment before an action. */
export interface Standing {
  readonly status: Status;
  /** Status before the last change of status; null where there was none. */
  readonly previous: Status | null;
  /** Reports since a moderator last decided. */
  readonly reports: number;
  /** Null where the guest has not appealed. */
  readonly appeal: Appeal | null;
  /** Its guest took it back, for good. */
  readonly withdrawn: boolean;
  /** What happened last to the text as it is, where a moderator did it. */
  readonly last: { readonly action: Action; readonly from: Status } | null;
}

type Move = { readonly to: Status } | { readonly refused: ActionRefusal };

/**
 * Where an action leads. What its guest took back stays gone, whoever wants it. A deleted comment can only be restored, or its guest's appeal granted, so that nothing that was taken down comes back by a
 * stray click.
 */
export function transition(standing: Standing, action: Action): Move {
  const { status, previous, last, appeal } = standing;
  if (standing.withdrawn) return { refused: 'withdrawn' };
  if (action === 'undo') return last ? { to: last.from } : { refused: 'nothing-to-undo' };
  if (action === 'restore') {
    const removed = status === 'deleted' || status === 'rejected';
    return removed && previous !== null ? { to: previous } : { refused: 'nothing-to-restore' };
  }
  if (action === 'delete') return { to: 'deleted' };
  if (action === 'grant' || action === 'refuse') {
    // An answer to a guest's appeal is no stray click: it may bring back what was deleted.
    if (appeal !== 'open') return { refused: 'no-appeal' };
    return { to: action === 'grant' ? 'published' : status };
  }
  return status === 'deleted' ? { refused: 'deleted' } : moveOf(standing, action);
}

function moveOf(
  { status, reports }: Standing,
  action: Exclude<Action, 'undo' | 'restore' | 'delete' | 'grant' | 'refuse'>,
): Move {
  switch (action) {
    case 'approve':
      return { to: 'published' };
    case 'reject':
    case 'spam':
      return { to: 'rejected' };
    case 'hold':
      return { to: 'pending' };
    case 'dismiss':
      return reports > 0 ? { to: status } : { refused: 'no-reports' };
    default:
      return action satisfies never;
  }
}

/**
 * Where a comment stands after its guest changed the text and the engine read it anew. What people decided is not overturned by
 * that: what they took down stays down, and what they let in, now in doubt, waits for them again.
 *
 * @param byPeople whether the status is what somebody of the publisher's decided
 * @param engines where the engine alone would put it
 */
export function statusAfterEdit(status: Status, byPeople: boolean, engines: Status): Status {
  if (!byPeople) return engines;
  return status === 'published' && engines !== 'published' ? 'pending' : status;
}
