import type { Decision } from '../comments/decision.ts';
import type { CommentEvent } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import type { Queued, QueueStatus } from '../comments/queued.ts';
import { formatCursor, type Keyset } from '../comments/reading.ts';
import type { Field } from '../moderation/index.ts';
import { eventsQuery } from '../store/events.ts';
import { readAll } from '../store/query.ts';
import { oneQuery, queueQuery } from '../store/queue.ts';
import type { Stage } from './present.ts';
import { presentComment } from './present.ts';

/**
 * A comment as a moderator sees it: the public fields, the text as sent, where it stands, and why. Findings get
 * their text back from the comment, as far as it is kept.
 */
export function presentModerated({ comment, decision }: Queued, stage: Stage) {
  const kept: Partial<Record<Field, string>> = {
    body: comment.body,
    name: comment.name,
    website: comment.website ?? '',
    title: comment.pageTitle,
  };
  return {
    ...presentComment(comment, stage),
    published_at: comment.publishedAt === null ? null : new Date(comment.publishedAt).toISOString(),
    created_at: new Date(comment.createdAt).toISOString(),
    status: comment.status,
    body: comment.body,
    page: { url: comment.pageUrl, title: comment.pageTitle },
    decision: decision && presentDecision(decision, kept),
  };
}

/** A decision whose findings show what they found, as far as the fields are kept. */
export const presentDecision = (decision: Decision, kept: Readonly<Partial<Record<Field, string>>>) => ({
  ...decision,
  findings: decision.findings.map((finding) => ({
    ...finding,
    text: kept[finding.field]?.slice(finding.start, finding.end) ?? '',
  })),
});

/** One page of a moderators' list, newest first. */
export async function readQueue(
  db: D1Database,
  stage: Stage,
  where: { status: QueueStatus; limit: number; cursor?: Keyset | undefined },
) {
  const { status, limit, cursor } = where;
  const asked = { siteId: stage.site.id, status, limit, after: cursor ?? null };
  const [queue] = await readAll(db, queueQuery(db, asked));
  return {
    comments: queue.items.map((item) => presentModerated(item, stage)),
    next: formatCursor(queue.next),
  };
}

/** One comment of the site with all that happened to it; null where the site has none of this id. */
export async function readModerated(db: D1Database, stage: Stage, id: CommentId) {
  const [item, events] = await readAll(db, oneQuery(db, stage.site.id, id), eventsQuery(db, id));
  return item && { ...presentModerated(item, stage), events: events.map(presentEvent) };
}

const presentEvent = ({ commentId: _, at, decision, ...event }: CommentEvent) => ({
  ...event,
  at: new Date(at).toISOString(),
  ruleset: decision?.ruleset,
});
