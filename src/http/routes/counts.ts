import type { Context } from 'hono';
import { readCounts } from '../../feed/counts.ts';
import { askedBody } from '../asked.ts';
import { cachedRead } from '../cached-read.ts';
import { countsBody, countsQuery } from '../contract/query.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { publicResponse } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `POST /v1/sites/{site}/counts`: published comments per page, for a list of articles. */
export async function postCounts(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, countsBody);
  return asked instanceof Response ? asked : answer(c, asked.ok);
}

/** `GET /v1/sites/{site}/counts?page=…&page=…`: the same for browsers, which need no leave to ask by this. */
export async function getCounts(c: Context<App>): Promise<Response> {
  const parsed = parse(countsQuery, { page: c.req.queries('page') ?? [] }, '#query');
  return 'errors' in parsed ? problemResponse(invalid(parsed.errors)) : answer(c, parsed.ok.page);
}

async function answer(c: Context<App>, urls: readonly string[]): Promise<Response> {
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
