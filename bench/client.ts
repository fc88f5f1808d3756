/**
 * The load generator, in a process of its own: a closed loop of keep-alive connections that sends the next request
 * when the last one is answered. A wrong answer ends the run: a fast error page is not speed.
 */
import { Agent, request } from 'node:http';

/** What is sent and what has to come back. */
export interface Job {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Makes every path another one: `prefix` and a number from `from` on are appended; null for one path. */
  readonly serial: { readonly prefix: string; readonly from: number } | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in turn, each at most once a job; none for a GET. The loop ends early when they run out. */
  readonly bodies: readonly string[] | null;
  readonly status: number;
  /** Exact size of every answer's body, where it is known. */
  readonly bytes: number | null;
  readonly ms: number;
}

export interface Sample {
  readonly requests: number;
  /** From the first request to the last answer. */
  readonly ms: number;
  readonly p50: number;
  readonly p99: number;
}

/** What the client answers a job with. */
export type Outcome = Sample | { readonly error: string };

const [port = 0, connections = 1] = process.argv.slice(2).map(Number);
const agent = new Agent({ keepAlive: true, maxSockets: connections });

process.on('message', (job: Job) => {
  run(job).then(
    (sample: Outcome) => process.send?.(sample),
    (error: unknown) => process.send?.({ error: String(error) } satisfies Outcome),
  );
});

async function run(job: Job): Promise<Sample> {
  const latencies: number[] = [];
  const start = performance.now();
  let sent = 0;
  const loop = async (): Promise<void> => {
    while (performance.now() - start < job.ms) {
      const n = sent++;
      const body = job.bodies?.[n];
      if (job.bodies && body === undefined) return;
      const { serial } = job;
      const path = serial ? job.path + serial.prefix + (serial.from + n).toString(36) : job.path;
      latencies.push(await send(job, path, body));
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  const ms = performance.now() - start;
  const sorted = Float64Array.from(latencies).toSorted();
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { requests: latencies.length, ms, p50: at(0.5), p99: at(0.99) };
}

/** Milliseconds to the end of the answer. */
function send(job: Job, path: string, body: string | undefined): Promise<number> {
  const start = performance.now();
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  const headers = { host: `localhost:${port}`, ...job.headers, ...length };
  const sent = request({ agent, host: '127.0.0.1', port, method: job.method, path, headers }, (answer) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    answer.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (answer.statusCode !== job.status) chunks.push(chunk);
    });
    answer.on('error', reject);
    answer.on('end', () => {
      if (answer.statusCode === job.status && bytes === (job.bytes ?? bytes)) {
        resolve(performance.now() - start);
        return;
      }
      const got = `${answer.statusCode ?? '?'} with ${bytes} bytes`;
      const wanted = `${job.status}${job.bytes === null ? '' : ` with ${job.bytes}`}`;
      const text = Buffer.concat(chunks).toString('utf8').slice(0, 500);
      reject(new Error(`${job.method} ${job.path}: ${got} instead of ${wanted}. ${text}`));
    });
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}
