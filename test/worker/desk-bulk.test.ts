import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { newCommentId, formatId } from '../../src/comments/id.ts';
import { signIn, type SignedIn } from './desk.ts';
import { database, hold, KEY, listen, moderate, now, nudges, post, publish, tick } from './harness.ts';

/** One action over a whole list, in batches. */

database();

const BULK = '/moderate/demo/bulk';
const JSON_ONLY = { accept: 'application/json' };

interface Step {
  done: number;
  missed: number;
  total: number;
  after: string;
  finished: boolean;
  items: string[];
}

/** The id that anything posted up to now is below. */
const newest = (): string => formatId(newCommentId(now(), 0xfff));

const statuses = async (site = 'demo'): Promise<Record<string, number>> => {
  const { results } = await env.DB.prepare(
    'SELECT status, count(*) AS n FROM comments WHERE site_id = ?1 GROUP BY status',
  )
    .bind(site)
    .all<{ status: string; n: number }>();
  return Object.fromEntries(results.map(({ status, n }) => [status, n]));
};

/** Goes on until it is finished, as the script does; all steps. */
async function runAll(by: SignedIn, fields: Record<string, string>): Promise<Step[]> {
  const steps: Step[] = [];
  let state: Record<string, string> = {};
  do {
    const answer = await by.sendAs(JSON_ONLY, BULK, { ...fields, ...state });
    expect(answer.status).toBe(200);
    const step = await answer.json<Step>();
    steps.push(step);
    const { done, missed, total, after } = step;
    state = { done: String(done), missed: String(missed), total: String(total), after };
  } while (!steps.at(-1)?.finished);
  return steps;
}

async function fill(n: number, fields: Record<string, unknown> = {}): Promise<void> {
  for (let i = 0; i < n; i++) await hold(fields);
}

describe('all of a list', () => {
  it('is gone through by the hundred, though it changes underneath', async () => {
    await fill(230);
    const moderator = await signIn('moderator', 'Nadia');
    const upTo = newest();
    tick(1);
    await fill(3);
    const steps = await runAll(moderator, { action: 'reject', filter: '', upTo, reason: 'Enough of it.' });
    expect(steps.map(({ done, finished }) => [done, finished])).toEqual([
      [100, false],
      [200, false],
      [230, true],
    ]);
    expect(await statuses()).toEqual({ rejected: 230, pending: 3 });
    const { results } = await env.DB.prepare(
      "SELECT DISTINCT actor, action, reason FROM events WHERE action <> 'submit'",
    ).all();
    expect(results).toEqual([{ actor: 'desk: Nadia', action: 'reject', reason: 'Enough of it.' }]);

    // Taken back by what the steps said.
    const items = steps.flatMap((step) => step.items);
    for (let at = 0; at < items.length; at += 100) {
      const item = items.slice(at, at + 100);
      await moderator.sendAs(JSON_ONLY, '/moderate/demo/actions', { action: 'undo', item });
    }
    expect(await statuses()).toEqual({ pending: 233 });
  });

  it('says how many there are first, and does nothing yet', async () => {
    await fill(3);
    await fill(2, { name: 'Bert' });
    const moderator = await signIn('moderator');
    expect(await (await moderator.open(BULK)).text()).toContain('5 comments');
    const html = await (await moderator.open(`${BULK}?q=bert`)).text();
    expect(html).toContain('2 comments');
    expect(html).toContain('name="filter" value="q=bert"');
    expect(await (await moderator.open(`${BULK}?q=nobody`)).text()).not.toContain('Approve all');
    expect(await statuses()).toEqual({ pending: 5 });
  });

  it('keeps to its filter', async () => {
    await fill(3);
    await fill(2, { name: 'Bert' });
    await publish({ name: 'Bert' });
    const moderator = await signIn('moderator');
    await runAll(moderator, { action: 'spam', filter: 'q=bert', upTo: newest() });
    expect(await statuses()).toEqual({ pending: 3, rejected: 2, published: 1 });
  });

  it('never acts on another list than the one that was named', async () => {
    await fill(2);
    const moderator = await signIn('moderator');
    const wrongs: Record<string, string>[] = [
      { filter: 'list=everything' },
      { filter: 'list=pending&order=best' },
      { filter: 'guest=me' },
      { filter: '', upTo: 'x' },
      { filter: '', upTo: '' },
      { filter: '', after: 'x' },
      { filter: '', action: 'undo' },
      { filter: '', action: '' },
      { filter: '', done: '-1' },
    ];
    for (const fields of wrongs) {
      const answer = await moderator.send(BULK, { action: 'reject', upTo: newest(), ...fields });
      expect(answer.status).toBe(422);
    }
    expect((await moderator.send(BULK, { action: 'reject', upTo: newest() })).status).toBe(422);
    const punctuation = { action: 'reject', filter: `q=${encodeURIComponent('!!! …')}`, upTo: newest() };
    await moderator.send(BULK, punctuation);
    expect(await statuses()).toEqual({ pending: 2 });
  });

  it('leaves alone what is another site’s', async () => {
    await env.DB.prepare(
      "INSERT INTO sites (id, settings, created_at) VALUES ('other', '{\"anyPage\":true}', 0)",
    ).run();
    await fill(2);
    await post(
      '/v1/sites/other/comments',
      { page: 'https://o.example/', body: 'You are an idiot.', acknowledged: true },
      KEY,
    );
    const moderator = await signIn('moderator');
    await moderator.send('/moderate/other/bulk', { action: 'reject', filter: '', upTo: newest() });
    expect(await statuses()).toEqual({ pending: 2 });
    expect(await statuses('other')).toEqual({ rejected: 1 });
  });

  it('goes on by a button where there is no script', async () => {
    await fill(130);
    const moderator = await signIn('moderator');
    const first = await moderator.send(BULK, { action: 'approve', filter: '', upTo: newest(), total: '130' });
    const html = await first.text();
    expect(html).toContain('<progress max="130" value="100"');
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
    expect(fields).toMatchObject({ action: 'approve', done: '100' });
    const second = await (await moderator.send(BULK, fields)).text();
    expect(second).toContain('130 comments approved. That is all.');
    expect(await statuses()).toEqual({ published: 130 });
  });

  it('counts what somebody else was faster with, and tells endpoints', async () => {
    await listen({ id: 'a', url: 'https://hooks.example/' });
    await fill(2);
    const [deleted] = [await hold()];
    const moderator = await signIn('moderator');
    await moderate('delete', [deleted]);
    nudges.length = 0;
    const [step] = await runAll(moderator, { action: 'approve', filter: '', upTo: newest() });
    expect(step).toMatchObject({ done: 2, missed: 0, finished: true });
    expect(nudges).toHaveLength(1);
    // Deleted comments are restored, or nothing.
    const [other] = await runAll(moderator, { action: 'approve', filter: 'list=deleted', upTo: newest() });
    expect(other).toMatchObject({ done: 0, missed: 1, finished: true });
  });
});
