/**
 * A contestant in a process of its own, so that one that hangs can be killed. Run as a script it is that process: it
 * times the texts that it is sent, one at a time.
 */
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { contestant } from './contestants.ts';

/** A call that takes longer than this is not repeated: its first time is good enough. */
const REPEAT_BELOW_MS = 100;
const REPEATS = 7;

/** Milliseconds of one call, the least of a few: compilers, collectors and neighbours only ever add. */
function timed(work: () => unknown): number {
  let least = Infinity;
  for (let call = 0; call < REPEATS; call++) {
    const started = performance.now();
    work();
    const spent = performance.now() - started;
    least = Math.min(least, spent);
    if (spent > REPEAT_BELOW_MS) break;
  }
  return least;
}

/** Sends texts to a contestant's process, which is started again after it was killed. */
export class Trial {
  private child: ChildProcess | undefined;
  private readonly name: string;
  private readonly limitMs: number;

  constructor(name: string, limitMs: number) {
    this.name = name;
    this.limitMs = limitMs;
  }

  /** Milliseconds for the text, `undefined` where the limit ran out. */
  async run(text: string): Promise<number | undefined> {
    const child = (this.child ??= await this.start());
    const stop = new AbortController();
    const clock = setTimeout(() => stop.abort(), this.limitMs);
    try {
      const answer = once(child, 'message', { signal: stop.signal });
      child.send(text);
      const [ms] = await answer;
      return Number(ms);
    } catch {
      this.end();
      return undefined;
    } finally {
      clearTimeout(clock);
    }
  }

  end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(fileURLToPath(import.meta.url), [this.name], { serialization: 'advanced' });
    const started = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => undefined)]);
    if (!started) throw new Error(`${this.name} did not start`);
    return child;
  }
}

if (import.meta.main) {
  const work = await contestant(process.argv[2] ?? '');
  process.on('message', (text: string) => process.send?.(timed(() => work(text))));
  process.send?.('ready');
}
