import type { Context } from 'hono';
import { readCounts } from '../../feed/counts.ts';
import { BODY_LIMIT, readBody } from '../body.ts';
import { countsBody } from '../contract/query.ts';
import { wantsFresh } from '../fresh.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { ownOrigin, publicResponse } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `POST /v1/sites/{site}/counts`: published comments per page, for a list of articles. */
export async function postCounts(c: Context<App>): Promise<Response> {
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json']);
  if ('problem' in read) return problemResponse(read.problem);
  const parsed = parse(countsBody, read.ok.value);
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const urls = parsed.ok;
  const site = siteIdOf(c);
  const own = ownOrigin(c);
  const made = await c.var.cache.get(
    {
      key: JSON.stringify(['counts', own, site, urls]),
      // Forgotten with every change of the site, as the feed is.
      scope: { site, page: null },
      own,
      fresh: await wantsFresh(c),
      later: (work) => c.executionCtx.waitUntil(work),
    },
    async () => {
      const counts = await readCounts(c.env.DB, site, urls);
      return counts && { body: JSON.stringify(counts), type: 'application/json' };
    },
  );
  return made ? publicResponse(c, made) : unknownSite();
}
