import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { TEST_STRING } from '../../src/moderation/index.ts';
import {
  body,
  call,
  configure,
  database,
  get,
  HELD,
  KEY,
  listen,
  type Mine,
  mine,
  moderate,
  PAGE,
  post,
  publish,
  thread,
  tick,
} from './harness.ts';
import { deliver, inTurn } from './outside.ts';

/** A guest takes their own comment back: off the page while it can be changed, or erased at any time. */

database();

const act = ({ token }: Pick<Mine, 'token'>, what: 'delete' | 'erase') =>
  call('POST', `/receipts/${token}/${what}`);
const done = async (own: Mine, what: 'delete' | 'erase') =>
  (await body(await act(own, what), answers.ownChanged)).receipt;
const one = async ({ id }: Pick<Mine, 'id'>) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
const shown = async () => {
  const { comments } = await body(await get(thread()), answers.commentPage);
  return comments.map((each) => ('body_text' in each ? each.body_text : 'tombstone'));
};
const page = async ({ token }: Pick<Mine, 'token'>, query = '') =>
  (await get(`/receipts/${token}${query}`)).text();
const count = async () => (await body(await post('/v1/sites/demo/counts', [PAGE]), answers.counts))[0];
const STRICT = { anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } };

describe('deleted by its guest', () => {
  it('is gone everywhere, and says who did it', async () => {
    const own = await mine();
    await shown();
    const receipt = await done(own, 'delete');
    expect(receipt).toMatchObject({
      status: 'removed',
      decided: { by: 'guest', categories: [], words: [] },
      may: { edit: false, appeal: false, erase: true },
      body: 'A clear and friendly remark.',
    });
    expect([await shown(), await count()]).toEqual([[], 0]);
    const { items } = await body(await get('/v1/sites/demo/feed.json'), answers.jsonFeed);
    expect(items).toEqual([]);
    const { events = [] } = await one(own);
    expect(events.at(-1)).toMatchObject({ action: 'delete', actor: 'guest', to: 'deleted' });
    const html = await page(own, '?done=deleted');
    expect(html).toContain('Your comment was deleted.');
    expect(html).toContain('You took it down yourself.');
  });

  it('leaves a tombstone under which answers stay', async () => {
    const own = await mine();
    await publish({ parent: own.id, body: 'I agree.' });
    await done(own, 'delete');
    expect(await shown()).toEqual(['tombstone', 'I agree.']);
  });

  it('is final: nobody brings it back, whatever they try', async () => {
    const own = await mine();
    await post(`/v1/sites/demo/comments/${own.id}/reports`, { reason: 'insult' }, KEY);
    await moderate('approve', [own.id]);
    await post(`/v1/sites/demo/comments/${own.id}/reports`, { reason: 'insult' }, KEY);
    await done(own, 'delete');
    for (const action of ['restore', 'undo', 'approve', 'hold', 'grant', 'dismiss', 'delete', 'spam']) {
      const { results } = await body(await moderate(action, [own.id]), answers.acted);
      expect(results).toMatchObject([{ ok: false, error: { type: '/problems/conflict' } }]);
      expect(JSON.stringify(results)).toContain('Its guest has deleted or erased the comment');
    }
    expect((await one(own)).status).toBe('deleted');
    // Its reports are settled: nobody can do anything about them any more.
    const { n } = (await env.DB.prepare("SELECT n FROM tallies WHERE list = 'reported'").first<{
      n: number;
    }>()) ?? { n: 0 };
    expect(n).toBe(0);
    const again = await done(own, 'delete');
    expect(again.status).toBe('removed');
    expect((await one(own)).events?.filter(({ action }) => action === 'delete')).toHaveLength(1);
  });

  it('what waits, or was taken for spam, is gone alike', async () => {
    for (const text of [HELD, TEST_STRING]) {
      const own = await mine({ body: text });
      const { status, decided } = await done(own, 'delete');
      expect([status, decided?.by]).toEqual(['removed', 'guest']);
    }
  });

  it('many at once are one', async () => {
    const own = await mine();
    const all = await Promise.all(Array.from({ length: 5 }, () => act(own, 'delete')));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await one(own)).events).toHaveLength(2);
    expect(await count()).toBe(0);
  });
});

/** Every row of every table of ours, and what the index finds. */
async function everything(): Promise<string> {
  const { results: tables } = await env.DB.prepare(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '_cf%' AND name NOT LIKE 'search%'
       AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'd1_%'`,
  ).all<{ name: string }>();
  const rows = await env.DB.batch(tables.map(({ name }) => env.DB.prepare(`SELECT * FROM ${name}`)));
  return JSON.stringify(rows.map(({ results }) => results));
}

describe('erased by its guest', () => {
  const WORDS = ['Quixotisch', 'Zarathustra', 'Windmuehle', 'Rosinante', 'dulcinea.example', 'Sancho'];

  it('leaves no word behind, in whatever table', async () => {
    await configure({ ...STRICT, editWindow: 60 });
    const own = await mine({
      body: 'The Quixotisch remark of mine.',
      name: 'Zarathustra',
      website: 'https://dulcinea.example/',
      email: 'sancho@dulcinea.example',
      title: 'Windmuehle',
      lang: 'de',
    });
    await post(`/receipts/${own.token}/edit`, { body: `Rosinante. ${HELD}`, acknowledged: true });
    await post(`/receipts/${own.token}/appeal`, { text: 'Sancho can explain it.' });
    const before = await everything();
    // The address itself was never kept.
    for (const word of WORDS) expect([word, before.includes(word)]).toEqual([word, true]);
    const receipt = await done(own, 'erase');
    expect(receipt).toMatchObject({ status: 'removed', name: '', body: '', decided: { by: 'guest' } });
    expect(receipt.may).toEqual({ edit: false, appeal: false, erase: false });
    const after = await everything();
    for (const word of WORDS) expect([word, after.includes(word)]).toEqual([word, false]);
    const row = await env.DB.prepare('SELECT * FROM comments').first();
    expect(row).toMatchObject({
      body: '',
      name: '',
      website: null,
      lang: null,
      page_title: '',
      print: null,
      cluster: null,
      device_key: null,
      address_key: null,
      email_key: null,
      withdrawn: 'erased',
    });
    for (const word of WORDS) {
      const found = env.DB.prepare('SELECT count(*) AS n FROM search WHERE search MATCH ?1').bind(
        `"${word}"`,
      );
      expect([word, await found.first<number>('n')]).toEqual([word, 0]);
    }
    const html = await page(own, '?done=erased');
    expect(html).toContain('Your data is erased.');
    expect(html).not.toContain('<form');
    expect((await one(own)).body).toBe('');
    const { n } = (await env.DB.prepare("SELECT n FROM tallies WHERE list = 'appealed'").first<{
      n: number;
    }>()) ?? { n: -1 };
    expect(n).toBe(0);
  });

  it('is possible long after, and whatever became of it', async () => {
    const [published, rejected, deleted, spam] = [
      await mine(),
      await mine({ body: 'Second.' }),
      await mine({ body: 'Third of mine.' }),
      await mine({ body: TEST_STRING }),
    ];
    await publish({ parent: published.id, body: 'I agree.' });
    await moderate('reject', [rejected.id]);
    await moderate('delete', [deleted.id], 'Off the subject.');
    tick(300 * 86_400_000);
    for (const own of [published, rejected, deleted, spam]) {
      expect((await done(own, 'erase')).body).toBe('');
      expect((await one(own)).status).toBe('deleted');
    }
    expect(await shown()).toEqual(['tombstone', 'I agree.']);
    expect(await count()).toBe(1);
    const { results } = await body(await moderate('restore', [rejected.id]), answers.acted);
    expect(results).toMatchObject([{ ok: false }]);
  });

  it('after it was deleted, too; and only once', async () => {
    const own = await mine();
    await done(own, 'delete');
    await done(own, 'erase');
    await done(own, 'erase');
    expect((await one(own)).events?.map(({ action }) => action)).toEqual(['submit', 'delete', 'erase']);
    expect((await done(own, 'delete')).may.erase).toBe(false);
  });

  it('opens no other way to change what happened', async () => {
    const own = await mine();
    await moderate('reject', [own.id], 'A reason.');
    await post(`/receipts/${own.token}/appeal`, { text: 'My words.' });
    const change = (set: string, where = "action = 'appeal'") =>
      env.DB.prepare(`UPDATE events SET ${set} WHERE ${where}`).run();
    const blank = `detail = json_set(detail, '$.appeal', '')`;
    await expect(change(blank)).rejects.toThrow('append-only');
    await done(own, 'erase');
    await expect(change(`detail = '{"appeal":"other"}'`)).rejects.toThrow('append-only');
    await expect(change(`${blank}, at = 1`)).rejects.toThrow('append-only');
    await expect(change(`${blank}, actor = 'x'`)).rejects.toThrow('append-only');
    await expect(change('reason = NULL', "action = 'reject'")).rejects.toThrow('append-only');
    await expect(change(blank, "action = 'reject'")).rejects.toThrow('append-only');
    await expect(change('detail = NULL')).rejects.toThrow('append-only');
  });
});

describe('endpoints hear', () => {
  const told = async (work: () => Promise<unknown>) => {
    await listen({ id: 'a', url: 'https://hooks.example/' });
    await env.DB.prepare('DELETE FROM outbox').run();
    await work();
    const sent = inTurn();
    await deliver();
    vi.restoreAllMocks();
    return sent.map((message) => JSON.parse(message.body).type);
  };
  const edit = ({ token }: Mine, text: string) =>
    post(`/receipts/${token}/edit`, { body: text, acknowledged: true });

  it.for([
    ['edited where it stays on air', undefined, 'Other friendly words.', ['comment.edited']],
    ['pending where it is in doubt now', undefined, HELD, ['comment.pending']],
    ['published where it is not any more', HELD, 'Other friendly words.', ['comment.published']],
    ['pending anew, with what waits now', HELD, `${HELD} Truly.`, ['comment.pending']],
    ['nothing of what is rejected before and after', TEST_STRING, `${TEST_STRING} Truly.`, []],
  ] as const)('%s', async ([, before, text, types], { expect: check }) => {
    const own = await mine(before === undefined ? {} : { body: before });
    check(await told(() => edit(own, text))).toEqual(types);
  });

  it('deleted, once it is deleted, and once it is erased', async () => {
    const own = await mine();
    expect(await told(() => act(own, 'delete'))).toEqual(['comment.deleted']);
    expect(await told(() => act(own, 'erase'))).toEqual(['comment.deleted']);
    expect(await told(() => act(own, 'erase'))).toEqual([]);
  });
});
