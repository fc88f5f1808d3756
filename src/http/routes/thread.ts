import type { Context } from 'hono';
import type { CommentPage } from '../../comments/comment.ts';
import { presentItem } from '../../feed/present.ts';
import { selectPage, toPage } from '../../store/pages.ts';
import { selectSite, toSite } from '../../store/sites.ts';
import { type Keyset, selectThread, type Sort, toSlice } from '../../store/thread.ts';
import { formatCursor, listQuery } from '../contract/query.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import type { Representation } from '../public-cache.ts';
import { ownOrigin, publicResponse } from '../respond.ts';
import { wantsFresh } from '../fresh.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET /v1/sites/{site}/comments`. */
export async function getThread(c: Context<App>): Promise<Response> {
  const parsed = parse(listQuery, c.req.query(), '#query');
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const made = await cachedThread(c, siteIdOf(c), parsed.ok);
  return made ? publicResponse(c, made) : unknownSite();
}

/** The thread's JSON from the nearest tier that has it; null for an unknown site. */
export async function cachedThread(
  c: Context<App>,
  site: string,
  query: ThreadQuery,
): Promise<Representation | null> {
  const own = ownOrigin(c);
  return c.var.cache.get(
    {
      key: JSON.stringify(['comments', own, site, query]),
      scope: { site, page: query.page },
      own,
      fresh: await wantsFresh(c),
      later: (work) => c.executionCtx.waitUntil(work),
    },
    async () => {
      const thread = await readThread(c.env.DB, site, own, query);
      return thread && { body: JSON.stringify(thread), type: 'application/json' };
    },
  );
}

export interface ThreadQuery {
  readonly page: string;
  readonly sort: Sort;
  readonly limit: number;
  readonly cursor?: Keyset | undefined;
}

/** One read batch: site, page, and the page's comments plus one. Null for an unknown site. */
async function readThread(
  db: D1Database,
  siteId: string,
  own: string,
  query: ThreadQuery,
): Promise<CommentPage | null> {
  const { page: pageUrl, sort, limit } = query;
  const [siteRows, pageRows, rows] = await db.batch([
    selectSite(db, siteId),
    selectPage(db, siteId, pageUrl),
    selectThread(db, { siteId, pageUrl, sort, limit, after: query.cursor ?? null }),
  ]);
  const site = toSite(siteRows?.results ?? []);
  if (!site) return null;
  const { title, count } = toPage(pageRows?.results ?? []);
  const { comments, next } = toSlice(rows?.results ?? [], limit);
  return {
    page: { url: pageUrl, title, count },
    comments: comments.map((comment) => presentItem(comment, { site, own })),
    next: formatCursor(next),
  };
}
