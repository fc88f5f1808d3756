import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { call, database, KEY, listen, mine, moderate, post, publish } from './harness.ts';
import { deliver, inTurn, left } from './outside.ts';

/** What people are told of single comments, from the guest's click to the chat. */

database();
afterEach(() => vi.restoreAllMocks());

const CHAT = {
  id: 'chat',
  url: 'https://hooks.slack.example/services/x',
  format: 'slack',
  events: ['comment.reported', 'comment.appealed'],
} as const;

/** The text of the one message that goes out now. */
async function said(): Promise<string> {
  const sent = inTurn();
  await deliver();
  vi.restoreAllMocks();
  expect(sent).toHaveLength(1);
  return z.object({ text: z.string() }).parse(JSON.parse(sent[0]?.body ?? '')).text;
}

const report = (id: string, detail: string) =>
  post(
    `/v1/sites/demo/comments/${id}/reports`,
    { reason: 'privacy', detail },
    { 'cf-connecting-ip': '203.0.113.5' },
  );

describe('a chat', () => {
  it('is told of a report and of an appeal, each with the way to the comment’s page at the desk', async () => {
    await listen(CHAT);
    const { id, token } = await mine({
      name: '<!channel>',
      body: 'My neighbour `lives` at 5 High Street, @here.',
    });
    expect(await left()).toBe(0);
    const desk = `Decide: <http://localhost:8787/moderate/demo/comments/${id}>`;

    expect((await report(id, 'That is my address')).status).toBe(202);
    const reported = await said();
    expect(reported).toContain('a reader reported a comment*');
    expect(reported).toContain('It gives away somebody’s private data.');
    expect(reported).toContain('`That is my address`');
    expect(reported).not.toMatch(/<!|@here/);
    expect(reported.endsWith(desk)).toBe(true);

    await moderate('reject', [id]);
    expect((await post(`/receipts/${token}/appeal`, { text: 'It is my own address.' })).status).toBe(202);
    const appealed = await said();
    expect(appealed).toContain('The comment is rejected now.');
    expect(appealed).toContain('`It is my own address.`');
    expect(appealed.endsWith(desk)).toBe(true);
  });

  it('hears how the comment stands now, not how it stood', async () => {
    await listen(CHAT);
    const id = await publish({ body: 'A remark that nobody should read.' });
    await report(id, 'Off with it');
    await moderate('delete', [id]);
    expect(await said()).toContain('The comment is deleted now.');
  });
});

describe('an endpoint for people', () => {
  it.for([
    [CHAT.events, 201],
    [['moderation.digest', 'comment.reported'], 201],
    [['comment.pending'], 422],
    [['comment.reported', 'comment.published'], 422],
  ] as const)('asks for %j: %i', async ([events, status], { expect: check }) => {
    const { id, url, format } = CHAT;
    const body = { url, format, events };
    const answer = await call('PUT', `/v1/sites/demo/moderation/endpoints/${id}`, { body, headers: KEY });
    check(answer.status).toBe(status);
    if (status === 422) check(await answer.text()).toContain('"pointer":"/events"');
  });
});
