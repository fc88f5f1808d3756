import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { emptyModel } from '../../src/comments/lesson.ts';
import { learnFromDecisions } from '../../src/comments/train.ts';
import { featuresOf, Memory, writeMemory } from '../../src/learning/index.ts';
import { putModel } from '../../src/store/learning.ts';
import {
  body,
  call,
  configure,
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
import { sendForm, signIn } from './desk.ts';
import { learning } from '../../src/http/contract/learning.ts';

/** Decisions are learned by the clock, taken back when they change, and are one finding more at submission. */

database();

const MINUTE = 60_000;
const SETTLED = 11 * MINUTE;

const learn = (): Promise<void> => learnFromDecisions(env.DB, now());

interface Row {
  version: number;
  generation: number;
  words: string;
  agreement: string;
}

const model = (): Promise<Row | null> =>
  env.DB.prepare(
    "SELECT version, generation, words, agreement FROM learning WHERE site_id = 'demo'",
  ).first<Row>();

/** Decisions that the model counts: ham, spam, toxic. */
async function counted(): Promise<readonly number[]> {
  const lists: [string, number[]][] = JSON.parse((await model())?.words ?? '[]');
  return lists.map(([, all]) => all).reduce((sum, all) => sum.map((n, i) => n + (all[i] ?? 0)), [0, 0, 0]);
}

const labels = async (): Promise<unknown[]> =>
  (
    await env.DB.prepare('SELECT label FROM learned ORDER BY comment_id').all<{ label: string }>()
  ).results.map(({ label }) => label);

describe('training', () => {
  it('learns what people decided, once, ten minutes later', async () => {
    const [good, rude, advert] = [await hold(), await hold(), await hold()];
    await publish();
    await moderate('approve', [good]);
    await moderate('reject', [rude]);
    await moderate('spam', [advert]);
    await learn();
    expect(await model()).toBeNull();
    tick(SETTLED);
    await learn();
    await learn();
    expect(await counted()).toEqual([1, 1, 1]);
    expect(await labels()).toEqual(['ham', 'toxic', 'spam']);
  });

  it('takes back what is undone or decided otherwise', async () => {
    const [one, other] = [await hold(), await hold()];
    await moderate('spam', [one, other]);
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([0, 2, 0]);
    await moderate('undo', [one]);
    await moderate('approve', [other]);
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([1, 0, 0]);
    expect(await labels()).toEqual(['ham']);
  });

  it('waits for the last decision to settle', async () => {
    const id = await hold();
    await moderate('spam', [id]);
    tick(SETTLED);
    await moderate('undo', [id]);
    await learn();
    expect(await counted()).toEqual([0, 0, 0]);
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([0, 0, 0]);
  });

  it('by two clocks at once learns once', async () => {
    await moderate('spam', [await hold(), await hold()]);
    tick(SETTLED);
    await Promise.all([learn(), learn(), learn()]);
    expect(await counted()).toEqual([0, 2, 0]);
    const steps = await env.DB.prepare('SELECT count(*) AS n FROM learning_steps').first<{ n: number }>();
    expect(steps?.n).toBe(1);
  });

  it('writes nothing where the batch fails', async () => {
    await moderate('spam', [await hold()]);
    tick(SETTLED);
    await env.DB.prepare('DROP TABLE learned').run();
    await expect(learn()).rejects.toThrow('learned');
    expect(await model()).toBeNull();
    const step = await env.DB.prepare('SELECT max(step) AS n FROM learning_steps').first<{ n: number }>();
    expect(step?.n).toBe(0);
  });

  it('goes on in bounded steps until nothing is left', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 130; i++) ids.push(await hold());
    await moderate('spam', ids.slice(0, 100));
    await moderate('approve', ids.slice(100));
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([30, 100, 0]);
  });

  it('learns a flood once, and takes back what it learned before it knew', async () => {
    const ids = [await hold(), await hold(), await hold()];
    await moderate('spam', ids.slice(2));
    tick(SETTLED);
    await learn();
    await env.DB.prepare('UPDATE comments SET cluster = (SELECT min(id) FROM comments)').run();
    await moderate('spam', ids.slice(0, 2));
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([0, 2, 0]);
    await moderate('hold', ids);
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([0, 0, 0]);
  });

  it('keeps sites apart, and learns nothing where it is off', async () => {
    await env.DB.prepare(
      `INSERT INTO sites (id, settings, version, created_at)
       SELECT 'second', settings, version, created_at FROM sites WHERE id = 'demo'`,
    ).run();
    await moderate('spam', [await hold()]);
    tick(SETTLED);
    await learn();
    const sites = await env.DB.prepare('SELECT site_id FROM learning').all();
    expect(sites.results).toEqual([{ site_id: 'demo' }]);
    await configure({ anyPage: true, learning: { mode: 'off' } });
    await moderate('spam', [await hold()]);
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([0, 1, 0]);
  });

  it('leaves no site out where many have decided', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 12; i++) ids.push(await hold());
    await moderate('spam', ids);
    const { results } = await env.DB.prepare('SELECT id FROM comments ORDER BY id').all<{ id: number }>();
    await env.DB.batch(
      results.flatMap(({ id }, i) => [
        env.DB.prepare(
          `INSERT INTO sites (id, settings, version, created_at)
           SELECT ?1, settings, version, created_at FROM sites WHERE id = 'demo'`,
        ).bind(`site-${i}`),
        env.DB.prepare('UPDATE comments SET site_id = ?1 WHERE id = ?2').bind(`site-${i}`, id),
      ]),
    );
    tick(SETTLED);
    await learn();
    const models = await env.DB.prepare('SELECT site_id FROM learning ORDER BY site_id').all<{
      site_id: string;
    }>();
    expect(models.results).toHaveLength(12);
    expect(await labels()).toHaveLength(12);
  });

  it('leaves a deleted comment counted, and forgets which it was when its row goes', async () => {
    const id = await hold();
    await moderate('approve', [id]);
    tick(SETTLED);
    await learn();
    await moderate('delete', [id]);
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([1, 0, 0]);
    await env.DB.batch([env.DB.prepare('DELETE FROM events'), env.DB.prepare('DELETE FROM comments')]);
    expect(await labels()).toEqual([]);
  });

  it('learns what moderators elsewhere said of texts from the doors, the same text once', async () => {
    const insert = (id: number, label: string | null, body: string): Promise<unknown> =>
      env.DB.prepare(
        `INSERT INTO checked (id, site_id, door, label, fields, decision) VALUES (?1, 'demo', 'akismet', ?2, ?3, '{}')`,
      )
        .bind(id, label, JSON.stringify({ body }))
        .run();
    await insert(1, 'spam', 'Lucky spins for all');
    await insert(2, 'spam', 'Lucky spins for all');
    await insert(3, 'not-toxic', 'A plain remark');
    await insert(4, null, 'Nobody said a thing');
    await insert(5, 'toxic', 'A rude remark');
    await learn();
    await learn();
    expect(await counted()).toEqual([1, 1, 1]);
  });
});

/** 300 decisions of each kind, as if they had been made. */
async function teach(
  words: Partial<Record<'spam' | 'toxic', string>>,
  ham = 'bridge council harbour',
): Promise<void> {
  const memory = new Memory();
  for (let i = 0; i < 300; i++) {
    memory.learn(featuresOf(ham, null, 'en'), 'ham');
    for (const label of ['spam', 'toxic'] as const) {
      const taught = words[label];
      if (taught !== undefined) memory.learn(featuresOf(taught, null, 'en'), label);
    }
  }
  const stored = { ...emptyModel('demo'), version: now(), isReady: true, ...writeMemory(memory) };
  await env.DB.batch([putModel(env.DB, stored)]);
}

interface Finding {
  rule: string;
  score: number;
  why: string;
  text: string;
}

async function findingsOf(id: string): Promise<Finding[]> {
  const comment = await (
    await get(`/v1/sites/demo/moderation/comments/${id}`, KEY)
  ).json<{
    decision: { findings: Finding[] };
  }>();
  return comment.decision.findings;
}

const learned = async (id: string): Promise<Finding | undefined> =>
  (await findingsOf(id)).find(({ rule }) => rule.startsWith('SITE_LEARNED'));

/** Some evidence against it, too little to be held. */
const DOUBTFUL = 'This is so dumb.';
const on = { anyPage: true, learning: { mode: 'on' } };

describe('at submission', () => {
  it('in shadow says so and changes nothing', async () => {
    await configure({ anyPage: true });
    await teach({ toxic: 'zorgle blarg frumious' });
    const id = await publish({ body: 'Zorgle and blarg, so frumious.' });
    const finding = await learned(id);
    expect(finding).toMatchObject({ rule: 'SITE_LEARNED', score: 0, text: 'Zorgle' });
    expect(finding?.why).toBe(
      'Moderators here rejected most comments with these words: “zorgle” 300 of 300, “blarg” 300 of 300, “frumious” 300 of 300. In shadow: not counted.',
    );
  });

  it('alone holds nothing, however sure it is', async () => {
    await configure(on);
    await teach({ toxic: 'zorgle blarg frumious', spam: 'casino bonus spins' });
    const id = await publish({ body: 'Zorgle and blarg, so frumious.' });
    expect((await learned(id))?.score).toBeGreaterThan(3);
    await configure({ ...on, policy: { thresholds: { toxicity: { hold: 0.5, reject: 1 } } } });
    await publish({ body: 'Zorgle and blarg, so frumious.' });
  });

  it('with other evidence holds, and rejects nothing', async () => {
    await configure({ ...on, policy: { thresholds: { toxicity: { hold: 5, reject: 5.5 } } } });
    await teach({ toxic: 'zorgle blarg frumious' });
    const before = await (await submit({ body: DOUBTFUL })).json<{ status: string }>();
    expect(before.status).toBe('published');
    const answer = await (
      await submit({ body: `${DOUBTFUL} Zorgle blarg frumious.` })
    ).json<{ status: string }>();
    expect(answer.status).toBe('pending');
  });

  it('lets nothing go that is held', async () => {
    await configure(on);
    await teach({ toxic: 'zorgle blarg frumious' });
    const id = await hold({ body: 'You are an idiot. The bridge, the council, the harbour.' });
    const finding = await learned(id);
    expect(finding?.rule).toBe('SITE_LEARNED_GOOD');
    expect(finding?.score).toBeLessThanOrEqual(0);
    expect(finding?.why).toContain('They approved most with these: “bridge” 300 of 300');
  });

  it('says nothing where it is off, and of words that the site ignores', async () => {
    await teach({ toxic: 'zorgle blarg frumious' });
    const body = 'Zorgle and blarg, so frumious.';
    await configure({ anyPage: true, learning: { mode: 'off' } });
    expect(await learned(await publish({ body }))).toBeUndefined();
    await configure({ anyPage: true, learning: { ignore: ['ZORGLE'] } });
    expect(await learned(await publish({ body }))).toBeUndefined();
    await configure({ anyPage: true });
    expect(await learned(await publish({ body }))).toBeDefined();
  });

  it('goes by a new version at once, and by none after a reset', async () => {
    await configure({ anyPage: true });
    const body = 'Zorgle and blarg, so frumious.';
    expect(await learned(await publish({ body }))).toBeUndefined();
    await teach({ toxic: 'zorgle blarg frumious' });
    expect((await learned(await publish({ body })))?.why).toContain('300 of 300');
    tick(1);
    await teach({ spam: 'zorgle blarg frumious' });
    expect((await learned(await publish({ body })))?.why).toContain('marked as spam');
  });

  it('reads one row of the model, and no words that this isolate has', async () => {
    await teach({ toxic: 'zorgle blarg frumious' });
    await publish();
    const batch = vi.spyOn(env.DB, 'batch');
    await publish();
    const results: D1Result[] = await batch.mock.results[0]?.value;
    const read = results.filter(({ results: rows }) => JSON.stringify(rows).includes('"words"'));
    expect(read.map((one) => one.results)).toEqual([[{ version: expect.any(Number), words: null }]]);
    expect(read.map(({ meta }) => meta.rows_read)).toEqual([1]);
    batch.mockRestore();
  });

  it('loses no comment over a model that cannot be read', async () => {
    await env.DB.batch([
      putModel(env.DB, { ...emptyModel('demo'), version: now(), isReady: true, words: '[7]' }),
    ]);
    expect(await learned(await publish())).toBeUndefined();
  });

  it('remembers how often it and people agreed', async () => {
    await configure({ anyPage: true });
    await teach({ toxic: 'zorgle blarg frumious' });
    const body = 'Zorgle and blarg, so frumious.';
    const [right, wrong] = [await publish({ body }), await publish({ body })];
    await moderate('reject', [right]);
    await moderate('approve', [wrong]);
    tick(SETTLED);
    await learn();
    expect(JSON.parse((await model())?.agreement ?? '')).toEqual({
      against: { right: 1, wrong: 1 },
      inFavour: { right: 0, wrong: 0 },
    });
  });
});

const API = '/v1/sites/demo/moderation/learning';
const PAGE_OF = '/moderate/demo/learning';

describe('what was taught', () => {
  it('is told by API, and forgotten', async () => {
    expect((await get(API)).status).toBe(401);
    expect((await get('/v1/sites/none/moderation/learning', KEY)).status).toBe(404);
    expect((await body(await get(API, KEY), learning)).version).toBe(0);
    await teach({ toxic: 'zorgle blarg frumious' });
    const told = await body(await get(API, KEY), learning);
    expect(told).toMatchObject({
      mode: 'shadow',
      has_opinions: true,
      decisions: { approved: 300, rejected: 300 },
    });
    const [spam, toxicity] = told.languages[0]?.dimensions ?? [];
    expect(spam?.missing).toEqual({ approved: 0, rejected: 200, imbalanced: true });
    expect(toxicity?.missing).toEqual({ approved: 0, rejected: 0, imbalanced: false });
    expect(toxicity?.against.map(({ word }) => word)).toEqual(['zorgle', 'blarg', 'frumious']);
    expect((await call('DELETE', API)).status).toBe(401);
    expect((await call('DELETE', API, { headers: KEY })).status).toBe(204);
    const after = await body(await get(API, KEY), learning);
    expect(after).toMatchObject({ has_opinions: false, languages: [], since: new Date(now()).toISOString() });
    expect(after.version).toBeGreaterThan(told.version);
    expect(after.resets).toMatchObject([
      { actor: 'api', forgotten: { approved: 300, rejected: 300, spam: 0 } },
    ]);
  });

  it('once forgotten is asked no more, and what was decided before is not learned again', async () => {
    await configure({ anyPage: true });
    const words = 'Zorgle and blarg, so frumious.';
    const early = await hold();
    await teach({ toxic: 'zorgle blarg frumious' });
    const known = await publish({ body: words });
    expect(await learned(known)).toBeDefined();
    await moderate('spam', [early]);
    tick(SETTLED);
    await learn();
    await moderate('reject', [known]);
    await call('DELETE', API, { headers: KEY });
    expect(await learned(await publish({ body: words }))).toBeUndefined();
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([0, 0, 0]);
    // Decided anew it counts, once, though it was learned in the model that was emptied.
    await moderate('approve', [early]);
    tick(SETTLED);
    await learn();
    expect(await counted()).toEqual([1, 0, 0]);
  });

  it('stays forgotten where the clock is learning at the same time', async () => {
    for (let round = 0; round < 3; round++) {
      await moderate('spam', [await hold()]);
      tick(SETTLED);
      const [, reset] = await Promise.all([learn(), call('DELETE', API, { headers: KEY }), learn()]);
      expect(reset.status).toBe(204);
      await learn();
      expect(await counted()).toEqual([0, 0, 0]);
    }
  });

  it('is a page, whatever guests wrote', async () => {
    const reader = await signIn('reader');
    expect(await (await reader.open(PAGE_OF)).text()).toContain('Nothing has been learned yet.');
    const memory = new Memory();
    const hostile = '<img src=x onerror=alert(1)>';
    const of = (...words: string[]) => ({
      language: 'en',
      words: new Map(words.map((word) => [word, null])),
    });
    for (let i = 0; i < 60; i++) memory.learn(of(hostile, '//evil.example', '\u202Egnp.exe'), 'toxic');
    for (let i = 0; i < 57; i++) memory.learn(of('bridge'), 'ham');
    await env.DB.batch([putModel(env.DB, { ...emptyModel('demo'), version: now(), ...writeMemory(memory) })]);
    const page = await (await reader.open(PAGE_OF)).text();
    expect(page).toContain('<bdi>&lt;img src=x onerror=alert(1)&gt;</bdi>');
    expect(page).not.toContain('<img');
    expect(page).toContain('<bdi>evil.example</bdi>');
    expect(page).toContain('needs 143 more approved and 140 more rejected');
    expect(page).not.toContain('Forget');
    const file = await reader.open(`${PAGE_OF}/export.json`);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect((await body(file, learning)).decisions).toEqual({ approved: 57, spam: 0, rejected: 60 });
  });

  it('is emptied by an editor who says so, and by nobody else', async () => {
    await teach({ toxic: 'zorgle blarg frumious' });
    const reset = `${PAGE_OF}/reset`;
    for (const role of ['reader', 'moderator'] as const) {
      expect((await (await signIn(role)).send(reset, { confirm: 'yes' })).status).toBe(403);
    }
    const editor = await signIn('editor', 'Ada');
    expect((await editor.send(reset)).status).toBe(422);
    expect(
      (await sendForm(reset, { confirm: 'yes' }, { cookie: editor.headers['cookie'] ?? '' })).status,
    ).not.toBe(303);
    expect(await counted()).toEqual([300, 0, 300]);
    const done = await editor.send(reset, { confirm: 'yes' });
    expect(done.status).toBe(303);
    expect(await counted()).toEqual([0, 0, 0]);
    const page = await (await editor.open(`${PAGE_OF}?done=reset`)).text();
    expect(page).toContain('All of it is forgotten.');
    expect(page).toContain('<bdi>Ada</bdi>');
    expect(page).toContain('600 decisions forgotten');
  });
});
