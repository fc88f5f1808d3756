import { wants, type WebhookEvent } from './endpoint.ts';
import { type CommentId, newCommentId } from './id.ts';
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

/** What an event is called towards others; null where it is no news: a confirmed status. */
function typeOf({ action, from, to }: CommentEvent): WebhookEvent | null {
  if (action === 'report') return 'comment.reported';
  if (action === 'appeal') return 'comment.appealed';
  // Whoever has a copy has to know, also of what was deleted before.
  if (action === 'erase') return 'comment.deleted';
  if ((action === 'redact' || action === 'edit') && from === to && to === 'published')
    return 'comment.edited';
  // Another text waits: whoever decides elsewhere has to see it. Never as an edit, which a reader of published texts may show.
  if (action === 'edit' && to === 'pending') return 'comment.pending';
  return from === to ? null : EVENT_OF[to];
}

/** Ids of the site's endpoints that want to hear of it. */
export const listenersOf = (site: Site, type: WebhookEvent): string[] =>
  site.listeners.filter((listener) => wants(listener, type)).map(({ id }) => id);

/** Outbox rows for the endpoints of the site that want to hear of the event. */
export function announce(site: Site, event: CommentEvent): OutboxRow[] {
  const type = typeOf(event);
  if (type === null) return [];
  return listenersOf(site, type).map((endpoint) => ({
    siteId: site.id,
    endpoint,
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
  to: { readonly siteId: string; readonly id: string },
  type: WebhookEvent,
  data: object,
  { now, random }: { readonly now: number; readonly random: number },
): OutboxRow => noticeAs(newCommentId(now, random), to, type, data, now);

/** The same under an id that is known already: an endpoint is told once of it, however often it is tried. */
export const noticeAs = (
  subject: CommentId,
  { siteId, id }: { readonly siteId: string; readonly id: string },
  type: WebhookEvent,
  data: object,
  now: number,
): OutboxRow => ({
  siteId,
  endpoint: id,
  subject,
  seq: 0,
  type,
  dueAt: now,
  attempts: 0,
  data: JSON.stringify(data),
});
