/**
 * `npm run sim:flood`: scripted attackers and honest guests against the real Worker with a real D1, over loopback. A single bot,
 * 500 addresses, a slow bot that waits out the timer and solves what it is asked, a ring of known devices, and a crowd of honest newcomers
 * after a news event; each on a site of its own with the usual guests beside it. Only the clock is the simulation's (flood/stage.ts): two
 * quiet days, a quarter of an hour of trouble and the time after it are played in a few minutes. Texts are made by
 * rules, with chances that are the same in each run. Prints what was caught, held and published, and which honest guests were hindered;
 * fails where a target is missed.
 *
 *   npm run sim:flood -- [--seed N] [--why] [--only single-bot,addresses,slow-bot,ring,crowd]
 */
import { parseArgs } from 'node:util';
import { say } from '../engine/say.ts';
import { startPlatform } from '../platform.ts';
import { chances } from './chances.ts';
import type { Sent } from './flood/record.ts';
import { type Evening, reportHonest, reportSpam, TARGETS } from './flood/report.ts';
import { AFTER, BEFORE, direct, SCENARIOS, TROUBLE } from './flood/script.ts';
import { SOLVING_TOOK } from './flood/solve.ts';
import { createStage } from './flood/stage.ts';
import { fineByWording, storedComments } from './flood/tally.ts';
import { reportGuard, reportWhy } from './flood/why.ts';
import { NOW_HEADER, TICK_PATH } from './flood/wire.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261124' },
    why: { type: 'boolean', default: false },
    only: { type: 'string', default: SCENARIOS.join() },
  },
});
const scenarios = SCENARIOS.filter((name) => values.only.split(',').includes(name));
const began = performance.now();
const seconds = (): string => ((performance.now() - began) / 1000).toFixed(0);

// A regular exit, so that the runtime ends and its state is removed.
process.once('SIGINT', () => process.exit(130));

const platform = await startPlatform('bench/sim/flood/worker.ts');
try {
  const { db, apiKey } = platform;
  const origin = `http://127.0.0.1:${platform.port}`;
  const stage = createStage(Date.now());
  const start = stage.now() + BEFORE;
  const end = start + TROUBLE + AFTER;
  await db.batch(
    scenarios.map((site) =>
      db
        .prepare(`INSERT INTO sites (id, settings, created_at) VALUES (?1, ?2, 0)`)
        .bind(site, JSON.stringify({ name: site, anyPage: true })),
    ),
  );
  const sent: Sent[] = [];
  const tick = async (): Promise<void> => {
    const answer = await fetch(origin + TICK_PATH, { headers: { [NOW_HEADER]: String(stage.now()) } });
    if (!answer.ok) throw new Error(`the clock: ${answer.status} ${await answer.text()}`);
  };
  const note = (one: Sent): void => void sent.push(one);
  direct({ line: { origin, stage }, chance: chances(Number(values.seed)), note }, scenarios, start, tick);
  stage.play(async () => say(`${seconds()} s: two quiet days are over, the attackers begin`), start);
  stage.play(async () => say(`${seconds()} s: the attackers are gone`), start + TROUBLE);
  await stage.run();
  const played = (end - start + BEFORE) / 60_000;
  say(`${seconds()} s: the end. ${sent.length} comments in ${played} minutes of the simulation's clock.`);

  const evening: Evening = {
    start,
    sent,
    stored: await storedComments(db),
    fine: await fineByWording(origin, apiKey, scenarios[0] ?? '', sent),
  };
  const spam = reportSpam(evening);
  const honest = reportHonest(evening);
  await reportGuard(db, start, end);
  if (values.why) reportWhy(evening);
  say(
    `\nProofs of work: ${SOLVING_TOOK.length}, ${medianOf(SOLVING_TOOK)} ms each on this machine (median).`,
  );
  const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');
  say(
    `Adverts published after the first minute: below ${100 * TARGETS.published} %, and no attacker's twice that: ${verdict(spam)}`,
  );
  say(`Honest newcomers hindered: below ${100 * TARGETS.hindered} %: ${verdict(honest)}`);
  process.exitCode = spam && honest ? 0 : 1;
} finally {
  await platform.stop();
}

function medianOf(list: readonly number[]): string {
  return (list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0).toFixed(0);
}
process.exit();
