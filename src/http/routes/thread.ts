import type { Context } from 'hono';
import { readThread, type ThreadQuery } from '../../feed/thread.ts';
import { listQuery } from '../contract/query.ts';
import { wantsFresh } from '../fresh.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import type { Representation } from '../public-cache.ts';
import { ownOrigin, publicResponse } from '../respond.ts';
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
