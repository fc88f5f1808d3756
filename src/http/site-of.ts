import type { Context } from 'hono';
import type { Site } from '../comments/site.ts';
import { loadSite } from '../store/sites.ts';
import { type Problem, problemResponse } from './problem.ts';
import type { App } from './types.ts';

/** The id in the path. Anything can stand there; only a known id finds a site. */
export const siteIdOf = (c: Context<App>): string => c.req.param('site') ?? '';

/** The site of the path, or the answer that there is none. */
export async function requireSite(c: Context<App>): Promise<Site | Response> {
  return (await loadSite(c.env.DB, siteIdOf(c))) ?? unknownSite();
}

export const UNKNOWN_SITE: Problem = { slug: 'unknown-site', detail: 'No site has this id.' };

export const unknownSite = (): Response => problemResponse(UNKNOWN_SITE);
