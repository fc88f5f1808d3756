/**
 * `npm run bench:desk [comments]`: fills a database with a million comments and opens every page of the desk. Prints what each
 * read and how long it took, and fails where the first page of a queue reads 60 rows or more, or where anything scans.
 */
import { readFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { load } from './desk/load.ts';
import { scansOf } from './desk/plans.ts';
import { VIEWS, type View } from './desk/views.ts';
import { bundle, COMPATIBILITY_DATE, type Database, migrate, newStateDirectory, ROOT } from './platform.ts';
import { median } from './report.ts';

const COMMENTS = Number(process.argv[2] ?? 1_000_000);
/** Rows of the first page of a queue, session and site included. */
const MOST_ROWS = 60;
const ROUNDS = 5;

interface Note {
  readonly sql: string;
  readonly read: number;
  readonly written: number;
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function start(): Promise<{ origin: string; db: Database; token: string; stop: () => Promise<void> }> {
  const vars = parseEnv(await readFile(join(ROOT, '.dev.vars.example'), 'utf8'));
  const state = await newStateDirectory();
  process.once('exit', () => rmSync(state, { recursive: true, force: true }));
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
          name: 'greenroom',
          compatibilityDate: COMPATIBILITY_DATE,
          modules: [{ type: 'ESModule', path: 'index.js', contents: await bundle('bench/desk/worker.ts') }],
          d1Databases: { DB: 'bench' },
          bindings: { ...vars, DNS_RESOLVER: '', MAIL_FROM: '', ACCESS_TEAM: '', ACCESS_AUD: '' },
          queueProducers: { OUTBOX: { queueName: 'outbox' } },
          ratelimits: {
            SUBMISSIONS: { namespace_id: '1001', simple: { limit: 60, period: 60 } },
            SIGN_INS: { namespace_id: '1002', simple: { limit: 60, period: 60 } },
          },
        },
      ],
    }),
  );
  const port = Number((await miniflare.ready).port);
  const db = await miniflare.getD1Database('DB', 'greenroom');
  await migrate(db);
  return {
    origin: `http://localhost:${port}`,
    db,
    token: vars['DESK_TOKEN'] ?? '',
    stop: () => miniflare.dispose(),
  };
}

async function signIn(origin: string, token: string): Promise<string> {
  const response = await fetch(`${origin}/moderate/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token, name: 'Bench' }),
  });
  const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';', 1);
  if (response.status !== 303 || cookie === '') throw new Error(`not signed in: ${response.status}`);
  return cookie;
}

/** Opens a view several times; its statements once, its time as the median. */
async function open(origin: string, cookie: string, path: string): Promise<{ notes: Note[]; ms: number }> {
  const times: number[] = [];
  let notes: Note[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await fetch(`${origin}/bench/log`);
    const from = performance.now();
    const response = await fetch(origin + path, {
      headers: { cookie, accept: 'text/html', authorization: 'Bearer dev-api-key' },
      redirect: 'manual',
    });
    await response.text();
    times.push(performance.now() - from);
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    const log = await (await fetch(`${origin}/bench/log`)).json();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what bench/desk/worker.ts wrote
    notes = log as Note[];
  }
  return { notes, ms: median(times) };
}

async function measure(
  origin: string,
  cookie: string,
  db: Database,
  view: View,
  known: Map<string, string[]>,
) {
  const path = typeof view.path === 'string' ? view.path : await view.path(db);
  const { notes, ms } = await open(origin, cookie, path);
  const read = notes.reduce((sum, note) => sum + note.read, 0);
  const scans: string[] = [];
  for (const { sql } of notes) {
    const found = known.get(sql) ?? (await scansOf(db, sql));
    known.set(sql, found);
    scans.push(...found);
  }
  const over = view.queue === true && read >= MOST_ROWS;
  say(
    `${view.name.padEnd(44)} ${String(notes.length).padStart(3)} ${String(read).padStart(6)} ${ms.toFixed(1).padStart(8)}` +
      `${over ? `  OVER ${MOST_ROWS}` : ''}${scans.length > 0 ? `  SCANS ${scans.join('; ')}` : ''}`,
  );
  return over || scans.length > 0;
}

process.once('SIGINT', () => process.exit(130));
const started = performance.now();
const { origin, db, token, stop } = await start();
let failed = false;
try {
  await load(db, COMMENTS, (done) => {
    if (done % 100_000 === 0)
      say(`${done} comments loaded, ${Math.round((performance.now() - started) / 1000)} s`);
  });
  const { meta } = await db.prepare('SELECT 1').run();
  say(`${COMMENTS} comments, ${Math.round((meta.size_after ?? 0) / 1e6)} MB`);
  const cookie = await signIn(origin, token);
  say(`\n${''.padEnd(44)} ${'sql'.padStart(3)} ${'rows'.padStart(6)} ${'ms'.padStart(8)}`);
  const known = new Map<string, string[]>();
  for (const view of VIEWS) if (await measure(origin, cookie, db, view, known)) failed = true;
} finally {
  await stop();
}
say(`\n${failed ? 'MISSED' : `No scan; every first page of a queue reads fewer than ${MOST_ROWS} rows.`}`);
say(`Took ${Math.round((performance.now() - started) / 1000)} s.`);
process.exitCode = failed ? 1 : 0;
