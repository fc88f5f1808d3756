/** Drives the client process through the scenarios, round by round. */
import { type ChildProcess, fork } from 'node:child_process';
import type { Job, Outcome, Sample } from './client.ts';
import { FIRST_NEW, type Group, type Scenario } from './scenarios.ts';

/** One scenario in one round. */
export interface Measure extends Sample {
  /** CPU milliseconds of the runtime a request; null where the system does not tell. */
  readonly cpu: number | null;
}

export type Rounds = ReadonlyMap<Scenario, readonly Measure[]>;

/** Bodies made ahead for a second of writing; more than any machine takes. */
const WRITES_A_SECOND = 5_000;

export class Driver {
  readonly #base: string;
  readonly #client: ChildProcess;
  readonly #cpuMs: (() => number) | null;
  #next = FIRST_NEW;
  /** Writes that were acknowledged, by scenario. */
  readonly acknowledged = new Map<Scenario, number>();

  constructor(port: number, connections: number, cpuMs: (() => number) | null) {
    this.#base = `http://localhost:${port}`;
    this.#client = fork(new URL('client.ts', import.meta.url), [String(port), String(connections)]);
    this.#cpuMs = cpuMs;
  }

  /** All scenarios of all groups, `rounds` times; every other round backwards, so that drift cancels out. */
  async run(groups: readonly Group[], rounds: number, ms: number): Promise<Rounds> {
    const measures = new Map<Scenario, Measure[]>(groups.flat().map((scenario) => [scenario, []]));
    for (let round = 0; round < rounds; round++) {
      for (const group of groups) {
        for (const scenario of round % 2 === 0 ? group : group.toReversed()) {
          measures.get(scenario)?.push(await this.#measure(scenario, ms));
        }
      }
    }
    return measures;
  }

  stop(): void {
    this.#client.kill();
  }

  async #measure(scenario: Scenario, ms: number): Promise<Measure> {
    const bytes = await this.#probe(scenario);
    const { body, method, path, headers, status, serialPrefix } = scenario;
    const count = Math.ceil((ms / 1000) * WRITES_A_SECOND);
    const first = this.#next;
    const bodies = body ? Array.from({ length: count }, (_, i) => body(first + i)) : null;
    const serial = serialPrefix === undefined ? null : { prefix: serialPrefix, from: first };
    if (scenario.writes || serial) this.#next += count;
    const before = this.#cpuMs?.() ?? 0;
    const sample = await this.#ask({ method, path, serial, headers, status, bodies, bytes, ms });
    const spent = this.#cpuMs ? this.#cpuMs() - before : null;
    if (scenario.writes) this.#acknowledge(scenario, sample.requests);
    return { ...sample, cpu: spent === null ? null : spent / sample.requests };
  }

  /** One request ahead: is the answer right, and how long is it? It also fills the caches that the scenario is about. */
  async #probe(scenario: Scenario): Promise<number | null> {
    const { name, method, path, headers, body, status, writes } = scenario;
    const init = body ? { method, headers, body: body(writes ? this.#next++ : 0) } : { method, headers };
    const answer = await fetch(this.#base + path, init);
    const text = await answer.text();
    if (answer.status !== status || !scenario.isRight(text)) {
      throw new Error(`"${name}" is broken: ${answer.status} ${text.slice(0, 500)}`);
    }
    if (writes) this.#acknowledge(scenario, 1);
    return writes ? null : Buffer.byteLength(text);
  }

  #acknowledge(scenario: Scenario, count: number): void {
    this.acknowledged.set(scenario, (this.acknowledged.get(scenario) ?? 0) + count);
  }

  #ask(job: Job): Promise<Sample> {
    const client = this.#client;
    const { promise, resolve, reject } = Promise.withResolvers<Sample>();
    const onExit = (): void => reject(new Error('the client process ended'));
    client.once('exit', onExit);
    client.once('message', (outcome: Outcome) => {
      client.off('exit', onExit);
      if ('error' in outcome) reject(new Error(outcome.error));
      else resolve(outcome);
    });
    client.send(job, (error) => error && reject(error));
    return promise;
  }
}
