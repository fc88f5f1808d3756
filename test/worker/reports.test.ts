import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { type CommentId, parseId } from '../../src/comments/id.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { readReports } from '../../src/feed/reports.ts';
import { forgetReporters } from '../../src/store/reports.ts';
import {
  body,
  call,
  configure,
  database,
  get,
  hold,
  KEY,
  listen,
  moderate,
  newApp,
  now,
  PAGE,
  post,
  publish,
  thread,
  tick,
} from './harness.ts';
import { deliver, inTurn } from './outside.ts';

/** Guests report comments; moderators see it, and decide. */

database();

/** The id behind a public form that is one. */
function idOf(text: string): CommentId {
  const id = parseId(text);
  if (id === null) throw new Error(`no id: ${text}`);
  return id;
}

const at = (id: string, site = 'demo') => `/v1/sites/${site}/comments/${id}/reports`;
const from = (address: string) => ({ 'cf-connecting-ip': address });
const tell = (id: string, headers: Record<string, string> = {}, fields: object = { reason: 'insult' }) =>
  post(at(id), fields, headers);

const reported = async (query = '') => {
  const list = await body(
    await get(`/v1/sites/demo/moderation/comments?status=reported${query}`, KEY),
    answers.queue,
  );
  return list.comments.map(({ id }) => id);
};
const one = async (id: string) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
const open = async (id: string) =>
  (await env.DB.prepare('SELECT reports FROM comments WHERE id = ?1')
    .bind(parseId(id))
    .first<number>('reports')) ?? -1;
const tally = async (list: string) =>
  (await env.DB.prepare("SELECT n FROM tallies WHERE site_id = 'demo' AND list = ?1")
    .bind(list)
    .first<number>('n')) ?? 0;

/** A comment that was published and is no more. */
async function takenDown(action: string): Promise<string> {
  const id = await publish();
  await moderate(action, [id]);
  return id;
}

const NOT_REPORTABLE: readonly (readonly [string, () => Promise<string>])[] = [
  ['waits', async () => hold()],
  ['was rejected', async () => takenDown('reject')],
  ['was deleted', async () => takenDown('delete')],
  ['never was', async () => '00000000001'],
  ['is no id', async () => 'nonsense'],
  ['is one of another site', async () => publish()],
];

describe('a report', () => {
  it('is taken, listed and shown with its words; the comment stays', async () => {
    const id = await publish();
    const detail = 'He calls her <b>names</b>\nin line two.';
    const response = await tell(id, from('203.0.113.1'), { reason: 'insult', detail });
    expect(response.status).toBe(202);
    expect(await body(response, answers.reported)).toEqual({ status: 'received' });
    expect(await reported()).toEqual([id]);
    const comment = await one(id);
    expect(comment).toMatchObject({ status: 'published', appeal: null });
    expect(comment.reports).toEqual([
      { at: new Date(now()).toISOString(), reason: 'insult', detail, open: true },
    ]);
    expect(comment.events?.at(-1)).toMatchObject({ actor: 'guest', action: 'report', from: 'published' });
    expect((await body(await get(thread()), answers.commentPage)).comments).toHaveLength(1);
    expect(await tally('reported')).toBe(1);
  });

  it('is counted once for one address, and once for one household', async () => {
    const id = await publish();
    await tell(id, from('203.0.113.1'));
    await tell(id, from('203.0.113.1'), { reason: 'spam' });
    expect(await open(id)).toBe(1);
    await tell(id, from('2001:db8:1:2::1'));
    await tell(id, from('2001:db8:1:2:ffff::9'));
    expect(await open(id)).toBe(2);
    // Another comment is another matter.
    const other = await publish();
    await tell(other, from('203.0.113.1'));
    expect(await open(other)).toBe(1);
  });

  it('by the publisher’s own machine counts each time', async () => {
    const id = await publish();
    await tell(id, { ...KEY, ...from('203.0.113.1') });
    await tell(id, { ...KEY, ...from('203.0.113.1') });
    expect(await open(id)).toBe(2);
  });

  it('by a crowd at once is counted as often as guests differ, to twenty', async () => {
    const id = await publish();
    const crowd = Array.from({ length: 30 }, (_, i) => tell(id, from(`198.51.100.${i % 12}`)));
    const statuses = new Set((await Promise.all(crowd)).map(({ status }) => status));
    expect([...statuses]).toEqual([202]);
    expect(await open(id)).toBe(12);
    await Promise.all(Array.from({ length: 40 }, (_, i) => tell(id, from(`192.0.2.${i}`))));
    expect(await open(id)).toBe(20);
    const { results } = await env.DB.prepare("SELECT seq FROM events WHERE action = 'report'").all();
    expect(results).toHaveLength(20);
    const { reports } = await one(id);
    expect(reports).toHaveLength(20);
  });

  it('past what counts writes nothing', async () => {
    const id = await publish();
    await tell(id, from('203.0.113.1'));
    const batch = vi.spyOn(env.DB, 'batch');
    expect((await tell(id, from('203.0.113.1'))).status).toBe(202);
    expect(batch).toHaveBeenCalledTimes(1);
    batch.mockRestore();
  });

  it.for(NOT_REPORTABLE)('of a comment that %s: unknown', async ([what, make], { expect: check }) => {
    const id = await make();
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 0)").run();
    const site = what.includes('another') ? 'other' : 'demo';
    const response = await post(at(id, site), { reason: 'hate' }, from('203.0.113.1'));
    const missing = await post(at('00000000002', site), { reason: 'hate' }, from('203.0.113.1'));
    check([response.status, missing.status]).toEqual([404, 404]);
    check(await response.text()).toBe(await missing.text());
    check([...response.headers]).toEqual([...missing.headers]);
    const { results } = await env.DB.prepare("SELECT * FROM events WHERE action = 'report'").all();
    check(results).toEqual([]);
    check((await get(at(id, site))).status).toBe(404);
  });

  it.for([
    [{}, '/reason'],
    [{ reason: 'because' }, '/reason'],
    [{ reason: ['spam'] }, '/reason'],
    [{ reason: 'spam', detail: 'x'.repeat(1001) }, '/detail'],
    [{ reason: 'spam', detail: 7 }, '/detail'],
    [{ reason: 'spam', detail: 'a\u0000b' }, '/detail'],
    [{ reason: 'spam', detail: '\ud800' }, '/detail'],
    [{ reason: 'spam', detail: '\u202Eabc' }, '/detail'],
    [[], ''],
    ['"spam"', ''],
  ] as const)('%j is refused with a pointer', async ([fields, pointer], { expect: check }) => {
    const id = await publish();
    const response = await post(at(id), fields, { 'content-type': 'application/json' });
    check(response.status).toBe(422);
    const problem = await body(response, answers.problem);
    check(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    check(await open(id)).toBe(0);
  });

  it('takes a thousand characters of any script, and no more than 64 KiB in all', async () => {
    const id = await publish();
    expect((await tell(id, {}, { reason: 'other', detail: '𒀀'.repeat(1000) })).status).toBe(202);
    expect((await tell(id, {}, { reason: 'other', detail: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await post(at(id), '{', { 'content-type': 'application/json' })).status).toBe(400);
    expect((await post(at(id), 'x', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await call('DELETE', at(id))).headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  });

  it('comes from the site’s own pages only, and they may read the answer', async () => {
    const id = await publish();
    await configure({ anyPage: true, origins: ['https://news.example'] });
    const own = await tell(id, { origin: 'https://news.example' });
    expect(own.status).toBe(202);
    expect(own.headers.get('access-control-allow-origin')).toBe('https://news.example');
    const foreign = await tell(id, { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await call('OPTIONS', at(id), {
      headers: { origin: 'https://news.example', 'access-control-request-method': 'POST' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://news.example',
    ]);
    expect(await open(id)).toBe(1);
  });

  it('is limited by address, apart from comments', async () => {
    const id = await publish();
    const keys: string[] = [];
    const SUBMISSIONS: RateLimit = {
      limit: async ({ key }) => {
        keys.push(key);
        return { success: keys.length < 2 };
      },
    };
    const send = (headers: Record<string, string>) =>
      call('POST', at(id), { body: { reason: 'spam' }, headers, bindings: { SUBMISSIONS } });
    expect((await send(from('203.0.113.9'))).status).toBe(202);
    const refused = await send(from('203.0.113.9'));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await send({ ...from('203.0.113.9'), ...KEY })).status).toBe(202);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^reports [0-9a-f]{64}$/);
  });

  it('keeps no address, and nothing that links two reports of one guest', async () => {
    const ids = [await publish(), await publish()];
    for (const id of ids) await tell(id, from('203.0.113.77'));
    const { results } = await env.DB.prepare('SELECT reporter FROM reporters').all<{ reporter: string }>();
    expect(new Set(results.map(({ reporter }) => reporter)).size).toBe(2);
    for (const table of ['comments', 'events', 'reporters', 'outbox']) {
      const rows = await env.DB.prepare(`SELECT * FROM ${table}`).all();
      expect(JSON.stringify(rows.results)).not.toContain('203.0.113');
    }
    const events = await env.DB.prepare("SELECT detail FROM events WHERE action = 'report'").all();
    expect(JSON.stringify(events.results)).not.toContain(results[0]?.reporter);
  });

  it('who reported is forgotten after ninety days', async () => {
    const id = await publish();
    await tell(id, from('203.0.113.1'));
    await forgetReporters(env.DB, tick(89 * 86_400_000));
    const kept = () => env.DB.prepare('SELECT count(*) AS n FROM reporters').first<number>('n');
    expect(await kept()).toBe(1);
    await forgetReporters(env.DB, tick(2 * 86_400_000));
    expect(await kept()).toBe(0);
  });
});

describe('moderators', () => {
  it.for(['dismiss', 'approve', 'reject', 'hold', 'delete', 'spam'])(
    '%s settles the reports',
    async (action, { expect: check }) => {
      const id = await publish();
      await tell(id, from('203.0.113.1'));
      await moderate(action, [id]);
      check(await open(id)).toBe(0);
      check(await reported()).toEqual([]);
      check(await tally('reported')).toBe(0);
      const { reports, status } = await one(id);
      check(reports?.map((report) => report.open)).toEqual([false]);
      if (action === 'dismiss' || action === 'approve') check(status).toBe('published');
    },
  );

  it('undo opens them again', async () => {
    const id = await publish();
    await tell(id, from('203.0.113.1'));
    await moderate('dismiss', [id]);
    await moderate('undo', [id]);
    expect(await reported()).toEqual([id]);
    expect((await one(id)).reports?.map((report) => report.open)).toEqual([true]);
  });

  it('undo of an undo settles them again, and no others', async () => {
    const id = await publish();
    await tell(id, from('203.0.113.1'));
    await moderate('dismiss', [id]);
    await moderate('undo', [id]);
    await tell(id, from('203.0.113.2'));
    await moderate('undo', [id]);
    expect(await open(id)).toBe(1);
    await moderate('undo', [id]);
    expect(await open(id)).toBe(2);
  });

  it('undo opens them beside those that came since', async () => {
    const id = await publish();
    await tell(id, from('203.0.113.1'));
    await moderate('dismiss', [id]);
    await tell(id, from('203.0.113.2'));
    await moderate('undo', [id]);
    expect(await open(id)).toBe(2);
    expect((await one(id)).reports?.map((report) => report.open)).toEqual([true, true]);
  });

  it('hear of new reports after a decision, but not of the same guest’s', async () => {
    const id = await publish();
    await tell(id, from('203.0.113.1'));
    await moderate('dismiss', [id]);
    await tell(id, from('203.0.113.1'));
    expect(await reported()).toEqual([]);
    await tell(id, from('203.0.113.2'));
    expect(await reported()).toEqual([id]);
    expect((await one(id)).reports?.map((report) => report.open)).toEqual([false, true]);
  });

  it('and reporters at once: each decision and each report is kept, in some order', async () => {
    const id = await publish();
    const isolate = newApp();
    const works = Array.from({ length: 12 }, (_, i) =>
      i % 4 === 0
        ? call('POST', '/v1/sites/demo/moderation/actions', {
            body: { action: 'approve', ids: [id] },
            headers: KEY,
            to: isolate,
          })
        : tell(id, from(`198.51.100.${i}`)),
    );
    const statuses = (await Promise.all(works)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(9);
    const { results } = await env.DB.prepare(
      'SELECT seq, action FROM events WHERE comment_id = ?1 ORDER BY seq',
    )
      .bind(parseId(id))
      .all<{ seq: number; action: string }>();
    expect(results.map(({ seq }) => seq)).toEqual(results.map((_, i) => i + 1));
    expect(results.filter(({ action }) => action === 'report')).toHaveLength(9);
    const last = results.findLastIndex(({ action }) => action === 'approve');
    expect(await open(id)).toBe(results.length - 1 - last);
    const version = await env.DB.prepare('SELECT version FROM comments').first<number>('version');
    expect(version).toBe(results.length);
  });

  it('page through what was reported, newest first, and see nobody else’s', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.unshift(await publish());
    await publish();
    for (const id of ids) await tell(id, from('203.0.113.1'));
    const first = await body(
      await get('/v1/sites/demo/moderation/comments?status=reported&limit=3', KEY),
      answers.queue,
    );
    expect(first.comments.map(({ id }) => id)).toEqual(ids.slice(0, 3));
    expect(await reported(`&limit=3&cursor=${first.next}`)).toEqual(ids.slice(3));
    const [id = ''] = ids;
    expect(await readReports(env.DB, 'other', idOf(id))).toBeNull();
  });

  it('an endpoint is told, with the words, in less than 20 KB', async () => {
    await listen(
      { id: 'a', url: 'https://hooks.example/' },
      { id: 'b', url: 'https://other.example/', events: ['comment.pending'] },
    );
    const id = await publish({ body: '𒀀"'.repeat(5000), lang: 'akk' });
    await env.DB.prepare('DELETE FROM outbox').run();
    const detail = `${'"\\𒀀\n'.repeat(249)}end.`;
    await tell(id, from('203.0.113.1'), { reason: 'privacy', detail });
    await tell(id, from('203.0.113.1'), { reason: 'privacy', detail });
    const calls = inTurn();
    await deliver();
    expect(calls.map(({ url }) => url)).toEqual(['https://hooks.example/']);
    const sent = calls[0]?.body ?? '';
    expect(new TextEncoder().encode(sent).byteLength).toBeLessThan(20_000);
    expect(JSON.parse(sent)).toMatchObject({
      type: 'comment.reported',
      data: {
        comment: { id, status: 'published' },
        decision: { actor: 'guest', action: 'report', from: 'published', to: 'published' },
        report: { reason: 'privacy', detail },
      },
    });
    vi.restoreAllMocks();
  });
});

describe('without JavaScript', () => {
  const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html,*/*;q=0.8' };
  const send = (id: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    post(at(id), new URLSearchParams(fields).toString(), { ...FORM, ...headers });

  it('there is a page with the comment and a form, in two languages, that no frame shows', async () => {
    const hostile = '"><script>alert(1)</script>';
    const id = await publish({ name: `N${hostile}`, body: `A remark ${hostile}` });
    const response = await get(`${at(id)}?lang=ar`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).toContain('value="off-topic"');
    expect(html).toContain('A remark');
    expect(html).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await (await get(at(id))).text()).toContain('It insults somebody');
  });

  it('a report leads to a page that says so, and back to the comment', async () => {
    const id = await publish();
    const response = await send(id, { reason: 'threat', detail: ' Look at it. ', words: 'ar' });
    expect(response.status).toBe(202);
    const html = await response.text();
    expect(html).toContain('dir="rtl"');
    expect(html).toContain(`${PAGE}#comment-${id}`);
    expect((await one(id)).reports).toMatchObject([{ reason: 'threat', detail: 'Look at it.' }]);
  });

  it('what is wrong comes back with what was typed', async () => {
    const id = await publish();
    const detail = `<i>${'x'.repeat(1000)}`;
    const response = await send(id, { detail });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Please choose a reason.');
    expect(html).toContain('id="gr-detail-hint"><bdi>At most 1,000 characters.');
    expect(html).toContain('&lt;i&gt;xxx');
    const foreign = await send(id, { reason: 'spam' }, { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect(foreign.headers.get('content-type')).toMatch(/^text\/html/);
    const missing = await send('00000000001', { reason: 'spam' });
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('is in the language of the link and of the form, errors too', async () => {
    const id = await publish();
    const form = await (await get(`${at(id)}?lang=fa`)).text();
    expect(form).toContain('lang="fa" dir="rtl"');
    const wrong = await (await send(id, { words: 'ar', detail: 'x' }, { 'accept-language': 'de' })).text();
    expect(wrong).toContain('dir="rtl"');
    expect(wrong).toContain('يُرجى اختيار سبب.');
    await moderate('delete', [id]);
    const gone = await get(`${at(id)}?lang=ar`);
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain('هذا التعليق ليس على الصفحة.');
    const late = await send(id, { reason: 'spam', words: 'ar' });
    expect(late.status).toBe(404);
    expect(await late.text()).toContain('هذا التعليق ليس على الصفحة.');
  });

  it('in a rush comes back with what was typed, and without a query', async () => {
    const id = await publish();
    const SUBMISSIONS = { limit: async () => ({ success: false }) };
    const response = await call('POST', at(id), {
      body: new URLSearchParams({ reason: 'insult', detail: 'Kept <as> it was.', words: 'ar' }).toString(),
      headers: { ...FORM, ...from('203.0.113.9') },
      bindings: { SUBMISSIONS },
    });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
    const html = await response.text();
    expect(html).toContain('Kept &lt;as&gt; it was.');
    expect(html).toMatch(/value="insult" checked/);
    expect(html).toContain('dir="rtl"');
  });
});
