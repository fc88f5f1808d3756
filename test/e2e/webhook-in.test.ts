/** The reference library signs, the running Worker decides, the page shows it: as a sender sees it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { describe } from 'vitest';
import * as z from 'zod';
import { feedTexts, heldBack, submit } from './api.ts';
import { test } from './test.ts';

/** The local value of .dev.vars.example, as the contract gives it. */
const SECRET = 'whsec_Z3JlZW5yb29tLWxvY2FsLXdlYmhvb2stc2VjcmV0ISE=';
const PAGE = 'https://news.example/by-webhook';
const HELD = 'You are an idiot.';

const held = z.object({ status: z.literal('pending'), id: z.string() });

async function send(origin: string, webhook: string, message: object, secret = SECRET): Promise<Response> {
  const body = JSON.stringify(message);
  const now = new Date();
  return fetch(`${origin}/v1/sites/demo/webhooks/moderation`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': webhook,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(webhook, now, body),
    },
  });
}

describe('a signed decision', () => {
  test('is what docs/webhooks/inbound.md has for Node', async ({ expect, server }) => {
    const docs = await readFile(new URL('../../docs/webhooks/inbound.md', import.meta.url), 'utf8');
    const script = /```js\n(.*?)```/s.exec(docs)?.[1]?.replace('http://localhost:8787', server.origin) ?? '';
    const { id } = held.parse(await submit(server, { page: `${PAGE}-docs`, body: HELD }));
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, SENDER_SECRET: SECRET, COMMENT: id },
    });
    expect(stdout).toBe(`200 ${JSON.stringify({ id, status: 'published' })}\n`);
  });

  test('shows on the page, and its repeat does nothing, also after a crash', async ({ expect, server }) => {
    const { id } = held.parse(await submit(server, { page: PAGE, body: HELD }));
    const { id: other } = held.parse(await submit(server, { page: PAGE, body: `${HELD} Again!` }));
    const approve = (comment: string) => ({
      type: 'comment.approve',
      timestamp: new Date().toISOString(),
      data: { id: comment, moderator: 'Anna', reason: 'A joke among friends.' },
    });

    const first = await send(server.origin, 'msg_first', approve(id));
    expect([first.status, await first.json()]).toEqual([200, { id, status: 'published' }]);
    expect(await feedTexts(server, PAGE)).toEqual([HELD]);

    const stranger = 'whsec_ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=';
    expect((await send(server.origin, 'msg_forged', approve(other), stranger)).status).toBe(401);
    expect(await heldBack(server, PAGE)).toEqual([other]);

    await server.restart();
    expect(
      (await send(server.origin, 'msg_take_down', { ...approve(id), type: 'comment.reject' })).status,
    ).toBe(200);
    const again = await send(server.origin, 'msg_first', approve(id));
    expect([again.status, await again.json()]).toEqual([200, { id, status: 'published' }]);
    expect(await feedTexts(server, PAGE)).toEqual([]);
  });
});
