/** What the first comment of a fresh process waits for. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../report.ts';
import { say } from './say.ts';

const COLD_STARTS = 7;

/** Prints CPU times in fresh processes: nothing is compiled or cached. */
export function coldStart(): void {
  const path = fileURLToPath(new URL('startup.ts', import.meta.url));
  const runs = Array.from({ length: COLD_STARTS }, (): Record<string, number> =>
    JSON.parse(execFileSync(process.execPath, [path], { encoding: 'utf8' })),
  );
  const figure = (key: string): string => median(runs.map((run) => run[key] ?? Number.NaN)).toFixed(1);
  say(
    `\ncold start, CPU ms (median of ${COLD_STARTS} processes): modules ${figure('importing')} ` +
      `(types stripped by Node), lexicon ${figure('lexicon')}, first comment ${figure('first')}`,
  );
}
