import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { type Endpoint, startEndpoint } from '../../bench/sim/endpoint.ts';
import { freePort, type Server, startServer } from './server.ts';

/** The running Worker with its queue, an endpoint on this machine, and the reference implementation to verify. */

let server: Server;
let endpoint: Endpoint;
beforeAll(async () => {
  server = await startServer();
  endpoint = await startEndpoint({ fails: 0, hangs: 0 }, 1);
});
afterAll(async () => {
  await endpoint.stop();
  await server.stop();
});

async function ask<T extends z.ZodType>(
  method: string,
  path: string,
  body: unknown,
  answer: T,
): Promise<z.infer<T>> {
  const response = await fetch(`${server.origin}/v1/sites/demo/${path}`, {
    method,
    headers: { authorization: 'Bearer dev-api-key', 'content-type': 'application/json' },
    body: body === null ? null : JSON.stringify(body),
  });
  return answer.parse(await response.json());
}

it('what happens to a comment arrives within seconds, signed, in order; and again where it is asked for', async () => {
  const { secret } = await ask(
    'PUT',
    'moderation/endpoints/mine',
    { url: endpoint.url },
    z.object({ secret: z.string() }),
  );
  const { id } = await ask(
    'POST',
    'comments',
    { page: 'https://news.example/', body: 'You are an idiot.', acknowledged: true },
    z.object({ id: z.string() }),
  );
  for (const action of ['approve', 'delete']) {
    await ask('POST', 'moderation/actions', { action, ids: [id] }, z.unknown());
  }
  await expect.poll(() => endpoint.arrivals.length, { timeout: 20_000 }).toBe(3);
  const verified = endpoint.arrivals.map(({ body, headers }) => new Webhook(secret).verify(body, headers));
  expect(verified).toMatchObject([
    { type: 'comment.pending', data: { comment: { id }, decision: { actor: 'engine' } } },
    { type: 'comment.published', data: { decision: { actor: 'api', action: 'approve' } } },
    { type: 'comment.deleted' },
  ]);
  const [first] = endpoint.arrivals;
  expect(() => new Webhook(secret).verify(`${first?.body} `, first?.headers ?? {})).toThrow('signature');

  await ask('POST', 'moderation/endpoints/mine/redeliver', { id: first?.id }, z.unknown());
  await expect.poll(() => endpoint.arrivals.length, { timeout: 20_000 }).toBe(4);
  expect(endpoint.arrivals[3]?.id).toBe(first?.id);
});

it('the receiver of docs/webhooks/outbound.md takes it, each message once', async () => {
  const docs = await readFile(new URL('../../docs/webhooks/outbound.md', import.meta.url), 'utf8');
  const script = /```js\n(.*?)```/s.exec(docs)?.[1] ?? '';
  const port = await freePort();
  const { secret } = await ask(
    'PUT',
    'moderation/endpoints/docs',
    { url: `http://localhost:${port}/greenroom` },
    z.object({ secret: z.string() }),
  );
  const receiver = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, EVENTS_SECRET: secret, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let printed = '';
    receiver.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const stranger = () => fetch(`http://localhost:${port}/`, { method: 'POST', body: '{}' });
    await expect.poll(async () => (await stranger().catch(() => null))?.status).toBe(401);

    const comment = { page: 'https://news.example/docs', body: 'You are an idiot.', acknowledged: true };
    await ask('POST', 'comments', comment, z.unknown());
    await expect.poll(() => printed, { timeout: 20_000 }).toBe('comment.pending You are an idiot.\n');
    const deliveries = z.object({
      deliveries: z.array(z.object({ id: z.string(), status: z.literal(204) })),
    });
    const log = () => ask('GET', 'moderation/endpoints/docs/deliveries', null, deliveries);
    await expect.poll(async () => (await log()).deliveries.length, { timeout: 20_000 }).toBe(1);
    const [first] = (await log()).deliveries;
    await ask('POST', 'moderation/endpoints/docs/redeliver', { id: first?.id }, z.unknown());
    await expect.poll(async () => (await log()).deliveries.length, { timeout: 20_000 }).toBe(2);
    expect(printed).toBe('comment.pending You are an idiot.\n');
  } finally {
    receiver.kill();
  }
});
