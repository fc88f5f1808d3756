/** A second opinion over real connections: what a hostile service does to the platform's fetch, no spy can show. */
import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { type Server, startServer } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Of .dev.vars.example. */
const SECRET = 'whsec_Z3JlZW5yb29tLWxvY2FsLXdlYmhvb2stc2VjcmV0ISE=';
const KEY = { authorization: 'Bearer dev-api-key', 'content-type': 'application/json' };
/** The longest that there is: the machine may be busy. */
const TIMEOUT = 1000;

/** What the service does, by a word in the comment. */
const DOES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  approve: (response) => void response.end('{"verdict":"approve","reason":"A joke among friends."}'),
  reject: (response) => void response.end('{"verdict":"reject"}'),
  hang: () => undefined,
  redirect: (response) => void response.writeHead(307, { location: '/' }).end(),
  endless: (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(' '.repeat(16_384)));
    };
    response.on('drain', more);
    more();
  },
  drip: (response) => {
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  },
  reset: (response) => void response.destroy(),
  other: (response) => void response.end('<p>Hello</p>'),
};

/** Answers only what is signed by us, once a comment. Keeps which connections it still holds. */
async function startService() {
  const open = new Set<string>();
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let raw = '';
    for await (const chunk of request.setEncoding('utf8')) raw += String(chunk);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const { body } = z.object({ body: z.string() }).parse(new Webhook(SECRET).verify(raw, headers));
    const word = body.split(' ').at(-1) ?? '';
    asked.push(word);
    open.add(word);
    response.on('close', () => open.delete(word));
    DOES[word]?.(response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(401).end());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    open,
    asked,
    stop: () => server.close().closeAllConnections(),
  };
}

/** As `npm run site` would: the settings are a column. */
async function configure(server: Server, secondOpinion: unknown): Promise<void> {
  const settings = JSON.stringify(secondOpinion).replaceAll("'", "''");
  const sql = `UPDATE sites SET settings = json_set(settings, '$.secondOpinion', json('${settings}')) WHERE id = 'demo'`;
  const where = ['--local', '--persist-to', server.state, '--yes', '--command', sql];
  await promisify(execFile)(
    process.execPath,
    ['node_modules/wrangler/bin/wrangler.js', 'd1', 'execute', 'greenroom', ...where],
    {
      cwd: ROOT,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    },
  );
}

/** Once more where the connection breaks: a busy wrangler reloads some seconds after its start. */
async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    return fetch(url, init);
  }
}

const submitted = z.union([
  z.object({ comment: z.object({ id: z.string() }) }).transform(({ comment }) => comment.id),
  z.object({ id: z.string() }).transform(({ id }) => id),
]);
const moderated = z.object({
  status: z.string(),
  decision: z.object({ findings: z.array(z.object({ rule: z.string(), why: z.string() })) }),
});

it('a service may do what it likes: the guest has an answer in time, and nothing is published by accident', async () => {
  const [server, service] = await Promise.all([startServer(), startService()]);
  onTestFinished(async () => {
    service.stop();
    await server.stop();
  });
  const forces = ['approve', 'reject'];
  await configure(server, { url: service.url, timeout: TIMEOUT, forces });
  const site = `${server.origin}/v1/sites/demo`;
  const judged: Record<string, unknown> = {};
  for (const word of Object.keys(DOES)) {
    const comment = {
      page: `${server.origin}/?test=opinion`,
      body: `You are an idiot, dear ${word}`,
      acknowledged: true,
    };
    const response = await reach(`${site}/comments`, {
      method: 'POST',
      headers: KEY,
      body: JSON.stringify(comment),
    });
    const id = submitted.parse(await response.json());
    const shown = await reach(`${site}/moderation/comments/${id}`, { headers: KEY });
    const { status, decision } = moderated.parse(await shown.json());
    const why = decision.findings.find(({ rule }) => rule.startsWith('SECOND_OPINION'))?.why;
    judged[word] = [status, why?.replace('The second opinion (127.0.0.1) ', '')];
  }
  expect(judged).toEqual({
    approve: ['published', 'said approve: “A joke among friends.”'],
    reject: ['rejected', 'said reject.'],
    hang: ['pending', `failed: no answer within ${TIMEOUT} ms.`],
    redirect: ['pending', 'failed: status 307.'],
    endless: ['pending', 'failed: its answer could not be read.'],
    drip: ['pending', 'failed: its answer could not be read.'],
    reset: ['pending', 'failed: no connection.'],
    other: ['pending', 'failed: its answer could not be read.'],
  });
  expect([...new Set(service.asked)]).toEqual(Object.keys(DOES));
  // No connection outlives its question.
  await expect.poll(() => [...service.open]).toEqual([]);
});
