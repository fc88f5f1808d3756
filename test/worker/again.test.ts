import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { forgetAnswers } from '../../src/store/answers.ts';
import { configure, database, HELD, KEY, moderate, now, post, submit, tick, body } from './harness.ts';

/** The same submission sent again: the first answer, and no second comment. */

database();

const UUID = '"8e03978e-40d5-43dd-bc93-6894a57f9324"';
const ADDRESS = { 'cf-connecting-ip': '203.0.113.7' };
const stored = () => env.DB.prepare('SELECT count(*) AS n FROM comments').first<number>('n');

interface Answer {
  readonly status: number;
  readonly replayed: boolean;
  readonly text: string;
}
const read = async (response: Response): Promise<Answer> => ({
  status: response.status,
  replayed: response.headers.get('idempotency-replayed') === 'true',
  text: await response.text(),
});
/** An answer's JSON, as far as these tests ask for it. */
interface Told {
  readonly id?: string;
  readonly comment?: { readonly id: string };
  readonly receipt?: unknown;
  readonly device?: string;
}
const told = ({ text }: Answer): Told => {
  const value: Told = JSON.parse(text);
  return value;
};
const send = async (fields: object, headers: Record<string, string>): Promise<Answer> =>
  read(await submit({ ...fields }, headers));

describe('Idempotency-Key', () => {
  const key = { 'idempotency-key': UUID };

  it.for([
    ['on air', {}, 201],
    ['waiting', { body: HELD }, 202],
    ['by the publisher', { name: 'Ana' }, 201],
  ] as const)(
    'the same key and comment get the first answer again, to the byte: %s',
    async ([who, fields, status]) => {
      const from = who === 'by the publisher' ? KEY : ADDRESS;
      const first = await send(fields, { ...key, ...from });
      expect(first).toMatchObject({ status, replayed: false });
      expect(told(first).receipt).toBeDefined();
      tick(60_000);
      const again = await send(fields, { ...key, ...from });
      expect(again).toEqual({ ...first, replayed: true });
      expect(await stored()).toBe(1);
    },
  );

  it('is the same from another network, in or out of quotation marks, in JSON or as a form', async () => {
    const first = await send({ name: 'Ana' }, { ...key, ...ADDRESS });
    const elsewhere = { 'cf-connecting-ip': '198.51.100.9', 'idempotency-key': UUID.slice(1, -1) };
    expect(await send({ name: 'Ana' }, elsewhere)).toEqual({ ...first, replayed: true });
    const form = new URLSearchParams({
      page: 'https://news.example/article',
      body: 'A clear and friendly remark.',
      name: 'Ana',
    });
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const byForm = await read(await post('/v1/sites/demo/comments', form.toString(), { ...key, ...type }));
    expect(byForm).toEqual({ ...first, replayed: true });
  });

  it('is the first answer whatever became of the comment since', async () => {
    const first = await send({}, key);
    const { comment } = told(first);
    await moderate('reject', [comment?.id ?? '']);
    await configure({ anyPage: true, closeAfterDays: 1 });
    tick(2 * 3_600_000);
    expect(await send({}, key)).toEqual({ ...first, replayed: true });
  });

  it('replays an answer to a comment that is gone', async () => {
    const parent = told(await send({ body: 'The first word.' }, {})).comment?.id ?? '';
    const first = await send({ parent }, key);
    await moderate('delete', [parent]);
    expect(await send({ parent }, key)).toEqual({ ...first, replayed: true });
    expect(told(first).comment).toMatchObject({ depth: 1, parent });
  });

  it('with another comment is refused, and nothing is stored', async () => {
    await send({}, key);
    for (const fields of [
      { body: 'Other words.' },
      { name: 'Ana' },
      { email: 'a@b.example' },
      { page: 'https://news.example/2' },
      { lang: 'fr' },
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      const response = await submit(fields, key);
      expect(response.status).toBe(422);
      // oxlint-disable-next-line no-await-in-loop
      expect(await body(response, answers.problem)).toMatchObject({ type: '/problems/key-reused' });
    }
    expect(await stored()).toBe(1);
  });

  it('is good for 24 hours', async () => {
    await send({}, key);
    tick(86_400_000 - 1);
    expect((await submit({ body: 'Other words.' }, key)).status).toBe(422);
    tick(1);
    const next = await send({ body: 'Other words.' }, key);
    expect(next).toMatchObject({ status: 201, replayed: false });
    expect(await send({ body: 'Other words.' }, key)).toEqual({ ...next, replayed: true });
  });

  it('of one site, and of the publisher, is nobody else’s', async () => {
    await env.DB.prepare(
      "INSERT INTO sites (id, settings, created_at) VALUES ('other', '{\"anyPage\":true}', 0)",
    ).run();
    await send({}, key);
    expect(await send({}, { ...key, ...KEY })).toMatchObject({ status: 201, replayed: false });
    const fields = { page: 'https://news.example/article', body: 'A clear and friendly remark.' };
    const other = await read(await post('/v1/sites/other/comments', fields, key));
    expect(other).toMatchObject({ status: 201, replayed: false });
    expect(await stored()).toBe(3);
  });

  it('that could be counted up is of one device or address, and an address gets no receipt', async () => {
    const weak = { 'idempotency-key': '"1"' };
    const first = await send({}, { ...weak, ...ADDRESS });
    const again = await send({}, { ...weak, ...ADDRESS });
    expect(again).toMatchObject({ status: 201, replayed: true });
    expect(told(again).comment).toEqual(told(first).comment);
    expect(told(again)).not.toHaveProperty('receipt');
    expect(told(again)).not.toHaveProperty('device');
    const neighbour = await send({}, { ...weak, 'cf-connecting-ip': '198.51.100.9' });
    expect(neighbour).toMatchObject({ status: 201, replayed: false });
  });

  it('is free again after a nudge or any refusal', async () => {
    expect((await submit({ body: HELD, acknowledged: false }, key)).status).toBe(422);
    expect((await submit({ parent: '0123456789a' }, key)).status).toBe(422);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM answers').first('n')).toBe(0);
    const first = await send({ body: HELD }, key);
    expect(first).toMatchObject({ status: 202, replayed: false });
  });

  it.for([
    '"',
    '""',
    '"a',
    'a"',
    '"a"b"',
    'a b',
    'é',
    `"${'x'.repeat(201)}"`,
    '"a", "b"',
    '"a\\b"',
    '{"a":1}',
  ])('that is none is refused: %s', async (wrong) => {
    const response = await submit({}, { 'idempotency-key': wrong });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-input',
      errors: [{ pointer: '#header/idempotency-key' }],
    });
    expect(await stored()).toBe(0);
  });

  it('of twenty at once one is stored, and all are answered alike', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => send({}, { ...key, ...ADDRESS })));
    expect(await stored()).toBe(1);
    expect(new Set(all.map(({ text, status }) => `${status} ${text}`)).size).toBe(1);
    expect(all.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });

  it('of two comments at once under one key one is stored, and the other is refused', async () => {
    const all = await Promise.all(['One.', 'Two.'].map((text) => send({ body: text }, key)));
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422]);
    expect(await stored()).toBe(1);
  });
});

describe('a double click', () => {
  it('of a device is one comment, with its receipt', async () => {
    const { device } = told(await send({ body: 'Hello.' }, {}));
    const first = await send({ device }, ADDRESS);
    const again = await send({ device }, { 'cf-connecting-ip': '198.51.100.9' });
    expect(again).toEqual({ ...first, replayed: true });
    expect(told(again).receipt).toBeDefined();
    expect(await stored()).toBe(2);
  });

  it('from an address is one comment, but who proves nothing gets neither receipt nor device', async () => {
    const first = await send({ name: 'Ana', email: 'ana@mail.example' }, ADDRESS);
    const response = await submit({ name: 'Ana', email: 'ANA@mail.example' }, ADDRESS);
    expect(response.headers.get('idempotency-replayed')).toBe('true');
    const again = await body(response, answers.repeated);
    expect(again).toEqual({ status: 'published', comment: told(first).comment });
    expect(await stored()).toBe(1);
    const { results } = await env.DB.prepare('SELECT * FROM answers').all();
    expect(results).toHaveLength(1);
  });

  it('by a plain form is told the same, without the way to a receipt', async () => {
    const form = new URLSearchParams({
      page: 'https://news.example/article',
      body: 'By form.',
      words: 'en',
    }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...ADDRESS };
    const send2 = async () => (await post('/v1/sites/demo/comments', form, headers)).text();
    expect(await send2()).toContain('/receipts/');
    expect(await send2()).not.toContain('/receipts/');
    const embed = `${form}&via=embed`;
    const moved = await post('/v1/sites/demo/comments', embed, headers);
    expect(moved.status).toBe(303);
    expect(moved.headers.get('location')).not.toContain('receipt');
    expect(await stored()).toBe(1);
  });

  it('of many at once is one comment', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => send({}, ADDRESS)));
    expect(await stored()).toBe(1);
    expect(new Set(all.map((answer) => told(answer).comment?.id)).size).toBe(1);
    expect(all.filter((answer) => told(answer).receipt !== undefined)).toHaveLength(1);
  });

  it.for([
    ['a server with the key, for a name', { name: 'Ana' }, KEY, 1],
    ['a server with the key, for nobody in particular', {}, KEY, 2],
    ['nobody knows who', {}, {}, 2],
  ] as const)('%s: %j', async ([, fields, headers, comments]) => {
    await send(fields, headers);
    await send(fields, headers);
    expect(await stored()).toBe(comments);
  });

  it.for([
    ['another text', { body: 'Other words.' }, 0],
    ['another name', { name: 'Ben' }, 0],
    ['another page', { page: 'https://news.example/2' }, 0],
    ['ten minutes', {}, 10 * 60_000],
  ] as const)('%s later is a comment of its own', async ([, fields, ms]) => {
    await send({}, ADDRESS);
    tick(ms);
    expect(await send(fields, ADDRESS)).toMatchObject({ status: 201, replayed: false });
    expect(await stored()).toBe(2);
  });

  it('at midnight, and when the month begins, is one comment, too', async () => {
    const date = new Date(now());
    tick(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) - 1 - now());
    await send({}, ADDRESS);
    tick(1000);
    expect(await send({}, ADDRESS)).toMatchObject({ replayed: true });
    tick(1000);
    expect(await send({}, ADDRESS)).toMatchObject({ replayed: true });
    expect(await stored()).toBe(1);
  });
});

describe('what is kept', () => {
  it('says nothing to who has the database, and opens for nobody without the client’s secret', async () => {
    const first = await send(
      { name: 'Ana', email: 'ana@mail.example' },
      { 'idempotency-key': UUID, ...ADDRESS },
    );
    const { receipt, comment } = told(first);
    const { results } = await env.DB.prepare('SELECT * FROM answers').all();
    const text = JSON.stringify(results);
    expect(text).not.toMatch(/Ana|ana@|203\.0\.113|8e03978e|friendly/);
    for (const secret of [comment?.id, JSON.stringify(receipt).slice(-40, -4)])
      expect(text).not.toContain(secret);
  });

  it('goes when it is of no use any more', async () => {
    await send({}, { 'idempotency-key': UUID });
    await send({ body: 'A double click, perhaps.' }, ADDRESS);
    expect(await forgetAnswers(env.DB, now())).toBe(0);
    expect(await forgetAnswers(env.DB, tick(86_400_000))).toBe(1);
    expect(await forgetAnswers(env.DB, tick(86_400_000))).toBe(1);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM answers').first('n')).toBe(0);
  });
});
