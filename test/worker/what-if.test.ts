import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import type * as z from 'zod';
import { problem } from '../../src/http/contract/answers.ts';
import { backtestAnswer } from '../../src/http/contract/backtest.ts';
import { RULES } from '../../src/moderation/index.ts';
import { matchOf } from '../../src/comments/search.ts';
import { matchingIdsQuery, searchQuery } from '../../src/store/search.ts';
import { signIn } from './desk.ts';
import { body, call, configure, database, HELD, hold, KEY, moderate, now, post, publish } from './harness.ts';

/** What other settings would have made of the comments that there are. */

database();

const AT = '/v1/sites/demo/moderation/backtest';

type Answer = z.infer<typeof backtestAnswer>;

const ask = (settings: unknown, more: Record<string, unknown> = {}): Promise<Response> =>
  post(AT, { settings, ...more }, KEY);

const backtest = async (settings: unknown, more: Record<string, unknown> = {}): Promise<Answer> =>
  body(await ask(settings, more), backtestAnswer);

const WORDS = {
  policy: {
    words: [
      { list: 'reject', text: 'walrus*' },
      { list: 'approve', text: 'you are an idiot' },
    ],
  },
};

const none = { approve: 0, hold: 0, reject: 0 };

describe('a replay', () => {
  it('of no comments says nothing', async () => {
    expect(await backtest({})).toEqual({
      comments: 0,
      skipped: 0,
      matrix: { approve: none, hold: none, reject: none },
      stricter: { count: 0, first: [] },
      milder: { count: 0, first: [] },
      truth: {
        before: { caught: 0, missed: 0, false_alarms: 0, cleared: 0, precision: null, recall: null },
        after: { caught: 0, missed: 0, false_alarms: 0, cleared: 0, precision: null, recall: null },
      },
      rules: {},
      next: null,
    });
  });

  it('counts both ways, against what people decided', async () => {
    const walrus = await publish({ body: 'I like the walrus at the zoo.' });
    const wronged = await hold({ body: HELD });
    await moderate('approve', [wronged]);
    const foul = await hold({ body: `${HELD} Really.` });
    await moderate('reject', [foul]);
    const spam = await publish({ body: 'Walruses are my trade.' });
    await moderate('spam', [spam]);
    await publish({ body: 'A clear and friendly remark.' });
    const undone = await hold({ body: `Oh. ${HELD}` });
    await moderate('reject', [undone]);
    await moderate('undo', [undone]);
    const decided = await publish({ body: 'Another friendly remark.' });
    await moderate('hold', [decided]);
    await moderate('approve', [decided]);

    const said = await backtest(WORDS);
    expect(said).toMatchObject({
      comments: 7,
      skipped: 0,
      matrix: {
        approve: { approve: 2, hold: 0, reject: 2 },
        hold: { approve: 3, hold: 0, reject: 0 },
        reject: none,
      },
      truth: {
        before: { caught: 1, missed: 1, false_alarms: 1, cleared: 1, precision: 0.5, recall: 0.5 },
        after: { caught: 1, missed: 1, false_alarms: 0, cleared: 2, precision: 1, recall: 0.5 },
      },
      next: null,
    });
    expect([said.stricter.count, said.milder.count]).toEqual([2, 3]);
    expect(said.stricter.first.map(({ id }) => id)).toEqual([spam, walrus]);
    expect(said.milder.first.map(({ id, people }) => [id, people])).toEqual([
      [undone, null],
      [foul, 'rejected'],
      [wronged, 'published'],
    ]);
    expect(said.stricter.first[1]).toMatchObject({
      before: 'approve',
      after: 'reject',
      people: null,
      rules: [
        {
          rule: 'WORD_LIST_REJECT',
          before: 0,
          after: 0,
          why: "Always rejected: it matches “walrus*” of the site's reject list.",
        },
      ],
      excerpt: 'I like the walrus at the zoo.',
    });
    const [change] = said.milder.first[0]?.rules ?? [];
    expect(change?.before).toBeGreaterThan(0);
    expect(change?.after).toBe(0);
    expect(said.rules['WORD_LIST_REJECT']).toEqual({ before: 0, after: 2, shadow: 0, would_flip: 0 });
  });

  it('changes nothing', async () => {
    await publish({ body: 'I like the walrus.' });
    const rows = () =>
      env.DB.prepare('SELECT (SELECT count(*) FROM events) || settings || version AS all_ FROM sites').first(
        'all_',
      );
    const before = await rows();
    await backtest(WORDS);
    expect(await rows()).toBe(before);
  });

  it('by the settings as they are changes no verdict, and tells what rules in shadow would do', async () => {
    await hold({ body: HELD });
    await publish({ body: 'A friendly remark.' });
    const asIs = await backtest({});
    expect(asIs.matrix).toMatchObject({ approve: { approve: 1 }, hold: { hold: 1 } });
    const rule = 'INSULT_AT_PERSON';
    expect(asIs.rules[rule]).toEqual({ before: 1, after: 1, shadow: 0, would_flip: 0 });
    await configure({
      name: 'Demo',
      anyPage: true,
      policy: { rules: { [rule]: { mode: 'shadow' }, INSULT: { mode: 'shadow' } } },
    });
    const inShadow = await backtest({});
    expect(inShadow.matrix.approve).toEqual({ approve: 2, hold: 0, reject: 0 });
    expect(inShadow.rules[rule]).toEqual({ before: 0, after: 0, shadow: 1, would_flip: 1 });
    expect(inShadow.rules['INSULT']).toEqual({ before: 0, after: 0, shadow: 1, would_flip: 0 });
    const on = await backtest({ policy: {} });
    expect(on.matrix.approve).toEqual({ approve: 1, hold: 1, reject: 0 });
  });

  it('takes over what the site knew of the guest', async () => {
    const id = await publish({ body: 'I like the zoo.' });
    const fact = {
      rule: 'GUEST_BANNED',
      category: 'system',
      score: 0,
      field: 'body',
      start: 0,
      end: 0,
      why: 'A moderator has banned this guest.',
    };
    await env.DB.batch([
      env.DB.prepare('DROP TRIGGER events_are_append_only'),
      env.DB.prepare(
        "UPDATE events SET decision = json_set(decision, '$.findings', json(?1), '$.verdict', 'reject', '$.because', 'forced')",
      ).bind(JSON.stringify([fact])),
    ]);
    const said = await backtest({ policy: { words: [{ list: 'hold', text: 'zoo' }] } });
    expect(said.matrix.reject).toEqual({ approve: 0, hold: 0, reject: 1 });
    expect(said.comments).toBe(1);
    expect(id).toMatch(/^\w{11}$/);
  });

  it('leaves out what has no text any more', async () => {
    await publish({ body: 'I like the zoo.' });
    await env.DB.prepare("UPDATE comments SET body = ''").run();
    expect(await backtest(WORDS)).toMatchObject({ comments: 0, skipped: 1 });
  });
});

/** Comments by SQL: every tenth has a walrus, every seventh was rejected by a person; every other is another site's. */
async function fill(count: number): Promise<void> {
  const first = await publish({ body: 'The first.' });
  await env.DB.batch([
    env.DB.prepare("INSERT INTO sites (id, settings, version, created_at) VALUES ('other', '{}', 1, 1)"),
    env.DB.prepare("INSERT INTO pages (site_id, url, title) VALUES ('other', 'https://other.example/', '')"),
    env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
       INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at, on_page)
       SELECT (SELECT MAX(id) FROM comments) + i, iif(i % 2, 'demo', 'other'),
         (SELECT id FROM pages WHERE site_id = iif(i % 2, 'demo', 'other') LIMIT 1), 'https://news.example/article', '', 0,
         'pending', iif(i % 14 = 1, 2, 1), 'Anna', iif(i % 20 = 1, 'A walrus at the zoo, number ', 'A remark on the weather, number ') || i, ?2, 0
       FROM n`,
    ).bind(count * 2 - 2, now()),
    env.DB.prepare(
      `INSERT INTO events (comment_id, seq, at, actor, action, to_status, decision)
       SELECT id, 1, ?1, 'engine', 'submit', 'published', (SELECT decision FROM events LIMIT 1) FROM comments
       WHERE id NOT IN (SELECT comment_id FROM events)`,
    ).bind(now()),
    env.DB.prepare(
      `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status)
       SELECT id, 2, ?1, 'desk: Mo', 'reject', 'published', 'rejected' FROM comments WHERE version = 2`,
    ).bind(now()),
    env.DB.prepare(
      'INSERT OR REPLACE INTO search (rowid, facets, words) SELECT id, facets, words FROM search_source',
    ),
  ]);
  expect(first).toMatch(/^\w{11}$/);
}

describe('5,000 comments', () => {
  it('in bounded batches, each comment once, and no other site’s', async () => {
    await fill(5000);
    const original = env.DB.batch.bind(env.DB);
    const rows: number[] = [];
    const batch = vi.spyOn(env.DB, 'batch').mockImplementation(async (statements) => {
      const results = await original(statements);
      rows.push(results.reduce((sum, { meta }) => sum + meta.rows_read, 0));
      return results;
    });
    let cursor: string | null = null;
    const answers: Answer[] = [];
    do {
      // oxlint-disable-next-line no-await-in-loop -- a batch begins where the last one ended
      const answer: Answer = await backtest(WORDS, { limit: 200, cursor });
      answers.push(answer);
      cursor = answer.next;
    } while (cursor !== null && answers.length < 100);
    batch.mockRestore();
    const sum = (of: (answer: Answer) => number) => answers.reduce((all, answer) => all + of(answer), 0);
    expect(answers.length).toBeLessThanOrEqual(26);
    expect(sum(({ comments }) => comments)).toBe(5000);
    expect(sum(({ stricter }) => stricter.count)).toBe(500);
    expect(sum(({ matrix }) => matrix.approve.reject)).toBe(500);
    expect(sum(({ milder }) => milder.count)).toBe(0);
    const truth = (side: 'before' | 'after') => [
      sum(({ truth: sides }) => sides[side].caught),
      sum(({ truth: sides }) => sides[side].missed),
      sum(({ truth: sides }) => sides[side].false_alarms + sides[side].cleared),
    ];
    // Odd numbers below 9,999 that leave 1 divided by 14; of these, those that also leave 1 divided by 20.
    expect(truth('before')).toEqual([0, 715, 0]);
    expect(truth('after')).toEqual([72, 643, 0]);
    const ids = new Set(answers.flatMap(({ stricter }) => stricter.first.map(({ id }) => id)));
    expect(ids.size).toBe(500);
    expect(Math.max(...rows)).toBeLessThan(200 * 8);
  });

  it('with long texts take more batches, not longer ones', async () => {
    await fill(60);
    await env.DB.prepare("UPDATE comments SET body = ?1 WHERE site_id = 'demo'")
      .bind('The weather was fine again. '.repeat(350).trim())
      .run();
    const first = await backtest({}, { limit: 200 });
    expect(first.comments).toBeLessThan(25);
    expect(first.comments).toBeGreaterThan(15);
    const second = await backtest({}, { limit: 200, cursor: first.next });
    expect(second.comments).toBeGreaterThan(15);
    // A rule in shadow may be one judgement more of each text.
    const shadow = Object.fromEntries(
      RULES.filter(({ score }) => score > 0).map(({ id }) => [id, { mode: 'shadow' }]),
    );
    const third = await backtest({ policy: { rules: shadow } }, { limit: 200 });
    expect(third.comments).toBeLessThan(5);
    expect(third.next).not.toBeNull();
  });
});

describe('bad input', () => {
  it('takes a key', async () => {
    expect((await post(AT, { settings: {} })).status).toBe(401);
    expect((await post('/v1/sites/nobody/moderation/backtest', { settings: {} }, KEY)).status).toBe(404);
  });

  it.for<readonly [unknown, string]>([
    [{}, '/settings'],
    [{ settings: [] }, '/settings'],
    [{ settings: 'policy' }, '/settings'],
    [{ settings: {}, limit: 0 }, '/limit'],
    [{ settings: {}, limit: 201 }, '/limit'],
    [{ settings: {}, limit: 1.5 }, '/limit'],
    [{ settings: {}, cursor: 'nonsense' }, '/cursor'],
    [{ settings: { policy: { rules: { NO_SUCH: { mode: 'off' } } } } }, '/settings/policy/rules/NO_SUCH'],
    [
      { settings: { policy: { thresholds: { spam: { hold: 9, reject: 1 } } } } },
      '/settings/policy/thresholds/spam',
    ],
    [
      {
        settings: {
          policy: {
            words: [
              { list: 'hold', text: 'fine' },
              { list: 'hold', text: '*' },
            ],
          },
        },
      },
      '/settings/policy/words/1',
    ],
    [{ settings: { polcy: {} } }, '/settings/polcy'],
  ])('%j is wrong at %s', async ([sent, pointer]) => {
    const response = await post(AT, sent, KEY);
    expect(response.status).toBe(422);
    const { errors } = await body(response, problem);
    expect(errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('takes a megabyte of word lists and no more', async () => {
    const entry = (at: number) => ({
      list: 'hold',
      text: `walrus${at} ${'w'.repeat(60)}`,
      note: 'n'.repeat(60),
    });
    const words = Array.from({ length: 4800 }, (_, at) => entry(at));
    expect((await ask({ policy: { words } })).status).toBe(200);
    const headers = { ...KEY, 'content-type': 'application/json' };
    expect((await call('POST', AT, { body: ' '.repeat(1_048_577), headers })).status).toBe(413);
  });
});

describe('at the desk', () => {
  const page = '/moderate/demo/settings/what-if';

  /** The hidden fields of the form that goes on. */
  const fieldsIn = (html: string): Record<string, string> => {
    const [, form = ''] = /<form[^>]*data-what-if-next[^>]*>(.*?)<\/form>/s.exec(html) ?? [];
    return Object.fromEntries(
      [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&'),
      ]),
    );
  };

  it('is an editor’s', async () => {
    const { open, send } = await signIn('moderator');
    expect((await open(page)).status).toBe(403);
    expect((await send(page, { settings: '{}' })).status).toBe(403);
  });

  it('tries 2,500 comments step by step without a script, and offers to save', async () => {
    await fill(2500);
    const { open, send } = await signIn();
    expect(await (await open(page)).text()).toContain('Settings to try');
    let html = await (await send(page, { settings: JSON.stringify(WORDS), comments: '5000' })).text();
    expect(html).toContain('<b>1,000</b> comments tried');
    let steps = 1;
    for (let fields = fieldsIn(html); fields['cursor']; fields = fieldsIn(html)) {
      expect(fields).toMatchObject({ version: '1', comments: '5000' });
      // oxlint-disable-next-line no-await-in-loop -- a step begins where the last one ended
      html = await (await send(page, fields)).text();
      steps++;
    }
    expect(steps).toBe(3);
    expect(html).toContain('<b>2,500</b> comments tried');
    expect(html).toContain('250 would be judged more strictly, 0 more mildly.');
    expect(html).toContain('The newest 50 are shown.');
    const [, document = ''] = /name="document" value="([^"]*)"/.exec(html) ?? [];
    const saved = await send('/moderate/demo/settings/json', {
      version: '1',
      note: '',
      document: document.replaceAll('&quot;', '"'),
    });
    expect(saved.status).toBe(303);
    const settings = await env.DB.prepare("SELECT settings FROM sites WHERE id = 'demo'").first<string>(
      'settings',
    );
    expect(JSON.parse(settings ?? '')).toEqual({ name: 'Greenroom demo', anyPage: true, ...WORDS });
  });

  it('says at once what rules in shadow would have done lately', async () => {
    const { open } = await signIn();
    expect(await (await open(page)).text()).not.toContain('rules in shadow, over');
    const rules = { INSULT_AT_PERSON: { mode: 'shadow' }, LINK: { mode: 'shadow' } };
    await configure({ name: 'Demo', anyPage: true, policy: { rules } });
    await publish({ body: HELD });
    await publish();
    const html = await (await open(page)).text();
    expect(html).toContain('Your rules in shadow, over the newest 2 comments');
    expect(html).toMatch(/INSULT_AT_PERSON<\/code><\/th><td class="number">1<\/td><td class="number">1</);
    expect(html).toMatch(/LINK<\/code><\/th><td class="number">0<\/td><td class="number">0</);
  });

  it('takes the fields of the settings form', async () => {
    await publish({ body: 'I like the walrus.' });
    const { open, send } = await signIn();
    const form = await (await open('/moderate/demo/settings')).text();
    const selected = [...form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(
      ([, name = '', options = '']) => [
        name,
        /value="([^"]*)" selected/.exec(options)?.[1] ?? /value="([^"]*)"/.exec(options)?.[1] ?? '',
      ],
    );
    const inputs = [...form.matchAll(/<input [^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)]
      .filter(([tag]) => !tag.includes('checkbox') && !tag.includes('name="csrf"'))
      .map(([, name = '', value = '']) => [name, value]);
    const fields = Object.fromEntries([
      ...selected,
      ...inputs,
      ['anyPage', 'on'],
      ['words/reject', 'walrus*'],
    ]);
    const html = await (await send(page, fields)).text();
    expect(html).toContain('<b>1</b> comments tried: 1 would be judged more strictly');
    const wrong = await send(page, { ...fields, 'words/reject': 'walrus*\n*' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toMatch(/Line 2\b.*has fewer than 2 letters/);
  });

  it('shows guests’ words as words', async () => {
    await publish({
      body: 'I like the walrus <script>alert(1)</script> "quoted" &amp;',
      name: '<b>Anna</b>',
    });
    const { send } = await signIn();
    const html = await (await send(page, { settings: JSON.stringify(WORDS) })).text();
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script>alert');
  });

  it.for<readonly [Record<string, string>, number]>([
    [{ settings: 'nonsense' }, 422],
    [{ settings: '[]' }, 422],
    [{ settings: '{"policy":{"words":[{"list":"hold","text":"*"}]}}' }, 422],
    [{ settings: '{"polcy":{}}' }, 422],
    [{ document: 'null' }, 422],
    [{ settings: '{}', comments: '7' }, 422],
    [{ settings: '{}', cursor: 'nonsense' }, 422],
    [{ settings: '{}', tally: '{}' }, 422],
    [{ settings: '{}', tally: '{"comments":-1}' }, 422],
    [{ settings: '{}', version: 'x' }, 200],
  ])('answers %j with %s', async ([fields, status]) => {
    const { send } = await signIn();
    expect((await send(page, fields)).status).toBe(status);
  });
});

describe('the moderators’ index', () => {
  it('goes on where a page ended without reading what came before', async () => {
    await fill(600);
    const where = { siteId: 'demo', match: matchOf('demo', {}), limit: 20 };
    const rows = async (statement: D1PreparedStatement) => (await statement.all()).meta.rows_read;
    for (const order of ['newest', 'oldest', 'doubt'] as const) {
      const first = searchQuery(env.DB, { ...where, order, after: null });
      // oxlint-disable no-await-in-loop -- counted one by one
      const { results } = await first.statement.all();
      let { next } = first.read(results);
      const costs = [await rows(first.statement)];
      for (let page = 0; page < 10; page++) {
        const query = searchQuery(env.DB, { ...where, order, after: next });
        costs.push(await rows(query.statement));
        next = query.read((await query.statement.all()).results).next;
      }
      // oxlint-enable no-await-in-loop
      expect(Math.max(...costs)).toBeLessThan((costs[0] ?? 0) + 12);
    }
    const all = { match: where.match, upTo: Number.MAX_SAFE_INTEGER };
    const { results } = await matchingIdsQuery(env.DB, { ...all, after: 0, limit: 500 }).statement.all<{
      id: number;
    }>();
    const late = matchingIdsQuery(env.DB, { ...all, after: results.at(-1)?.id ?? 0, limit: 20 });
    expect(await rows(late.statement)).toBeLessThan(30);
  });
});
