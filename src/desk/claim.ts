import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { accessKeys } from '../comments/access-key.ts';
import { openSession, type SessionKeys } from '../comments/session.ts';
import type { Claim } from '../comments/sign-in.ts';
import { accessOf, deskTokenOf } from '../env.ts';
import { type Problem, problemResponse } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { teamKey } from './access/keys.ts';
import { type Access, isSignedBy, readToken } from './access/token.ts';

/** Behind `__Host-`: no other host of the domain can set or overwrite it. */
export const COOKIE = 'greenroom';

export const sessionKeysOf = (c: Context<App>): SessionKeys => ({
  webhookSecret: c.env.WEBHOOK_SECRET,
  apiKey: c.env.API_KEY,
  deskToken: deskTokenOf(c.env),
});

/** A claim, with what the tokens of its forms are made of. */
type Claimed = Claim & { readonly key: string };

/**
 * Who the request says that it is from, proven. Null for nobody. The cookie counts first: so somebody whom Access lets in, but
 * whom no moderator's row names yet, can sign in by token and make one.
 */
export async function claimOf(c: Context<App>): Promise<Claimed | Response | null> {
  const cookie = getCookie(c, COOKIE, 'host');
  const session = cookie ? await openSession(cookie, sessionKeysOf(c), c.var.world.now()) : null;
  if (session) return { kind: 'session', session, key: `session ${session.id}` };
  const access = accessOf(c.env);
  const token = c.req.header('cf-access-jwt-assertion');
  return access && token !== undefined ? accessClaim(c, access, token) : null;
}

async function accessClaim(c: Context<App>, access: Access, text: string): Promise<Claimed | Response> {
  const now = c.var.world.now();
  const token = readToken(text, access, now);
  if (!token) return problemResponse(NOT_FROM_ACCESS);
  const key = await teamKey(access.team, token.keyId, now);
  if (key === 'unreachable') return problemResponse(ACCESS_IS_SILENT);
  if (key === 'unknown' || !(await isSignedBy(key, token))) return problemResponse(NOT_FROM_ACCESS);
  const keys = await accessKeys(token.identity, c.env.WEBHOOK_SECRET);
  return { kind: 'access', keys, key: `access ${token.identity}` };
}

const NOT_FROM_ACCESS = {
  slug: 'forbidden',
  detail:
    'The token of Cloudflare Access is not valid here (any more). Open the page again; if that does not help, the deployment’s ACCESS_TEAM or ACCESS_AUD is not the application’s.',
} as const satisfies Problem;

const ACCESS_IS_SILENT = {
  slug: 'unavailable',
  detail: 'The keys of Cloudflare Access cannot be fetched, so nobody can be let in by it. Try again soon.',
  headers: { 'retry-after': '10' },
} as const satisfies Problem;
