import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { body, database, get, hold, moderate, newApp, call, publish, thread } from './harness.ts';

/** A page of the list anywhere in it: around a comment, and from there in both directions. */

database();

const ids = async (query: string) => {
  const page = await body(await get(thread(query)), answers.commentPage);
  return { shown: page.comments.map(({ id }) => id), next: page.next, prev: page.prev };
};

async function fill(count: number): Promise<string[]> {
  const made: string[] = [];
  for (let i = 0; i < count; i++) made.push(await publish());
  return made;
}

/** Follows one direction to its end; somebody writes before each step. */
async function follow(
  query: string,
  from: string | null,
  towards: 'next' | 'prev',
  meanwhile: () => Promise<unknown>,
) {
  const pages: string[][] = [];
  for (let cursor = from; cursor !== null;) {
    if (pages.length < 3) await meanwhile();
    const page = await ids(`${query}&cursor=${cursor}`);
    pages.push(page.shown);
    cursor = page[towards];
  }
  return towards === 'next' ? pages.flat() : pages.toReversed().flat();
}

describe('around a comment', () => {
  it.for([
    ['oldest', 4, [2, 7], true, true],
    ['oldest', 0, [0, 5], false, true],
    ['oldest', 11, [9, 12], true, false],
    ['newest', 4, [5, 10], true, true],
    ['newest', 11, [0, 5], false, true],
  ] as const)(
    '%s first, the %ith of twelve: about half before it',
    async ([sort, at, [start, end], prev, next]) => {
      const made = await fill(12);
      const inOrder = sort === 'oldest' ? made : made.toReversed();
      const page = await ids(`&limit=5&sort=${sort}&around=${made[at]}`);
      expect(page.shown).toContain(made[at]);
      expect(page.shown).toEqual(inOrder.slice(start, end));
      expect([page.prev !== null, page.next !== null]).toEqual([prev, next]);
    },
  );

  it.for(['oldest', 'newest'] as const)(
    '%s first: both ways to the ends, nothing skipped or repeated, whoever writes meanwhile',
    async (sort, { expect: check }) => {
      const made = await fill(11);
      for (const [limit, at] of [
        [1, 7],
        [2, 0],
        [3, 10],
        [4, 5],
        [5, 3],
      ] as const) {
        const query = `&limit=${limit}&sort=${sort}`;
        const middle = await ids(`${query}&around=${made[at]}`);
        const late: string[] = [];
        const meanwhile = async () => late.push(await publish());
        const before = await follow(query, middle.prev, 'prev', meanwhile);
        const after = await follow(query, middle.next, 'next', meanwhile);
        const all = [...before, ...middle.shown, ...after];
        check(new Set(all).size).toBe(all.length);
        const inOrder = [...made, ...late].filter((id) => all.includes(id));
        check(sort === 'oldest' ? all : all.toReversed()).toEqual(inOrder);
        check(made.every((id) => all.includes(id))).toBe(true);
        made.push(...late);
      }
    },
  );

  it('a tombstone is on the page, too', async () => {
    const made = await fill(9);
    await publish({ parent: made[5] });
    await moderate('delete', [made[5] ?? '']);
    expect((await ids(`&limit=3&around=${made[5]}`)).shown).toEqual(made.slice(4, 7));
  });

  it('that is not to be seen is as if it had not been named: byte for byte, and by the same statements', async () => {
    await fill(5);
    const held = await hold();
    const rejected = await hold();
    await moderate('reject', [rejected]);
    const gone = await publish();
    await moderate('delete', [gone]);
    const foreign = await publish({ page: 'https://news.example/other' });
    const seen = async (query: string) => {
      const app = newApp();
      const prepare = vi.spyOn(env.DB, 'prepare');
      const response = await call('GET', thread(`&limit=3${query}`), { to: app });
      const statements = prepare.mock.calls.map(([sql]) => sql);
      prepare.mockRestore();
      const headers = [...response.headers].filter(([name]) => name !== 'date');
      return { status: response.status, headers, text: await response.text(), statements };
    };
    const unknown = await seen('&around=7zzzzzzzzzz');
    expect(unknown.status).toBe(200);
    expect(unknown.statements.length).toBeGreaterThan(2);
    for (const id of [held, rejected, gone, foreign, '00000000001'])
      expect(await seen(`&around=${id}`)).toEqual(unknown);
    // What can be no id is no question, so the location's copy of the plain answer will do.
    for (const id of ['x', '', '%00', `${held}'--`, '9'.repeat(5000)])
      expect(await seen(`&around=${id}`)).toEqual({ ...unknown, statements: [] });
    expect(await seen('')).toEqual({ ...unknown, statements: [] });
  });

  it('made-up ids leave no copies in the cache, and ask D1 once a period each', async () => {
    await fill(3);
    const put = vi.spyOn(caches.default, 'put');
    const batch = vi.spyOn(env.DB, 'batch');
    for (let i = 0; i < 3; i++) for (let n = 10; n < 15; n++) await get(thread(`&around=000000000${n}`));
    expect(new Set(put.mock.calls.map(([address]) => address)).size).toBe(1);
    expect(batch).toHaveBeenCalledTimes(5);
    await get(thread());
    expect(batch).toHaveBeenCalledTimes(5);
    put.mockRestore();
    batch.mockRestore();
  });

  it('shows what was published a moment ago, where it was made', async () => {
    await fill(3);
    const held = await hold();
    await ids(`&around=${held}`);
    await moderate('approve', [held]);
    expect((await ids(`&limit=1&around=${held}`)).shown).toEqual([held]);
  });
});

describe('cursors', () => {
  it('of old links still lead on', async () => {
    const made = await fill(4);
    const page = await ids('&limit=2');
    expect(page.next).toMatch(/^[0-9a-z]+\.[0-9a-z]+$/);
    expect((await ids(`&limit=2&cursor=${page.next}`)).shown).toEqual(made.slice(2));
  });

  it('say whether anything stands before', async () => {
    await fill(4);
    expect((await ids('&limit=2')).prev).toBeNull();
    const second = await ids(`&limit=2&cursor=${(await ids('&limit=2')).next}`);
    expect((await ids(`&limit=2&cursor=${second.prev}`)).prev).toBeNull();
  });

  it('lead on from a page of which all was removed', async () => {
    const made = await fill(6);
    const last = await ids(`&limit=2&around=${made[5]}`);
    await moderate('delete', made.slice(0, 4));
    const empty = await ids(`&limit=2&cursor=${last.prev}`);
    expect(empty).toMatchObject({ shown: [], prev: null });
    expect((await ids(`&limit=9&cursor=${empty.next}`)).shown).toEqual(made.slice(4));
  });

  it.for(['oldest', 'newest'])(
    'forged ones are refused or only move the reader: %s',
    async (sort, { expect: check }) => {
      await fill(3);
      const longest = Number.MAX_SAFE_INTEGER.toString(36);
      for (const sign of ['', '-']) {
        for (const made of ['0.0', '1.1', `${longest}.${longest}`, `${longest}.0`, `0.${longest}`]) {
          const page = await ids(`&sort=${sort}&cursor=${sign}${made}`);
          for (const cursor of [page.next, page.prev])
            if (cursor !== null)
              check((await get(thread(`&sort=${sort}&cursor=${cursor}`))).status).toBe(200);
        }
      }
      for (const made of [
        '',
        '-',
        '.',
        '--1.1',
        '1',
        '1.1.1',
        '-1.-1',
        'zzzzzzzzzzz.1',
        '1.1;',
        'NaN.1',
        '%F0%9F%98%80',
        'a'.repeat(7000),
      ])
        check((await get(thread(`&sort=${sort}&cursor=${made}`))).status).toBe(422);
    },
  );

  it('wins over around', async () => {
    const made = await fill(4);
    const { next } = await ids('&limit=2');
    expect((await ids(`&limit=2&cursor=${next}&around=${made[0]}`)).shown).toEqual(made.slice(2));
  });
});
