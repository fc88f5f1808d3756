import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { openSession, type SessionKeys } from '../comments/session.ts';
import type { Claim } from '../comments/sign-in.ts';
import { deskTokenOf } from '../env.ts';
import type { App } from '../http/types.ts';

/** Behind `__Host-`: no other host of the domain can set or overwrite it. */
export const COOKIE = 'greenroom';

export const sessionKeysOf = (c: Context<App>): SessionKeys => ({
  webhookSecret: c.env.WEBHOOK_SECRET,
  deskToken: deskTokenOf(c.env),
});

/** Who the request says that it is from, proven; with what its forms' tokens are made of. Null for nobody. */
export async function claimOf(
  c: Context<App>,
): Promise<(Claim & { readonly key: string }) | Response | null> {
  const cookie = getCookie(c, COOKIE, 'host');
  const session = cookie && (await openSession(cookie, sessionKeysOf(c), c.var.world.now()));
  return session ? { kind: 'session', session, key: `session ${session.id}` } : null;
}
