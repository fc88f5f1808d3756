import type { Refusal } from '../comments/actions.ts';
import type { StandingRefusal } from '../comments/guests.ts';
import type { Problem } from './problem.ts';

/** Why an action was not taken on a comment, for the one who asked. */
export const REFUSED = {
  'unknown-comment': { slug: 'unknown-comment', detail: 'The site has no comment of this id.' },
  withdrawn: {
    slug: 'conflict',
    detail: 'Its guest has deleted or erased the comment: that is final.',
  },
  deleted: { slug: 'conflict', detail: 'The comment is deleted: restore it first.' },
  'nothing-to-restore': {
    slug: 'conflict',
    detail: 'The comment has no earlier status to go back to: approve, hold or reject it.',
  },
  'nothing-to-undo': { slug: 'conflict', detail: 'Nothing was decided about this comment yet.' },
  'no-reports': { slug: 'conflict', detail: 'No report of this comment is open.' },
  'no-appeal': { slug: 'conflict', detail: 'No appeal of this comment is open.' },
  'no-reason': {
    slug: 'invalid-input',
    detail: 'An appeal is refused with a reason: its guest will read it.',
  },
  'moved-on': {
    slug: 'conflict',
    detail: 'Somebody else has decided about this comment meanwhile, or its guest has changed it.',
  },
} as const satisfies Record<Refusal, Problem>;

/** There is no flood of the id. */
export const UNKNOWN_CLUSTER = {
  slug: 'not-found',
  detail: 'The site has no flood of this id.',
} as const satisfies Problem;

/** There is no endpoint of the id in the path. */
export const UNKNOWN_ENDPOINT = {
  slug: 'not-found',
  detail: 'The site has no endpoint of this id.',
} as const satisfies Problem;

/** It is told nothing while it is off. */
export const ENDPOINT_OFF = {
  slug: 'conflict',
  detail: 'The endpoint is turned off: turn it on first (by the API: PUT it again).',
} as const satisfies Problem;

/** Why a message does not go out again. */
export const NOT_REDELIVERED = {
  'unknown-endpoint': UNKNOWN_ENDPOINT,
  'unknown-message': {
    slug: 'not-found',
    detail: 'This endpoint was never sent a message about a comment under this id.',
  },
  'endpoint-off': ENDPOINT_OFF,
} as const satisfies Record<string, Problem>;

export const UNKNOWN_CREDENTIAL = {
  slug: 'not-found',
  detail: 'The site has no credential of this id that can be removed: an endpoint’s newest goes with it.',
} as const satisfies Problem;

/** Others kept acting on the same comments, try after try. */
export const OTHERS_ACTING = {
  slug: 'conflict',
  detail: 'Others are acting on the same comments; try again.',
} as const satisfies Problem;

/** Why a guest was neither banned nor trusted. */
export const NOT_SET = {
  'unknown-comment': { slug: 'unknown-comment', detail: 'The site has no comment of this id.' },
  'no-key': {
    slug: 'conflict',
    detail:
      'Nothing is known by which this guest could be recognised: for trust that is a device token, ' +
      'for a ban also an e-mail address or a network address of this period or the last (docs/privacy.md).',
  },
} as const satisfies Record<StandingRefusal, Problem>;
