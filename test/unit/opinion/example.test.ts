import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { OpinionQuestion } from '../../../src/comments/second-opinion.ts';
import { readSettings } from '../../../src/comments/settings.ts';
import { createModerator } from '../../../src/moderation/index.ts';
import { checkShape } from '../../../src/opinion/check-shape.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => void probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Runs the service of docs/webhooks/second-opinion.md; resolves once it answers. */
async function startExample(): Promise<string> {
  const page = readFileSync(`${ROOT}docs/webhooks/second-opinion.md`, 'utf8');
  const code = /```js\n(.*?)```/s.exec(page)?.[1];
  if (code === undefined) throw new Error('the page has no example');
  const port = await freePort();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), OPINION_SECRET: SECRET },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const url = `http://127.0.0.1:${port}/`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the example ended with ${child.exitCode}`);
    try {
      await fetch(url, { method: 'POST' });
      return url;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function ask(url: string, body: string, secret = SECRET): Promise<Response> {
  const { settings } = readSettings(JSON.stringify({ secondOpinion: { url: 'https://judge.example/' } }));
  if (!settings.secondOpinion) throw new Error('no settings');
  const question: OpinionQuestion = {
    site: { id: 'demo', version: 1, listeners: [], settings, broken: [] },
    settings: settings.secondOpinion,
    body,
    name: '',
    website: null,
    page: 'https://news.example/article',
    title: '',
    lang: null,
    parent: null,
    assessment: createModerator().assess({ body }),
    sealed: [],
  };
  const signing = { secrets: [secret], id: 'opn_1', now: Date.now(), own: 'https://comments.example' };
  const { body: sent, headers } = await checkShape.compose(question, signing);
  return fetch(url, { method: 'POST', body: sent, headers });
}

it('the service of the documentation answers what we ask, and nobody else', async () => {
  const url = await startExample();
  const friendly = await ask(url, 'You are an idiot, no offence, my dear friend. 😀');
  expect(friendly.status).toBe(200);
  expect(checkShape.read(await friendly.json())).toEqual({
    kind: 'said',
    verdict: 'approve',
    dimension: null,
    reason: 'Looked for an apology.',
  });
  const other = await ask(url, 'You are an idiot.');
  expect(checkShape.read(await other.json())).toMatchObject({ verdict: 'hold' });
  const stranger = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;
  expect((await ask(url, 'You are an idiot, no offence.', stranger)).status).toBe(401);
});
