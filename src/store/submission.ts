import type { CommentEvent, OutboxRow } from '../comments/event.ts';
import type { GuestTraces } from '../comments/guest.ts';
import type { NewComment } from '../comments/stored-comment.ts';
import { insertComment } from './comments.ts';
import { insertEvents } from './events.ts';
import { insertOutbox } from './outbox.ts';
import { ensurePage, publishOnPage } from './pages.ts';
import type { Room } from './rates.ts';
import { indexComments } from './search.ts';

/** Why a submission could not be stored. Nothing of it was. */
export type NotStored = 'id-taken' | 'parent-gone' | 'over-limit' | 'answered';

/** What is stored with a comment that came in at the door. */
export interface AtOnce {
  /** Null where nobody is counted. */
  readonly room: Room | null;
  /** What its guest is told, for the same submission sent again. */
  readonly answers: readonly D1PreparedStatement[];
  /** What else belongs to it, before the index is made. */
  readonly more: readonly D1PreparedStatement[];
}

/**
 * Stores a submission in one batch: page, comment, event, what else belongs to it, index, outbox. Returns the publication time in ms, null for
 * a comment that is not published.
 */
export async function storeSubmission(
  db: D1Database,
  comment: NewComment,
  who: GuestTraces,
  event: CommentEvent,
  outbox: readonly OutboxRow[],
  { room, answers, more }: AtOnce = { room: null, answers: [], more: [] },
): Promise<{ publishedAt: number | null } | { failed: NotStored }> {
  const page = { siteId: comment.siteId, url: comment.pageUrl, title: comment.pageTitle };
  const statements = [
    comment.status === 'published'
      ? publishOnPage(db, page, comment.createdAt)
      : ensurePage(db, page.siteId, page.url, comment.createdAt),
    insertComment(db, comment, who, room),
    insertEvents(db, [event]),
    ...more,
    indexComments(db, [comment.id]),
  ];
  if (outbox.length > 0) statements.push(insertOutbox(db, outbox));
  statements.push(...answers);
  try {
    const results = await db.batch<{ published_at: number | null }>(statements);
    return { publishedAt: results[1]?.results[0]?.published_at ?? null };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.includes('UNIQUE constraint failed: comments.id')) return { failed: 'id-taken' };
    if (message.includes('NOT NULL constraint failed: comments.depth')) return { failed: 'parent-gone' };
    if (message.includes('NOT NULL constraint failed: comments.version')) return { failed: 'over-limit' };
    if (message.includes('NOT NULL constraint failed: answers.payload')) return { failed: 'answered' };
    throw error;
  }
}
