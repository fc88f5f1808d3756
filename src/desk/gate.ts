import type { Context, MiddlewareHandler } from 'hono';
import { mayDo, maySee, type Role } from '../comments/moderator.ts';
import { whoComes } from '../comments/sign-in.ts';
import { formToken } from '../comments/session.ts';
import { problemResponse, type Problem } from '../http/problem.ts';
import { siteIdOf, UNKNOWN_SITE } from '../http/site-of.ts';
import type { App } from '../http/types.ts';
import { wantsJson } from './answer.tsx';
import { onceMore } from './once-more.tsx';
import { claimOf, sessionKeysOf } from './claim.ts';

/**
 * Lets nobody pass who is not signed in, whose role does not reach as far as `needed`, or to whose sites the one in the path
 * does not belong: that one is as unknown as one that does not exist. Sets `c.var.visitor` and `c.var.desk`.
 */
export const forDesk =
  (needed: Role): MiddlewareHandler<App> =>
  async (c, next) => {
    const refused = await enter(c);
    if (refused) return refused;
    if (!isLetIn(c)) return problemResponse(UNKNOWN_SITE);
    if (!mayDo(c.var.desk.moderator, needed)) return problemResponse(forbidden(needed));
    return next();
  };

/** Lets everybody pass who is signed in: for pages that are no site's. Sets `c.var.visitor`. */
export const forVisitors: MiddlewareHandler<App> = async (c, next) => (await enter(c)) ?? next();

/** Has a gate further out let the request in already? */
const isLetIn = (c: Context<App>): boolean => 'desk' in c.var;

/** Null for whoever may come in. */
async function enter(c: Context<App>): Promise<Response | null> {
  if ('visitor' in c.var) return null;
  const claim = await claimOf(c);
  if (claim instanceof Response) return claim;
  if (!claim) return signInFirst(c);
  const { moderator, site } = await whoComes(c.env.DB, claim, siteIdOf(c));
  if (!moderator) return claim.kind === 'session' ? signInFirst(c) : problemResponse(STRANGER);
  const session = claim.kind === 'session' ? claim.session : null;
  const csrf = await formToken(claim.key, sessionKeysOf(c));
  c.set('visitor', { moderator, csrf, session });
  if (site && maySee(moderator, site.id)) c.set('desk', { moderator, site, csrf });
  return null;
}

/** To the sign-in and back; what was posted is not kept, and says so. */
function signInFirst(c: Context<App>): Response {
  if (wantsJson(c) || c.req.method !== 'GET') {
    return problemResponse({
      slug: 'unauthorized',
      detail: 'You are signed out. Nothing was changed: sign in and do it again.',
    });
  }
  if (c.req.header('sec-fetch-site') === 'cross-site') return onceMore(c);
  const { pathname, search } = new URL(c.req.url);
  const query = new URLSearchParams({ next: pathname + search });
  return c.redirect(`/moderate/sign-in?${query.toString()}`, 303);
}

const forbidden = (needed: Role): Problem => ({
  slug: 'forbidden',
  detail: `This takes the role “${needed}”. An editor can give it to you.`,
});

const STRANGER = {
  slug: 'forbidden',
  detail:
    'Cloudflare Access let you in, but no moderator has your address. Ask an editor to add you under People, with the e-mail address (or the service token’s name) that you use here.',
} as const satisfies Problem;
