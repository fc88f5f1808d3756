import type { Context } from 'hono';
import type { Site } from '../comments/site.ts';
import type { App } from './types.ts';

/** After a change was stored: what was made of these pages is forgotten, and endpoints are told. */
export function changed(
  c: Context<App>,
  site: Site,
  { pages, told }: { readonly pages: readonly string[]; readonly told: boolean },
): void {
  c.var.cache.invalidate(site.id, pages);
  if (told) tellEndpoints(c);
}

/**
 * Wakes the queue's consumer after a change was stored with outbox rows. Only a nudge: what is to be delivered
 * stands in the outbox, and the cron trigger finds it there should this message be lost.
 */
export function tellEndpoints(c: Context<App>): void {
  const nudge = c.env.OUTBOX.send('due').catch((error: unknown) => {
    console.error(JSON.stringify({ at: 'nudge', error: String(error) }));
  });
  c.executionCtx.waitUntil(nudge);
}
