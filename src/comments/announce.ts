import { wants, type WebhookEvent } from './endpoint.ts';
import { newCommentId } from './id.ts';
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

/**
 * The outbox row of a message that is about no comment, due at `now` (ms since the Unix epoch). It gets an id like a
 * comment's, whose time is the message's; `random`: any 32 random bits.
 */
export const noticeTo = (
  { siteId, id }: { readonly siteId: string; readonly id: string },
  type: WebhookEvent,
  data: object,
  { now, random }: { readonly now: number; readonly random: number },
): OutboxRow => ({
  siteId,
  endpoint: id,
  subject: newCommentId(now, random),
  seq: 0,
  type,
  dueAt: now,
  attempts: 0,
  data: JSON.stringify(data),
});
