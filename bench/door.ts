/**
 * `npm run bench:door`: what a hostile submission costs: bodies, fields and headers that are made to be dear, and the engine's worst texts. CPU is
 * that of the runtime for the edge, the parse, the door, the engine and the answer, beside an ordinary submission and a bare Worker in the same run;
 * the database only remembers (door/remembering.ts). Every answer is looked at: a 5xx ends the run. Fails where the median of a case is
 * above the aim, so run it where nothing else runs. Texts are as long as those of the engine's own aim; what the longest cost is told.
 *
 *   npm run bench:door -- [--only WORD] [--before COMMIT]
 *
 * With --before it tells, too, what an ordinary submission costs here and at that commit: CPU, batches, statements and rows.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { runtimeCpuMeter } from './cpu.ts';
import { beforeAndAfter } from './door/before.ts';
import { type Case, HOSTILE_CASES, ORDINARY, textsOf } from './door/cases.ts';
import { formFor, hangUp, send } from './door/send.ts';
import { say, table } from './engine/say.ts';
import { startPlatform } from './platform.ts';
import { median } from './report.ts';

/** Issue 7: CPU milliseconds. */
const AIM_MS = 5;
const ROUNDS = 5;
/** Requests a round: /proc counts CPU in hundredths of a second. */
const REQUESTS = 20;
/** Characters: what the engine's aim is for (bench:doors), and what a comment may have. */
const USUAL_TEXT = 3_000;
const LONGEST_TEXT = 10_000;
/** Of cases that are not what they could be. */
const WORST = 8;

const { values } = parseArgs({ options: { only: { type: 'string' }, before: { type: 'string' } } });

// A regular exit, so that the runtime ends and its state is removed.
process.once('SIGINT', () => process.exit(130));
const load = loadavg()[0]?.toFixed(1);
say(`Node ${process.versions.node} on ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}, load ${load}`);

/** Nobody is sent away before what is measured. */
const SETTINGS = { anyPage: true, challenge: { when: 'never' } };

const BARE: Case = {
  name: 'a bare Worker',
  make: () => ({ method: 'GET', path: '/floor/hello', headers: {}, body: '' }),
};

interface Measured {
  readonly one: Case;
  readonly statuses: Set<number>;
  /** CPU ms a request, by round. */
  readonly rounds: number[];
}

/** Measures all cases, in turns. */
async function measure(port: number, meter: () => number, cases: readonly Case[]): Promise<Measured[]> {
  let n = 0;
  async function round({ one, statuses }: Measured, requests: number): Promise<number> {
    const posts = [];
    for (let i = 0; i < requests; i++) {
      n += 1;
      // Form tokens are fetched before: they are no part of it.
      posts.push(one.make(n, await formFor(port, n)));
    }
    const before = meter();
    for (const post of posts) {
      const { status, body } = await send(port, post);
      if (status >= 500) throw new Error(`${one.name}: ${status} ${body.slice(0, 300)}`);
      statuses.add(status);
    }
    return (meter() - before) / requests;
  }
  const all = cases.map((one) => ({ one, statuses: new Set<number>(), rounds: [] as number[] }));
  for (const each of all) await round(each, each.one === ORDINARY ? 100 : 5);
  for (let turn = 0; turn < ROUNDS; turn++) {
    // Every other round backwards, so that drift cancels out.
    for (const each of turn % 2 === 0 ? all : all.toReversed()) each.rounds.push(await round(each, REQUESTS));
  }
  return all;
}

const middle = ({ rounds }: Measured): number => median(rounds);

/** Prints a table, the dearest first; how many are above the aim. */
function report(title: string, shown: readonly Measured[], ordinary: Measured): number {
  const dearest = shown.toSorted((a, b) => middle(b) - middle(a));
  say(`\n${title}`);
  table(
    ['', 'answer', 'median', 'worst round', 'x ordinary', `aim: ${AIM_MS} ms`],
    dearest.map((each) => [
      each.one.name,
      [...each.statuses].join(' '),
      middle(each).toFixed(2),
      Math.max(...each.rounds).toFixed(2),
      (middle(each) / middle(ordinary)).toFixed(2),
      middle(each) <= AIM_MS ? 'met' : 'MISSED',
    ]),
  );
  return dearest.filter((each) => middle(each) > AIM_MS).length;
}

async function all(): Promise<boolean> {
  const platform = await startPlatform('bench/door/remembering.ts');
  try {
    const meter = runtimeCpuMeter();
    if (!meter) {
      say('CPU time of the runtime is told by Linux only.');
      return true;
    }
    await platform.db
      .prepare(`INSERT INTO sites (id, settings, created_at) VALUES ('s0', ?1, 0)`)
      .bind(JSON.stringify(SETTINGS))
      .run();
    const wanted = ({ name }: Case): boolean => values.only === undefined || name.includes(values.only);
    const hostile = HOSTILE_CASES.filter(wanted);
    const texts = textsOf(USUAL_TEXT).filter(wanted);
    const longest = textsOf(LONGEST_TEXT).filter(wanted);
    const measured = await measure(platform.port, meter, [BARE, ORDINARY, ...hostile, ...texts, ...longest]);
    const of = (cases: readonly Case[]): Measured[] => measured.filter(({ one }) => cases.includes(one));
    const [ordinary] = of([ORDINARY]);
    if (!ordinary) throw new Error('nothing was measured');
    const title = `CPU ms a request, ${ROUNDS} rounds of ${REQUESTS}`;
    report(title, of([BARE, ORDINARY]), ordinary);
    const over =
      report('Made to be dear', of(hostile), ordinary) +
      report(`Texts that are made to be slow, ${USUAL_TEXT} characters`, of(texts), ordinary);
    const dear = of(longest)
      .toSorted((a, b) => middle(b) - middle(a))
      .slice(0, WORST);
    report(`The same, ${LONGEST_TEXT} characters, the slowest; no part of the aim`, dear, ordinary);
    say(
      `\n${hostile.length + texts.length - over} of ${hostile.length + texts.length} within ${AIM_MS} ms: ${over === 0 ? 'met' : 'MISSED'}`,
    );
    return over === 0;
  } finally {
    await platform.stop();
  }
}

const met = await all();
if (values.before !== undefined) await beforeAndAfter(values.before);
hangUp();
process.exit(met ? 0 : 1);
