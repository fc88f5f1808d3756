import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { learnFromDecisions } from '../../src/comments/train.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { TEST_STRING } from '../../src/moderation/index.ts';
import {
  body,
  call,
  CASINO,
  configure,
  database,
  get,
  HELD,
  KEY,
  type Mine,
  mine,
  moderate,
  now,
  PAGE,
  post,
  publish,
  submit,
  thread,
  tick,
} from './harness.ts';

/** What a guest's own device does with receipts: reads them, changes and takes back what it wrote. */

database();

const JSON_PLEASE = { accept: 'application/json' };
const MINUTE = 60_000;
const DAY = 86_400_000;
const OTHER = 'Other words, as friendly as before.';

const read = async ({ token }: Pick<Mine, 'token'>) =>
  body(await get(`/receipts/${token}`, JSON_PLEASE), answers.receiptDocument);
const edit = ({ token }: Pick<Mine, 'token'>, text: unknown = OTHER, more: object = {}) =>
  post(`/receipts/${token}/edit`, { body: text, ...more });
const edited = async (own: Mine, text: string = OTHER, more: object = { acknowledged: true }) => {
  const response = await edit(own, text, more);
  if (response.status !== 200) throw new Error(`not changed: ${await response.text()}`);
  return body(response, answers.ownEdited);
};
const act = ({ token }: Pick<Mine, 'token'>, what: 'delete' | 'erase') =>
  call('POST', `/receipts/${token}/${what}`);
const one = async ({ id }: Pick<Mine, 'id'>) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
const shown = async () => {
  const { comments } = await body(await get(thread()), answers.commentPage);
  return comments.map((each) => ('body_text' in each ? each.body_text : 'tombstone'));
};
const feed = async () => {
  const { items } = await body(await get('/v1/sites/demo/feed.json'), answers.jsonFeed);
  return items.map(({ content_text }) => content_text);
};
const count = async () => (await body(await post('/v1/sites/demo/counts', [PAGE]), answers.counts))[0];
const variantOf = async (response: Response) => {
  const { status, variant } = await body(response, answers.problem);
  return [response.status, status, variant];
};
const STRICT = { anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } };

describe('a receipt in JSON', () => {
  it('of a published comment', async () => {
    const own = await mine({ name: 'Rana', lang: 'en' });
    const receipt = await read(own);
    expect(receipt).toMatchObject({
      id: own.id,
      parent: null,
      url: `http://localhost:8787/receipts/${own.token}`,
      status: 'published',
      name: 'Rana',
      body: 'A clear and friendly remark.',
      lang: 'en',
      decided: null,
      appeal: null,
      may: { edit: true, appeal: false, erase: true },
    });
    expect(Date.parse(receipt.edit_until ?? '') - Date.parse(receipt.created_at)).toBe(15 * MINUTE);
  });

  it('of a declined one says why, by which words', async () => {
    await configure(STRICT);
    const text = 'What a day. You are an idiot, and a moron.';
    const receipt = await read(await mine({ body: text }));
    expect(receipt).toMatchObject({
      status: 'declined',
      decided: { by: 'automatic', reason: null, categories: ['insult'] },
      may: { edit: false, appeal: true, erase: true },
      edit_until: null,
    });
    const words = (receipt.decided?.words ?? []).map(({ start, end }) => text.slice(start, end));
    expect(words.join(' ')).toContain('idiot');
    expect(words.join(' ')).not.toContain('day');
    for (const [i, { start }] of (receipt.decided?.words ?? []).entries()) {
      expect(start).toBeGreaterThanOrEqual(receipt.decided?.words[i - 1]?.end ?? 0);
    }
  });

  it('does not tell what was taken for spam from what waits', async () => {
    const [spam, held] = [await mine({ body: TEST_STRING }), await mine({ body: HELD })];
    const [one, other] = await Promise.all([spam, held].map(read));
    const bare = (receipt: typeof one) => ({
      ...receipt,
      id: '',
      url: '',
      body: '',
      lang: '',
      created_at: '',
      edit_until: '',
    });
    expect(bare(one)).toEqual(bare(other));
    expect(one?.status).toBe('waiting');
  });

  it('may be read by every page, errors and preflights too', async () => {
    const own = await mine();
    const everywhere = (response: Response) => response.headers.get('access-control-allow-origin');
    expect(everywhere(await get(`/receipts/${own.token}`, JSON_PLEASE))).toBe('*');
    expect(everywhere(await get('/receipts/none', JSON_PLEASE))).toBe('*');
    expect(everywhere(await edit(own, ''))).toBe('*');
    expect(everywhere(await act({ token: 'none' }, 'erase'))).toBe('*');
    expect(everywhere(await post('/v1/sites/demo/receipts', {}))).toBe('*');
    for (const at of [`/receipts/${own.token}`, `/receipts/${own.token}/edit`, '/v1/sites/demo/receipts']) {
      const preflight = await call('OPTIONS', at);
      expect([preflight.status, everywhere(preflight)]).toEqual([204, '*']);
      expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
      expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    }
    const page = await get(`/receipts/${own.token}`);
    expect([everywhere(page), page.headers.get('vary')]).toEqual([null, 'accept']);
  });

  it('several at once, in their order, only of the site that is asked', async () => {
    await env.DB.prepare(
      `INSERT INTO sites (id, settings, created_at) VALUES ('other', '{"anyPage":true}', 0)`,
    ).run();
    const [first, second] = [await mine(), await mine({ body: HELD })];
    const tokens = [
      second.token,
      'rubbish',
      first.token,
      `${first.id}.${second.token.slice(12)}`,
      first.token,
    ];
    const ask = async (site: string) =>
      (
        await body(await post(`/v1/sites/${site}/receipts`, { tokens }), answers.receiptDocuments)
      ).receipts.map((each) => each && [each.id, each.status]);
    const [one, other] = [
      [first.id, 'published'],
      [second.id, 'waiting'],
    ];
    expect(await ask('demo')).toEqual([other, null, one, null, one]);
    expect(await ask('other')).toEqual([null, null, null, null, null]);
    expect((await post('/v1/sites/nowhere/receipts', { tokens })).status).toBe(404);
  });

  it.for([
    [{}],
    [{ tokens: [] }],
    [{ tokens: 'x' }],
    [{ tokens: [7] }],
    [{ tokens: Array.from({ length: 21 }, () => 'x') }],
    [[]],
  ])('asked for with %j: 422', async ([sent], { expect: check }) => {
    check((await post('/v1/sites/demo/receipts', sent)).status).toBe(422);
  });

  it('expires with the site’s time, and looks like none', async () => {
    const own = await mine();
    tick(365 * DAY - 1000);
    expect((await get(`/receipts/${own.token}`)).status).toBe(200);
    tick(1000);
    const late = [
      await get(`/receipts/${own.token}`),
      await act(own, 'erase'),
      await edit(own),
      await post(`/receipts/${own.token}/appeal`, { text: 'Why?' }),
    ];
    expect(late.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await late[0]?.text()).toBe(await (await get('/receipts/none')).text());
    expect((await post('/v1/sites/demo/receipts', { tokens: [own.token] })).status).toBe(200);
    await configure({ anyPage: true, retention: { receipts: 400 } });
    expect((await get(`/receipts/${own.token}`)).status).toBe(200);
  });

  it('of somebody else changes nothing', async () => {
    const [own, other] = [await mine(), await mine({ body: 'Somebody else’s words.' })];
    const forged = [
      `${other.id}.${own.token.slice(12)}`,
      own.token.slice(0, -1),
      own.token.toUpperCase(),
      `${own.id}.${'A'.repeat(32)}`,
      '..%2f..',
    ];
    for (const token of forged) {
      const all = [await edit({ token }), await act({ token }, 'delete'), await act({ token }, 'erase')];
      expect(all.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(new Set(await Promise.all(all.map((each) => each.text()))).size).toBe(1);
    }
    expect(await shown()).toEqual(['A clear and friendly remark.', 'Somebody else’s words.']);
    expect((await one(own)).events).toHaveLength(1);
  });

  it('is braked like other posts', async () => {
    const own = await mine();
    const SUBMISSIONS: RateLimit = { limit: async () => ({ success: false }) };
    const headers = { 'cf-connecting-ip': '203.0.113.9', accept: 'application/json' };
    for (const [method, at, sent] of [
      ['POST', '/v1/sites/demo/receipts', { tokens: [own.token] }],
      ['POST', `/receipts/${own.token}/edit`, { body: OTHER }],
      ['POST', `/receipts/${own.token}/delete`, undefined],
      ['POST', `/receipts/${own.token}/erase`, undefined],
      ['GET', `/receipts/${own.token}`, undefined],
    ] as const) {
      const rush = await call(method, at, { body: sent, headers, bindings: { SUBMISSIONS } });
      expect([at, rush.status, rush.headers.get('retry-after')]).toEqual([at, 429, '60']);
    }
    expect((await one(own)).events).toHaveLength(1);
  });
});

describe('a change', () => {
  it('of a published comment is there at once, and says so', async () => {
    const own = await mine();
    await shown();
    tick(MINUTE);
    const { receipt, comment } = await edited(own);
    expect(receipt).toMatchObject({ status: 'published', body: OTHER, may: { edit: true } });
    expect(comment).toMatchObject({ id: own.id, body_text: OTHER });
    expect(comment?.edited_at).toBe(receipt.edited_at);
    expect(Date.parse(receipt.edited_at ?? '') - Date.parse(receipt.created_at)).toBe(MINUTE);
    expect(await shown()).toEqual([OTHER]);
    expect(await feed()).toEqual([OTHER]);
    expect(await count()).toBe(1);
    const { items } = await body(await get('/v1/sites/demo/feed.json'), answers.jsonFeed);
    expect(items[0]?.date_modified).toBe(receipt.edited_at);
    const { events = [] } = await one(own);
    expect(events.map(({ action, actor, from, to }) => [action, actor, from, to])).toEqual([
      ['submit', 'engine', null, 'published'],
      ['edit', 'guest', 'published', 'published'],
    ]);
    const found = await get('/v1/sites/demo/moderation/comments?status=published&q=friendly%20remark', KEY);
    expect((await body(found, answers.queue)).comments).toEqual([]);
  });

  it('to the same text is none', async () => {
    const own = await mine({ body: 'Two\nlines.' });
    await edited(own, 'Two\r\nlines.');
    expect((await one(own)).events).toHaveLength(1);
    expect((await read(own)).edited_at).toBeUndefined();
  });

  it('is judged as a comment is: nudged, held, declined, let in', async () => {
    const own = await mine();
    const nudge = await edit(own, HELD);
    expect(nudge.status).toBe(422);
    const problem = await body(nudge, answers.problem);
    expect(problem.type).toBe('/problems/nudge');
    expect(problem.findings?.map(({ start, end }) => HELD.slice(start, end)).join(' ')).toContain('idiot');
    expect(await shown()).toEqual(['A clear and friendly remark.']);

    const { receipt, comment } = await edited(own, HELD);
    expect([receipt.status, comment]).toEqual(['waiting', null]);
    expect(await shown()).toEqual([]);
    expect(await feed()).toEqual([]);
    expect(await count()).toBe(0);
    const waits = await body(
      await get('/v1/sites/demo/moderation/comments?status=pending', KEY),
      answers.queue,
    );
    // Moderators see the words that are there now, by the decision that is about them.
    expect(waits.comments[0]?.body).toBe(HELD);
    expect(waits.comments[0]?.decision?.verdict).toBe('hold');

    expect((await edited(own, OTHER)).receipt.status).toBe('published');
    expect([await shown(), await count()]).toEqual([[OTHER], 1]);
    await configure(STRICT);
    expect((await edited(own, HELD)).receipt).toMatchObject({
      status: 'declined',
      decided: { by: 'automatic', categories: ['insult'] },
      may: { edit: false, appeal: true },
    });
    expect(await count()).toBe(0);
  });

  it('of what waits, for the first time let in, is no edit to readers', async () => {
    const own = await mine({ body: HELD });
    const { receipt, comment } = await edited(own);
    expect([receipt.status, receipt.edited_at, comment?.edited_at]).toEqual([
      'published',
      undefined,
      undefined,
    ]);
    expect(comment?.published_at).toBeTruthy();
    expect(await shown()).toEqual([OTHER]);
  });

  it('is judged by what the site knows of its guest', async () => {
    const { device } = await (await submit()).json<{ device: string }>();
    const own = await mine({ device, body: 'A second remark, as friendly.' });
    await post('/v1/sites/demo/moderation/guests', { comment: own.id, standing: 'banned' }, KEY);
    // A ban is not told: it looks as if it waited.
    expect((await edited(own)).receipt.status).toBe('waiting');
    expect((await one(own)).status).toBe('rejected');
  });

  it('waits where everything waits', async () => {
    const own = await mine();
    await configure({ anyPage: true, premoderation: 'all' });
    expect((await edited(own)).receipt.status).toBe('waiting');
    expect((await one(own)).status).toBe('pending');
  });

  it.for([
    ['', 'Please write something.'],
    ['  ', 'Please write something.'],
    ['x'.repeat(10_001), '10,000'],
    ['a\u0007b', 'control characters'],
    [7, 'must be text'],
    [null, 'must be text'],
  ] as const)('to %j is refused', async ([text, why], { expect: check }) => {
    const own = await mine();
    const response = await edit(own, text);
    check(response.status).toBe(422);
    check(await response.text()).toContain(why);
    check((await one(own)).events).toHaveLength(1);
  });

  it('is no longer than the site’s limit', async () => {
    const own = await mine();
    await configure({ anyPage: true, maxBodyLength: 40 });
    expect((await edit(own, 'x'.repeat(41))).status).toBe(422);
  });

  it('is possible in its time only', async () => {
    const own = await mine();
    tick(15 * MINUTE);
    expect(await variantOf(await edit(own))).toEqual([409, 409, 'window-over']);
    expect(await variantOf(await act(own, 'delete'))).toEqual([409, 409, 'window-over']);
    expect((await read(own)).may).toMatchObject({ edit: false, erase: true });
    await configure({ anyPage: true, editWindow: 0 });
    expect(await variantOf(await edit(await mine()))).toEqual([409, 409, 'window-over']);
    await configure({ anyPage: true, editWindow: 1440 });
    expect((await edit(own)).status).toBe(200);
  });

  it('beside answers may only be one of spelling', async () => {
    const own = await mine({ body: 'The new brigde is good.' });
    const waiting = await mine({ parent: own.id, body: HELD });
    expect((await edited(own, 'The new brigde is quite good.')).receipt.status).toBe('published');
    await publish({ parent: own.id, body: 'I agree.' });
    expect(await variantOf(await edit(own, 'The new brigde is not good.'))).toEqual([409, 409, 'answered']);
    expect((await edited(own, 'The new bridge is quite good!')).comment?.body_text).toBe(
      'The new bridge is quite good!',
    );
    expect((await one(waiting)).status).toBe('pending');
  });

  it('and an answer at the same time: never another substance under an answer', async () => {
    for (let i = 0; i < 6; i++) {
      const own = await mine({ body: 'The first words of mine.' });
      const [changed, answered] = await Promise.all([
        edit(own, 'Something else entirely.'),
        submit({ parent: own.id, body: `I agree, number ${i}.` }),
      ]);
      expect(answered.status).toBe(201);
      const events = (await one(own)).events ?? [];
      const reply = await answered.json<{ comment: { id: string } }>();
      // Either the change was there before the answer was, or it is not there.
      const wasFirst = changed.status === 200;
      expect(wasFirst ? [200] : await variantOf(changed)).toEqual(wasFirst ? [200] : [409, 409, 'answered']);
      expect(events).toHaveLength(wasFirst ? 2 : 1);
      await moderate('delete', [reply.comment.id, own.id]);
    }
  });
});

describe('a change and people', () => {
  it.for([
    ['hold', 'pending', 'waiting', OTHER],
    ['approve', 'published', 'published', OTHER],
    ['spam', 'rejected', 'waiting', OTHER],
    // Let in by a person, and now in doubt: they look again, also where the engine would reject.
    ['approve', 'pending', 'waiting', `${HELD} Truly.`],
    ['approve', 'pending', 'waiting', CASINO],
    ['hold', 'pending', 'waiting', CASINO],
  ] as const)('%s: then %s, for its guest %s', async ([action, to, state, text], { expect: check }) => {
    const own = await mine({ body: HELD });
    await moderate(action, [own.id]);
    check((await edited(own, text)).receipt.status).toBe(state);
    const { status, body: stored } = await one(own);
    check([status, stored]).toEqual([to, text]);
    check((await read(own)).status).toBe(state);
  });

  it('what a moderator rejected cannot be changed', async () => {
    const own = await mine();
    await moderate('reject', [own.id]);
    expect(await variantOf(await edit(own))).toEqual([409, 409, 'window-over']);
    const gone = await mine();
    await moderate('delete', [gone.id]);
    expect(await variantOf(await edit(gone))).toEqual([409, 409, 'window-over']);
    expect(await variantOf(await act(gone, 'delete'))).toEqual([409, 409, 'window-over']);
  });

  it('spam looks as if it worked: the same answers, and never on air against a person', async () => {
    const [spam, held] = [await mine({ body: TEST_STRING }), await mine({ body: HELD })];
    await moderate('spam', [spam.id]);
    await moderate('hold', [held.id]);
    const both = await Promise.all([spam, held].map((own) => edited(own)));
    const bare = both.map(({ receipt, comment }) => [
      Object.assign({}, receipt, { id: '', url: '', created_at: '', edit_until: '' }),
      comment,
    ]);
    expect(bare[0]).toEqual(bare[1]);
    expect((await one(spam)).status).toBe('rejected');
    expect(await shown()).toEqual([]);
  });

  it('open reports stay', async () => {
    const own = await mine();
    await post(`/v1/sites/demo/comments/${own.id}/reports`, { reason: 'insult' }, KEY);
    await edited(own);
    const list = await get('/v1/sites/demo/moderation/comments?status=reported', KEY);
    expect((await body(list, answers.queue)).comments.map(({ id }) => id)).toEqual([own.id]);
  });

  it('a moderator who has not seen the new text decides nothing; undo does not reach behind it', async () => {
    const own = await mine({ body: HELD });
    await moderate('approve', [own.id]);
    await moderate('hold', [own.id]);
    await edited(own, `${HELD} And a liar.`);
    const { results } = await body(await moderate('undo', [own.id]), answers.acted);
    expect(results).toMatchObject([{ ok: false }]);
    expect((await one(own)).status).toBe('pending');
  });

  it('what people said of the earlier text teaches nothing about the new one', async () => {
    const learned = async (changes: boolean) => {
      const own = await mine({ body: `${HELD} Number ${Number(changes)}.` });
      await moderate('approve', [own.id]);
      if (changes) await edited(own, 'Words that nobody has let in, idiot.');
      tick(11 * MINUTE);
      await learnFromDecisions(env.DB, now());
      return env.DB.prepare('SELECT count(*) AS n FROM learned').first<number>('n');
    };
    expect(await learned(true)).toBe(0);
    expect(await learned(false)).toBe(1);
  });

  it('and a moderator at the same time: both are kept, in order', async () => {
    for (let i = 0; i < 4; i++) {
      const own = await mine();
      const [changed, acted] = await Promise.all([
        edit(own),
        moderate(i % 2 === 0 ? 'reject' : 'hold', [own.id]),
      ]);
      expect(acted.status).toBe(200);
      const { status, events = [] } = await one(own);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, n) => n + 1));
      expect(status).toBe(i % 2 === 0 ? 'rejected' : 'pending');
      expect([200, 409]).toContain(changed.status);
      expect(await count()).toBe(0);
    }
  });

  it('what was blotted out comes back through a person only', async () => {
    const own = await mine({ body: 'Call 555 1234 for the recipe.' });
    const at = `/v1/sites/demo/moderation/comments/${own.id}/redact`;
    await edited(own, 'Call 555 1234 for the good recipe.');
    expect((await post(at, { parts: [{ field: 'body', start: 5, end: 13 }] }, KEY)).status).toBe(200);
    const { results } = await env.DB.prepare('SELECT body FROM revisions').all();
    expect(JSON.stringify(results)).not.toContain('555');
    const { body: left } = await read(own);
    expect((await edited(own, `${left}!`)).receipt.status).toBe('published');
    expect((await edited(own, 'Call 555 1234 for the good recipe.')).receipt.status).toBe('waiting');
  });
});
