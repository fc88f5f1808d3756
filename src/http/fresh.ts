import type { Context } from 'hono';
import { hasApiKey } from './auth.ts';
import type { App } from './types.ts';

/** The publisher's own machine may ask past the caches (`Cache-Control: no-cache` with the API key); guests may not. */
export async function wantsFresh(c: Context<App>): Promise<boolean> {
  return /\bno-cache\b/i.test(c.req.header('cache-control') ?? '') && (await hasApiKey(c));
}
