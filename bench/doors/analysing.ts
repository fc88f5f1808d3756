import { Agent, request } from 'node:http';
import { readRows } from '../../scripts/eval/rows.ts';
import { wordsOf } from '../corpus.ts';
import { runtimeCpuMeter } from '../cpu.ts';
import { HOSTILE, hostileText } from '../engine/hostile.ts';
import { say, table } from '../engine/say.ts';
import { type Platform, startPlatform } from '../platform.ts';
import { median } from '../report.ts';

/** Issue 4: CPU milliseconds for a comment of LENGTH characters. */
const AIM_MS = 5;
const LENGTH = 3_000;

const ROUNDS = 5;
/** Requests a round: /proc counts CPU in hundredths of a second. */
const REQUESTS = 100;
/** There are many hostile texts, so each gets fewer. */
const HOSTILE_ROUNDS = 3;
const HOSTILE_REQUESTS = 40;

interface Load {
  readonly name: string;
  readonly path: string;
  /** Bodies in turn; none for a GET. */
  readonly bodies: readonly string[];
  readonly status: number;
}

interface Loads {
  readonly bare: Load;
  readonly ours: readonly Load[];
  readonly hostile: readonly Load[];
}

/** CPU ms a request, one figure a round. */
type Rounds = readonly number[];

/** Sentences in a row, as many as make LENGTH characters, from different places. */
function joined(sentences: readonly string[], from: number): string {
  let text = '';
  for (let at = from; text.length < LENGTH; at++) text += `${sentences[at % sentences.length] ?? ''} `;
  return text.slice(0, LENGTH);
}

const analyzeBody = (text: string): string =>
  JSON.stringify({
    comment: { text },
    doNotStore: true,
    requestedAttributes: { TOXICITY: {} },
    languages: ['en'],
  });

function loads(key: string): Loads {
  const path = `/compat/perspective/v1alpha1/comments:analyze?key=${key}`;
  const rows = readRows('test/corpus');
  const texts = (lang: string, bad: boolean): readonly string[] =>
    rows
      .filter((row) => row.lang === lang && row.label === (bad ? 'toxic' : 'clean'))
      .map(({ text }) => text);
  const prose = Array.from({ length: 200 }, (_, n) => wordsOf(n).body);
  const load = (name: string, sentences: readonly string[]): Load => ({
    name,
    path,
    bodies: Array.from({ length: 20 }, (_, n) => analyzeBody(joined(sentences, n * 7))),
    status: 200,
  });
  return {
    bare: { name: 'a bare Worker', path: '/floor/hello', bodies: [], status: 200 },
    ours: [
      { name: 'an empty comment (all but the engine)', path, bodies: [analyzeBody('')], status: 400 },
      load('clean prose', prose),
      load('clean comments, English', texts('en', false)),
      load('abusive comments, English', texts('en', true)),
      load('clean comments, Arabic', texts('ar', false)),
      load('abusive comments, Arabic', texts('ar', true)),
      load('abusive comments, Arabizi', texts('ar-Latn', true)),
    ],
    hostile: Object.entries(HOSTILE).map(([name, unit]) => ({
      name,
      path,
      // A word before it: white space alone is no comment.
      bodies: [analyzeBody(`so ${hostileText(unit, LENGTH - 3)}`)],
      status: 200,
    })),
  };
}

/** One connection that stays. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function answerTo(port: number, path: string, body: string | undefined): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const headers = { 'content-type': 'application/json' };
    const sent = request({ host: '127.0.0.1', port, path, method, agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve([answer.statusCode ?? 0, text])).on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}

/** Sends one request after the other, and fails on a wrong answer: a fast error is not speed. */
async function send(port: number, { name, path, bodies, status }: Load, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const [got, text] = await answerTo(port, path, bodies[n % bodies.length]);
    if (got !== status) throw new Error(`${name}: ${got} ${text}`);
  }
}

async function cpuOf(platform: Platform, meter: () => number, load: Load, count: number): Promise<number> {
  const before = meter();
  await send(platform.port, load, count);
  return (meter() - before) / count;
}

/** Prints CPU time of analyze by kind of comment, then that of texts made to be slow. */
export async function analysing(): Promise<void> {
  const platform = await startPlatform();
  try {
    const meter = runtimeCpuMeter();
    if (!meter) {
      say('\nCPU time of the runtime is told by Linux only.');
      return;
    }
    const { bare, ours, hostile } = loads(platform.apiKey);
    const usual = [bare, ...ours];
    for (const load of usual) await send(platform.port, load, REQUESTS);
    const measured = new Map<Load, number[]>([...usual, ...hostile].map((load) => [load, []]));
    const measureAll = async (list: readonly Load[], rounds: number, count: number): Promise<void> => {
      for (let round = 0; round < rounds; round++) {
        // Every other round backwards, so that drift cancels out.
        for (const load of round % 2 === 0 ? list : list.toReversed()) {
          measured.get(load)?.push(await cpuOf(platform, meter, load, count));
        }
      }
    };
    await measureAll(usual, ROUNDS, REQUESTS);
    await measureAll(hostile, HOSTILE_ROUNDS, HOSTILE_REQUESTS);
    const of = (load: Load): Rounds => measured.get(load) ?? [];
    const middle = (load: Load): number => median(of(load));
    const line = (load: Load): readonly string[] => [
      load.name,
      middle(load).toFixed(2),
      Math.max(...of(load)).toFixed(2),
      (middle(load) / middle(bare)).toFixed(1),
      ...(load === bare ? [] : [middle(load) <= AIM_MS ? 'met' : 'MISSED']),
    ];
    say(`\ncomments:analyze, ${LENGTH} characters, CPU ms a request, ${ROUNDS} rounds of ${REQUESTS}`);
    table(HEAD, usual.map(line));
    say(
      `\nMade to be slow: ${hostile.length} texts, ${HOSTILE_ROUNDS} rounds of ${HOSTILE_REQUESTS}; the slowest`,
    );
    const slowest = hostile.toSorted((one, other) => middle(other) - middle(one));
    table(HEAD, [...slowest.slice(0, 5), ...slowest.slice(-1)].map(line));
    const over = hostile.filter((load) => middle(load) > AIM_MS).length;
    say(`  ${hostile.length - over} of ${hostile.length} within ${AIM_MS} ms`);
  } finally {
    agent.destroy();
    await platform.stop();
  }
}

const HEAD = ['', 'median', 'worst round', 'x bare', `aim: ${AIM_MS} ms`];
