import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deliveries, redelivered } from '../../src/http/contract/deliveries.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { forgetByAge } from '../../src/comments/retention/forget-by-age.ts';
import { body, configure, database, get, hold, KEY, listen, moderate, now, post, tick } from './harness.ts';
import { deliver, idsOf, inTurn, left, outside } from './outside.ts';

database();
afterEach(() => vi.restoreAllMocks());

const DAY = 86_400_000;
const DESK = { id: 'desk', url: 'https://hooks.example/' };
const LOG = '/v1/sites/demo/moderation/endpoints/desk/deliveries';
const AGAIN = '/v1/sites/demo/moderation/endpoints/desk/redeliver';
const read = async (query = '') => body(await get(LOG + query, KEY), deliveries);

describe('the log of deliveries', () => {
  it('shows each try, newest first, page by page', async () => {
    await listen(DESK);
    for (let i = 0; i < 3; i++) {
      await hold();
      inTurn(i === 1 ? 500 : 200);
      await deliver();
      vi.restoreAllMocks();
      tick(10_000);
    }
    const all = await read();
    expect(all.deliveries.map(({ outcome, attempt }) => [outcome, attempt])).toEqual([
      ['delivered', 1],
      ['delivered', 2],
      ['failed', 1],
      ['delivered', 1],
    ]);
    expect(all.next).toBeNull();
    const first = await read('?limit=3');
    const second = await read(`?limit=3&cursor=${first.next}`);
    expect([...first.deliveries, ...second.deliveries]).toEqual(all.deliveries);
  });

  it('goes back as far as the site says, also where nothing new comes', async () => {
    const forget = async () => (await forgetByAge(env.DB, now())).deliveries;
    await listen(DESK);
    inTurn();
    await hold();
    await deliver();
    tick(20 * DAY);
    await hold();
    await deliver();
    tick(9 * DAY);
    expect(await forget()).toBe(0);
    tick(2 * DAY);
    expect(await forget()).toBe(1);
    expect((await read()).deliveries).toHaveLength(1);
    // Not looked for again within the hour, unless the site asks for less.
    tick(20 * DAY);
    expect(await forget()).toBe(1);
    expect((await read()).deliveries).toHaveLength(0);
    await configure({ anyPage: true, retention: { logs: 60 } });
    await hold();
    await deliver();
    tick(50 * DAY);
    expect(await forget()).toBe(0);
    await configure({ anyPage: true, retention: { logs: 1 } });
    expect(await forget()).toBe(1);
  });

  it.for([
    ['no key', LOG, {}, 401],
    ['an unknown endpoint', LOG.replace('desk', 'other'), KEY, 404],
    ['an unknown site', LOG.replace('demo', 'other'), KEY, 404],
    ['a cursor that is none', `${LOG}?cursor=..`, KEY, 422],
  ] as const)('with %s is refused', async ([, path, headers, status], { expect: check }) => {
    await listen(DESK);
    check((await get(path, headers)).status).toBe(status);
  });
});

describe('redelivery', () => {
  it('sends a message again under its id', async () => {
    await listen(DESK);
    const comment = await hold();
    const sent = inTurn();
    await deliver();
    const [{ id } = { id: '' }] = (await read()).deliveries;
    const answer = await post(AGAIN, { id }, KEY);
    expect(answer.status).toBe(202);
    expect(await body(answer, redelivered)).toEqual({ ids: [id], more: null });
    await deliver();
    expect(idsOf(sent)).toEqual([id, id]);
    expect(id).toBe(`msg_${comment}_1_desk`);
  });

  it('of another site’s message is none', async () => {
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 1)").run();
    await listen(DESK, { ...DESK, siteId: 'other' });
    const id = `msg_${await hold()}_1_desk`;
    const elsewhere = AGAIN.replace('demo', 'other');
    expect((await post(elsewhere, { id }, KEY)).status).toBe(404);
    expect(await left()).toBe(1);
  });

  it('of all since a time is of comments: a test that nobody took is over', async () => {
    await listen(DESK);
    await post('/v1/sites/demo/moderation/endpoints/desk/test', {}, KEY);
    outside(() => 410);
    const since = new Date(now() - 1).toISOString();
    await deliver();
    await listen(DESK);
    expect(await body(await post(AGAIN, { since }, KEY), redelivered)).toEqual({ ids: [], more: null });
  });

  it('that is asked for in the middle of a try is not lost with it', async () => {
    await listen(DESK);
    const id = `msg_${await hold()}_1_desk`;
    let asked = false;
    const sent = outside(async () => {
      if (!asked) await post(AGAIN, { id }, KEY);
      asked = true;
      return 200;
    });
    await deliver();
    expect(await left()).toBe(1);
    await deliver();
    expect(idsOf(sent)).toEqual([id, id]);
    expect(await left()).toBe(0);
  });

  it('of what still waits counts on from its last try', async () => {
    await listen(DESK);
    const id = `msg_${await hold()}_1_desk`;
    inTurn(500, 500);
    await deliver();
    tick(1);
    await post(AGAIN, { id }, KEY);
    await deliver();
    expect((await read()).deliveries.map(({ attempt }) => attempt)).toEqual([2, 1]);
  });

  it('of what still waits brings it forward, and is no second message', async () => {
    await listen(DESK);
    const comment = await hold();
    const sent = inTurn(500);
    await deliver();
    await post(AGAIN, { id: `msg_${comment}_1_desk` }, KEY);
    expect(await left()).toBe(1);
    await deliver();
    expect(sent).toHaveLength(2);
    expect(await left()).toBe(0);
  });

  it('since a time sends all that was given up or skipped, in order', async () => {
    await listen(DESK);
    const since = new Date(now()).toISOString();
    const comments = [await hold(), await hold()];
    await moderate('approve', comments);
    outside(() => 410);
    await deliver();
    await deliver();
    vi.restoreAllMocks();
    expect((await post(AGAIN, { since }, KEY)).status).toBe(409);
    await listen(DESK);
    const put = await body(await post(AGAIN, { since }, KEY), redelivered);
    expect(put.ids).toHaveLength(4);
    const sent = inTurn();
    await deliver();
    for (const comment of comments) {
      expect(idsOf(sent).filter((id) => id.includes(comment))).toEqual([
        `msg_${comment}_1_desk`,
        `msg_${comment}_2_desk`,
      ]);
    }
  });

  it.for([
    ['no key', AGAIN, { id: 'x' }, {}, 401],
    ['neither id nor time', AGAIN, {}, KEY, 422],
    ['a time that is none', AGAIN, { since: 'yesterday' }, KEY, 422],
    ['an id that is none', AGAIN, { id: 'msg_x' }, KEY, 404],
    ['a message of another endpoint', AGAIN, { id: 'COMMENT_1_other' }, KEY, 404],
    ['an event that never was', AGAIN, { id: 'COMMENT_9_desk' }, KEY, 404],
    ['an endpoint that is not there', AGAIN.replace('desk', 'other'), { id: 'COMMENT_1_other' }, KEY, 404],
  ] as const)('with %s is refused', async ([, path, order, headers, status], { expect: check }) => {
    await listen(DESK);
    const comment = await hold();
    const sent = JSON.parse(JSON.stringify(order).replace('COMMENT', `msg_${comment}`)) as unknown;
    const answer = await post(path, sent, headers);
    check(answer.status).toBe(status);
    await body(answer, answers.problem);
    check(await left()).toBe(1);
  });

  it('of another site’s comment is refused', async () => {
    await listen(DESK);
    const comment = await hold();
    const other = AGAIN.replace('demo', 'other');
    expect((await post(other, { id: `msg_${comment}_1_desk` }, KEY)).status).toBe(404);
  });
});
