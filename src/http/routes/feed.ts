import type { Context } from 'hono';
import { JSON_FEED_TYPE } from '../../feed/json-feed.ts';
import { readFeed } from '../../feed/read-feed.ts';
import { feedQuery } from '../contract/query.ts';
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
