import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/comments/search.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { body, CASINO, configure, database, get, hold, KEY, moderate, publish, submit } from './harness.ts';

/** Moderators' lists, narrowed: what matches is there, what does not is not, and nothing typed is syntax. */

database();

const list = (query: Record<string, string>): Promise<Response> =>
  get(`/v1/sites/demo/moderation/comments?${new URLSearchParams(query).toString()}`, KEY);
const found = async (query: Record<string, string>): Promise<string[]> =>
  (await body(await list(query), answers.queue)).comments.map(({ id }) => id);

describe('searching', () => {
  it.for([
    ['a word, in any case', 'WÖRLD', true],
    ['… without its diacritics', 'world', true],
    ['the start of a word', 'wor*', true],
    ['two words anywhere', 'again hello', true],
    ['a phrase', '"hello wörld"', true],
    ['a phrase in another order', '"wörld hello"', false],
    ['a phrase whose end is missing', '"hello wörld', true],
    ['a word that must not be there', 'hello -wörld', false],
    ['only a word that must not be there', '-absent', true],
    ['the name', 'Ann', true],
    ['part of a word', 'orld', false],
    ['Arabic without tashkeel', 'كتاب', true],
    ['Arabic with another alef', 'احمد', true],
    ['nothing but signs', '?!* "" -', false],
    ['an operator', 'hello AND wörld', false],
    ['a column', 'facets : upending', false],
    ['a facet', 'upending', false],
    ['a quotation mark', 'hello"', true],
    ['parentheses', 'hello) OR (facets : spublished', false],
    ['a minus within a word', 'hel-lo', false],
    ['NEAR', 'NEAR(hello wörld)', false],
    ['a caret', '^hello', true],
    // SQLite reads an expression up to there.
    ['a NUL', 'hel\0lo', false],
    ['a NUL between words', 'hello\0wörld', true],
    ['a NUL in a phrase', '"hello\0wörld', true],
    ['nothing but a NUL', '\0', false],
  ] as const)('%s', async ([, q, hit], { expect: check }) => {
    const id = await publish({ name: 'Ann', body: 'Hello wörld again, كِتَابٌ by أحمد.' });
    await publish({ name: 'Bob', body: 'Quite another text.' });
    const ids = await found({ status: 'published', q });
    check(ids.includes(id)).toBe(hit);
  });

  it('folds what is typed as the index folds the text', async () => {
    const letters =
      'أإآٱىیئؤةک\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u00ad\u200b\u200c\u200d\u2060\ufeff';
    const row = await env.DB.prepare(`SELECT sql FROM sqlite_master WHERE name = 'search_source'`).first<{
      sql: string;
    }>();
    const folds = [...(row?.sql ?? '').matchAll(/char\((\d+)\), (?:char\((\d+)\)|'')\)/g)];
    expect(folds).toHaveLength(letters.length);
    for (const [, from, to] of folds) {
      expect(fold(`a${String.fromCodePoint(Number(from))}b`)).toBe(
        `a${to === undefined ? '' : String.fromCodePoint(Number(to))}b`,
      );
    }
    for (const letter of letters) expect(fold(letter)).not.toBe(letter);
  });

  it('is refused where it is too long, and is not where it is long', async () => {
    expect((await list({ q: 'a'.repeat(201) })).status).toBe(422);
    expect((await list({ q: 'a b '.repeat(50) })).status).toBe(200);
  });
});

describe('narrowing', () => {
  it('by status, rule, category, language, page and who decided', async () => {
    const insult = await hold({ page: 'https://news.example/a', lang: 'en-GB' });
    const other = await hold({ body: 'You are an idiot.', page: 'https://news.example/b', lang: 'ar' });
    const kind = await publish();
    expect(await found({ status: 'pending' })).toEqual([other, insult]);
    expect(await found({ rule: 'INSULT_AT_PERSON' })).toEqual([other, insult]);
    expect(await found({ rule: 'INSULT_AT' })).toEqual([]);
    expect(await found({ category: 'insult', language: 'en-GB' })).toEqual([insult]);
    expect(await found({ page: 'https://news.example/b' })).toEqual([other]);
    expect(await found({ page: 'https://news.example/nobody' })).toEqual([]);
    expect(await found({ by: 'person' })).toEqual([]);
    await moderate('approve', [insult]);
    expect(await found({ status: 'published', by: 'person' })).toEqual([insult]);
    expect(await found({ status: 'published', by: 'engine' })).toEqual([kind]);
    expect(await found({ by: 'engine' })).toEqual([other]);
  });

  it('finds nobody by a guest of whom nothing is known', async () => {
    const id = await hold();
    await env.DB.prepare('UPDATE comments SET device_key = NULL, address_key = NULL, email_key = NULL').run();
    expect(await found({ guest: id })).toEqual([]);
    expect(await found({ guest: '0000000000a' })).toEqual([]);
  });

  it('shows nothing of another site', async () => {
    const id = await hold();
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('dem', '{}', 0)").run();
    for (const query of ['q=idiot', 'order=doubt', `guest=${id}`, 'by=engine']) {
      const response = await get(`/v1/sites/dem/moderation/comments?${query}`, KEY);
      expect(await response.json()).toEqual({ comments: [], next: null });
    }
  });

  it.for([
    ['rule', '"'],
    ['category', 'a b'],
    ['language', '*'],
    ['by', 'me'],
    ['order', 'x'],
    ['guest', 'x'],
  ] as const)('refuses %s=%s', async ([name, value], { expect: check }) => {
    check((await list({ [name]: value })).status).toBe(422);
  });
});

describe('order', () => {
  it.for(['newest', 'oldest', 'doubt'] as const)(
    '%s pages without skipping or repeating',
    async (order, { expect: check }) => {
      const ids: string[] = [];
      for (let i = 0; i < 9; i++) {
        ids.push(await hold(i % 3 === 0 ? { body: 'You are a stupid idiot and a moron, shut up.' } : {}));
      }
      const all = await found({ order });
      check(all.toSorted()).toEqual(ids.toSorted());
      if (order !== 'doubt') check(all).toEqual(order === 'oldest' ? ids : ids.toReversed());
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { comments: { id: string }[]; next: string | null } = await body(
          await list({ order, limit: '2', ...(cursor === '' ? {} : { cursor }) }),
          answers.queue,
        );
        seen.push(...page.comments.map(({ id }) => id));
        ({ next: cursor } = page);
      }
      check(seen).toEqual(all);
    },
  );

  it('puts the most doubtful first', async () => {
    // An insult has 9.75 points.
    await configure({ anyPage: true, policy: { thresholds: { toxicity: { hold: 9.5, reject: 30 } } } });
    const clear = await hold({ body: 'You are a stupid idiot and a moron, you worthless piece of trash.' });
    const close = await hold();
    const { comments } = await body(await list({ order: 'doubt' }), answers.queue);
    expect(comments.map(({ id }) => id)).toEqual([close, clear]);
    const margins = comments.map(({ decision }) => Number(decision?.['margin']));
    expect(margins[0]).toBeLessThan(margins[1] ?? 0);
  });
});

describe('the index', () => {
  it('follows every change, also of many at once', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 30; i++) ids.push(await hold());
    await moderate('approve', ids.slice(0, 20));
    await moderate('undo', ids.slice(0, 5));
    expect(await found({ q: 'idiot' })).toEqual([...ids.slice(0, 5), ...ids.slice(20)].toReversed());
    await submit({ body: CASINO });
    expect(await found({ q: '"online casino"' })).toHaveLength(1);
  });

  it('is made of what was there before it', async () => {
    const id = await hold();
    await env.DB.prepare('DELETE FROM search').run();
    expect(await found({ q: 'idiot' })).toEqual([]);
    await env.DB.prepare(
      'INSERT INTO search (rowid, facets, words) SELECT id, facets, words FROM search_source',
    ).run();
    expect(await found({ q: 'idiot' })).toEqual([id]);
  });

  it('tallies what waits', async () => {
    const one = await hold();
    const two = await hold();
    await publish();
    const waiting = () =>
      env.DB.prepare("SELECT n FROM tallies WHERE site_id = 'demo' AND list = 'pending'").first('n');
    expect(await waiting()).toBe(2);
    await moderate('approve', [one]);
    await moderate('hold', [two]);
    expect(await waiting()).toBe(1);
    await moderate('undo', [one]);
    expect(await waiting()).toBe(2);
  });
});
