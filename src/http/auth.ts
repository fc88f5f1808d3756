import type { Context, MiddlewareHandler } from 'hono';
import { problemResponse } from './problem.ts';
import type { App } from './types.ts';

/** Does the request carry the API key? Compared as digests in constant time, so that neither length nor prefix leaks. */
export async function hasApiKey(c: Context<App>): Promise<boolean> {
  const match = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '');
  if (!match?.[1]) return false;
  const [given, wanted] = await Promise.all([digest(match[1]), digest(c.env.API_KEY)]);
  return crypto.subtle.timingSafeEqual(given, wanted);
}

/** Lets only those in who carry the API key; before the body is read. */
export const requireApiKey: MiddlewareHandler<App> = async (c, next) => {
  if (await hasApiKey(c)) return next();
  return problemResponse({
    slug: 'unauthorized',
    detail: 'Send "Authorization: Bearer <api key>".',
    headers: { 'www-authenticate': 'Bearer' },
  });
};

const digest = (text: string): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
