import type { Context } from 'hono';
import { readCounts } from '../../feed/counts.ts';
import { askedBody } from '../asked.ts';
import { cachedRead } from '../cached-read.ts';
import { countsBody } from '../contract/query.ts';
import { publicResponse } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `POST /v1/sites/{site}/counts`: published comments per page, for a list of articles. */
export async function postCounts(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, countsBody);
  if (asked instanceof Response) return asked;
  const urls = asked.ok;
  const site = siteIdOf(c);
  const made = await cachedRead(c, {
    kind: 'counts',
    site,
    page: null,
    query: urls,
    type: 'application/json',
    load: async () => {
      const counts = await readCounts(c.env.DB, site, urls);
      return counts && { body: JSON.stringify(counts) };
    },
  });
  return made ? publicResponse(c, made) : unknownSite();
}
