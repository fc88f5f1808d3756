import { createApp } from './app.ts';
import { deliverDue } from './webhooks/deliver.ts';

const now = (): number => Date.now();

const app = createApp({
  now,
  random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
});

/** Seconds after which a failed delivery is looked at again; later tries are the cron trigger's. */
const SOON = 20;

export default {
  fetch: app.fetch,

  // A message only says that something is due: what it is stands in the outbox.
  async queue(_batch, env) {
    const failed = await deliverDue(env.DB, env.WEBHOOK_SECRET, now);
    if (failed > 0) await env.OUTBOX.send('due', { delaySeconds: SOON });
  },

  async scheduled(_event, env) {
    await deliverDue(env.DB, env.WEBHOOK_SECRET, now);
  },
} satisfies ExportedHandler<Env>;
