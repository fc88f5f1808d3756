import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { type CommentId, parseId } from '../../src/comments/id.ts';
import { redact } from '../../src/comments/redact.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { loadSite } from '../../src/store/sites.ts';
import { TEST_STRING } from '../../src/moderation/index.ts';
import {
  body,
  call,
  configure,
  database,
  get,
  HELD,
  KEY,
  listen,
  type Mine,
  mine,
  moderate,
  now,
  PAGE,
  post,
  submit,
  thread,
  tick,
} from './harness.ts';
import { deliver, inTurn } from './outside.ts';

/** What a guest sees of their own comment without an account, and the one appeal. */

database();

/** The id behind a public form that is one. */
function idOf(text: string): CommentId {
  const id = parseId(text);
  if (id === null) throw new Error(`no id: ${text}`);
  return id;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html,*/*;q=0.8' };
const INSULT = { body: HELD, name: 'Nadia' };

/** One that was declined by the rules. */
async function declined(): Promise<Mine> {
  await configure({ anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } });
  return mine(INSULT);
}

const page = async ({ token }: Pick<Mine, 'token'>, query = '') => {
  const response = await get(`/receipts/${token}${query}`);
  return { response, html: await response.text() };
};
const appeal = ({ token }: Pick<Mine, 'token'>, text: unknown = 'I meant a character in the film.') =>
  post(`/receipts/${token}/appeal`, { text });
const appealByForm = ({ token }: Pick<Mine, 'token'>, text: string, query = '') =>
  post(`/receipts/${token}/appeal${query}`, new URLSearchParams({ text }).toString(), {
    ...FORM,
    origin: 'null',
  });
const appealed = async () =>
  (
    await body(await get('/v1/sites/demo/moderation/comments?status=appealed', KEY), answers.queue)
  ).comments.map(({ id }) => id);
const one = async ({ id }: Mine) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
const tally = async () =>
  (await env.DB.prepare("SELECT n FROM tallies WHERE list = 'appealed'").first<number>('n')) ?? 0;

describe('a receipt', () => {
  it('comes with each answer, as a URL of ours', async () => {
    for (const fields of [{}, { body: HELD }, { body: TEST_STRING }]) {
      const { receipt } = await body(await submit(fields), answers.submitted);
      expect(receipt.url).toBe(`http://localhost:8787/receipts/${receipt.token}`);
      expect((await get(`/receipts/${receipt.token}`)).status).toBe(200);
      tick(1);
    }
  });

  it('is private: no frame, no referrer, no cache, no index, no script, nothing from elsewhere', async () => {
    const { response, html } = await page(await mine({ body: 'See https://else.example/x' }));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
    });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(html).not.toMatch(/<script|style=|<img|<iframe/);
  });

  it.for([
    ['published', {}, 'On the page'],
    ['held', { body: HELD }, 'Waiting for a moderator'],
    ['rejected as spam', { body: TEST_STRING }, 'Waiting for a moderator'],
  ] as const)('of a %s comment says where it stands', async ([, fields, words], { expect: check }) => {
    const own = await mine(fields);
    const { html } = await page(own);
    check(html).toContain(`<strong>${words}</strong>`);
    check(html).toContain('body' in fields ? fields.body : 'A clear and friendly remark.');
    check(html).toContain(`href="${PAGE}"`);
    check(html).not.toContain('/appeal');
    check(html).toContain('/edit');
    check((await page(own, '?lang=ar')).html).toContain('dir="rtl"');
  });

  it('does not tell a spammer from somebody who waits', async () => {
    const spam = await mine({ body: TEST_STRING });
    const held = await mine({ body: HELD });
    const pages = await Promise.all([spam, held].map((own) => page(own)));
    const bare = pages.map(({ html }) =>
      html
        .replaceAll(TEST_STRING, 'TEXT')
        .replaceAll(HELD, 'TEXT')
        .replaceAll(/[0-9a-z]{11}\.[\w-]{32}/g, 'TOKEN')
        .replaceAll(/ until <time>[^<]+/g, '')
        .replaceAll(/datetime="[^"]+"/g, '')
        .replaceAll(/ lang="\w+"/g, ''),
    );
    expect(bare[0]).toBe(bare[1]);
    const refusals = await Promise.all([spam, held].map((own) => appeal(own)));
    expect(refusals.map(({ status }) => status)).toEqual([409, 409]);
    expect(await refusals[0]?.text()).toBe(await refusals[1]?.text());
    const batch = vi.spyOn(env.DB, 'batch');
    await page(spam);
    await page(held);
    expect(batch.mock.calls.map(([statements]) => statements.length)).toEqual([3, 3]);
    batch.mockRestore();
  });

  it('keeps that up where a moderator says spam, or deletes it, and ends it where one rejects', async () => {
    const own = await mine({ body: HELD });
    await moderate('spam', [own.id], 'a bot, as always');
    expect((await page(own)).html).toContain('Waiting for a moderator');
    expect((await page(own)).html).not.toContain('a bot');
    await moderate('delete', [own.id]);
    expect((await page(own)).html).toContain('Waiting for a moderator');
    await moderate('restore', [own.id]);
    expect((await page(own)).html).toContain('Waiting for a moderator');
    await moderate('reject', [own.id], 'Please stay on the subject.');
    expect((await page(own)).html).toContain('Please stay on the subject.');
    await moderate('undo', [own.id]);
    expect((await page(own)).html).toContain('Waiting for a moderator');
  });

  it('of a declined comment is a statement of reasons: what, why, by what, what to do', async () => {
    const own = await declined();
    const { html } = await page(own);
    expect(html).toContain('<strong>Not accepted</strong>');
    expect(html).toContain('<li>insulting words</li>');
    expect(html).toContain('Rules decided this automatically.');
    expect(html).toContain('You can appeal once');
    expect(html).toContain('the courts');
    expect(html).toContain('<form');
    const arabic = (await page(own, '?lang=ar')).html;
    expect(arabic).toContain('<li>عبارات مسيئة</li>');
    expect(arabic).toContain(`action="/receipts/${own.token}/appeal?lang=ar"`);
  });

  it.for([
    ['reject', 'Not accepted'],
    ['delete', 'Removed'],
  ])(
    'tells what a moderator wrote, and that it was a person: %s',
    async ([action = '', words = ''], { expect: check }) => {
      const own = await mine();
      const reason = 'Off the subject </blockquote><script>alert(1)</script> https://rules.example/3';
      await post(
        '/v1/sites/demo/moderation/actions',
        { action, ids: [own.id], reason, moderator: 'Anna' },
        KEY,
      );
      const { html } = await page(own);
      check(html).toContain(`<strong>${words}</strong>`);
      check(html).toContain('Off the subject &lt;/blockquote&gt;&lt;script&gt;');
      check(html).toContain('A moderator, a person, decided this.');
      check(html).not.toContain('Anna');
      check(html).not.toContain('insulting words');
    },
  );

  it('does not call a machine a person', async () => {
    const own = await mine();
    await moderate('reject', [own.id]);
    expect((await page(own)).html).toContain('It may have been automatic.');
  });

  it('says what a moderator blotted out of it, and why; not to a spammer', async () => {
    const redactIn = async (own: Mine) => {
      const order = {
        id: idOf(own.id),
        parts: [{ field: 'body' as const, start: 0, end: 3 }],
        reason: 'Somebody’s number.',
        actor: 'desk: Anna',
      };
      const site = await loadSite(env.DB, 'demo');
      if (!site) throw new Error('no site');
      return (await redact(env.DB, site, order, now())).outcome;
    };
    const own = await mine({ body: '123 is her number.' });
    expect(await redactIn(own)).toBe('redacted');
    const { html } = await page(own);
    expect(html).not.toContain('123');
    expect(html).toContain('A moderator blotted out personal data in it:');
    expect(html).toContain('Somebody’s number.');
    const spam = await mine({ body: TEST_STRING });
    expect(await redactIn(spam)).toBe('redacted');
    expect((await page(spam)).html).not.toContain('blotted out');
  });

  it('holds hostile text as text', async () => {
    const hostile = '"><img src=x onerror=alert(1)></blockquote><script>alert(1)</script> &lt;b&gt;';
    await configure({ anyPage: true, name: hostile });
    const { html } = await page(
      await mine({ body: hostile, name: hostile, title: hostile }),
      `?lang=${hostile}`,
    );
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;script&gt;');
  });

  describe('of somebody else', () => {
    const forged = async (make: (own: Mine, other: Mine) => string | Promise<string>) => {
      const own = await mine();
      const other = await mine();
      const token = await make(own, other);
      const response = await get(`/receipts/${token}`);
      const posted = await appealByForm({ token }, 'Let me in.');
      return [response, posted] as const;
    };
    const secretOf = ({ token }: Mine) => token.slice(12);

    it.for([
      ['another comment’s secret', (own: Mine, other: Mine) => `${own.id}.${secretOf(other)}`],
      ['one character changed', ({ token }: Mine) => token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')],
      ['the secret cut short', ({ token }: Mine) => token.slice(0, -1)],
      ['no secret', ({ id }: Mine) => id],
      ['an empty secret', ({ id }: Mine) => `${id}.`],
      ['letters of other cases', ({ token }: Mine) => token.toUpperCase()],
      ['a secret of our own making', ({ id }: Mine) => `${id}.${'A'.repeat(32)}`],
      ['traversal', () => '..%2f..%2fhealthz'],
      ['half a percent', () => '%E0%A4%A'],
      ['much', () => 'a'.repeat(5000)],
    ] as const)('%s: a page that says nothing', async ([, make], { expect: check }) => {
      const [response, posted] = await forged(make);
      check([response.status, posted.status]).toEqual([404, 404]);
      const html = await response.text();
      check(html).toContain('There is nothing at this address.');
      check(await posted.text()).toBe(html);
      check(response.headers.get('referrer-policy')).toBe('no-referrer');
    });

    it('is the same page as that of a comment that is gone', async () => {
      const token = `00000000001.${secretOf(await mine())}`;
      const [gone, wrong] = [await page({ token }), await page({ token: `${token.slice(0, -4)}AAAA` })];
      expect([gone.response.status, wrong.response.status]).toEqual([404, 404]);
      expect(gone.html).toBe(wrong.html);
    });
  });

  it('is nothing that a secret of the deployment could make: none of them is in it', async () => {
    const { token } = await mine();
    const WEBHOOK_SECRET = 'whsec_bmV3LXNlY3JldC1uZXctc2VjcmV0LW5ldy1zZWNyZXQ=';
    const response = await call('GET', `/receipts/${token}`, {
      bindings: { WEBHOOK_SECRET, API_KEY: 'another' },
    });
    expect(response.status).toBe(200);
    const row = await env.DB.prepare('SELECT * FROM comments').first();
    expect(JSON.stringify(row)).not.toContain(token.slice(12));
    expect(row?.['receipt']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is linked from the answers without JavaScript', async () => {
    const send = (fields: Record<string, string>) =>
      post(
        '/v1/sites/demo/comments',
        new URLSearchParams({ page: PAGE, words: 'ar', acknowledged: 'true', ...fields }).toString(),
        FORM,
      );
    const link = /\/receipts\/[0-9a-z]{11}\.[\w-]{32}\?lang=ar/;
    expect(await (await send({ body: HELD })).text()).toMatch(link);
    tick(1);
    for (const text of ['Clean and short.', HELD]) {
      const at = (await send({ body: text, via: 'embed' })).headers.get('location') ?? '';
      expect(await (await get(at.split('#', 1).join())).text()).toMatch(link);
      tick(1);
    }
    await configure({ anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } });
    expect(await (await send({ body: HELD })).text()).toMatch(link);
    // What is no token does not become a link.
    const wrong = await get(`/embed?site=demo&page=${PAGE}&receipt=${encodeURIComponent('"><b>')}`);
    expect(await wrong.text()).not.toContain('/receipts/');
  });
});

describe('an appeal', () => {
  it('is taken once, listed, and shown beside what it is against', async () => {
    const own = await declined();
    const response = await appeal(own);
    expect(response.status).toBe(202);
    expect((await body(response, answers.ownChanged)).receipt).toMatchObject({
      id: own.id,
      status: 'declined',
      appeal: { state: 'open' },
      may: { appeal: false },
    });
    expect(await appealed()).toEqual([own.id]);
    expect(await tally()).toBe(1);
    const comment = await one(own);
    expect(comment.status).toBe('rejected');
    expect(comment.appeal).toMatchObject({
      text: 'I meant a character in the film.',
      state: 'open',
      against: { actor: 'engine', action: 'submit' },
      answer: null,
    });
    const { html } = await page(own);
    expect(html).toContain('A person will read it and answer here.');
    expect(html).toContain('I meant a character in the film.');
    expect(html).not.toContain('<form');
    expect((await appeal(own, 'And again.')).status).toBe(409);
    expect((await appealByForm(own, 'And again.')).status).toBe(409);
  });

  it('many at once are one', async () => {
    const own = await declined();
    const all = await Promise.all(Array.from({ length: 8 }, (_, i) => appeal(own, `Number ${i}.`)));
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      202,
      ...Array.from({ length: 7 }, () => 409),
    ]);
    const events = await env.DB.prepare("SELECT count(*) AS n FROM events WHERE action = 'appeal'").first(
      'n',
    );
    expect(events).toBe(1);
    expect(await tally()).toBe(1);
  });

  it('and a moderator who acts at the same time: both are kept', async () => {
    for (let i = 0; i < 5; i++) {
      const own = await declined();
      const [sent, acted] = await Promise.all([
        appeal(own),
        moderate(i % 2 === 0 ? 'reject' : 'approve', [own.id], 'A second look.'),
      ]);
      expect(acted.status).toBe(200);
      const { status, appeal: shown, events = [] } = await one(own);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, n) => n + 1));
      // Whoever approves an appealed comment grants the appeal: none stays open on a published comment.
      const possible =
        i % 2 === 0
          ? [[202, 'rejected', 'open']]
          : [
              [202, 'published', 'granted'],
              [409, 'published', undefined],
            ];
      expect(possible).toContainEqual([sent.status, status, shown?.state]);
    }
  });

  it('that is granted brings the comment back, and says so', async () => {
    const own = await declined();
    await appeal(own);
    await moderate('grant', [own.id], 'You are right, sorry.');
    const shown = await body(await get(thread()), answers.commentPage);
    expect(shown.comments.map(({ id }) => id)).toEqual([own.id]);
    expect(await appealed()).toEqual([]);
    expect(await tally()).toBe(0);
    const { html } = await page(own);
    expect(html).toContain('<strong>On the page</strong>');
    expect(html).toContain('Your appeal was granted.');
    expect(html.split('You are right, sorry.')).toHaveLength(2);
    expect((await one(own)).appeal).toMatchObject({
      state: 'granted',
      answer: { action: 'grant', reason: 'You are right, sorry.' },
    });
  });

  it('that is granted brings back what a moderator had deleted; a mere approval does not', async () => {
    const own = await mine();
    await moderate('delete', [own.id], 'Off the subject.');
    expect((await appeal(own)).status).toBe(202);
    await moderate('approve', [own.id]);
    expect((await one(own)).status).toBe('deleted');
    await moderate('grant', [own.id]);
    expect((await one(own)).status).toBe('published');
  });

  it('is refused with a reason only, and the guest reads it', async () => {
    const own = await declined();
    await appeal(own);
    for (const reason of [undefined, '', '  ']) {
      const { results } = await body(await moderate('refuse', [own.id], reason), answers.acted);
      expect(results).toMatchObject([{ ok: false, error: { type: '/problems/invalid-input' } }]);
    }
    expect(await appealed()).toEqual([own.id]);
    await moderate('refuse', [own.id], 'It insults the other guest.');
    const { html } = await page(own);
    expect(html).toContain('<strong>Not accepted</strong>');
    expect(html).toContain('Your appeal was refused. The decision stands.');
    expect(html).toContain('It insults the other guest.');
    expect(html).not.toContain('<form');
    expect(await appealed()).toEqual([]);
    expect((await appeal(own)).status).toBe(409);
  });

  it('is not for what is published or waits', async () => {
    for (const own of [await mine(), await mine({ body: HELD })]) {
      expect((await appeal(own)).status).toBe(409);
      expect((await appealByForm(own, 'Why?')).status).toBe(409);
      expect((await one(own)).events).toHaveLength(1);
    }
  });

  it('stays one for ever: not after a grant, not after another rejection', async () => {
    const own = await declined();
    await appeal(own);
    await moderate('grant', [own.id]);
    await moderate('reject', [own.id], 'On second thoughts.');
    expect((await appeal(own)).status).toBe(409);
    expect((await page(own)).html).toContain('On second thoughts.');
  });

  it('undo opens it again', async () => {
    const own = await declined();
    await appeal(own);
    await moderate('grant', [own.id], 'Sorry.');
    await moderate('undo', [own.id]);
    expect(await appealed()).toEqual([own.id]);
    const { html } = await page(own);
    expect(html).toContain('<strong>Not accepted</strong>');
    expect(html).toContain('A person will read it and answer here.');
    expect(html).not.toContain('Sorry.');
  });

  it.for(['grant', 'refuse'])('undo of an undo is a %s again', async (action, { expect: check }) => {
    const own = await declined();
    await appeal(own);
    await moderate(action, [own.id], 'Well then.');
    await moderate('undo', [own.id]);
    await moderate('undo', [own.id]);
    check(await appealed()).toEqual([]);
    const { html } = await page(own);
    check(html).toContain('Well then.');
    check(html).not.toContain('A person will read it and answer here.');
    await moderate('undo', [own.id]);
    check(await appealed()).toEqual([own.id]);
  });

  it('by form leads back to the page, in its language', async () => {
    const own = await declined();
    const response = await appealByForm(own, 'كنت أمزح.', '?lang=ar');
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `/receipts/${own.token}?lang=ar`,
    ]);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await page(own, '?lang=ar')).html).toContain('كنت أمزح.');
  });

  it.for([
    [' ', 'Please say why.'],
    [`<b>${'x'.repeat(2000)}`, 'At most 2,000 characters, please.'],
    ['a\u0007b', 'cannot be shown'],
  ] as const)('that is none comes back with its text: %j', async ([text, why], { expect: check }) => {
    const own = await declined();
    const response = await appealByForm(own, text);
    check(response.status).toBe(422);
    const html = await response.text();
    check(html).toContain(why);
    check(html).toContain('aria-invalid="true"');
    check(html).not.toContain('<b>x');
    check((await appeal(own, text)).status).toBe(422);
    check((await appeal(own, 7)).status).toBe(422);
    check(await appealed()).toEqual([]);
  });

  it('has limits as any body has', async () => {
    const own = await declined();
    const at = `/receipts/${own.token}/appeal`;
    expect((await post(at, { text: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await post(at, '{', { 'content-type': 'application/json' })).status).toBe(400);
    expect((await post(at, 'x', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await get(at)).status).toBe(405);
    expect((await call('POST', `/receipts/${own.token}`)).status).toBe(405);
    const SUBMISSIONS: RateLimit = { limit: async () => ({ success: false }) };
    const rush = await call('POST', at, {
      body: new URLSearchParams({ text: 'Please.' }).toString(),
      headers: { ...FORM, 'cf-connecting-ip': '203.0.113.9' },
      bindings: { SUBMISSIONS },
    });
    expect([rush.status, rush.headers.get('retry-after')]).toEqual([429, '60']);
    const html = await rush.text();
    expect(html).toContain('Please wait a little');
    expect(html).toContain('Please.</textarea>');
    expect(await appealed()).toEqual([]);
  });

  it('is told to endpoints, with its words, in less than 20 KB', async () => {
    await configure({ anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } });
    await listen({ id: 'a', url: 'https://hooks.example/' });
    const own = await mine({ body: `${HELD} ${'𒀀"'.repeat(4000)}` });
    await env.DB.prepare('DELETE FROM outbox').run();
    const text = '𒀀'.repeat(2000);
    expect((await appeal(own, text)).status).toBe(202);
    const sent = inTurn();
    await deliver();
    expect(sent).toHaveLength(1);
    const message = sent[0]?.body ?? '';
    expect(new TextEncoder().encode(message).byteLength).toBeLessThan(20_000);
    expect(JSON.parse(message)).toMatchObject({
      type: 'comment.appealed',
      timestamp: new Date(now()).toISOString(),
      data: { comment: { id: own.id, status: 'rejected' }, decision: { action: 'appeal' }, appeal: { text } },
    });
    vi.restoreAllMocks();
  });
});
