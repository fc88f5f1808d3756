import type { Context } from 'hono';
import type { Representation } from './public-cache.ts';
import type { App } from './types.ts';

export const json = (c: Context<App>, value: unknown, status: 200 | 201 | 202 = 200): Response => {
  c.header('cache-control', 'no-store');
  return c.json(value, status);
};

/** RFC 3339 UTC of milliseconds since the Unix epoch; null stays null. */
export const toTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/**
 * A public representation: anyone may read it, every use is checked with us first (so that a removed comment is
 * gone on reload), and an unchanged one costs no body.
 */
export function publicResponse(c: Context<App>, made: Representation): Response {
  const headers = {
    etag: made.etag,
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
  };
  if (c.req.method !== 'POST' && matches(c.req.header('if-none-match'), made.etag))
    return c.body(null, 304, headers);
  return c.body(made.body, 200, { ...headers, 'content-type': made.type });
}

/** RFC 9110 13.1.2: weak comparison against a list or `*`. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
}

/** The Worker's own origin, as the client reached it. */
export const ownOrigin = (c: Context<App>): string => new URL(c.req.url).origin;
