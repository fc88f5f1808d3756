import { formatCursor, type Keyset } from '../comments/reading.ts';
import { pageQuery } from '../store/pages.ts';
import { readAll } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import { pageFeedQuery, siteFeedQuery } from '../store/thread.ts';
import { toJsonFeed } from './json-feed.ts';

export interface FeedQuery {
  /** Canonical; absent = the whole site. */
  readonly page?: string | undefined;
  /** 1..100. */
  readonly limit: number;
  readonly cursor?: Keyset | undefined;
}

/** JSON Feed of the site or of one page, in one read batch. Null for an unknown site. */
export async function readFeed(
  db: D1Database,
  siteId: string,
  own: string,
  query: FeedQuery,
): Promise<string | null> {
  const { page: pageUrl, limit } = query;
  const where = { siteId, limit, after: query.cursor ?? null };
  const [site, slice, page] = await readAll(
    db,
    siteQuery(db, siteId),
    pageUrl === undefined ? siteFeedQuery(db, where) : pageFeedQuery(db, { ...where, pageUrl }),
    ...(pageUrl === undefined ? [] : [pageQuery(db, siteId, pageUrl)]),
  );
  if (!site) return null;
  const urlOf = (cursor: string | null): string => {
    const params = new URLSearchParams({
      ...(pageUrl === undefined ? {} : { page: pageUrl }),
      limit: String(limit),
      ...(cursor === null ? {} : { cursor }),
    });
    return `${own}/v1/sites/${encodeURIComponent(siteId)}/feed.json?${params.toString()}`;
  };
  const { name } = site.settings;
  const title = page?.title ?? '';
  const nextCursor = formatCursor(slice.next);
  const head = {
    title: title === '' ? name : `${name}: ${title}`,
    homePage: pageUrl ?? null,
    self: urlOf(formatCursor(query.cursor ?? null)),
    next: nextCursor && urlOf(nextCursor),
  };
  return toJsonFeed(slice.items, head, { site, own });
}
