import type { Context } from 'hono';
import { JSON_FEED_TYPE, toJsonFeed } from '../../feed/json-feed.ts';
import { selectPage, toPage } from '../../store/pages.ts';
import { selectSite, toSite } from '../../store/sites.ts';
import { type Keyset, selectPageFeed, selectSiteFeed, toSlice } from '../../store/thread.ts';
import { feedQuery, formatCursor } from '../contract/query.ts';
import { wantsFresh } from '../fresh.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { ownOrigin, publicResponse } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET /v1/sites/{site}/feed.json`: the whole site, or one page of it. */
export async function getJsonFeed(c: Context<App>): Promise<Response> {
  const parsed = parse(feedQuery, c.req.query(), '#query');
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const query = parsed.ok;
  const site = siteIdOf(c);
  const own = ownOrigin(c);
  const made = await c.var.cache.get(
    {
      key: JSON.stringify(['feed', own, site, query]),
      scope: { site, page: query.page ?? null },
      own,
      fresh: await wantsFresh(c),
      later: (work) => c.executionCtx.waitUntil(work),
    },
    async () => {
      const body = await readFeed(c.env.DB, site, own, query);
      return body === null ? null : { body, type: JSON_FEED_TYPE };
    },
  );
  return made ? publicResponse(c, made) : unknownSite();
}

interface FeedQuery {
  readonly page?: string | undefined;
  readonly limit: number;
  readonly cursor?: Keyset | undefined;
}

async function readFeed(
  db: D1Database,
  siteId: string,
  own: string,
  query: FeedQuery,
): Promise<string | null> {
  const { page: pageUrl, limit } = query;
  const where = { siteId, limit, after: query.cursor ?? null };
  const [siteRows, rows, pageRows] = await db.batch([
    selectSite(db, siteId),
    pageUrl === undefined ? selectSiteFeed(db, where) : selectPageFeed(db, { ...where, pageUrl }),
    ...(pageUrl === undefined ? [] : [selectPage(db, siteId, pageUrl)]),
  ]);
  const site = toSite(siteRows?.results ?? []);
  if (!site) return null;
  const { comments, next } = toSlice(rows?.results ?? [], limit);
  const urlOf = (cursor: Keyset | null): string => {
    const params = new URLSearchParams({
      ...(pageUrl === undefined ? {} : { page: pageUrl }),
      limit: String(limit),
      ...(cursor === null ? {} : { cursor: formatCursor(cursor) ?? '' }),
    });
    return `${own}/v1/sites/${encodeURIComponent(siteId)}/feed.json?${params.toString()}`;
  };
  const pageTitle = toPage(pageRows?.results ?? []).title;
  return toJsonFeed(
    comments,
    {
      title: pageTitle === '' ? site.settings.name : `${site.settings.name}: ${pageTitle}`,
      homePage: pageUrl ?? null,
      self: urlOf(query.cursor ?? null),
      next: next && urlOf(next),
    },
    { site, own },
  );
}
