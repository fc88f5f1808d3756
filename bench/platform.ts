/** The whole Worker and the floor side by side in one workerd, with one migrated D1. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { unstable_splitSqlQuery } from 'wrangler';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const COMPATIBILITY_DATE = '2026-10-01';

export type Database = Awaited<ReturnType<Miniflare['getD1Database']>>;

export interface Platform {
  readonly port: number;
  readonly db: Database;
  readonly apiKey: string;
  readonly stop: () => Promise<void>;
}

/** As `wrangler deploy` bundles it. */
export async function bundle(entry: string, root = ROOT): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    loader: { '.css': 'text', '.txt': 'text' },
    external: ['cloudflare:*', 'node:*'],
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}`);
  return file.text;
}

/** State on a real disk in the repository (ignored by git), as /tmp may be memory, where syncing costs nothing. */
export async function newStateDirectory(): Promise<string> {
  const parent = join(ROOT, '.wrangler');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'bench-'));
}

/** `entry`: of the Worker, where it is not as it is deployed. `root`: of another commit's tree. */
export async function startPlatform(entry = 'src/index.ts', root = ROOT): Promise<Platform> {
  const [ours, floor] = await Promise.all([bundle(entry, root), bundle('bench/floor.ts')]);
  const vars = parseEnv(await readFile(join(ROOT, '.dev.vars.example'), 'utf8'));
  const state = await newStateDirectory();
  process.once('exit', () => rmSync(state, { recursive: true, force: true }));
  const shared = { compatibilityDate: COMPATIBILITY_DATE, d1Databases: { DB: 'bench' } };
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: 0,
      cf: false,
      logRequests: false,
      log: new Log(LogLevel.WARN),
      telemetry: { enabled: false },
      resourcePersistencePath: state,
      workers: [
        {
          ...shared,
          name: 'greenroom',
          modules: [{ type: 'ESModule', path: 'index.js', contents: ours }],
          routes: ['*/v1/*', '*/compat/*'],
          bindings: { API_KEY: vars['API_KEY'] ?? '', WEBHOOK_SECRET: vars['WEBHOOK_SECRET'] ?? '' },
          queueProducers: { OUTBOX: { queueName: 'outbox' } },
          ratelimits: {
            SUBMISSIONS: { namespace_id: '1001', simple: { limit: 60, period: 60 } },
            SIGN_INS: { namespace_id: '1002', simple: { limit: 10, period: 60 } },
          },
        },
        {
          ...shared,
          name: 'floor',
          modules: [{ type: 'ESModule', path: 'index.js', contents: floor }],
          routes: ['*/floor/*'],
        },
      ],
    }),
  );
  const stop = (): Promise<void> => miniflare.dispose();
  try {
    const port = Number((await miniflare.ready).port);
    const db = await miniflare.getD1Database('DB', 'greenroom');
    await migrate(db, root);
    return { port, db, apiKey: vars['API_KEY'] ?? '', stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export async function migrate(db: Database, root = ROOT): Promise<void> {
  const folder = join(root, 'migrations');
  for (const file of (await readdir(folder)).toSorted()) {
    const statements = unstable_splitSqlQuery(await readFile(join(folder, file), 'utf8'));
    await db.batch(statements.map((sql) => db.prepare(sql)));
  }
}
