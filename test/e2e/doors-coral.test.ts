import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAsCoral } from '../coral-reply.ts';
import { startServer, type Server } from './server.ts';

/** Coral's external phase against the running Worker: the request as Coral makes it, the answer as Coral reads it. */

const SECRET = 'ssec_d8b1f6a1c5e44d0c9c6f4a7d2e3b1a09';

let server: Server;
beforeAll(async () => {
  server = await startServer();
  const made = await fetch(`${server.origin}/v1/sites/demo/moderation/credentials`, {
    method: 'POST',
    headers: { authorization: 'Bearer dev-api-key', 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'coral', name: 'newsroom', secret: SECRET }),
  });
  if (made.status !== 201) throw new Error(await made.text());
});
afterAll(() => server.stop());

/** generateFetchOptions of coralproject/talk: two spaces, one signature for each active secret. */
async function phase(body: string, secrets: readonly string[], action = 'NEW'): Promise<Response> {
  const data = {
    action,
    comment: { body, parentID: null },
    author: { id: 'baf4e943-3594-4fcc-b2ba-3e8de7a76352', role: 'COMMENTER' },
    story: { id: '245b3856-b0a0-4d2f-a6bb-58c71f18d6a6', url: 'https://news.example/article' },
    site: { id: 'a4bede88-2d2c-4424-bc18-4322a9e285a6' },
    tenantID: '19ba5794-7eeb-4d46-a81b-c00c61672501',
    tenantDomain: 'comments.news.example',
  };
  const text = JSON.stringify(data, null, 2);
  const signature = secrets
    .map((secret) => `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`)
    .join(',');
  return fetch(`${server.origin}/compat/coral/demo`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Coral-Signature': signature },
    body: text,
  });
}

it.for([
  ['<div>A clear and <b>friendly</b> remark.</div>', null],
  ['<div>You are an <i>idiot</i>.</div>', 'SYSTEM_WITHHELD'],
  ['&lt;You are an idiot.&gt;', 'SYSTEM_WITHHELD'],
  ['يا كلب، اخرس', 'SYSTEM_WITHHELD'],
] as const)('%j gets %j', async ([body, status], { expect: check }) => {
  for (const action of ['NEW', 'EDIT']) {
    const reply = await readAsCoral(await phase(body, [SECRET], action));
    check(reply?.status ?? null).toBe(status);
  }
});

it('is let in by any of its signatures, and by none of others', async () => {
  expect((await phase('Well put.', ['the next one of the phase', SECRET])).status).toBe(204);
  const refused = await phase('Well put.', ['of another phase']);
  expect(refused.status).toBe(401);
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
});
