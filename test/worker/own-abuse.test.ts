import { env } from 'cloudflare:workers';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { TEST_STRING } from '../../src/moderation/index.ts';
import {
  body,
  call,
  database,
  get,
  HELD,
  KEY,
  type Mine,
  mine,
  moderate,
  now,
  post,
  submit,
} from './harness.ts';

/** Guests who use the rights over their own comments against others: by patience, in small steps, or to undo what people decided. */

database();

const edit = ({ token }: Mine, text: string) =>
  post(`/receipts/${token}/edit`, { body: text, acknowledged: true });
const one = async ({ id }: Mine) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);

describe('patience', () => {
  it('does not push out of sight what a person decided', async () => {
    const own = await mine({ body: TEST_STRING });
    await moderate('spam', [own.id]);
    // As many as its newest events hold, and one more.
    const statuses: number[] = [];
    for (let i = 0; i < 205 && statuses.at(-1) !== 409; i++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      statuses.push((await edit(own, `A kind remark, number ${i}.`)).status);
    }
    const { status, events = [] } = await one(own);
    expect(status).toBe('rejected');
    expect(events.map(({ action }) => action)).toContain('spam');
    expect([statuses.length, statuses.at(-1)]).toEqual([21, 409]);
    const { results } = await env.DB.prepare('SELECT count(*) AS kept FROM revisions').all();
    expect(results).toEqual([{ kept: 20 }]);
    // Whoever has no more changes can still have all erased.
    expect((await call('POST', `/receipts/${own.token}/erase`)).status).toBe(200);
  });
});

describe('small steps', () => {
  it('do not turn what others have answered into something else', async () => {
    const own = await mine({ body: 'I love them all.' });
    await submit({ parent: own.id, body: 'So do I.' });
    expect((await edit(own, 'I lave them all.')).status).toBe(200);
    // Each is one letter away from the text before.
    for (const text of ['I late them all.', 'I hate them all.', 'I save them all.']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      expect((await edit(own, text)).status).toBe(409);
    }
    expect((await edit(own, 'I love them all!')).status).toBe(200);
    expect((await one(own)).body).toBe('I love them all!');
  });

  it('are free until somebody answers', async () => {
    const own = await mine({ body: 'I like the new bridge.' });
    for (const text of ['I bike the new bridge.', 'I bake the new bridge.', 'Something else.']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      expect((await edit(own, text)).status).toBe(200);
    }
    await submit({ parent: own.id, body: 'Is it?' });
    expect((await edit(own, 'Something alse.')).status).toBe(200);
  });
});

describe('what a moderator blotted out', () => {
  const redacted = async (): Promise<Mine & { readonly left: string }> => {
    const own = await mine({ body: 'Call 555 1234 for the recipe.' });
    const at = `/v1/sites/demo/moderation/comments/${own.id}/redact`;
    await post(at, { parts: [{ field: 'body', start: 5, end: 13 }] }, KEY);
    return { ...own, left: (await one(own)).body };
  };

  it('does not come back beside its blots', async () => {
    const own = await redacted();
    expect((await edit(own, `${own.left} That is 555 1234.`)).status).toBe(200);
    expect((await one(own)).status).toBe('pending');
  });

  it('does not stop corrections', async () => {
    const own = await redacted();
    expect((await edit(own, own.left.replace('recipe', 'recipes'))).status).toBe(200);
    expect((await one(own)).status).toBe('published');
  });
});

describe('a name that looks like a place in our sentence', () => {
  it('stays a name in feeds', async () => {
    await mine({ name: '{page}', title: 'The bridge' });
    const { items } = await body(await get('/v1/sites/demo/feed.json'), answers.jsonFeed);
    expect(items.map(({ title }) => title)).toEqual(['{page} on “The bridge”']);
  });
});

describe('what is held by a person', () => {
  it('waits, whatever its guest makes of it', async () => {
    const own = await mine({ body: HELD });
    await moderate('hold', [own.id]);
    for (const text of ['A kind remark.', HELD, 'Another kind remark.']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      expect((await edit(own, text)).status).toBe(200);
    }
    expect((await one(own)).status).toBe('pending');
  });
});

describe('another text under the button', () => {
  const edited = async (): Promise<{ readonly own: Mine; readonly seq: number }> => {
    const own = await mine({ body: HELD });
    const { seq } = await one(own);
    await edit(own, `${HELD} And a liar.`);
    return { own, seq };
  };

  it('is not let in by who has read the one before', async () => {
    const { own, seq } = await edited();
    const order = (seen: number) =>
      post(
        '/v1/sites/demo/moderation/actions',
        { action: 'approve', ids: [own.id], seen: { [own.id]: seen } },
        KEY,
      );
    const { results } = await body(await order(seq), answers.acted);
    expect(results).toMatchObject([{ ok: false, error: { type: '/problems/conflict' } }]);
    expect((await one(own)).status).toBe('pending');
    const again = await body(await order((await one(own)).seq), answers.acted);
    expect(again.results).toMatchObject([{ ok: true, status: 'published' }]);
  });

  it('nor by a webhook', async () => {
    const { own, seq } = await edited();
    const decide = async (seen: number) => {
      const at = new Date(now());
      const text = JSON.stringify({ type: 'comment.approve', data: { id: own.id, seen } });
      const signature = new Webhook(env.WEBHOOK_SECRET).sign(`msg_${seen}`, at, text);
      return call('POST', '/v1/sites/demo/webhooks/moderation', {
        body: text,
        headers: {
          'content-type': 'application/json',
          'webhook-id': `msg_${seen}`,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': signature,
        },
      });
    };
    expect((await decide(seq)).status).toBe(409);
    expect((await one(own)).status).toBe('pending');
    expect((await decide((await one(own)).seq)).status).toBe(200);
  });
});
