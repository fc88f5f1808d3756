/** What every script of ours that starts tools agrees on. */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Nothing here calls home: no metrics, no error reports, no look-up of edge data, no update check. */
export const QUIET = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
};

/** Where local D1 keeps its files, for wrangler; tests bring their own place. */
export const STATE = process.env['STATE_DIR'] ? ['--persist-to', process.env['STATE_DIR']] : [];

/** Node runs our TypeScript as it is from 22.18 on; npm puts the one from node_modules first. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  process.stderr.write(
    `Greenroom needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      'On Linux `npm ci` brings one along for `npm start` and `npm test`; elsewhere please install it.\n',
  );
  process.exit(1);
}

/** Local secrets and settings from the example, where there are none yet; what a later version needs is added. */
export function ensureDevVars() {
  const file = `${ROOT}.dev.vars`;
  const example = readFileSync(`${ROOT}.dev.vars.example`, 'utf8');
  const own = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = parseEnv(own);
  const missing = Object.entries(parseEnv(example)).filter(([name]) => !(name in known));
  if (own === '') writeFileSync(file, example);
  else if (missing.length > 0) {
    appendFileSync(file, `\n${missing.map(([name, value]) => `${name}=${value}`).join('\n')}\n`);
    process.stdout.write(`Added to .dev.vars: ${missing.map(([name]) => name).join(', ')}.\n`);
  }
}

/**
 * Runs a command of node_modules/.bin (or any other) in the repository and resolves with its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet`: show the output only if it fails
 * @returns {Promise<number>}
 */
export function run(command, args, { env = QUIET, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...env, PATH: `${ROOT}node_modules/.bin:${env.PATH ?? ''}` },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}
