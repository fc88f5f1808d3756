/** Work as a count, not as a time: how often the engine's blocks of code run, by V8's own exact coverage. */
import { Session } from 'node:inspector/promises';

export class WorkCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  async stop(): Promise<void> {
    await this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** Runs of functions, loop bodies and branches in files whose address holds `below`, while `task` runs. */
  async count(below: string, task: () => unknown): Promise<number> {
    await this.#session.post('Profiler.takePreciseCoverage');
    task();
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes(below))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  }
}
