import { wants, type WebhookEvent } from './endpoint.ts';
import type { CommentEvent, OutboxRow } from './event.ts';
import type { Site } from './site.ts';
import type { Status } from './status.ts';

/** What a comment's change of status is called towards others. */
export const EVENT_OF = {
  published: 'comment.published',
  pending: 'comment.pending',
  rejected: 'comment.rejected',
  deleted: 'comment.deleted',
} as const satisfies Record<Status, WebhookEvent>;

/** Outbox rows for the endpoints of the site that want to hear of the event. A confirmed status is no news. */
export function announce(site: Site, event: CommentEvent): OutboxRow[] {
  if (event.from === event.to) return [];
  const type = EVENT_OF[event.to];
  return site.listeners
    .filter((listener) => wants(listener, type))
    .map((listener) => ({
      siteId: site.id,
      endpoint: listener.id,
      subject: event.commentId,
      seq: event.seq,
      type,
      dueAt: event.at,
      attempts: 0,
      data: null,
    }));
}
