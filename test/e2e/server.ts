/** The real thing, started as a newcomer starts it, on a port and a database of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Server {
  /** As `npm start` prints it. */
  readonly origin: string;
  /** Where its database is. */
  readonly state: string;
  /** SIGKILL to all of it, as a power cut would: nothing gets to finish. */
  kill(): Promise<void>;
  /** Starts on the same database. */
  restart(): Promise<void>;
  /** Kills it and removes its database. */
  stop(): Promise<void>;
}

/** `args`: for `wrangler dev`. */
export async function startServer(args: readonly string[] = []): Promise<Server> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const state = await mkdtemp(join(tmpdir(), 'greenroom-e2e-'));
  let running = await start(port, state, args);
  const atExit = (): void => void killGroup(running);
  process.on('exit', atExit);

  const kill = async (): Promise<void> => {
    const closed = new Promise((resolve) => running.once('close', resolve));
    if (killGroup(running)) await closed;
  };
  return {
    origin,
    state,
    kill,
    async restart() {
      await kill();
      running = await start(port, state, args);
    },
    async stop() {
      await kill();
      process.off('exit', atExit);
      await rm(state, { recursive: true, force: true });
    },
  };
}

/** Resolves once the Worker answers; rejects with what was printed when it never will. */
async function start(port: number, state: string, args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), STATE_DIR: state },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that wrangler and workerd die with it.
    detached: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  while (!(await isUp(port))) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return child;
}

async function isUp(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}

/** False when it is gone already. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): boolean {
  if (pid === undefined || exitCode !== null || signalCode !== null) return false;
  return process.kill(-pid, 'SIGKILL');
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => void probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
