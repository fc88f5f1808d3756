import { createApp } from './app.ts';
import { settleFloods, watchMinutes } from './comments/flood-clock.ts';
import { markFloods } from './comments/floods.ts';
import { rollUp } from './comments/insight/roll-up.ts';
import { forgetByAge } from './comments/retention/forget-by-age.ts';
import { forgetChecked } from './comments/keep-checked.ts';
import { learnFromDecisions } from './comments/train.ts';
import { mailOf, outsideOf } from './env.ts';
import type { World } from './http/types.ts';
import { forgetAnswers } from './store/answers.ts';
import { forgetEndedSessions } from './store/moderators.ts';
import { forgetReceived } from './store/received.ts';
import { forgetStandings } from './store/standings.ts';
import { forgetReporters } from './store/reports.ts';
import type { Courier } from './webhooks/courier.ts';
import { deliverDue } from './webhooks/deliver.ts';
import { composeDigests } from './webhooks/digest.ts';

/** Retries further away than this are the cron trigger's, seconds. */
const SOON = 15 * 60;

const DEAD_LETTERS = 'greenroom-outbox-dead';

/** What the Worker takes beside the outside world. */
type Options = Pick<Courier, 'patience'>;

/** Requests, the queue and the clock, put together for one outside world. */
export function createWorker(world: World, options: Options = {}) {
  const app = createApp(world);

  const courierOf = (env: Env): Courier => ({
    db: env.DB,
    secret: env.WEBHOOK_SECRET,
    ...world,
    outside: outsideOf(env),
    mail: mailOf(env),
    ...options,
  });

  /** One run over what is due, and a nudge for the next one. */
  async function deliver(env: Env): Promise<void> {
    const run = await deliverDue(courierOf(env));
    if (run.more) {
      await env.OUTBOX.send('due');
    } else if (run.again !== null) {
      const delaySeconds = Math.max(1, Math.ceil((run.again - world.now()) / 1000));
      if (delaySeconds <= SOON) await env.OUTBOX.send('due', { delaySeconds });
    }
  }

  return {
    fetch: app.fetch,
    // A message only says that something is due: what it is stands in the outbox, where the clock finds it too.
    async queue(batch, env) {
      if (batch.queue === DEAD_LETTERS) {
        // Delivering itself failed three times over. Nothing is lost: the clock tries again in five minutes.
        console.error(JSON.stringify({ at: 'dead-letters', nudges: batch.messages.length }));
        return;
      }
      await deliver(env);
    },
    async scheduled(_event, env) {
      // What one of them throws is no reason to leave out the others: least of all to keep what is to be forgotten.
      const tasks = await Promise.allSettled([
        composeDigests(courierOf(env)).finally(() => deliver(env)),
        forgetChecked(env.DB, world.now()),
        forgetReceived(env.DB, world.now()),
        forgetStandings(env.DB, world.now()),
        markFloods(env.DB, world.now()),
        watchMinutes(env.DB, world.now()),
        settleFloods(env.DB, world.now()),
        forgetEndedSessions(env.DB, world.now()),
        rollUp({ db: env.DB, now: world.now }),
        forgetReporters(env.DB, world.now()),
        forgetByAge(env.DB, world.now()),
        learnFromDecisions(env.DB, world.now()),
        forgetAnswers(env.DB, world.now()),
      ]);
      const failed = tasks.filter((task) => task.status === 'rejected');
      // The platform shows the first only.
      for (const { reason } of failed) console.error(JSON.stringify({ at: 'clock', error: String(reason) }));
      if (failed[0]) throw failed[0].reason;
    },
  } satisfies ExportedHandler<Env>;
}
