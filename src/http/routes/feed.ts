import type { Context, Handler } from 'hono';
import { FEED_FORMATS, type FeedFormat } from '../../feed/syndicated/formats.ts';
import { readFeed } from '../../feed/syndicated/read.ts';
import { askedQuery } from '../asked.ts';
import { cachedRead } from '../cached-read.ts';
import { feedQuery } from '../contract/query.ts';
import { publicResponse } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET /v1/sites/{site}/feed.json|atom|rss`: the whole site, or one page of it. */
export const getFeed =
  (format: FeedFormat): Handler<App> =>
  async (c: Context<App>): Promise<Response> => {
    const asked = askedQuery(c, feedQuery);
    if (asked instanceof Response) return asked;
    const query = { ...asked.ok, format };
    const site = siteIdOf(c);
    const made = await cachedRead(c, {
      kind: 'feed',
      site,
      page: query.page ?? null,
      query,
      type: FEED_FORMATS[format].type,
      load: async (own) => {
        const body = await readFeed(c.env.DB, site, own, query);
        return body === null ? null : { body };
      },
    });
    if (!made) return unknownSite();
    const response = publicResponse(c, made);
    // Should a browser show the document as a page, nothing in it can act.
    response.headers.set('content-security-policy', "default-src 'none'");
    return response;
  };
