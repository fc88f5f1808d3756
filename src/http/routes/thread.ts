import type { Context } from 'hono';
import { formatId } from '../../comments/id.ts';
import { readThread, type ThreadQuery } from '../../feed/thread.ts';
import { askedQuery } from '../asked.ts';
import { cachedRead } from '../cached-read.ts';
import { listQuery } from '../contract/query.ts';
import type { Representation } from '../public-cache.ts';
import { publicResponse } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET /v1/sites/{site}/comments`. */
export async function getThread(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, listQuery);
  if (asked instanceof Response) return asked;
  const made = await cachedThread(c, siteIdOf(c), asked.ok);
  return made ? publicResponse(c, made) : unknownSite();
}

/** The thread's JSON; null for an unknown site. */
export function cachedThread(
  c: Context<App>,
  site: string,
  asked: ThreadQuery,
  fresh = false,
): Promise<Representation | null> {
  const { around, ...plain } = asked;
  const query = plain.cursor ? plain : asked;
  return cachedRead(c, {
    kind: 'comments',
    site,
    page: query.page,
    query,
    type: 'application/json',
    fresh,
    load: async (own) => {
      const thread = await readThread(c.env.DB, site, own, query, c.var.world.now());
      if (!thread) return null;
      // Whoever makes up ids gets the thread's beginning, and makes no copies of it in the cache.
      const found = around !== undefined && thread.comments.some(({ id }) => id === formatId(around));
      return { body: JSON.stringify(thread), ...(found ? {} : { query: plain }) };
    },
  });
}
