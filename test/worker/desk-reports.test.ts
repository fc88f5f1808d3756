import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { signIn } from './desk.ts';
import { body, configure, database, get, KEY, moderate, post, publish, submit, tick } from './harness.ts';

/** Reports and appeals at the desk: side by side with what was decided, and answered there. */

database();

const HOSTILE = '</blockquote><script>alert(1)</script>"><img src=x onerror=alert(1)>';

async function reported(detail?: string): Promise<string> {
  const id = await publish({ name: 'Rami', body: 'A remark that somebody minds.' });
  await post(
    `/v1/sites/demo/comments/${id}/reports`,
    { reason: 'privacy', detail },
    { 'cf-connecting-ip': '203.0.113.5' },
  );
  return id;
}

/** A comment that was declined by the rules, and its appeal. */
async function appealed(text: string): Promise<{ readonly id: string; readonly token: string }> {
  await configure({ anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } });
  tick(1);
  const { receipt } = await body(await submit({ body: 'You are an idiot.' }), answers.submitted);
  expect((await post(`/receipts/${receipt.token}/appeal`, { text })).status).toBe(202);
  return { id: receipt.token.slice(0, 11), token: receipt.token };
}

const one = async (id: string) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
const receipt = async (token: string) => (await get(`/receipts/${token}`)).text();

/** Sends the form whose button says this, as a browser would: its hidden fields, and what was typed. */
async function press(
  moderator: Awaited<ReturnType<typeof signIn>>,
  html: string,
  action: string,
  reason = '',
): Promise<Response> {
  const form = html
    .split('<form')
    .find((part) => part.includes(`value="${action}"`) && part.includes('name="item"'));
  const item = /name="item" value="([^"]+)"/.exec(form ?? '')?.[1] ?? '';
  return moderator.send('/moderate/demo/actions', { item, action, reason });
}

describe('the list of reported comments', () => {
  it('shows each report’s reason and words beside the decision', async () => {
    const moderator = await signIn('moderator');
    await reported(`She lives at … ${HOSTILE}`);
    await publish({ body: 'Nobody minds this one.' });
    const html = await (await moderator.open('/moderate/demo?list=reported')).text();
    expect(html).toContain('One open report');
    expect(html).toContain('private data');
    expect(html).toContain('She lives at …');
    expect(html).toContain('By the rules. Published');
    expect(html).not.toContain('Nobody minds');
    expect(html).not.toMatch(/<script>|<img/);
  });

  it('keeps a comment by its button, and it is gone from the list', async () => {
    const moderator = await signIn('moderator', 'Anna');
    const id = await reported();
    const html = await (await moderator.open('/moderate/demo?list=reported')).text();
    expect((await press(moderator, html, 'dismiss')).status).toBe(303);
    const { status, reports, events } = await one(id);
    expect([status, reports?.[0]?.open]).toEqual(['published', false]);
    expect(events?.at(-1)).toMatchObject({ actor: 'desk: Anna', action: 'dismiss' });
    expect(await (await moderator.open('/moderate/demo?list=reported')).text()).toContain(
      'No reports are open.',
    );
  });

  it('reads a few rows a comment, however much was reported', async () => {
    const moderator = await signIn('moderator');
    for (let i = 0; i < 12; i++) {
      const id = await reported();
      for (let j = 0; j < 12; j++) {
        await post(
          `/v1/sites/demo/comments/${id}/reports`,
          { reason: 'spam' },
          { 'cf-connecting-ip': `198.51.100.${j}` },
        );
      }
    }
    let rows = 0;
    const original = env.DB.batch.bind(env.DB);
    const batch = vi.spyOn(env.DB, 'batch').mockImplementation(async (statements) => {
      const results = await original(statements);
      for (const { meta } of results) rows += meta.rows_read;
      return results;
    });
    await moderator.open('/moderate/demo?list=reported');
    batch.mockRestore();
    // 8 comments, each with its decision and its 8 newest events; and who is signed in.
    expect(rows).toBeLessThan(8 * 12 + 20);
  });
});

describe('an appeal', () => {
  it('stands beside the decision that it is against, and is granted with a word to the guest', async () => {
    const moderator = await signIn('moderator');
    const { id, token } = await appealed(`It was a quotation. ${HOSTILE}`);
    const html = await (await moderator.open('/moderate/demo?list=appealed')).text();
    expect(html).toContain('The guest appeals');
    expect(html).toContain('It was a quotation.');
    // Enter in the answer's field presses the first button: one slip must not publish what was rejected.
    expect(html).toMatch(/name="reason"[^>]*required[^>]*>.*?value="refuse".*?value="grant"/s);
    expect(html).toContain('By the rules. Rejected: toxicity');
    expect(html).not.toMatch(/<script>|<img/);
    expect((await press(moderator, html, 'grant', 'It was one. Sorry.')).status).toBe(303);
    expect((await one(id)).status).toBe('published');
    expect(await receipt(token)).toContain('It was one. Sorry.');
    expect(await (await moderator.open('/moderate/demo?list=appealed')).text()).toContain(
      'No appeals are open.',
    );
  });

  it('is refused with a reason, and not without', async () => {
    const moderator = await signIn('moderator');
    const { id, token } = await appealed('It was a joke.');
    const page = `/moderate/demo/comments/${id}`;
    const html = await (await moderator.open(page)).text();
    expect(html).toContain('It was a joke.');
    await press(moderator, html, 'refuse', '  ');
    expect((await one(id)).appeal?.state).toBe('open');
    await press(moderator, html, 'refuse', 'Jokes about people hurt, too.');
    expect((await one(id)).appeal).toMatchObject({
      state: 'refused',
      answer: { reason: 'Jokes about people hurt, too.' },
    });
    expect(await receipt(token)).toContain('Jokes about people hurt, too.');
    const after = await (await moderator.open(page)).text();
    expect(after).toContain('Appeal, refused');
    expect(after).not.toContain('value="grant"');
  });

  it('names who decided before', async () => {
    const moderator = await signIn('moderator');
    tick(1);
    const answer = await body(await submit(), answers.submitted);
    const { token } = answer.receipt;
    await moderate('reject', [token.slice(0, 11)], 'Not about the article.');
    await post(`/receipts/${token}/appeal`, { text: 'It is about the second paragraph.' });
    const html = await (await moderator.open('/moderate/demo?list=appealed')).text();
    expect(html).toMatch(/Rejected by <bdi>api<\/bdi>/);
    expect(html).toContain('Not about the article.');
  });

  it('is read, not answered, by a reader', async () => {
    const reader = await signIn('reader');
    const { id } = await appealed('Please look again.');
    for (const path of ['/moderate/demo?list=appealed', `/moderate/demo/comments/${id}`]) {
      const html = await (await reader.open(path)).text();
      expect(html).toContain('Please look again.');
      expect(html).not.toContain('value="grant"');
    }
    const refused = await reader.send('/moderate/demo/actions', {
      item: `${id}.2`,
      action: 'grant',
      reason: 'x',
    });
    expect(refused.status).toBe(403);
    expect((await one(id)).appeal?.state).toBe('open');
  });
});
