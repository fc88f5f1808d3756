import type { Context, Handler, MiddlewareHandler } from 'hono';
import { mayPost, type Site } from '../comments/site.ts';
import { ownOrigin } from './respond.ts';
import { requireSite } from './site-of.ts';
import type { App } from './types.ts';
import { type Problem, problemResponse } from './problem.ts';

const MAX_AGE = '7200';

/** Preflight of a read that every origin may make. */
export const preflightRead: Handler<App> = (c) =>
  c.body(null, 204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers': 'content-type, if-none-match',
    'access-control-max-age': MAX_AGE,
  });

/** Lets every page read the answer of a read. */
export const exposeToAll: MiddlewareHandler<App> = async (c, next) => {
  await next();
  if (!c.res.headers.has('access-control-allow-origin'))
    c.res.headers.set('access-control-allow-origin', '*');
};

/** Lets every page read what is said in JSON about a guest's own comment: its token is the authority, no cookie is. Pages are nobody's. */
export const exposeJson: MiddlewareHandler<App> = async (c, next) => {
  await next();
  if (/\bjson\b/.test(c.res.headers.get('content-type') ?? ''))
    c.res.headers.set('access-control-allow-origin', '*');
};

/** Preflight of what a guest does with their own comment. */
export const preflightOwn: Handler<App> = (c) => preflightRead(c, async () => {});

/** Preflight of a submission: only for the site's own origins. */
export const preflightPost: Handler<App> = (c) => preflightFor(c, 'POST');

/** Preflight of a read that only pages which may post can make. */
export const preflightForm: Handler<App> = (c) => preflightFor(c, 'GET, HEAD');

async function preflightFor(c: Context<App>, methods: string): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const allowed = allowedOrigin(c, site);
  if (allowed === null) return problemResponse(originNotAllowed(c.req.header('origin') ?? 'null'));
  return c.body(null, 204, {
    'access-control-allow-origin': allowed,
    vary: 'origin',
    'access-control-allow-methods': methods,
    'access-control-allow-headers': 'content-type, idempotency-key',
    'access-control-max-age': MAX_AGE,
  });
}

/**
 * `Origin` of a browser's post, null from anything that is not a browser. A browser that posts across sites but
 * hides from where counts as the opaque origin `null`, which no site has.
 */
export function postOrigin(c: Context<App>): string | null {
  const origin = c.req.header('origin');
  if (origin !== undefined) return origin;
  const from = c.req.header('sec-fetch-site');
  return from === undefined || from === 'same-origin' || from === 'none' ? null : 'null';
}

/** Lets the page that posted read the answer, errors included. */
export function exposeTo(c: Context<App>, site: Site | null, response: Response): Response {
  const allowed = site && allowedOrigin(c, site);
  if (!allowed) return response;
  const exposed = new Response(response.body, response);
  exposed.headers.set('access-control-allow-origin', allowed);
  exposed.headers.set('access-control-expose-headers', 'retry-after, idempotency-replayed');
  exposed.headers.append('vary', 'origin');
  return exposed;
}

export const originNotAllowed = (origin: string): Problem => ({
  slug: 'origin-not-allowed',
  detail:
    origin === 'null'
      ? 'The browser hides which page posts, so it cannot be let through.'
      : `${origin} is not among the site's origins.`,
});

function allowedOrigin(c: Context<App>, site: Site): string | null {
  const origin = c.req.header('origin');
  return origin !== undefined && mayPost(site, origin, ownOrigin(c)) ? origin : null;
}
