import type { CommentEvent, OutboxRow } from '../comments/event.ts';
import type { GuestTraces } from '../comments/guest.ts';
import type { NewComment } from '../comments/stored-comment.ts';
import { insertComment } from './comments.ts';
import { insertEvents } from './events.ts';
import { insertOutbox } from './outbox.ts';
import { ensurePage, publishOnPage } from './pages.ts';
import { indexComments } from './search.ts';

/** Why a submission could not be stored. Nothing of it was. */
export type NotStored = 'id-taken' | 'parent-gone';

/**
 * Stores a submission in one batch: page, comment, event, what else belongs to it (`more`), index, outbox. Returns the publication time in ms, null for
 * a comment that is not published.
 */
export async function storeSubmission(
  db: D1Database,
  comment: NewComment,
  who: GuestTraces,
  event: CommentEvent,
  outbox: readonly OutboxRow[],
  more: readonly D1PreparedStatement[] = [],
): Promise<{ publishedAt: number | null } | { failed: NotStored }> {
  const page = { siteId: comment.siteId, url: comment.pageUrl, title: comment.pageTitle };
  const statements = [
    comment.status === 'published'
      ? publishOnPage(db, page, comment.createdAt)
      : ensurePage(db, page.siteId, page.url, comment.createdAt),
    insertComment(db, comment, who),
    insertEvents(db, [event]),
    ...more,
    indexComments(db, [comment.id]),
  ];
  if (outbox.length > 0) statements.push(insertOutbox(db, outbox));
  try {
    const results = await db.batch<{ published_at: number | null }>(statements);
    return { publishedAt: results[1]?.results[0]?.published_at ?? null };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.includes('UNIQUE constraint failed: comments.id')) return { failed: 'id-taken' };
    if (message.includes('NOT NULL constraint failed: comments.depth')) return { failed: 'parent-gone' };
    throw error;
  }
}
