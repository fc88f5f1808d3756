import type { CommentPage } from '../comments/comment.ts';
import { isClosed } from '../comments/closing.ts';
import type { CommentId } from '../comments/id.ts';
import { formatPlace, type Place, type Sort } from '../comments/reading.ts';
import { mayCarry } from '../comments/site.ts';
import { pageQuery } from '../store/pages.ts';
import { readAll } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import { threadWindowQuery } from '../store/thread-window.ts';
import { presentItem } from './present.ts';

export interface ThreadQuery {
  /** Canonical. */
  readonly page: string;
  readonly sort: Sort;
  /** 1..100. */
  readonly limit: number;
  readonly cursor?: Place | undefined;
  /** The comment whose page of the list it is; one that is not shown there is as if it had not been named. */
  readonly around?: CommentId | undefined;
}

/** One read batch: site, page, and the page's comments plus one. Null for an unknown site. `now` in ms. */
export async function readThread(
  db: D1Database,
  siteId: string,
  own: string,
  query: ThreadQuery,
  now: number,
): Promise<CommentPage | null> {
  const { page: pageUrl, sort, limit } = query;
  const [site, head, shown] = await readAll(
    db,
    siteQuery(db, siteId),
    pageQuery(db, siteId, pageUrl),
    threadWindowQuery(db, {
      siteId,
      pageUrl,
      sort,
      limit,
      from: query.cursor ?? null,
      around: query.around ?? null,
    }),
  );
  const foreign = site !== null && !mayCarry(site, pageUrl, own);
  return (
    site && {
      page: {
        url: pageUrl,
        title: head.title,
        count: head.count,
        ...(foreign || isClosed(site, head, now) ? { closed: true } : {}),
        ...(foreign ? { foreign: true } : {}),
      },
      limits: { body: site.settings.maxBodyLength, depth: site.settings.maxDepth },
      comments: shown.items.map((comment) => presentItem(comment, { site, own })),
      next: formatPlace(shown.next),
      prev: formatPlace(shown.prev),
    }
  );
}
