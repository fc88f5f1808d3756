import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { forgetStandings } from '../../src/store/standings.ts';
import * as answers from '../../src/http/contract/answers.ts';
import * as contract from '../../src/http/contract/guests.ts';
import { body, call, database, get, HELD, KEY, now, PAGE, post, submit, tick } from './harness.ts';

/** Guests without accounts: what is known of them, bans, trust, and that nothing of it gives anybody away. */

database();

const GUESTS = '/v1/sites/demo/moderation/guests';
const MINE = { 'cf-connecting-ip': '203.0.113.77' };
const OTHERS = { 'cf-connecting-ip': '198.51.100.1' };

interface Answer {
  readonly status: string;
  readonly device?: string;
  readonly id?: string;
  readonly comment?: { readonly id: string };
  readonly receipt: { readonly token: string };
}

/** Posts a clean comment; what became of it, where the answer alone would not say. */
async function send(fields: Record<string, unknown> = {}, headers: HeadersInit = {}) {
  // No double click of the one before.
  tick(10 * 60_000);
  const response = await submit(fields, headers);
  const answer = await response.json<Answer>();
  const id = answer.comment?.id ?? answer.id ?? '';
  const { status } = await inside(id);
  return {
    id,
    status,
    device: answer.device,
    told: { status: response.status, keys: Object.keys(answer) },
    token: answer.receipt.token,
  };
}

const inside = async (id: string) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);

/** What the guest's own page says of the comment, without what differs between any two. */
const receiptOf = async ({ token }: { token: string }): Promise<string> =>
  (await (await get(`/receipts/${token}`)).text())
    .replace(/<blockquote[^]*?<\/blockquote>/, '')
    .replace(/(<textarea[^>]*>)[^<]*/, '$1')
    .replaceAll(token, '')
    .replaceAll(/<time[^]*?<\/time>/g, '');

const set = (comment: string, standing: string, more: object = {}): Promise<Response> =>
  post(GUESTS, { comment, standing, ...more }, KEY);
const lift = (comment: string): Promise<Response> => call('DELETE', `${GUESTS}/${comment}`, { headers: KEY });
const act = (action: string, id: string, guest?: object): Promise<Response> =>
  post('/v1/sites/demo/moderation/actions', { action, ids: [id], guest }, KEY);
const list = async (query = '') => body(await get(`${GUESTS}${query}`, KEY), contract.standings);
const in_ = (ms: number): string => new Date(now() + ms).toISOString();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('a device', () => {
  it('gets a token once, and is known by it from its first comment on', async () => {
    const first = await send();
    expect(first.device).toMatch(/^[\w-]{22}\.[\w-]{43}$/);
    const second = await send({ device: first.device });
    expect(second.device).toBeUndefined();
    expect((await inside(second.id)).guest?.counts).toMatchObject({
      device: { published: 1 },
      address: null,
      email: null,
    });
  });

  it('with a malformed token gets a new one, and no error', async () => {
    for (const device of ['', 7, {}, null, 'x', 'a.b', 'x'.repeat(5000)]) {
      expect((await send({ device })).device).toMatch(/\./);
    }
  });

  it('with a forged token is nobody in particular', async () => {
    const { id, device = '' } = await send();
    await set(id, 'trusted');
    const [name = ''] = device.split('.');
    const forged = await send({ device: `${name}.${'A'.repeat(43)}`, body: HELD });
    expect(forged.device).toMatch(/\./);
    expect(forged.status).toBe('pending');
    expect((await inside(forged.id)).guest?.counts.device).toMatchObject({ published: 0 });
  });

  it('is given none by a form without JavaScript', async () => {
    const form = new URLSearchParams({ page: PAGE, body: 'A clear and friendly remark.' });
    const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
    await post('/v1/sites/demo/comments', form.toString(), headers);
    const row = await env.DB.prepare('SELECT device_key FROM comments').first();
    expect(row).toEqual({ device_key: null });
  });
});

describe('a ban', () => {
  it('rejects by the device, wherever it calls from, and the guest is told what everybody is told', async () => {
    const { id, device } = await send({}, MINE);
    const honest = await send({ body: HELD }, OTHERS);
    expect(await body(await set(id, 'banned', { reason: 'Third time' }), contract.setStanding)).toMatchObject(
      {
        kinds: ['device', 'address'],
      },
    );
    const again = await send({ device }, OTHERS);
    expect(again.status).toBe('rejected');
    expect(again.told).toEqual({ status: 202, keys: ['status', 'id', 'receipt'] });
    expect(await receiptOf(again)).toEqual(await receiptOf(honest));
    expect(honest.told.status).toBe(202);
    const { decision } = await inside(again.id);
    expect(decision).toMatchObject({ verdict: 'reject', because: 'forced' });
    expect(decision?.findings).toContainEqual(expect.objectContaining({ rule: 'GUEST_BANNED', score: 0 }));
    expect((await send({}, OTHERS)).status).toBe('published');
  });

  it('rejects by the address, an IPv6 one by its /64', async () => {
    const { id } = await send({}, { 'cf-connecting-ip': '2001:db8:1:2::1' });
    await set(id, 'banned');
    expect((await send({}, { 'cf-connecting-ip': '2001:db8:1:2:ffff::9' })).status).toBe('rejected');
    expect((await send({}, { 'cf-connecting-ip': '2001:db8:1:3::1' })).status).toBe('published');
  });

  it('rejects by the e-mail address, however it is written', async () => {
    const { id } = await send({ email: 'Troll@Mail.example' });
    await set(id, 'banned');
    expect((await send({ email: ' troll@mail.example' })).status).toBe('rejected');
    expect((await send({ email: 'roll@mail.example' })).status).toBe('published');
  });

  it('never holds on to the address of a publisher’s server', async () => {
    const { id } = await send({ email: 'troll@mail.example' }, { ...KEY, ...MINE });
    expect(await body(await set(id, 'banned'), contract.setStanding)).toMatchObject({
      kinds: ['device', 'email'],
    });
    expect((await send({}, { ...KEY, ...MINE })).status).toBe('published');
    expect((await send({}, MINE)).status).toBe('published');
  });

  it('is over when it is over, and the clock removes it', async () => {
    const { id, device } = await send();
    await set(id, 'banned', { until: in_(HOUR) });
    expect((await send({ device })).status).toBe('rejected');
    tick(HOUR);
    expect((await send({ device })).status).toBe('published');
    expect((await list()).guests).toEqual([]);
    expect((await forgetStandings(env.DB, now())).meta.changes).toBe(1);
  });

  it('of an address holds for its period and the next one, as its key does', async () => {
    const { id } = await send({}, MINE);
    await set(id, 'banned');
    const [kept] = (await list()).guests;
    const period = 30 * DAY;
    const lapse = (Math.floor(now() / period) + 2) * period;
    expect(kept?.keys).toContainEqual({ kind: 'address', until: new Date(lapse).toISOString() });
    expect(kept?.until).toBeNull();
    tick(lapse - now() - HOUR);
    expect((await send({}, MINE)).status).toBe('rejected');
    tick(HOUR + 1);
    expect((await send({}, MINE)).status).toBe('published');
    // Its comment says nothing of the address any more that could be banned again.
    await lift(id);
    expect(await body(await set(id, 'banned'), contract.setStanding)).toMatchObject({ kinds: ['device'] });
  });

  it('of one site is none of another’s', async () => {
    await env.DB.prepare(
      "INSERT INTO sites (id, settings, version, created_at) SELECT 'other', settings, 1, 0 FROM sites",
    ).run();
    const { id, device } = await send({ email: 'troll@mail.example' }, MINE);
    await set(id, 'banned');
    const fields = { page: PAGE, body: 'A clear and friendly remark.', device, email: 'troll@mail.example' };
    const response = await post('/v1/sites/other/comments', fields, MINE);
    expect(response.status).toBe(201);
    const { results } = await env.DB.prepare('SELECT device_key, address_key, email_key FROM comments').all();
    expect(new Set(results.flatMap(Object.values)).size).toBe(6);
    const elsewhere = { comment: id, standing: 'banned' };
    expect((await post('/v1/sites/other/moderation/guests', elsewhere, KEY)).status).toBe(404);
    const lifted = await call('DELETE', `/v1/sites/other/moderation/guests/${id}`, { headers: KEY });
    expect(lifted.status).toBe(404);
  });

  it('is lifted by any comment of the guest', async () => {
    const { id, device } = await send({}, MINE);
    await set(id, 'banned');
    const other = await send({ device }, MINE);
    expect((await lift(other.id)).status).toBe(204);
    expect((await lift(other.id)).status).toBe(404);
    expect((await send({ device }, MINE)).status).toBe('published');
  });
});

describe('trust', () => {
  it('helps a device out of doubt, not out of a rejection', async () => {
    const { id, device } = await send();
    expect(await body(await set(id, 'trusted'), contract.setStanding)).toMatchObject({ kinds: ['device'] });
    const doubtful = await send({ device, body: 'Nobody asked you, idiot.' });
    const { decision } = await inside(doubtful.id);
    expect(decision?.findings).toContainEqual(
      expect.objectContaining({ rule: 'GUEST_TRUSTED', score: -2, category: 'context' }),
    );
    const spam = await send({
      device,
      body: 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X',
    });
    const rejected = await inside(spam.id);
    expect(rejected.decision?.findings.find(({ rule }) => rule === 'GUEST_TRUSTED')?.score ?? 0).toBe(
      rejected.status === 'rejected' ? 0 : -2,
    );
  });

  it('needs a device: no name, no e-mail, no address earns it', async () => {
    const form = new URLSearchParams({
      page: PAGE,
      body: 'A clear remark.',
      name: 'Ann',
      email: 'a@b.example',
    });
    const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...MINE };
    await post('/v1/sites/demo/comments', form.toString(), headers);
    const row = await env.DB.prepare('SELECT id FROM comments').first<{ id: number }>();
    const { comments } = await body(
      await get('/v1/sites/demo/moderation/comments?status=published', KEY),
      answers.queue,
    );
    expect(row).not.toBeNull();
    const refused = await set(comments[0]?.id ?? '', 'trusted');
    expect(refused.status).toBe(409);
    expect((await list()).guests).toEqual([]);
    const insert =
      "INSERT INTO standings VALUES ('demo', 'email', 'x', 'trusted', NULL, NULL, 'x', 0, 0, 0, 0)";
    await expect(env.DB.prepare(insert).run()).rejects.toThrow(/CHECK/);
  });

  it('lets a device in from a banned address, not with a banned e-mail address', async () => {
    const troll = await send({ email: 'troll@mail.example' }, MINE);
    const neighbour = await send({}, MINE);
    await set(troll.id, 'banned');
    expect((await send({ device: neighbour.device }, MINE)).status).toBe('rejected');
    await set(neighbour.id, 'trusted');
    expect((await send({ device: neighbour.device }, MINE)).status).toBe('published');
    const posing = { device: neighbour.device, email: 'troll@mail.example' };
    expect((await send(posing, MINE)).status).toBe('rejected');
  });
});

describe('with an action', () => {
  it('a ban is stored with the rejection, and undo lifts it', async () => {
    const { id, device } = await send({}, MINE);
    const until = in_(DAY);
    await act('reject', id, { standing: 'banned', until, reason: 'Sells things' });
    expect((await send({ device })).status).toBe('rejected');
    const { events, guest } = await inside(id);
    expect(events?.at(-1)).toMatchObject({ action: 'reject', detail: { standing: { standing: 'banned' } } });
    expect(guest?.standings).toEqual([
      expect.objectContaining({ comment: id, standing: 'banned', reason: 'Sells things', by: 'api' }),
    ]);
    await act('undo', id);
    expect((await inside(id)).guest?.standings).toEqual([]);
    expect((await send({ device }, MINE)).status).toBe('published');
  });

  it('undo leaves a ban alone that a later word replaced', async () => {
    const { id, device } = await send({}, MINE);
    await act('reject', id, { standing: 'banned' });
    const other = await send({ device }, MINE);
    await act('reject', other.id, { standing: 'banned', reason: 'Again' });
    await act('undo', id);
    expect((await send({ device })).status).toBe('rejected');
  });

  it('a short ban ends no longer one, and undo leaves what was there before', async () => {
    const { id, device } = await send({}, MINE);
    await act('reject', id, { standing: 'banned' });
    const other = await send({ device }, MINE);
    await act('reject', other.id, { standing: 'banned', until: in_(HOUR) });
    tick(HOUR);
    expect((await send({ device })).status).toBe('rejected');
    await act('undo', other.id);
    expect((await send({ device })).status).toBe('rejected');
    expect((await inside(id)).guest?.standings).toEqual([expect.objectContaining({ comment: id })]);
  });

  it('undo of trust brings a ban back', async () => {
    const { id, device } = await send();
    await set(id, 'banned');
    const other = await send({ device });
    await act('approve', other.id, { standing: 'trusted' });
    expect((await send({ device })).status).toBe('published');
    await act('undo', other.id);
    expect((await send({ device })).status).toBe('rejected');
  });

  it('what is said of the guest alone replaces all before', async () => {
    const { id, device } = await send();
    await act('reject', id, { standing: 'banned' });
    await set(id, 'banned', { until: in_(HOUR) });
    expect((await inside(id)).guest?.standings).toHaveLength(1);
    tick(HOUR);
    expect((await send({ device, body: 'Other words than those that were rejected.' })).status).toBe(
      'published',
    );
  });

  it('a refused action sets nothing', async () => {
    const { id, device } = await send();
    await act('delete', id);
    await act('reject', id, { standing: 'banned' });
    expect((await send({ device })).status).toBe('published');
  });
});

describe('the list', () => {
  it('is newest first, in pages, and never shows a key', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) {
      const { id } = await send(
        { email: `guest${i}@mail.example` },
        { 'cf-connecting-ip': `203.0.113.${i}` },
      );
      await set(id, 'banned', { moderator: 'Ann' });
      ids.unshift(id);
    }
    const first = await list('?limit=3');
    const second = await list(`?limit=3&cursor=${first.next}`);
    expect([...first.guests, ...second.guests].map(({ comment }) => comment)).toEqual(ids);
    expect(first.guests[0]).toMatchObject({ by: 'api: Ann', keys: [{}, {}, {}] });
    expect(second.next).toBeNull();
    expect(JSON.stringify([first, second, await inside(ids[0] ?? '')])).not.toMatch(/"[0-9a-f]{16}"/);
  });

  it.for([
    [{}, 422],
    [{ comment: 'nonsense', standing: 'banned' }, 422],
    [{ comment: '00000000001', standing: 'loved' }, 422],
    [{ comment: '00000000001', standing: 'banned', until: 'tomorrow' }, 422],
    [{ comment: '00000000001', standing: 'banned', until: '2001-01-01T00:00:00Z' }, 422],
    [{ comment: '00000000001', standing: 'banned', reason: 'x'.repeat(1001) }, 422],
    [{ comment: '00000000001', standing: 'banned' }, 404],
    ['nonsense', 400],
  ] as const)('answers bad input clearly: %j', async ([sent, status]) => {
    const raw = typeof sent === 'string' ? sent : JSON.stringify(sent);
    const response = await post(GUESTS, raw, { ...KEY, 'content-type': 'application/json' });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('needs the key', async () => {
    expect((await get(GUESTS)).status).toBe(401);
    expect((await post(GUESTS, {})).status).toBe(401);
    expect((await lift('nonsense')).status).toBe(404);
  });
});

describe('a guest’s history', () => {
  it('counts by device, address and e-mail, and names what is alike', async () => {
    const text = 'My neighbour earns a fortune from her sofa every month, ask her how she does it.';
    const first = await send({ email: 'a@mail.example' }, MINE);
    const { device } = first;
    const second = await send({ device, body: HELD }, OTHERS);
    const third = await send({ device, email: 'a@mail.example', body: text }, MINE);
    const copy = await send(
      { body: text.replace('neighbour', 'NEIGHBOUR!') },
      { 'cf-connecting-ip': '192.0.2.2' },
    );
    const { guest } = await inside(third.id);
    expect(guest?.counts).toEqual({
      device: { published: 1, pending: 1, rejected: 0, deleted: 0, more: false },
      address: { published: 1, pending: 0, rejected: 0, deleted: 0, more: false },
      email: { published: 1, pending: 0, rejected: 0, deleted: 0, more: false },
    });
    expect(guest?.newest).toEqual([
      expect.objectContaining({ id: second.id, status: 'pending', same: ['device'] }),
      expect.objectContaining({ id: first.id, same: ['device', 'address', 'email'] }),
    ]);
    expect(guest?.alike).toEqual([expect.objectContaining({ id: copy.id, same: ['text'] })]);
  });

  it('stops counting at 50', async () => {
    const { device } = await send();
    for (let i = 0; i < 52; i++) await send({ device });
    const last = await send({ device });
    const { guest } = await inside(last.id);
    expect(guest?.counts.device).toMatchObject({ published: 50, more: true });
    expect(guest?.newest).toHaveLength(10);
    expect(guest?.alike).toHaveLength(10);
  });
});

it('nothing that came in of a guest is kept or logged: no address, no e-mail, no token', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
  const email = 'someone@private.example';
  const { device = '', id } = await send({ email }, MINE);
  await set(id, 'banned');
  await send({ email, device }, { 'cf-connecting-ip': '2001:db8:1:2::77' });
  await act('reject', id, { standing: 'banned' });
  await send({ email, device: 'forged', body: HELD }, MINE);
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_cf%'",
  ).all<{ name: string }>();
  expect(tables.length).toBeGreaterThan(12);
  const [token = ''] = device.split('.');
  const secrets = new RegExp(`private\\.example|203\\.0\\.113|2001:0?db8|${token}`, 'i');
  let dump = '';
  for (const { name } of tables) {
    const { results } = await env.DB.prepare(`SELECT * FROM "${name}"`).all();
    dump += results.map((row) => Object.values(row).map(readable).join(' ')).join('\n');
  }
  // What is kept would be found: the text, a key, the index's words.
  expect(dump).toMatch(/A clear and friendly remark[^]*friendly/);
  expect(dump).not.toMatch(secrets);
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});

/** Blobs (the full-text index's own pages) as the letters that are in them. */
const readable = (value: unknown): string =>
  Array.isArray(value) ? String.fromCharCode(...value) : String(value);
