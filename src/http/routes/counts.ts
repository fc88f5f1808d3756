import type { Context } from 'hono';
import { readCounts } from '../../feed/counts.ts';
import { BODY_LIMIT, readBody } from '../body.ts';
import { cachedRead } from '../cached-read.ts';
import { countsBody } from '../contract/query.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { publicResponse } from '../respond.ts';
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
  const made = await cachedRead(c, {
    kind: 'counts',
    site,
    page: null,
    query: urls,
    type: 'application/json',
    load: async () => {
      const counts = await readCounts(c.env.DB, site, urls);
      return counts && JSON.stringify(counts);
    },
  });
  return made ? publicResponse(c, made) : unknownSite();
}
