/**
 * `npm test`: all that CI runs, in the order in which it fails fastest. `npm test -- unit` (or worker, e2e, static)
 * runs a part.
 */
import { ensureBrowser } from './browser.mjs';
import { QUIET, requireNode, run } from './environment.mjs';

requireNode();
const wanted = process.argv.slice(2);
/** @param {string} part */
const wants = (part) => wanted.length === 0 || wanted.includes(part);

/** @type {[name: string, command: string, ...args: string[]][]} */
const STATIC = [
  ['format', 'oxfmt', '--check'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['types: Worker', 'tsc', '-p', '.'],
  ['types: embed', 'tsc', '-p', 'embed'],
  ['types: desk', 'tsc', '-p', 'src/desk/browser'],
  ['types: scripts and tests', 'tsc', '-p', 'scripts'],
  ['types: bindings', 'npm', 'run', '--silent', 'types', '--', '--check'],
  ['dead code', 'knip'],
  ['ruleset version', process.execPath, 'scripts/ruleset.ts'],
];

await step('build', process.execPath, 'scripts/build.ts', '--budgets');
// oxlint-disable-next-line no-await-in-loop -- one after the other, so that the first failure is the last line
if (wants('static')) for (const [name, ...command] of STATIC) await step(name, ...command);

const projects = ['unit', 'worker', 'e2e'].filter(wants);
const env = projects.includes('e2e') ? { ...QUIET, CHROMIUM_PATH: await ensureBrowser() } : QUIET;
if (projects.length > 0) {
  const code = await run('vitest', ['run', ...projects.flatMap((project) => ['--project', project])], {
    env,
  });
  if (code !== 0) process.exit(code);
}

/**
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
async function step(name, command, ...args) {
  const from = performance.now();
  const code = await run(command, args, { quiet: true });
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
  if (code !== 0) process.exit(code);
}
