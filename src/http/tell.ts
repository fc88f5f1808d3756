import type { Context } from 'hono';
import type { App } from './types.ts';

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
