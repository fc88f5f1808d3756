import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { rollUp } from '../../src/comments/insight/roll-up.ts';
import { forgetByAge } from '../../src/comments/retention/forget-by-age.ts';
import { decidedPages } from '../../src/comments/page-state.ts';
import { inspectVersion, lastGoodVersion } from '../../src/comments/settings-change.ts';
import { readReports, readReportsOf } from '../../src/feed/reports.ts';
import { learnFromDecisions } from '../../src/comments/train.ts';
import { loadDue } from '../../src/store/outbox.ts';
import { settleFloods, watchMinutes } from '../../src/comments/flood-clock.ts';
import { TEST_STRING } from '../../src/moderation/index.ts';
import { markFloods } from '../../src/comments/floods.ts';
import { formatId, parseId, toCommentId } from '../../src/comments/id.ts';
import { readGuestHistory } from '../../src/feed/guest-history.ts';
import { forgetReporters } from '../../src/store/reports.ts';
import { forgetAnswers } from '../../src/store/answers.ts';
import { forgetReceived } from '../../src/store/received.ts';
import { forgetStandings } from '../../src/store/standings.ts';
import { deliverDue } from '../../src/webhooks/deliver.ts';
import { composeDigests } from '../../src/webhooks/digest.ts';
import { signatureHeaders } from '../../src/webhooks/sign.ts';
import { workPeople, workQueue, workWebhooks } from './desk.ts';
import { deliver, inTurn } from './outside.ts';
import {
  call,
  CASINO,
  configure,
  database,
  freshText,
  get,
  hold,
  KEY,
  listen,
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

/** What docs/storage.md says of each query: the index it walks, and the rows it reads and writes. */

database();

const BIG = 120;
/** Texts that are not alike. */
const UNALIKE = Array.from({ length: 45 }, (_, i) =>
  Array.from({ length: 6 }, (__, j) =>
    `word${(i * 7 + j * 13) % 97}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? ''),
  ).join(' '),
);
/** Nobody has said it before. */
const FRESH = 'The bridge was closed for the third time since April.';
const DAY = 86_400_000;

/** Every statement that the Worker prepares while `work` runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const prepare = vi.spyOn(env.DB, 'prepare');
  await work();
  const statements = prepare.mock.calls.map(([sql]) => sql);
  prepare.mockRestore();
  return [...new Set(statements)];
}

/** Rows read and written by all batches and statements while `work` runs. */
async function costOf(
  work: () => Promise<unknown>,
): Promise<{ read: number; written: number; batches: number }> {
  const cost = { read: 0, written: 0, batches: 0 };
  const original = env.DB.batch.bind(env.DB);
  const batch = vi.spyOn(env.DB, 'batch').mockImplementation(async (statements) => {
    const results = await original(statements);
    cost.batches += 1;
    for (const { meta } of results) {
      cost.read += meta.rows_read;
      cost.written += meta.rows_written;
    }
    return results;
  });
  await work();
  batch.mockRestore();
  return cost;
}

/** A decision by webhook. */
async function decide(id: string): Promise<void> {
  const text = JSON.stringify({ type: 'comment.hold', data: { id } });
  const signed = await signatureHeaders([env.WEBHOOK_SECRET], 'msg_1', now(), text);
  const headers = { 'content-type': 'application/json', ...signed };
  expect((await post('/v1/sites/demo/webhooks/moderation', text, headers)).status).toBe(200);
}

async function fill(): Promise<void> {
  for (let i = 0; i < BIG; i++) await publish({ page: `https://news.example/${i % 5}`, name: `N${i}` });
  for (let i = 0; i < 10; i++) await hold();
}

/** So many published comments on one page, straight into the table: comment `i` has the publication time `i`. */
async function crowd(size: number): Promise<void> {
  await env.DB.prepare(
    `INSERT INTO pages (id, site_id, url, published, last_published_at) VALUES (1, 'demo', ?1, ?2, ?2)`,
  )
    .bind(PAGE, size)
    .run();
  await env.DB.prepare(
    `WITH RECURSIVE item(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM item WHERE i < ?2)
     INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body,
       created_at, published_at, on_page)
     SELECT i, 'demo', 1, ?1, '', 0, 'published', 1, '', 'One of many.', i, i, 1 FROM item`,
  )
    .bind(PAGE, size)
    .run();
}

const crowdId = (i: number): string => formatId(toCommentId(i));

/** All that a publisher can do with endpoints and credentials, once. */
async function manage(): Promise<void> {
  const at = '/v1/sites/demo/moderation';
  const body = { url: 'https://hooks.example/', events: ['moderation.digest'] };
  await call('PUT', `${at}/endpoints/plans`, { body, headers: KEY });
  await get(`${at}/endpoints`, KEY);
  await get(`${at}/endpoints/plans`, KEY);
  await post(`${at}/endpoints/plans/rotate`, {}, KEY);
  await post(`${at}/endpoints/plans/test`, {}, KEY);
  await hold();
  tick(61 * 60_000);
  expect(await composeDigests({ db: env.DB, now, random: () => 0 })).toBe(1);
  await call('DELETE', `${at}/endpoints/plans`, { headers: KEY });
  await post(`${at}/credentials`, { kind: 'door', name: 'plans' }, KEY);
  await get(`${at}/credentials`, KEY);
  await call('DELETE', `${at}/credentials/00000000001`, { headers: KEY });
  await get(`${at}/checked`, KEY);
  await get(`${at}/checked?label=spam`, KEY);
  await call('PUT', `${at}/settings`, { body: { anyPage: true }, headers: { ...KEY, 'if-match': '*' } });
  await call('POST', `${at}/settings/rollback`, {
    body: { version: 1 },
    headers: { ...KEY, 'if-match': '*' },
  });
  await get(`${at}/settings/versions`, KEY);
  await call('PUT', `${at}/pages`, { body: { page: PAGE, state: 'open' }, headers: KEY });
  await lastGoodVersion(env.DB, 'demo', 3);
  await inspectVersion(env.DB, 'demo', 2);
  await decidedPages(env.DB, 'demo');
}

/** The clock forgets all that there is to forget. */
async function growOld(): Promise<void> {
  const parent = await publish();
  await publish({ parent });
  const { id } = await mine();
  await moderate('delete', [parent, id]);
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO checked (id, site_id, door, fields, decision) VALUES (1, 'demo', 'coral', '{}', '{}')`,
    ),
    env.DB.prepare("INSERT INTO received VALUES ('demo', '', 'old', 1, 1, 'published')"),
  ]);
  tick(120_000);
  await rollUp({ db: env.DB, now });
  const later = now() + 4000 * 86_400_000;
  await env.DB.prepare('UPDATE insight_cursor SET submission = 9e15, at = ?1 WHERE id = 1').bind(later).run();
  const counts = await forgetByAge(env.DB, later);
  expect(counts.rejected).toBeGreaterThan(0);
  // What one walk took out is nothing to the other.
  expect(await forgetByAge(env.DB, later)).toMatchObject({ rejected: 0, decided: 0 });
  expect(Object.values(counts).filter((n) => n === 0).length).toBeLessThanOrEqual(2);
}

/** All that is done about guests: bans, trust, their history, floods. */
async function knowGuests(id: string): Promise<void> {
  const at = '/v1/sites/demo/moderation';
  const { device } = await (await submit()).json<{ device: string }>();
  await submit({ device, email: 'a@b.example' });
  await post(`${at}/guests`, { comment: id, standing: 'banned' }, KEY);
  await get(`${at}/guests`, KEY);
  await call('DELETE', `${at}/guests/${id}`, { headers: KEY });
  await post(`${at}/actions`, { action: 'reject', ids: [id], guest: { standing: 'banned' } }, KEY);
  await post(`${at}/actions`, { action: 'undo', ids: [id] }, KEY);
  await forgetStandings(env.DB, now());
  for (let i = 0; i < 5; i++)
    await publish({ body: 'My neighbour earns a fortune from her sofa every month.' });
  expect(await markFloods(env.DB, tick(60_000))).toBe(5);
  await get(`${at}/clusters`, KEY);
}

/** A flood comes in and is over. */
async function beFlooded(): Promise<void> {
  for (let i = 0; i < 22; i++) {
    const guest = { 'cf-connecting-ip': `203.0.113.${i}` };
    await submit({ body: `${CASINO}/${i}` }, guest);
    if (i === 11) tick(70_000);
  }
  await watchMinutes(env.DB, tick(3 * 60_000));
  const at = '/v1/sites/demo/moderation';
  const { episodes } = await (
    await get(`${at}/flood`, KEY)
  ).json<{ episodes: { id: string; level: string }[] }>();
  expect(episodes).toMatchObject([{ level: 'flood' }]);
  const cluster = episodes[0]?.id;
  for (const action of ['spam', 'undo'])
    expect((await post(`${at}/actions`, { action, cluster }, KEY)).status).toBe(200);
  for (const level of ['flood', 'busy', 'calm']) await post(`${at}/flood`, { level }, KEY);
  await settleFloods(env.DB, tick(10 * 60_000));
}

/** A guest at the door: known, counted, answered twice. */
async function atTheDoor(): Promise<void> {
  const from = { 'cf-connecting-ip': '203.0.113.9' };
  const { device } = await (await submit({}, from)).json<{ device: string }>();
  const key = { ...from, 'idempotency-key': '"8e03978e-40d5-43dd-bc93-6894a57f9324"' };
  for (let i = 0; i < 2; i++) await submit({ device }, key);
  await forgetAnswers(env.DB, now());
}

/** What guests do about comments that are there, and who reads it. */
async function complain(): Promise<void> {
  const { id, token } = await mine();
  const at = `/v1/sites/demo/comments/${id}/reports`;
  expect((await get(at)).status).toBe(200);
  const guest = { 'cf-connecting-ip': '203.0.113.5' };
  expect((await post(at, { reason: 'spam' }, guest)).status).toBe(202);
  const found = parseId(id);
  const item = found && (await readReports(env.DB, 'demo', found));
  expect(item && (await readReportsOf(env.DB, [item])).size).toBe(1);
  await forgetReporters(env.DB, now());
  await moderate('reject', [id]);
  expect((await get(`/receipts/${token}`)).status).toBe(200);
  expect((await post(`/receipts/${token}/appeal`, { text: 'Why?' })).status).toBe(202);
  await moderate('grant', [id]);
}

/** What guests do about their own comments. */
async function change(): Promise<void> {
  const { id, token } = await mine();
  const at = `/receipts/${token}`;
  expect((await post('/v1/sites/demo/receipts', { tokens: [token] })).status).toBe(200);
  expect((await post(`${at}/edit`, { body: 'Other words, as friendly.' })).status).toBe(200);
  expect((await get(`/moderate/demo/comments/${id}`)).status).toBeLessThan(400);
  expect((await post(`${at}/delete`, {})).status).toBe(200);
  expect((await get(`${at}/export`)).status).toBe(200);
  expect((await post(`${at}/erase`, {})).status).toBe(200);
  const { device } = await (await submit()).json<{ device: string }>();
  expect((await post('/v1/sites/demo/guest/export', { device })).status).toBe(200);
  expect((await post('/v1/sites/demo/guest/erase', { device })).status).toBe(200);
  const own = await publish();
  const guests = '/v1/sites/demo/moderation/guests';
  expect((await post(`${guests}/export`, { comment: own }, KEY)).status).toBe(200);
}

/** A decision is learned and taken back; what was taught is read and forgotten. */
async function learn(): Promise<void> {
  const at = '/v1/sites/demo/moderation';
  const id = await hold();
  for (const action of ['spam', 'hold']) {
    await moderate(action, [id]);
    tick(11 * 60_000);
    await learnFromDecisions(env.DB, now());
  }
  await get(`${at}/learning`, KEY);
  await call('DELETE', `${at}/learning`, { headers: KEY });
}

describe('query plans', () => {
  it('no query of the Worker scans a table', async () => {
    const flood = { id: 'flood', url: 'https://hooks.example/', events: ['moderation.flood'] } as const;
    await listen({ id: 'a', url: 'https://hooks.example/' }, flood);
    const statements = await statementsOf(async () => {
      const parent = await publish();
      const held = await hold({ parent });
      await moderate('approve', [held]);
      await moderate('restore', [held]);
      for (const sort of ['oldest', 'newest']) await get(thread(`&sort=${sort}&around=${parent}`));
      await get('/v1/sites/demo/feed.json');
      await get(`/v1/sites/demo/feed.json?page=${encodeURIComponent(PAGE)}`);
      await get(`/v1/sites/demo/counts?page=${encodeURIComponent(PAGE)}`);
      for (const status of ['pending', 'published', 'rejected']) {
        await get(`/v1/sites/demo/moderation/comments?status=${status}`, KEY);
      }
      await post('/v1/sites/demo/moderation/backtest', { settings: {} }, KEY);
      for (const query of [
        'status=reported',
        'status=appealed&order=doubt',
        'order=oldest',
        'q=idiot&by=engine',
      ]) {
        await get(`/v1/sites/demo/moderation/comments?${query}`, KEY);
      }
      await get(`/v1/sites/demo/moderation/comments?page=${encodeURIComponent(PAGE)}&guest=${held}`, KEY);
      await get(`/v1/sites/demo/moderation/comments/${held}`, KEY);
      await complain();
      await atTheDoor();
      await change();
      await manage();
      await workPeople();
      await workQueue(held);
      await workWebhooks();
      await knowGuests(held);
      await beFlooded();
      await decide(held);
      await forgetReceived(env.DB, now());
      await learn();
      vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response());
      await deliverDue({
        db: env.DB,
        secret: env.WEBHOOK_SECRET,
        now,
        random: () => 0,
        outside: { resolver: env.DNS_RESOLVER, loopback: false },
        mail: null,
      });
      vi.mocked(fetch).mockRestore();
      await growOld();
    });
    expect(statements.length).toBeGreaterThan(18);
    for (const sql of statements) {
      const parameters = Math.max(0, ...[...sql.matchAll(/\?(\d+)/g)].map(([, n]) => Number(n)));
      const values = Array.from({ length: parameters }, () => '[]');
      const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...values)
        .all<{ detail: string }>();
      const details = results.map(({ detail }) => detail);
      // A scan of the parameter list (json_each), a recursion's own queue or a bounded subquery is no table of ours.
      const scans = details.filter((detail) =>
        // … and what the full-text index finds (`M`: by a MATCH, `=`: by the rowid) is a walk along the hits.
        /^SCAN (?!item|change|json_each|up\b|\(subquery|CONSTANT ROW|[fk] VIRTUAL|s$|search (?:EXISTS )?VIRTUAL TABLE INDEX \d+:[M=])/.test(
          detail,
        ),
      );
      expect({ sql, scans }).toEqual({ sql, scans: [] });
      expect({ sql, sorts: details.filter((detail) => detail.includes('TEMP B-TREE')) }).toEqual({
        sql,
        sorts: [],
      });
    }
  });

  it('would notice a scan', async () => {
    const { results } = await env.DB.prepare('EXPLAIN QUERY PLAN SELECT id FROM comments WHERE name = ?1')
      .bind('x')
      .all();
    expect(JSON.stringify(results)).toContain('SCAN comments');
  });
});

describe('cost', () => {
  it.for([
    ['a published comment', () => submit({ body: FRESH }), { batches: 2, written: 6 }],
    ['a held comment', () => submit({ body: `${FRESH} You are an idiot.` }), { batches: 2, written: 5 }],
  ] as const)('%s: one read batch, one write batch', async ([, work, want], { expect: check }) => {
    await fill();
    await submit();
    const cost = await costOf(work);
    check(cost).toMatchObject(want);
    check(cost.read).toBeLessThan(24);
  });

  it('a text that was sent before reads 48 rows more, however often it was', async () => {
    await fill();
    const fresh = await costOf(() => submit({ body: FRESH }));
    const again = await costOf(() => submit());
    expect(again.batches).toBe(2);
    // 24 of the index, and their comments.
    expect(again.read - fresh.read).toBeGreaterThan(20);
    expect(again.read - fresh.read).toBeLessThanOrEqual(48);
  });

  it('a name that others bear reads 30 rows more, however many do', async () => {
    await fill();
    for (let i = 0; i < 30; i++) await publish({ name: 'Anna', body: `${FRESH} ${i}` });
    const nameless = await costOf(() => submit({ body: 'Nobody here has had this thought before.' }));
    const named = await costOf(() =>
      submit({ body: 'Nor has anybody had this other one, I think.', name: 'Anna' }),
    );
    expect(named.batches).toBe(2);
    // 12 of the index, and their comments; answers of staff; moderators.
    expect(named.read - nameless.read).toBeGreaterThan(12);
    expect(named.read - nameless.read).toBeLessThanOrEqual(30);
  });

  it('a device’s history reads 28 rows of the index, however long it is', async () => {
    await fill();
    const { device } = await (await submit({ body: FRESH })).json<{ device: string }>();
    const ids: string[] = [];
    for (const body of UNALIKE) ids.push(await publish({ device, body }));
    await moderate('reject', ids.slice(0, 15));
    const stranger = await costOf(() => submit({ body: 'Nobody here has had this thought before.' }));
    const known = await costOf(() =>
      submit({ body: 'Nor has anybody had this other one, I think.', device }),
    );
    expect(known.batches).toBe(2);
    // … and its standing, and what was answered to it before.
    expect(known.read - stranger.read).toBeLessThanOrEqual(28 + 6);
  });

  it.for([
    // What was answered, and the minute's row.
    ['a guest', {}, { body: FRESH }, { batches: 2, written: 8 }],
    [
      'with an Idempotency-Key',
      { 'idempotency-key': '"8e03978e-40d5-43dd-bc93-6894a57f9324"' },
      { body: FRESH },
      { batches: 2, written: 8 },
    ],
    ['whose comment waits', {}, { body: `${FRESH} You are an idiot.` }, { batches: 2, written: 7 }],
  ] as const)('counted at the door: %s', async ([, headers, fields, want], { expect: check }) => {
    await fill();
    tick(60_000);
    const guest = { 'cf-connecting-ip': '203.0.113.7', ...headers };
    await submit({ body: 'The first of mine.' }, { 'cf-connecting-ip': '203.0.113.7' });
    const cost = await costOf(() => submit(fields, guest));
    check(cost).toMatchObject(want);
    // Counted by address, page and site in both batches; the minute with what floods are measured by.
    check(cost.read).toBeLessThanOrEqual(48);
    // Once more: one batch, and nothing written.
    const again = await costOf(() => submit(fields, guest));
    check(again).toMatchObject({ batches: 1, written: 0 });
    check(again.read).toBeLessThanOrEqual(32);
  });

  it('counts as many comments as came in the time of a limit, and no more than it allows', async () => {
    const from = { 'cf-connecting-ip': '203.0.113.7' };
    const say = (i: number) => submit({ body: freshText(), page: `https://news.example/${i}` }, from);
    const costs: { read: number; batches: number }[] = [];
    await configure({ anyPage: true, limits: { address: { comments: 40, minutes: 10 } } });
    for (let i = 0; i < 42; i++) {
      costs.push(await costOf(() => say(i)));
      tick(5_000);
    }
    expect([costs[39]?.batches, costs[40]?.batches]).toEqual([2, 1]);
    expect((costs[39]?.read ?? 0) - (costs[1]?.read ?? 0)).toBeLessThanOrEqual(3 * 40);
    expect(costs[40]?.read).toBeLessThanOrEqual(64);
  });

  it('a guest of whom all is known reads 16 rows more, in the same batch', async () => {
    await fill();
    const from = { 'cf-connecting-ip': '203.0.113.7' };
    const first = await submit({ email: 'a@b.example' }, from);
    const { device, comment } = await first.json<{ device: string; comment: { id: string } }>();
    const stranger = await costOf(() =>
      submit({ email: 'c@d.example' }, { 'cf-connecting-ip': '198.51.100.1' }),
    );
    const known = { comment: comment.id, standing: 'banned' };
    await post('/v1/sites/demo/moderation/guests', known, KEY);
    await post('/v1/sites/demo/moderation/guests', { ...known, standing: 'trusted' }, KEY);
    const cost = await costOf(() => submit({ device, email: 'a@b.example' }, from));
    expect(cost.batches).toBe(2);
    expect(cost.read - stranger.read).toBeLessThanOrEqual(16);
  });

  it('a guest’s history reads two batches and its own rows, however much they wrote', async () => {
    await fill();
    const from = { 'cf-connecting-ip': '203.0.113.7' };
    const { device } = await (await submit({}, from)).json<{ device: string }>();
    for (let i = 0; i < 60; i++) await submit({ device, email: 'a@b.example' }, from);
    const [first] = (await env.DB.prepare('SELECT max(id) AS id FROM comments').all<{ id: number }>())
      .results;
    const cost = await costOf(() => readGuestHistory(env.DB, 'demo', toCommentId(first?.id ?? 0), now()));
    // Four lists of 52: the index's rows, and their comments.
    expect(cost.batches).toBe(2);
    expect(cost.read).toBeLessThanOrEqual(4 * 52 * 2);
  });

  it('a decision by webhook writes two rows more than one by the API: itself, and its time', async () => {
    await fill();
    const id = await hold();
    const { written } = await costOf(() => moderate('hold', [id]));
    expect(await costOf(() => decide(id))).toMatchObject({ batches: 3, written: written + 2 });
  });

  it('a message to an endpoint: two rows to wait, two to be claimed, two to be settled and logged', async () => {
    await listen({ id: 'a', url: 'https://hooks.example/', events: ['comment.pending'] });
    await submit();
    expect(await costOf(() => submit({ body: 'You are an idiot.' }))).toMatchObject({
      batches: 2,
      written: 7,
    });
    inTurn();
    const [row] = await loadDue(env.DB, now(), 1);
    const claimed = await env.DB.prepare('UPDATE outbox SET due_at = due_at + 1, attempts = 1').run();
    expect([row?.seq, claimed.meta.rows_written]).toEqual([1, 2]);
    tick(1);
    expect(await costOf(() => deliver())).toMatchObject({ written: 2 });
    vi.restoreAllMocks();
  });

  it('a report: event, reporter, comment, index; one that does not count writes nothing', async () => {
    const id = await publish();
    const report = (address: string) => () =>
      post(`/v1/sites/demo/comments/${id}/reports`, { reason: 'spam' }, { 'cf-connecting-ip': address });
    // The event with its time, the reporter with its, the comment, its row of the full-text index, the tally.
    const cost = await costOf(report('203.0.113.1'));
    expect(cost).toMatchObject({ batches: 2, written: 7 });
    expect(cost.read).toBeLessThanOrEqual(20);
    const again = await costOf(report('203.0.113.1'));
    expect(again).toMatchObject({ batches: 1, written: 0 });
    expect(again.read).toBeLessThan(5);
  });

  it('an appeal: event, comment, index', async () => {
    const { id, token } = await mine();
    await moderate('reject', [id]);
    const cost = await costOf(() => post(`/receipts/${token}/appeal`, { text: 'Why?' }));
    // The event with its time, the comment, its row of the full-text index, the tally.
    expect(cost).toMatchObject({ batches: 2, written: 5 });
    expect(cost.read).toBeLessThanOrEqual(20);
  });

  it.for([
    // The event with its time, the comment, what stood there before, its row of the full-text index.
    ['that stays as it is', {}, 'Other words, as friendly.', { batches: 2, written: 5 }],
    // … the comment once more, the page, the indexes that it leaves and joins, the tally.
    ['that is off the page now', {}, 'You are such an idiot about the bridge.', { batches: 2, written: 9 }],
    ['that comes on air', { body: 'You are an idiot.' }, 'Friendly words.', { batches: 2, written: 10 }],
  ] as const)('a guest’s change of a comment %s', async ([, before, text, expected], { expect: check }) => {
    await fill();
    const { token } = await mine(before);
    const cost = await costOf(() => post(`/receipts/${token}/edit`, { body: text, acknowledged: true }));
    check(cost).toMatchObject(expected);
    // What may be alike is read, too: at most 48 rows.
    check(cost.read).toBeLessThanOrEqual(70);
  });

  it.for([
    // The comment, its event, its row of the full-text index. What leaves an index is not billed.
    ['that the rules rejected', async (): Promise<unknown> => submit({ body: TEST_STRING }), 3],
    // … and the later event.
    ['that was taken down', async (): Promise<unknown> => moderate('reject', [await publish()]), 4],
  ] as const)('the clock takes out a comment %s', async ([, make, written], { expect: check }) => {
    const forget = async (): Promise<{ read: number; written: number; batches: number }> => {
      await rollUp({ db: env.DB, now });
      return costOf(() => forgetByAge(env.DB, now()));
    };
    await fill();
    tick(400 * DAY);
    for (let i = 0; i < 3; i++) await forget();
    tick(DAY);
    for (let i = 0; i < 4; i++) await make();
    tick(170 * DAY);
    await forget();
    tick(20 * DAY);
    const cost = await forget();
    // … and once for all of them how far the walk has come.
    check(cost.written).toBe(4 * written + 1);
    check(cost.read).toBeLessThanOrEqual(4 * 30);
    // Sites and places, each walk, and the one that had something to do.
    check(cost.batches).toBeLessThanOrEqual(1 + 1 + 7 + 1);
    const idle = await forget();
    check(idle.written).toBe(0);
    check(idle.read).toBeLessThan(30);
  });

  it('twenty receipts are one batch, and their own rows', async () => {
    await fill();
    const tokens: string[] = [];
    for (let i = 0; i < 20; i++) tokens.push((await mine({ body: `Number ${i} of mine.` })).token);
    const cost = await costOf(() => post('/v1/sites/demo/receipts', { tokens }));
    expect(cost).toMatchObject({ batches: 1, written: 0 });
    // Of each the comment twice, its event twice, and a look for answers.
    expect(cost.read).toBeLessThanOrEqual(20 * 7 + 1);
  });

  it('an answer writes one row more', async () => {
    await fill();
    const parent = await publish();
    tick(1);
    expect(await costOf(() => submit({ parent }))).toMatchObject({ batches: 2, written: 7 });
  });

  it.for([
    ['first page of a thread', `/v1/sites/demo/comments?limit=10&page=https%3A%2F%2Fnews.example%2F1`],
    ['newest first', `/v1/sites/demo/comments?limit=10&sort=newest&page=https%3A%2F%2Fnews.example%2F1`],
    ["the site's feed", '/v1/sites/demo/feed.json?limit=10'],
    ["a page's feed", '/v1/sites/demo/feed.json?limit=10&page=https%3A%2F%2Fnews.example%2F1'],
  ] as const)('%s reads its rows, one more, and the heads', async ([, path], { expect: check }) => {
    await fill();
    const cost = await costOf(() => get(path));
    // limit + 1 comments; the site's row, the page's row, and the page's row again to find its number.
    check(cost).toMatchObject({ batches: 1, written: 0 });
    check(cost.read).toBeLessThanOrEqual(10 + 1 + 3);
  });
});

describe('a thread', () => {
  it.for([1_000, 100_000])(
    'of %i comments: a page of it, anywhere, reads its own rows and two',
    async (size, { expect: check }) => {
      await crowd(size);
      const middle = size >> 1;
      for (const sort of ['oldest', 'newest']) {
        for (const [where, most] of [
          // One more, and three heads: the site, the page, the page's number.
          ['', 50 + 1 + 3],
          // One more on each side, which looks up the page's number for itself.
          [`&cursor=${middle.toString(36)}.1`, 50 + 2 + 4],
          [`&cursor=-${middle.toString(36)}.1`, 50 + 2 + 4],
          // Each side looks for the comment, too.
          ...[middle, 3, size - 1, size + 5].map((i) => [`&around=${crowdId(i)}`, 50 + 2 + 6] as const),
        ] as const) {
          const path = thread(`&limit=50&sort=${sort}${where}`);
          const cost = await costOf(async () => check((await get(path)).status).toBe(200));
          check(cost).toMatchObject({ batches: 1, written: 0 });
          check([path, Math.max(cost.read, most)]).toEqual([path, most]);
          // Less would mean that nothing was counted.
          check(cost.read).toBeGreaterThan(25);
        }
      }
    },
  );
});

describe('privacy', () => {
  it('keeps no address and no e-mail', async () => {
    const log = vi.spyOn(console, 'log');
    const error = vi.spyOn(console, 'error');
    await submit({ email: 'someone@private.example' }, { 'cf-connecting-ip': '203.0.113.77' });
    await submit(
      { email: 'someone@private.example', body: 'You are an idiot.' },
      { 'cf-connecting-ip': '2001:db8:1:2::77' },
    );
    const tables = ['sites', 'pages', 'comments', 'events', 'outbox'];
    for (const table of tables) {
      const { results } = await env.DB.prepare(`SELECT * FROM ${table}`).all();
      expect(JSON.stringify(results)).not.toMatch(/private\.example|203\.0\.113|2001:db8/);
    }
    expect([...log.mock.calls, ...error.mock.calls]).toEqual([]);
    vi.restoreAllMocks();
  });
});

it('refuses what no migration allows', async () => {
  const insert = (values: string) =>
    env.DB.prepare(`INSERT INTO pages (site_id, url, published) VALUES (${values})`).run();
  await expect(insert("'demo', 'x', 'many'")).rejects.toThrow(/datatype|cannot store/);
  await expect(insert("'demo', 'x', -1")).rejects.toThrow(/CHECK/);
  await expect(insert("'nobody', 'x', 0")).rejects.toThrow(/FOREIGN KEY/);
});
