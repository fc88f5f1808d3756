import { createApp } from './app.ts';
import { deliverDue, type Run } from './webhooks/deliver.ts';

const world = {
  now: () => Date.now(),
  random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};

const app = createApp(world);

/** Seconds after which a failed delivery is looked at again; later tries are the cron trigger's. */
const SOON = 20;

async function deliver(env: Env): Promise<void> {
  const run: Run = await deliverDue({ db: env.DB, secret: env.WEBHOOK_SECRET, ...world });
  if (run.more) await env.OUTBOX.send('due');
  else if (run.failed > 0) await env.OUTBOX.send('due', { delaySeconds: SOON });
}

export default {
  fetch: app.fetch,
  // A message only says that something is due: what it is stands in the outbox, where the clock finds it too.
  queue: (_batch, env) => deliver(env),
  scheduled: (_event, env) => deliver(env),
} satisfies ExportedHandler<Env>;
