import type { PublicComment } from '../comments/comment.ts';
import type { CommentId } from '../comments/id.ts';
import { readAll } from '../store/query.ts';
import { oneQuery } from '../store/queue.ts';
import { siteQuery } from '../store/sites.ts';
import { presentComment } from './present.ts';

/** One comment as the public sees it, with its page's title; null for any that is not published, whatever it is. */
export async function readPublished(
  db: D1Database,
  siteId: string,
  own: string,
  id: CommentId,
): Promise<{ readonly comment: PublicComment; readonly title: string } | null> {
  const [site, item] = await readAll(db, siteQuery(db, siteId), oneQuery(db, siteId, id));
  if (!site || item?.comment.status !== 'published') return null;
  return { comment: presentComment(item.comment, { site, own }), title: item.comment.pageTitle };
}
