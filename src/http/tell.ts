import type { Context } from 'hono';
import type { App } from './types.ts';

/**
 * Wakes the queue's consumer after a change was stored with outbox rows. Only a nudge: what is to be delivered
 * stands in the outbox, and the cron trigger finds it there should this message be lost.
 */
export function tellEndpoints(c: Context<App>): void {
  c.executionCtx.waitUntil(c.env.OUTBOX.send('due'));
}
