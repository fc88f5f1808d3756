/**
 * `npm run bench:engine`: microseconds a comment, megabytes a second, how the work grows with hostile texts, and what a
 * cold start costs. Next to a floor in the same rounds: NFKC and lower case of the same text, the least that any filter
 * does. Nothing here asserts a time.
 *
 *   node bench/engine.ts [--data DIR]     DIR holds *.jsonl of {text}
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createModerator } from '../src/moderation/index.ts';
import { Document } from '../src/moderation/document/document.ts';
import { ALL_RULES } from '../src/moderation/rules/index.ts';
import { interleaved } from './engine/clock.ts';
import { HOSTILE, hostileText } from './engine/hostile.ts';
import { textsOf } from './engine/texts.ts';
import { median } from './report.ts';

const ROUNDS = 15;
const WARM_UP = 5;
const COLD_STARTS = 7;
const LENGTHS = [1_000, 10_000, 100_000] as const;
/** No field cap, so that growth shows beyond it. */
const UNCAPPED = { body: Infinity, name: Infinity, email: Infinity, website: Infinity, title: Infinity };

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

function floor(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Every comment once a round, engine and floor in turns. */
function comments(texts: readonly string[]): void {
  const moderator = createModerator();
  const jobs = texts.flatMap((body) => [() => moderator.assess({ body }), () => floor(body)]);
  const times = interleaved(jobs, ROUNDS, WARM_UP);
  const ours = times.filter((_, at) => at % 2 === 0);
  const least = times.filter((_, at) => at % 2 === 1);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const total = mean(ours) * ours.length;
  say(`\n${texts.length} comments, ${Math.round(bytes / texts.length)} bytes on average`);
  say(
    `  median ${median(ours).toFixed(1)} us, mean ${mean(ours).toFixed(1)} us, p99 ${quantile(ours, 0.99).toFixed(0)} us`,
  );
  say(
    `  ${(bytes / total).toFixed(1)} MB/s, ${(mean(ours) / mean(least)).toFixed(1)} x floor (NFKC + lower case)`,
  );
}

/** The whole engine but the field cap: document and all rules. */
function judgeUncapped(body: string): void {
  const document = new Document({ body }, UNCAPPED);
  for (const rule of ALL_RULES) {
    if (rule.kind === 'rule') rule.check(document);
    else if (rule.kind === 'damper') rule.scopes(document);
  }
}

function growth(): void {
  const moderator = createModerator();
  say('\nhostile texts: ms of assess at 10,000 units; ms without the cap; growth of ten times the length');
  say(
    `  ${''.padEnd(20)}${'assess'.padStart(8)}${LENGTHS.map((length) => String(length).padStart(9)).join('')}   x10   x10`,
  );
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const texts = LENGTHS.map((length) => hostileText(unit, length));
    const [assess = 0, ...uncapped] = interleaved(
      [() => moderator.assess({ body: texts[1] ?? '' }), ...texts.map((text) => () => judgeUncapped(text))],
      5,
      2,
    ).map((us) => us / 1000);
    const [short = 0, middle = 0, long = 0] = uncapped;
    const ratios = [middle / short, long / middle].map((ratio) => ratio.toFixed(1).padStart(6)).join('');
    say(
      `  ${name.padEnd(20)}${assess.toFixed(2).padStart(8)}${uncapped.map((ms) => ms.toFixed(2).padStart(9)).join('')}${ratios}`,
    );
  }
}

/** In fresh processes: nothing is compiled or cached. */
function coldStart(): void {
  const path = fileURLToPath(new URL('engine/startup.ts', import.meta.url));
  const runs = Array.from({ length: COLD_STARTS }, (): Record<string, number> =>
    JSON.parse(execFileSync(process.execPath, [path], { encoding: 'utf8' })),
  );
  const figure = (key: string): string => median(runs.map((run) => run[key] ?? Number.NaN)).toFixed(1);
  say(
    `\ncold start, CPU ms (median of ${COLD_STARTS} processes): modules ${figure('importing')} ` +
      `(types stripped by Node), lexicon ${figure('lexicon')}, first comment ${figure('first')}`,
  );
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
say(`Node ${process.versions.node} on ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}`);
comments(textsOf(values.data));
growth();
coldStart();
