import type { CommentEvent } from '../comments/event.ts';
import type { CommentId } from '../comments/id.ts';
import type { Queued } from '../comments/queued.ts';
import type { Revision } from '../comments/revision.ts';
import type { StoredComment } from '../comments/stored-comment.ts';
import { neighboursQuery, parentOfQuery } from '../store/context.ts';
import { eventsQuery } from '../store/events.ts';
import { revisionsQuery } from '../store/revisions.ts';
import { readAll } from '../store/query.ts';
import { oneQuery } from '../store/queue.ts';

/** A comment and what a moderator has to know around it. */
export interface DeskComment {
  readonly queued: Queued;
  /** The newest 200, in order. */
  readonly events: readonly CommentEvent[];
  /** What stood there before its guest changed it, oldest first. */
  readonly revisions: readonly Revision[];
  /** What it answers, whatever became of that. */
  readonly parent: StoredComment | null;
  /** The published comments before it on its page, the nearest last. */
  readonly before: readonly StoredComment[];
}

const BEFORE = 3;

/** One read batch, at most 210 rows; null where the site has none of this id. */
export async function readDeskComment(
  db: D1Database,
  siteId: string,
  id: CommentId,
): Promise<DeskComment | null> {
  const [queued, events, revisions, parent, before] = await readAll(
    db,
    oneQuery(db, siteId, id),
    eventsQuery(db, id),
    revisionsQuery(db, id),
    parentOfQuery(db, siteId, id),
    neighboursQuery(db, siteId, id, BEFORE),
  );
  return queued && { queued, events, revisions, parent, before };
}
