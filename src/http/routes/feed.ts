import type { Context } from 'hono';
import { JSON_FEED_TYPE } from '../../feed/json-feed.ts';
import { readFeed } from '../../feed/read-feed.ts';
import { cachedRead } from '../cached-read.ts';
import { feedQuery } from '../contract/query.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { publicResponse } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET /v1/sites/{site}/feed.json`: the whole site, or one page of it. */
export async function getJsonFeed(c: Context<App>): Promise<Response> {
  const parsed = parse(feedQuery, c.req.query(), '#query');
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const query = parsed.ok;
  const site = siteIdOf(c);
  const made = await cachedRead(c, {
    kind: 'feed',
    site,
    page: query.page ?? null,
    query,
    type: JSON_FEED_TYPE,
    load: (own) => readFeed(c.env.DB, site, own, query),
  });
  return made ? publicResponse(c, made) : unknownSite();
}
