/** How the time grows with the length of texts that are written to make a filter slow. */
import { ON_COMMENTS, OURS, UNCAPPED } from './contestants.ts';
import { HOSTILE, hostileText } from './hostile.ts';
import { say, table } from './say.ts';
import { Trial } from './trial.ts';

const LENGTHS = [1_000, 10_000, 100_000] as const;

/** Milliseconds at each length; after the first that takes too long none is tried. */
type Times = readonly (number | undefined)[];

async function timesOf(name: string, units: readonly string[], limitMs: number): Promise<readonly Times[]> {
  const trial = new Trial(name, limitMs);
  // Warm up on all kinds of text, or the first ones pay for the compiler.
  for (const unit of units) await trial.run(hostileText(unit, LENGTHS[0]));
  const all: Times[] = [];
  for (const unit of units) {
    const times: (number | undefined)[] = [];
    for (const length of LENGTHS) {
      const ms = await trial.run(hostileText(unit, length));
      times.push(ms);
      if (ms === undefined) break;
    }
    all.push(times);
  }
  trial.end();
  return all;
}

const figure = (ms: number): string => ms.toFixed(ms < 10 ? 2 : 0);

/** From one length to the next, ten times as long. */
function grown(times: Times): readonly number[] {
  return times.slice(1).flatMap((ms, at) => {
    const before = times[at];
    return ms === undefined || before === undefined ? [] : [ms / before];
  });
}

/** Ours: every figure. */
function own(names: readonly string[], capped: readonly Times[], uncapped: readonly Times[]): void {
  say(`\nhostile texts: ms of ${OURS} at 10,000 units, ms without the cap, growth of ten times the length`);
  table(
    ['', '10,000', ...LENGTHS.map((length) => `no cap ${length.toLocaleString('en')}`), 'x10', 'x10'],
    names.map((name, row) => [
      name,
      figure(capped[row]?.[1] ?? Number.NaN),
      ...LENGTHS.map((_, at) => figure(uncapped[row]?.[at] ?? Number.NaN)),
      ...grown(uncapped[row] ?? []).map((ratio) => ratio.toFixed(1)),
    ]),
  );
}

/** One line a text and one column a contestant: ms at 10,000 units, and the growth to 100,000. */
function beside(
  names: readonly string[],
  contestants: readonly string[],
  all: readonly (readonly Times[])[],
  limitMs: number,
): void {
  say(
    `\nhostile texts: ms at 10,000 units and growth to 100,000 (over = more than ${limitMs} ms, killed); a filter stops at its first find`,
  );
  contestants.forEach((name, at) => say(`  ${String.fromCharCode(65 + at)} ${name}`));
  const cell = ([, middle, long]: Times): string => {
    if (middle === undefined) return 'over';
    return `${figure(middle)} ${long === undefined ? 'over' : `x${(long / middle).toFixed(0)}`}`;
  };
  table(
    ['', ...contestants.map((_, at) => String.fromCharCode(65 + at))],
    names.map((name, row) => [name, ...all.map((times) => cell(times[row] ?? []))]),
  );
}

/** Prints both tables. Each contestant runs in a process of its own and is killed where it exceeds the limit. */
export async function growth(limitMs: number): Promise<void> {
  const [names, units] = [Object.keys(HOSTILE), Object.values(HOSTILE)];
  own(names, await timesOf(OURS, units, limitMs), await timesOf(UNCAPPED, units, limitMs));
  const contestants = [UNCAPPED, ...ON_COMMENTS.filter((name) => name !== OURS)];
  const all: (readonly Times[])[] = [];
  for (const name of contestants) all.push(await timesOf(name, units, limitMs));
  beside(names, contestants, all, limitMs);
}
