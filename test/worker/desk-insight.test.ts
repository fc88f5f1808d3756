import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, formatDay } from '../../src/comments/insight/day.ts';
import { rollUp } from '../../src/comments/insight/roll-up.ts';
import { TABLES } from '../../src/comments/insight/tables/index.ts';
import { insight as contract } from '../../src/http/contract/insight.ts';
import { hire, signIn, type SignedIn, signInWith } from './desk.ts';
import {
  body,
  call,
  configure,
  CASINO,
  database,
  get,
  hold,
  KEY,
  moderate,
  now,
  publish,
  submit,
  tick,
} from './harness.ts';

/** What people see of the counts: pages, files, and the same by API. */

database();

const AT = '/moderate/demo/insight';
const API = '/v1/sites/demo/moderation/insight';
const count = async () => {
  tick(61_000);
  await rollUp({ db: env.DB, now });
};
const today = () => formatDay(dayOf(now()));

let reader: SignedIn;
beforeEach(async () => {
  reader = await signIn('reader');
});

/** A day of made-up counts, as the clock would have stored them. */
const store = (day: number, counts: unknown, site = 'demo') =>
  env.DB.prepare('INSERT OR REPLACE INTO insight_days (site_id, day, counts) VALUES (?1, ?2, ?3)')
    .bind(site, day, JSON.stringify(counts))
    .run();

describe('the page', () => {
  it('says that there is nothing, where there is nothing', async () => {
    const page = await reader.open(AT);
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain('Nothing was counted in this period.');
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(text).not.toContain('<svg');
    expect(text).not.toMatch(/ style=/);
  });

  it('has the figures of what happened', async () => {
    await publish();
    await publish({ body: 'Der Bericht ist wirklich gut, vielen Dank dafür und weiter so.' });
    const held = [await hold(), await hold({ name: 'B' })];
    await submit({ body: CASINO });
    tick(600_000);
    await moderate('approve', held);
    await count();
    const page = await (await reader.open(AT)).text();
    expect(page).toContain('<svg');
    expect(page).toMatch(/<dt>Comments<\/dt><dd>5<\/dd>/);
    expect(page).toMatch(/<dt>Overturned<\/dt><dd>2 \(100 %\) \(95 %: 34\.2 % to 100 %\)<\/dd>/);
    const { summary, tables, period, counted } = await body(await get(API, KEY), contract);
    expect(summary).toMatchObject({ comments: 5, published: 2, overturned: 2, upheld: 0, missed: 0 });
    expect(summary.held + summary.rejected).toBe(3);
    expect(tables.times?.[0]).toMatchObject({ decided: 2 });
    expect(Number(tables.times?.[0]?.median)).toBeGreaterThan(540);
    expect(Number(tables.times?.[0]?.median)).toBeLessThan(660);
    expect(tables.moderators).toMatchObject([{ who: 'api', approve: 2 }]);
    expect(tables.domains).toMatchObject([{ domain: 'lucky-spins.example', comments: 1 }]);
    expect(tables.pages?.[0]).toMatchObject({ page: 'https://news.example/article', comments: 5 });
    expect(Object.keys(tables)).toEqual(Object.keys(TABLES));
    expect(period).toEqual({ from: formatDay(dayOf(now()) - 29), to: today(), days: 30 });
    expect(counted.since).toBe(today());
    expect(Date.parse(counted.up_to ?? '')).toBe(now() - 60_000);
  });

  it('what the site lets people decide is held, and no judgement of the engine’s', async () => {
    await configure({ name: 'Demo', anyPage: true, premoderation: 'all' });
    const ids = [
      await hold({ body: 'A clear and friendly remark.' }),
      await hold({ body: 'Another kind word.' }),
    ];
    await moderate('approve', ids.slice(0, 1));
    await moderate('reject', ids.slice(1));
    await count();
    const { summary, tables } = await body(await get(API, KEY), contract);
    expect(summary).toMatchObject({ comments: 2, published: 0, held: 2, upheld: 0, overturned: 0 });
    expect(tables.decided).toMatchObject([{ because: 'the site lets people decide', held: 2 }]);
    expect(tables.categories).toMatchObject([{ category: 'premoderation', held: 2 }]);
    expect(tables.times?.[0]).toMatchObject({ decided: 2 });
    const csv = await (await reader.open(`${AT}/report.csv`)).text();
    expect(csv).toContain('(no automated judgement),number,2');
    expect(csv).toContain('By a person: held comment published,number,1');
    expect(csv).toMatch(/Held automatically, published by a person"?,decided,0/);
  });

  it('names a rule that moderators overturn more often than not, and the way to the settings', async () => {
    const fates = (published: number, removed: number) => [
      0,
      published + removed,
      0,
      0,
      0,
      published,
      removed,
    ];
    await store(dayOf(now()), {
      rule: { TOO_STRICT: fates(28, 4), FINE: fates(4, 28), RARE: fates(9, 0) },
    });
    const text = await (await reader.open(AT)).text();
    const notice = /<div class="notice warn">.*?<\/div>/s.exec(text)?.[0] ?? '';
    expect(notice).toContain('<code>TOO_STRICT</code>: overturned 28 times of 32');
    expect(notice).toContain('href="/moderate/demo/settings"');
    expect(notice).toContain('href="/moderate/demo?list=published&amp;rule=TOO_STRICT&amp;by=person"');
    expect(notice).not.toMatch(/FINE|RARE/);
    expect(text.match(/Moderators overturn this rule more often than not\./g)).toHaveLength(1);
  });

  it('what guests and callers made up stays text in every table, page and file', async () => {
    const evil = '<script>alert(1)</script>';
    const formula = '=HYPERLINK("https://evil.example","x")';
    await env.DB.prepare("INSERT INTO pages (id, site_id, url, title) VALUES (7, 'demo', ?1, ?2)")
      .bind(`https://news.example/?q=${evil}`, formula)
      .run();
    const keys = (name: string) => ({ [name]: [3, 2, 1, 1, 1, 1, 1, 1, 1] });
    await store(dayOf(now()), {
      all: keys(''),
      ...Object.fromEntries(
        [
          'because',
          'language',
          'category',
          'rule',
          'shadow',
          'damper',
          'ruleLanguage',
          'domain',
          'actor',
          'reported',
        ].map((metric) => [metric, { ...keys(evil), ...keys(formula), ...keys('__proto__') }]),
      ),
      page: keys('7'),
    });
    for (const path of [AT, `${AT}/report`]) {
      const text = await (await reader.open(path)).text();
      expect(text).not.toContain(evil);
      expect(text).toContain('&lt;script&gt;');
      expect(text).not.toMatch(/href="(?:https?:|=|javascript:)/);
    }
    for (const id of [...Object.keys(TABLES), 'report']) {
      const file = await reader.open(`${AT}/${id}.csv`);
      const text = await file.text();
      const cells = text.split(/\r\n|,/);
      expect({ id, bad: cells.filter((cell) => /^"?[=+\-@\t]/.test(cell)) }).toEqual({ id, bad: [] });
      expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    }
    const pages = await (await reader.open(`${AT}/pages.csv`)).text();
    expect(pages).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
  });
});

describe('the period', () => {
  it.for([
    ['?from=yesterday', 'from must be a day such as 2026-11-23.'],
    ['?from=2026-02-31&to=2026-03-05', 'from must be a day such as 2026-11-23.'],
    ['?to=0', 'to must be a day such as 2026-11-23.'],
    ['?from=2026-11-03&to=2026-11-01', 'from must not be after to.'],
    ['?from=2020-01-01&to=2026-11-20', 'A period has at most 400 days: from 2025-10-17 to 2026-11-20.'],
  ])('%s: says what is wrong, and shows the nearest', async ([query, says], { expect: check }) => {
    const page = await reader.open(AT + query);
    check(page.status).toBe(422);
    const text = await page.text();
    check(text).toContain(says);
    check(text).toContain('id="from"');
    check((await reader.open(`${AT}/days.csv${query}`)).status).toBe(422);
    const api = await get(API + query, KEY);
    check(api.status).toBe(422);
    check(await api.json()).toMatchObject({
      errors: [{ pointer: expect.stringMatching(/^#query\/(from|to)$/) }],
    });
  });

  it('400 days read a row each, and no more', async () => {
    for (let i = 0; i < 400; i += 10) await store(dayOf(now()) - i, { all: { '': [1] } });
    const from = formatDay(dayOf(now()) - 399);
    const cost = { batches: 0, read: 0 };
    const batch = env.DB.batch.bind(env.DB);
    const spy = vi.spyOn(env.DB, 'batch').mockImplementation(async (statements) => {
      const results = await batch(statements);
      cost.batches += 1;
      cost.read += results.reduce((sum, { meta }) => sum + meta.rows_read, 0);
      return results;
    });
    const { summary, tables } = await body(await get(`${API}?from=${from}`, KEY), contract);
    spy.mockRestore();
    // The site; the cursor and the first day; the days that have counts, a hundred days at a time; no page.
    expect(cost.batches).toBe(1 + 1 + 4 + 1);
    expect(cost.read).toBeLessThanOrEqual(1 + 2 + 40 + 4);
    expect(summary.comments).toBe(40);
    expect(tables.days).toHaveLength(400);
  });

  it('leaves out what lies outside, and other sites', async () => {
    const day = dayOf(now());
    await store(day, { all: { '': [1] } });
    await store(day - 1, { all: { '': [10] } });
    await store(day - 2, { all: { '': [100] } });
    await store(day - 1, { all: { '': [1000] } }, 'other');
    const query = `?from=${formatDay(day - 1)}&to=${formatDay(day - 1)}`;
    const { summary } = await body(await get(API + query, KEY), contract);
    expect(summary.comments).toBe(10);
  });
});

describe('files', () => {
  it('are tables, the report, and all of it, under names that say what they are', async () => {
    await publish();
    await count();
    const csv = await reader.open(`${AT}/days.csv?from=${today()}`);
    expect(csv.headers.get('content-disposition')).toBe(
      `attachment; filename="demo-days-${today()}-${today()}.csv"`,
    );
    expect(await csv.text()).toBe(
      `day,comments,published,held,rejected,upheld,overturned,missed,staff\r\n${today()},1,1,0,0,0,0,0,0\r\n`,
    );
    const json = await reader.open(`${AT}/days.json?from=${today()}`);
    expect(await json.json()).toMatchObject([{ day: today(), comments: 1 }]);
    expect(await (await reader.open(`${AT}/insight.json`)).json()).toEqual(
      await (await get(API, KEY)).json(),
    );
    for (const name of ['nothing.csv', 'insight.csv', 'days.xml', '__proto__.csv', 'toString.json']) {
      expect((await reader.open(`${AT}/${name}`)).status).toBe(404);
    }
  });
});

describe('the transparency report', () => {
  it('has the numbers that the law asks for, and says what it cannot know', async () => {
    await publish();
    const [removed] = [await hold(), await submit({ body: CASINO })];
    await moderate('reject', [removed]);
    await count();
    const text = await (await reader.open(`${AT}/report`)).text();
    for (const article of ['15(1)(b)', '15(1)(c)', '15(1)(d)', '15(1)(e)']) expect(text).toContain(article);
    expect(text).toContain('orders of authorities (Article 15(1)(a))');
    expect(text).toContain(`The first counted day is ${today()}`);
    const csv = await (await reader.open(`${AT}/report.csv`)).text();
    expect(csv).toContain('Comments received from guests,number,3\r\n');
    expect(csv).toContain('By a person: held comment not published,number,1\r\n');
    expect(csv).toMatch(/"?Held automatically, published by a person"?,decided,1\r\n/);
    const json = await (await reader.open(`${AT}/report.json`)).json<{ sections: { id: string }[] }>();
    expect(json.sections.map(({ id }) => id)).toEqual([
      'measures',
      'notices',
      'complaints',
      'automation',
      'limits',
    ]);
  });
});

describe('who may', () => {
  it.for(['', '/report', '/days.csv'])(
    'insight%s: readers, of their sites only',
    async (path, { expect: check }) => {
      check((await reader.open(AT + path)).status).toBe(200);
      check((await call('GET', AT + path)).status).toBe(303);
      const elsewhere = await signInWith(await hire('Elsewhere', 'editor', ['other']));
      check((await elsewhere.open(AT + path)).status).toBe(404);
      check((await call('POST', AT + path, { headers: reader.headers })).status).toBe(405);
    },
  );

  it('by API: the key, and a site that there is', async () => {
    expect((await get(API)).status).toBe(401);
    expect((await get('/v1/sites/nobody/moderation/insight', KEY)).status).toBe(404);
    expect((await call('DELETE', API, { headers: KEY })).status).toBe(405);
  });
});
