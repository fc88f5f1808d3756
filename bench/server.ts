/**
 * `npm run bench`: how fast the Worker serves and takes in comments, next to a bare Worker in the same process.
 * Figures depend on the machine, ratios hardly; nothing here asserts a time, so it only fails on wrong answers.
 */
import { cpus } from 'node:os';
import { runtimeCpuMeter } from './cpu.ts';
import { Driver } from './driver.ts';
import { COMMENTS, fill, PAGES } from './fill.ts';
import { type Platform, startPlatform } from './platform.ts';
import { table } from './report.ts';
import { scenarios } from './scenarios.ts';

const CONNECTIONS = 32;
const ROUNDS = 5;
const ROUND_MS = 1_000;
const WARM_UP_MS = 500;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Every acknowledged write is in the table, and nothing else. */
async function checkWrites(db: Platform['db'], driver: Driver): Promise<void> {
  const acknowledged = [...driver.acknowledged.values()].reduce((sum, count) => sum + count, COMMENTS);
  const { results } = await db.prepare('SELECT COUNT(*) AS rows FROM comments').all<{ rows: number }>();
  const rows = results[0]?.rows ?? 0;
  if (rows !== acknowledged) throw new Error(`${acknowledged} comments acknowledged, ${rows} in the table`);
  say(`\nAll ${acknowledged - COMMENTS} acknowledged writes are in the table.`);
}

// A regular exit, so that the runtime ends and its state is removed.
process.once('SIGINT', () => process.exit(130));

const started = performance.now();
const platform = await startPlatform();
try {
  const floorPages = await fill(platform.db);
  const groups = scenarios(platform.apiKey, floorPages);
  say(
    `${COMMENTS} comments on ${PAGES} pages, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${ROUND_MS} ms a line ` +
      `(medians), on ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}`,
  );
  const driver = new Driver(platform.port, CONNECTIONS, runtimeCpuMeter());
  try {
    await driver.run(groups, 1, WARM_UP_MS);
    say(`\n${table(groups, await driver.run(groups, ROUNDS, ROUND_MS))}`);
    await checkWrites(platform.db, driver);
  } finally {
    driver.stop();
  }
} finally {
  await platform.stop();
}
say(`Took ${Math.round((performance.now() - started) / 1000)} s.`);
