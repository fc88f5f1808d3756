import type { CommentEvent } from '../../comments/event.ts';
import type { GuestStanding } from '../../comments/standing.ts';

/** What can happen to a comment, as something that was done. For the server's pages and the script. */
export const DONE = {
  approve: 'approved',
  reject: 'rejected',
  spam: 'marked as spam',
  hold: 'held',
  delete: 'deleted',
  restore: 'restored',
  undo: 'taken back',
  dismiss: 'kept, the reports set aside',
  grant: 'published, the appeal granted',
  refuse: 'left as it is, the appeal refused',
  submit: 'sent',
  redact: 'redacted',
  report: 'reported',
  appeal: 'appealed',
  edit: 'changed',
  erase: 'erased',
} as const satisfies Record<CommentEvent['action'], string>;

/** A ban or trust that went with it, said after what was done. */
export const AND_GUEST = {
  banned: ', and the guest banned',
  trusted: ', and the guest trusted',
} as const satisfies Record<GuestStanding, string>;
