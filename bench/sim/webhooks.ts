/**
 * `npm run sim:webhooks`: 1,000 events to an endpoint that refuses 30 %, hangs at 5 % and is dead for a minute, while the
 * Worker is killed (SIGKILL) and restarted twice, beside a second endpoint that works. Real Worker, real D1, real queue, real
 * HTTP; only the Worker's clock runs 30 times as fast while there is trouble and 900 times afterwards, so that a schedule of
 * days takes minutes. At such a rate of failures the ten tries of the schedule are not enough for about three messages in
 * a hundred thousand, more after the dead minute; those are asked for again as an operator would. Prints what arrived, and
 * fails if an acknowledged event was lost, sent under two ids or out of its comment's order.
 */
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { startServer } from '../../test/e2e/server.ts';
import { startEndpoint } from './endpoint.ts';
import { type Findings, judge } from './verdict.ts';

const COMMENTS = 250;
/** Submitted, approved, rejected, deleted. */
const EVENTS = ['approve', 'reject', 'delete'] as const;
/** Wall-clock ms of trouble, and how fast the Worker's clock runs then and afterwards. */
const TROUBLE = 130_000;
const FAST = 30;
const FASTER = 900;
const START = Date.now();
/** What an endpoint gets before a try has failed, ms of the wall clock. */
const TIMEOUT = 1_000;
const DEAD_FOR = 60_000;
/** Between two calls of the clock, ms. */
const CRON = 500;
const GIVE_UP = 12 * 60_000;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const KEY = { authorization: 'Bearer dev-api-key', 'content-type': 'application/json' };

const server = await startServer([
  'bench/sim/worker.ts',
  `--define=SIM_START:${START}`,
  `--define=SIM_FAST_FOR:${TROUBLE}`,
  `--define=SIM_FAST:${FAST}`,
  `--define=SIM_FASTER:${FASTER}`,
  `--define=SIM_TIMEOUT:${TIMEOUT}`,
  '--var=LOOPBACK_ENDPOINTS:allow',
]);
const flaky = await startEndpoint({ fails: 0.3, hangs: 0.05 }, 20_261_123);
const calm = await startEndpoint({ fails: 0, hangs: 0 }, 1);
const state = { restarting: false, done: false };

/** Asks until the Worker answers: it may be dead at present. An answer that never came is no acknowledgement. */
async function send<T extends z.ZodType>(
  method: string,
  path: string,
  answer: T,
  body?: unknown,
): Promise<z.infer<T>> {
  for (;;) {
    const response = await fetch(`${server.origin}${path}`, {
      method,
      headers: KEY,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => null);
    if (response?.ok) return answer.parse(await response.json());
    // wrangler's proxy answers 5xx for a Worker that is not up yet.
    if (response && response.status < 500) throw new Error(`${response.status} ${await response.text()}`);
    await setTimeout(250);
  }
}

const MADE = z.object({ secret: z.string() });
const SUBMITTED = z.object({ id: z.string() });
const COMMENT = z.object({ events: z.array(z.unknown()) });
const PUT_BACK = z.object({ ids: z.array(z.string()) });
const MODERATION = '/v1/sites/demo/moderation';

const register = async (id: string, url: string): Promise<string> =>
  (await send('PUT', `${MODERATION}/endpoints/${id}`, MADE, { url })).secret;

/** A comment's events as the Worker has them: what is acknowledged, whether or not we saw the answer. */
const eventsOf = async (id: string): Promise<number> =>
  (await send('GET', `${MODERATION}/comments/${id}`, COMMENT)).events.length;

async function tick(): Promise<void> {
  while (!state.done) {
    if (!state.restarting) await fetch(`${server.origin}/cdn-cgi/local/scheduled`).catch(() => undefined);
    await setTimeout(CRON);
  }
}

async function killTwice(): Promise<void> {
  for (const wait of [15_000, 30_000]) {
    await setTimeout(wait);
    state.restarting = true;
    say(`  ${clock()} the Worker is killed`);
    await server.restart();
    state.restarting = false;
    say(`  ${clock()} the Worker is back`);
  }
}

async function dieForAMinute(): Promise<void> {
  await setTimeout(25_000);
  say(`  ${clock()} the endpoint dies for a minute`);
  await flaky.die(DEAD_FOR);
  say(`  ${clock()} the endpoint is back`);
}

const clock = (): string => `${((Date.now() - START) / 1000).toFixed(0).padStart(4)} s`;

try {
  const secrets = { flaky: await register('flaky', flaky.url), calm: await register('calm', calm.url) };
  const ticking = tick();
  const trouble = Promise.all([killTwice(), dieForAMinute()]);
  const page = 'https://news.example/simulated';
  const ids: string[] = [];
  while (ids.length < COMMENTS) {
    const { id } = await send('POST', '/v1/sites/demo/comments', SUBMITTED, {
      page,
      body: 'You are an idiot.',
      acknowledged: true,
    });
    ids.push(id);
    // Decisions follow while other comments still come in.
    if (ids.length % 25 === 0) {
      for (const action of EVENTS) {
        await send('POST', `${MODERATION}/actions`, z.unknown(), { action, ids: ids.slice(-25) });
        await setTimeout(1_000);
      }
    }
    await setTimeout(100);
  }
  await trouble;
  const expected = new Map<string, number>();
  for (const id of ids) expected.set(id, await eventsOf(id));
  const events = [...expected.values()].reduce((sum, count) => sum + count, 0);
  say(`  ${clock()} ${events} events are acknowledged`);

  const again = new Set<string>();
  const since = new Date(START).toISOString();
  const seen = (): Findings[] => [
    judge(flaky.arrivals, expected, secrets.flaky, again),
    judge(calm.arrivals, expected, secrets.calm, again),
  ];
  while (Date.now() - START < GIVE_UP && seen().some(({ missing }) => missing > 0)) {
    const { ids } = await send('POST', `${MODERATION}/endpoints/flaky/redeliver`, PUT_BACK, { since });
    for (const id of ids) again.add(id);
    await setTimeout(2_000);
  }
  state.done = true;
  await ticking;
  say(`  ${clock()} the end\n`);
  const rows = seen();
  for (const [i, name] of ['flaky', 'calm'].entries()) {
    const row = rows[i];
    if (row) say(`${name.padEnd(6)} ${JSON.stringify(row)}`);
  }
  say(`\ngiven up after ten tries and asked for again: ${again.size}`);
  const bad = rows.reduce((sum, row) => sum + row.missing + row.mixedUp + row.outOfOrder + row.unsigned, 0);
  say(bad === 0 ? '\nEvery event arrived, in order, signed, under one id.' : '\nFAILED');
  process.exitCode = bad === 0 ? 0 : 1;
} finally {
  state.done = true;
  await server.stop();
  await Promise.all([flaky.stop(), calm.stop()]);
}
process.exit();
