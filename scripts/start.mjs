/**
 * `npm start`: local secrets, migrations, and the Worker with a demo page on http://localhost:8787. More arguments go to
 * `wrangler dev`.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { ensureDevVars, QUIET, requireNode, ROOT, run, STATE } from './environment.mjs';

requireNode();
ensureDevVars();

const port = process.env['PORT'] ?? '8787';
const deskToken =
  parseEnv(readFileSync(`${ROOT}.dev.vars`, 'utf8'))['DESK_TOKEN'] || 'DESK_TOKEN in .dev.vars is empty';
const address = `http://localhost:${port}`;

// Otherwise the other one would answer below, and its data would pass for ours.
if (await isUp()) {
  process.stderr.write(`${address} is in use: PORT=8788 npm start takes another port.\n`);
  process.exit(1);
}

const migrated = await run('wrangler', ['d1', 'migrations', 'apply', 'greenroom', '--local', ...STATE], {
  env: { ...QUIET, CI: 'true' },
  quiet: true,
});
if (migrated !== 0) process.exit(migrated);

const server = spawn(
  process.execPath,
  [
    `${ROOT}node_modules/wrangler/bin/wrangler.js`,
    'dev',
    ...process.argv.slice(2),
    `--ip=${process.env['HOST'] ?? '127.0.0.1'}`,
    `--port=${port}`,
    '--inspector-port=0',
    '--show-interactive-dev-session=false',
    '--log-level=error',
    ...STATE,
  ],
  { cwd: ROOT, env: QUIET, stdio: ['ignore', 'inherit', 'inherit'] },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

// oxlint-disable-next-line no-await-in-loop -- asks until it is there
while (!(await isUp())) await setTimeout(200);
process.stdout.write(`
  Greenroom is up.

  Demo article   ${address}/           (Arabic: ${address}/ar)
  Feed           ${address}/v1/sites/demo/feed.json
  Desk           ${address}/moderate   (token: ${deskToken})
  API            ${address}/openapi.json
  Held comments  curl -H 'authorization: Bearer dev-api-key' ${address}/v1/sites/demo/moderation/comments

  Ctrl-C stops it; comments stay in ${process.env['STATE_DIR'] ?? '.wrangler/state'}.

`);

async function isUp() {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}
