import type { Context } from 'hono';
import { JSON_FEED_TYPE } from '../../feed/json-feed.ts';
import { readFeed } from '../../feed/read-feed.ts';
import { askedQuery } from '../asked.ts';
import { cachedRead } from '../cached-read.ts';
import { feedQuery } from '../contract/query.ts';
import { publicResponse } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET /v1/sites/{site}/feed.json`: the whole site, or one page of it. */
export async function getJsonFeed(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, feedQuery);
  if (asked instanceof Response) return asked;
  const query = asked.ok;
  const site = siteIdOf(c);
  const made = await cachedRead(c, {
    kind: 'feed',
    site,
    page: query.page ?? null,
    query,
    type: JSON_FEED_TYPE,
    load: async (own) => {
      const body = await readFeed(c.env.DB, site, own, query);
      return body === null ? null : { body };
    },
  });
  return made ? publicResponse(c, made) : unknownSite();
}
