import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { parseId } from '../../src/comments/id.ts';
import * as answers from '../../src/http/contract/answers.ts';
import * as contract from '../../src/http/contract/own-data.ts';
import {
  body,
  call,
  CASINO,
  configure,
  database,
  freshText,
  get,
  HELD,
  KEY,
  listen,
  mine,
  moderate,
  now,
  PAGE,
  post,
  submit,
  thread,
  tick,
} from './harness.ts';

/** What guests get of what is kept of them, and have erased: by receipt, by device token, and by a letter to the publisher. */

database();

const EXPORT = '/v1/sites/demo/guest/export';
const ERASE = '/v1/sites/demo/guest/erase';
const FOR_GUEST = '/v1/sites/demo/moderation/guests';
const MINE = { 'cf-connecting-ip': '203.0.113.77' };

interface Sent {
  readonly id: string;
  readonly token: string;
  readonly device: string;
}

async function send(
  fields: Record<string, unknown> & { readonly device?: string } = {},
  headers: HeadersInit = MINE,
): Promise<Sent> {
  // No faster than a device may.
  tick(40_000);
  const answer = await (
    await submit({ body: freshText(), ...fields }, headers)
  ).json<{ id?: string; comment?: { id: string }; device?: string; receipt: { token: string } }>();
  return {
    id: answer.comment?.id ?? answer.id ?? '',
    token: answer.receipt.token,
    device: answer.device ?? fields.device ?? '',
  };
}

const rowOf = (id: string) =>
  env.DB.prepare('SELECT * FROM comments WHERE id = ?1').bind(parseId(id)).first();
const receiptOf = async ({ token }: { token: string }) =>
  body(await get(`/receipts/${token}`, { accept: 'application/json' }), answers.receiptDocument);
const exportOf = async (device: string, after: string | null = null) =>
  body(await post(EXPORT, { device, after }), contract.guestExported);
const eraseOf = async (device: string) => body(await post(ERASE, { device }), contract.guestErased);

describe('by receipt', () => {
  it('a guest gets a file with all that is kept of the comment', async () => {
    const own = await send({
      name: 'Ann',
      email: 'ann@b.example',
      website: 'https://ann.example/',
      body: 'First words of mine.',
    });
    await post(`/receipts/${own.token}/edit`, { body: 'Second words of mine.' });
    await post(
      `/v1/sites/demo/comments/${own.id}/reports`,
      { reason: 'other', detail: 'Said by another.' },
      { 'cf-connecting-ip': '198.51.100.1' },
    );
    const response = await get(`/receipts/${own.token}/export`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="comment-${own.id}.json"`);
    expect([
      response.headers.get('cache-control'),
      response.headers.get('access-control-allow-origin'),
    ]).toEqual(['no-store', '*']);
    const text = await response.clone().text();
    const { comments, site } = await body(response, contract.ownExport);
    expect(site.id).toBe('demo');
    expect(comments).toEqual([
      expect.objectContaining({
        id: own.id,
        page: { url: PAGE, title: '' },
        status: 'published',
        name: 'Ann',
        website: 'https://ann.example/',
        body: 'Second words of mine.',
        earlier: [expect.objectContaining({ body: 'First words of mine.' })],
        hashes: ['device', 'address', 'network', 'email', 'print', 'receipt'],
      }),
    ]);
    // Nothing of others, and no hash.
    expect(text).not.toContain('Said by another.');
    const row = await rowOf(own.id);
    for (const key of ['device_key', 'address_key', 'network_key', 'email_key', 'print', 'receipt'])
      expect(text).not.toContain(String(row?.[key]));
  });

  it('the private page leads to it', async () => {
    const own = await send();
    expect(await (await get(`/receipts/${own.token}`)).text()).toContain(
      `href="/receipts/${own.token}/export"`,
    );
    await post(`/receipts/${own.token}/erase`, {});
    expect(await (await get(`/receipts/${own.token}`)).text()).not.toContain('/export"');
    const { comments } = await body(await get(`/receipts/${own.token}/export`), contract.ownExport);
    expect(comments).toMatchObject([{ body: '', erased: true, earlier: [], hashes: ['receipt'] }]);
  });

  it.for(['nonsense', '00000000001.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'])(
    'nobody gets %s',
    async (token, { expect: check }) => {
      check((await get(`/receipts/${token}/export`, { accept: 'application/json' })).status).toBe(404);
      check((await get(`/receipts/${token}/export`, { accept: 'text/html' })).status).toBe(404);
    },
  );

  it('the file is there as long as the receipt opens', async () => {
    const own = await send();
    tick(366 * 86_400_000);
    expect((await get(`/receipts/${own.token}/export`)).status).toBe(404);
  });
});

describe('by device token', () => {
  it('a guest gets all comments of the device, whatever became of them, as their receipts tell it', async () => {
    const first = await send();
    const { device } = first;
    const all = [
      first,
      await send({ device, body: HELD }),
      await send({ device, body: CASINO }),
      await send({ device }),
    ];
    const [, , spam = first, banned = first] = all;
    await moderate('spam', [spam.id]);
    await post(FOR_GUEST, { comment: first.id, standing: 'banned' }, KEY);
    all.push(await send({ device, body: 'After the ban, as friendly.' }));
    await send({ body: 'Of somebody else.' });
    const { comments, next } = await exportOf(device);
    expect([comments.map(({ id }) => id), next]).toEqual([all.map(({ id }) => id), null]);
    for (const [i, own] of all.entries()) {
      const { status, decided, appeal, body: text } = await receiptOf(own);
      expect(comments[i]).toMatchObject({ status, decided, appeal, body: text });
    }
    expect(comments[2]?.status).toBe('waiting');
    expect(comments[4]?.status).toBe('waiting');
    expect(banned.id).not.toBe('');
  });

  it('fifty at a time', async () => {
    const { device } = await send();
    for (let i = 0; i < 54; i++) await send({ device });
    const first = await exportOf(device);
    const second = await exportOf(device, first.next);
    expect([first.comments.length, second.comments.length, second.next]).toEqual([50, 5, null]);
    expect(new Set([...first.comments, ...second.comments].map(({ id }) => id)).size).toBe(55);
  });

  it('has them erased in steps, and nothing of them is left but their places', async () => {
    await listen({ id: 'a', url: 'https://hooks.example/', events: ['comment.deleted'] });
    const first = await send({ name: 'Zebulon' });
    const { device } = first;
    const answer = await mine({ parent: first.id });
    for (let i = 0; i < 23; i++)
      await send({ device, name: 'Zebulon', body: i === 5 ? CASINO : freshText() });
    expect(await (await get(thread())).text()).toContain('Zebulon');
    const steps = [await eraseOf(device), await eraseOf(device), await eraseOf(device)];
    expect(steps).toEqual([
      { erased: 20, more: true },
      { erased: 4, more: false },
      { erased: 0, more: false },
    ]);
    expect(await (await get(thread())).text()).not.toContain('Zebulon');
    const left = await env.DB.prepare(
      "SELECT count(*) AS n FROM comments WHERE withdrawn = 'erased' AND body = '' AND name = '' AND device_key IS NULL",
    ).first('n');
    expect(left).toBe(24);
    expect((await rowOf(answer.id))?.['status']).toBe('published');
    expect(await receiptOf(first)).toMatchObject({ status: 'removed', body: '', decided: { by: 'guest' } });
    expect(
      await env.DB.prepare("SELECT count(*) AS n FROM outbox WHERE type = 'comment.deleted'").first('n'),
    ).toBe(24);
    expect((await exportOf(device)).comments).toEqual([]);
  });

  it('leaves another site’s comments alone, and finds none where the hashes are gone', async () => {
    await env.DB.prepare(
      "INSERT INTO sites (id, settings, version, created_at) SELECT 'other', settings, 1, 0 FROM sites",
    ).run();
    const { device, id } = await send();
    const elsewhere = await body(await post('/v1/sites/other/guest/erase', { device }), contract.guestErased);
    expect(elsewhere).toEqual({ erased: 0, more: false });
    expect((await post('/v1/sites/nowhere/guest/erase', { device })).status).toBe(404);
    expect((await rowOf(id))?.['withdrawn']).toBeNull();
  });

  it('is for the site’s own pages, and asks no cookie', async () => {
    await configure({ origins: ['https://news.example'] });
    const { device, id } = await send();
    for (const [path, origin, status] of [
      [ERASE, 'https://evil.example', 403],
      [EXPORT, 'https://evil.example', 403],
      [EXPORT, 'null', 403],
      [EXPORT, 'https://news.example', 200],
    ] as const) {
      const response = await post(path, { device }, { origin });
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
        status,
        status === 200 ? origin : null,
      ]);
    }
    expect((await rowOf(id))?.['withdrawn']).toBeNull();
    expect((await post(ERASE, { device }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const asked = { origin: 'https://news.example', 'access-control-request-method': 'POST' };
    expect((await call('OPTIONS', ERASE, { headers: asked })).status).toBe(204);
    const from = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    expect((await call('OPTIONS', ERASE, { headers: from })).status).toBe(403);
  });

  it.for([
    [{}, 422],
    [{ device: 7 }, 422],
    [{ device: 'x'.repeat(1001) }, 422],
    [{ device: 'nonsense' }, 404],
    [{ device: `${'A'.repeat(22)}.${'A'.repeat(43)}` }, 404],
    [[], 422],
  ] as const)('answers %j with %i', async ([sent, status], { expect: check }) => {
    check((await post(EXPORT, sent)).status).toBe(status);
    check((await post(ERASE, sent)).status).toBe(status);
  });

  it('is limited by address', async () => {
    const { device } = await send();
    const limit = { SUBMISSIONS: { limit: async () => ({ success: false }) } };
    for (const path of [EXPORT, ERASE]) {
      const response = await call('POST', path, { body: { device }, headers: MINE, bindings: limit });
      expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    }
  });
});

describe('for a guest who wrote a letter', () => {
  const wanted = async (path: string, sent: object) => post(`${FOR_GUEST}/${path}`, sent, KEY);

  it('a moderator exports and erases by e-mail address, however it is written', async () => {
    const own = await send({ email: 'Ann@Mail.example', body: 'My own words here.' });
    await send(
      { email: 'ann@mail.example', body: 'More words of my own.' },
      { 'cf-connecting-ip': '198.51.100.9' },
    );
    const other = await send({ email: 'ben@mail.example' });
    const found = await body(await wanted('export', { email: ' ANN@mail.example ' }), contract.guestExported);
    expect(found.comments.map((comment) => comment.body)).toEqual([
      'My own words here.',
      'More words of my own.',
    ]);
    const done = await wanted('erase', { email: 'ann@mail.example', reason: 'By letter', moderator: 'Eve' });
    expect(await body(done, contract.guestErased)).toEqual({ erased: 2, more: false });
    expect(await rowOf(own.id)).toMatchObject({
      withdrawn: 'erased',
      body: '',
      status: 'deleted',
      email_key: null,
      address_key: null,
    });
    expect((await rowOf(other.id))?.['withdrawn']).toBeNull();
    const last = await env.DB.prepare(
      "SELECT actor, action, reason, to_status FROM events WHERE action = 'erase'",
    ).first();
    expect(last).toEqual({ actor: 'api: Eve', action: 'erase', reason: 'By letter', to_status: 'deleted' });
    // The guest is told, and nobody brings it back.
    expect(await receiptOf(own)).toMatchObject({
      status: 'removed',
      decided: { by: 'person', reason: 'By letter' },
      may: { appeal: false },
    });
    await moderate('restore', [own.id]);
    expect((await rowOf(own.id))?.['status']).toBe('deleted');
  });

  it('or by a comment: what the same device sent; nothing that shares an e-mail or network address, which anybody can', async () => {
    const first = await send({ email: 'a@b.example' });
    const same = await send({ device: first.device });
    const others = await send({ email: 'a@b.example' }, { 'cf-connecting-ip': '198.51.100.9' });
    const neighbour = await send();
    const { comments } = await body(await wanted('export', { comment: first.id }), contract.guestExported);
    expect(comments.map(({ id }) => id)).toEqual([first.id, same.id]);
    await wanted('erase', { comment: first.id });
    expect((await rowOf(neighbour.id))?.['withdrawn']).toBeNull();
    expect((await rowOf(others.id))?.['withdrawn']).toBeNull();
    expect((await rowOf(same.id))?.['withdrawn']).toBe('erased');
  });

  it('a comment whose hashes are gone is found by itself', async () => {
    const { id } = await send();
    await send();
    await env.DB.prepare('UPDATE comments SET device_key = NULL, address_key = NULL').run();
    expect(
      (await body(await wanted('export', { comment: id }), contract.guestExported)).comments,
    ).toHaveLength(1);
    expect(await body(await wanted('erase', { comment: id }), contract.guestErased)).toEqual({
      erased: 1,
      more: false,
    });
    expect(await body(await wanted('erase', { comment: id }), contract.guestErased)).toEqual({
      erased: 0,
      more: false,
    });
  });

  it.for([
    [{}, 422],
    [{ email: 'a@b.example', comment: '00000000001' }, 422],
    [{ email: 'nonsense' }, 422],
    [{ comment: 'nonsense' }, 422],
    [{ email: '' }, 422],
  ] as const)('answers %j with %i', async ([sent, status], { expect: check }) => {
    check((await wanted('export', sent)).status).toBe(status);
    check((await wanted('erase', sent)).status).toBe(status);
  });

  it('takes the key', async () => {
    for (const path of ['export', 'erase'])
      expect((await post(`${FOR_GUEST}/${path}`, { email: 'a@b.example' })).status).toBe(401);
  });

  it('another site’s comment is none', async () => {
    const { id } = await send();
    await env.DB.prepare(
      "INSERT INTO sites (id, settings, version, created_at) SELECT 'other', settings, 1, ?1 FROM sites",
    )
      .bind(now())
      .run();
    const response = await post('/v1/sites/other/moderation/guests/erase', { comment: id }, KEY);
    expect(await body(response, contract.guestErased)).toEqual({ erased: 0, more: false });
    expect(
      (
        await body(
          await post('/v1/sites/other/moderation/guests/export', { comment: id }, KEY),
          contract.guestExported,
        )
      ).comments,
    ).toEqual([]);
  });
});
