import type { CommentEvent, OutboxRow } from './event.ts';
import type { WebhookEvent } from './settings.ts';
import type { Site } from './site.ts';
import type { Status } from './status.ts';

const EVENT_OF = {
  published: 'comment.published',
  pending: 'comment.pending',
  rejected: 'comment.rejected',
  deleted: 'comment.deleted',
} as const satisfies Record<Status, WebhookEvent>;

/** Outbox rows for the endpoints of the site that want to hear of the event. A confirmed status is no news. */
export function announce(site: Site, event: CommentEvent): OutboxRow[] {
  if (event.from === event.to) return [];
  const type = EVENT_OF[event.to];
  return site.settings.endpoints
    .filter((endpoint) => endpoint.events === undefined || endpoint.events.includes(type))
    .map((endpoint) => ({
      dueAt: event.at,
      commentId: event.commentId,
      seq: event.seq,
      endpoint: endpoint.id,
      siteId: site.id,
      type,
      attempts: 0,
    }));
}
