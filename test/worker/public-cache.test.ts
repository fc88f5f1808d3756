import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { createPublicCache } from '../../src/http/public-cache.ts';
import { body, call, database, get, moderate, newApp, now, PAGE, publish, thread, tick } from './harness.ts';

/** What many visitors cost, and how soon each of them sees a change. */

const ONE_OF_EACH = [
  thread(),
  thread('&sort=newest'),
  ...['feed.json', 'feed.atom', 'feed.rss'].map((file) => `/v1/sites/demo/${file}`),
  `/v1/sites/demo/counts?page=${encodeURIComponent(PAGE)}`,
  `/embed?site=demo&page=${encodeURIComponent(PAGE)}`,
];

describe('a crowd', () => {
  database();

  it('at once, in an isolate that knows nothing: one read for each thing that they ask for', async () => {
    await publish();
    const crowd = newApp();
    const batch = vi.spyOn(env.DB, 'batch');
    const asked = ONE_OF_EACH.flatMap((path) => Array.from({ length: 20 }, () => path));
    const all = await Promise.all(asked.map((path) => call('GET', path, { to: crowd })));
    expect(all.map(({ status }) => status)).toEqual(asked.map(() => 200));
    // The embedded page shows the same list as the first path.
    expect(batch).toHaveBeenCalledTimes(ONE_OF_EACH.length - 1);
    for (const response of all) expect((await response.text()).length).toBeGreaterThan(2);
    batch.mockRestore();
  });

  it('of many isolates in one location, one after another: the same', async () => {
    await publish();
    for (const path of ONE_OF_EACH) await get(path);
    tick(10_000);
    for (const path of ONE_OF_EACH) await call('GET', path, { to: newApp() });
    const batch = vi.spyOn(env.DB, 'batch');
    for (let isolate = 0; isolate < 5; isolate++) {
      const fresh = newApp();
      await Promise.all(ONE_OF_EACH.map((path) => call('GET', path, { to: fresh })));
    }
    expect(batch).not.toHaveBeenCalled();
    batch.mockRestore();
  });
});

describe('how soon', () => {
  database();

  /** The location's cache, with times by the clock of the test. */
  const nameOf = (address: RequestInfo | URL): string => new Request(address).url;
  const near = new Map<string, { copy: Response; until: number }>();
  beforeEach(() => {
    near.clear();
    vi.spyOn(caches.default, 'put').mockImplementation(async (address, copy) => {
      const [, seconds] = /s-maxage=(\d+)/.exec(copy.headers.get('cache-control') ?? '') ?? [];
      near.set(nameOf(address), { copy: copy.clone(), until: now() + Number(seconds) * 1000 });
    });
    vi.spyOn(caches.default, 'match').mockImplementation(async (address) => {
      const kept = near.get(nameOf(address));
      return kept && kept.until > now() ? kept.copy.clone() : undefined;
    });
  });
  afterEach(() => void vi.restoreAllMocks());

  const PATHS = [thread(), '/v1/sites/demo/feed.atom', ONE_OF_EACH[5] ?? ''];

  it.for([0, 1, 4_999, 9_999, 10_000, 14_998])(
    'everywhere within 15 s, and at once where it was done; last seen %i ms before',
    async (before, { expect: check }) => {
      const first = await publish();
      const [here, elsewhere, third] = [newApp(), newApp(), newApp()];
      const seen = (to: typeof here) =>
        Promise.all(PATHS.map(async (path) => (await call('GET', path, { to })).headers.get('etag')));
      // Copies at all stages of their life.
      await seen(elsewhere);
      tick(before);
      await seen(third);
      const old = await seen(here);
      await call('POST', '/v1/sites/demo/moderation/actions', {
        body: { action: 'reject', ids: [first] },
        headers: { authorization: 'Bearer dev-api-key' },
        to: here,
      });
      const fresh = await seen(here);
      check(fresh.filter((etag, i) => etag === old[i])).toEqual([]);
      // Everybody looks all the time, so that whatever is old is kept as long as it can be.
      for (let ms = 0; ms < 15_000; ms += 2_499) {
        await Promise.all([seen(elsewhere), seen(third), seen(newApp())]);
        check(await seen(here)).toEqual(fresh);
        tick(2_499);
      }
      tick(15_000 % 2_499);
      for (const app of [elsewhere, third, newApp()]) check(await seen(app)).toEqual(fresh);
    },
  );

  it('a comment is there for its author at once, whatever was asked for a moment before', async () => {
    await publish();
    await get(thread());
    const id = await publish();
    const page = await body(await get(thread()), answers.commentPage);
    expect(page.comments.at(-1)).toMatchObject({ id });
    expect(page.page.count).toBe(2);
  });

  it('also while an older answer is still on its way, which nobody joins after the change', async () => {
    const id = await publish();
    const original = env.DB.batch.bind(env.DB);
    const gate = Promise.withResolvers<undefined>();
    const batch = vi.spyOn(env.DB, 'batch').mockImplementationOnce(async (statements) => {
      const old = await original(statements);
      await gate.promise;
      return old;
    });
    const count = async (response: Promise<Response>) =>
      (await body(await response, answers.commentPage)).comments.length;
    const late = get(thread());
    await vi.waitFor(() => expect(batch).toHaveBeenCalledTimes(1));
    await moderate('reject', [id]);
    expect(await count(get(thread()))).toBe(0);
    gate.resolve(undefined);
    expect(await count(late)).toBe(1);
    expect(await count(get(thread()))).toBe(0);
  });
});

describe('those who wait for another’s answer', () => {
  const request = {
    key: 'a',
    scope: { site: 'demo', page: null },
    own: 'http://cache.example',
    fresh: false,
    later: () => undefined,
  };
  const made = { body: 'b', type: 'text/plain' };
  type Load = () => Promise<typeof made>;

  it('are told of its failure, and the next one asks again', async () => {
    const cache = createPublicCache(now);
    const load = vi.fn<Load>().mockRejectedValueOnce(new Error('D1 is away')).mockResolvedValue(made);
    const crowd = await Promise.allSettled(Array.from({ length: 5 }, () => cache.get(request, load)));
    expect(crowd.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
    expect(load).toHaveBeenCalledTimes(1);
    expect(await cache.get(request, load)).toMatchObject(made);
  });

  it('ask for themselves when it never comes, and the others then wait for them', async () => {
    const cache = createPublicCache(now, 50);
    const never = vi.fn<() => Promise<never>>(() => new Promise(() => undefined));
    void cache.get({ ...request, key: 'n' }, never);
    const match = vi.spyOn(caches.default, 'match').mockResolvedValue(undefined);
    const load = vi.fn<Load>(async () => made);
    const crowd = await Promise.all(
      Array.from({ length: 5 }, () => cache.get({ ...request, key: 'n' }, load)),
    );
    match.mockRestore();
    expect(crowd.map((answer) => answer?.body)).toEqual(['b', 'b', 'b', 'b', 'b']);
    expect(never).toHaveBeenCalledTimes(1);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('do not wait for one who wants it fresh, nor does he for them', async () => {
    const cache = createPublicCache(now);
    const load = vi.fn<Load>(async () => made);
    await Promise.all([
      cache.get({ ...request, key: 'f' }, load),
      cache.get({ ...request, key: 'f', fresh: true }, load),
    ]);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('wait for nothing that is not theirs', async () => {
    const cache = createPublicCache(now);
    const answersOf = await Promise.all(
      ['x', 'y', 'x'.repeat(600), `${'x'.repeat(600)}y`].map(async (key) => {
        const answer = await cache.get({ ...request, key }, async () => ({ ...made, body: key }));
        return answer?.body === key;
      }),
    );
    expect(answersOf).toEqual([true, true, true, true]);
  });
});
