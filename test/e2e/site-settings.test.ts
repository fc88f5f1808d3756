import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run site` as it is typed, on a database of its own. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let state = '';

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'greenroom-site-'));
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const migrated = await run(
    wrangler,
    'd1',
    'migrations',
    'apply',
    'greenroom',
    '--local',
    '--persist-to',
    state,
  );
  if (migrated.code !== 0) throw new Error(migrated.printed);
});
afterAll(() => rm(state, { recursive: true, force: true }));

function run(script: string, ...args: string[]): Promise<{ code: number | null; printed: string }> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, STATE_DIR: state, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, printed })));
}

const site = (...args: string[]) => run('scripts/site.ts', ...args);

it('sets a part of a site’s settings, shows them, and says what is wrong', async () => {
  const name = `It's; -- "my" blog`;
  const set = await site('set', 'demo', 'name', JSON.stringify(name));
  expect(set.printed).toContain(`name: ${JSON.stringify(name)}`);
  expect(set.code).toBe(0);
  for (const [args, words] of [
    [['set', 'demo', 'doors', '{"stroe":true}'], 'stroe'],
    [['show', 'nobody'], 'There is no site "nobody"'],
    [['add', 'blog', '--orgin', 'https://blog.example'], 'Say `add <id> --origin'],
  ] as const) {
    const refused = await site(...args);
    expect(refused.code).toBe(1);
    expect(refused.printed).toContain(words);
  }
  expect((await site('show', 'demo')).printed).toBe(set.printed);
});
