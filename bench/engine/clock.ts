import { median } from '../report.ts';

/** Microseconds that one call takes. */
function once(work: () => unknown): number {
  const started = performance.now();
  work();
  return (performance.now() - started) * 1000;
}

/**
 * Median microseconds of each job. All jobs run once a round, so that what disturbs the machine disturbs them alike;
 * the first rounds warm the compiler up and do not count.
 */
export function interleaved(
  jobs: readonly (() => unknown)[],
  rounds: number,
  warmUp: number,
): readonly number[] {
  const times = jobs.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    jobs.forEach((job, at) => {
      const spent = once(job);
      if (round >= 0) times[at]?.push(spent);
    });
  }
  return times.map(median);
}
