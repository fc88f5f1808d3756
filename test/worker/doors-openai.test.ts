import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { addSite, doorKey, everything, kept } from './doors.ts';
import { body as read, call, CASINO, configure, database, get, HELD, KEY, post, tick } from './harness.ts';

database();

const PATH = '/compat/openai/v1/moderations';

const answer = z.object({
  id: z.string().regex(/^modr-[0-9a-f]{32}$/),
  model: z.string(),
  results: z.array(
    z.object({
      flagged: z.boolean(),
      categories: z.record(z.string(), z.boolean()),
      category_scores: z.record(z.string(), z.number().min(0).max(1)),
      category_applied_input_types: z.record(z.string(), z.array(z.literal('text'))),
      greenroom: z.object({
        verdict: z.string(),
        scores: z.object({ spam: z.number(), toxicity: z.number() }),
      }),
    }),
  ),
});
const failure = z.object({
  error: z.strictObject({
    message: z.string().min(1),
    type: z.literal('invalid_request_error'),
    param: z.string().nullable(),
    code: z.string().nullable(),
  }),
});

const ask = (input: unknown, key = 'dev-api-key') =>
  post(PATH, { input }, { authorization: `Bearer ${key}` });
const flags = async (response: Response) =>
  (await read(response, answer)).results.map(({ flagged }) => flagged);

describe('moderations', () => {
  it('answers each text, and says what OpenAI has no word for', async () => {
    const { model, results } = await read(await ask(['Fine.', HELD, CASINO]), answer);
    expect(model).toBe('omni-moderation-latest');
    expect(results.map(({ flagged, greenroom }) => [flagged, greenroom.verdict])).toEqual([
      [false, 'approve'],
      [true, 'hold'],
      [false, 'hold'],
    ]);
    expect(results[1]?.categories.harassment).toBe(true);
    expect(results[2]?.greenroom.scores.spam).toBeGreaterThan(5);
  });

  it('takes one text, and parts of a message as one', async () => {
    expect(await flags(await ask(HELD))).toEqual([true]);
    const parts = [
      { type: 'text', text: 'Hello.' },
      { type: 'text', text: HELD },
    ];
    expect(await flags(await ask(parts))).toEqual([true]);
  });

  it('gives the model’s name back', async () => {
    const response = await post(PATH, { input: 'Fine.', model: 'text-moderation-stable' }, KEY);
    expect((await read(response, answer)).model).toBe('text-moderation-stable');
  });

  it('reads no further than the engine does, and says so by flagging', async () => {
    expect(await flags(await ask('a few words '.repeat(5000)))).toEqual([true]);
  });

  it('takes a hundred texts', async () => {
    expect(await flags(await ask(Array.from({ length: 100 }, () => 'Fine.')))).toHaveLength(100);
  });
});

describe('keys', () => {
  it('of a site follow its policy', async () => {
    await addSite('calm', { policy: { thresholds: { toxicity: { hold: 50, reject: 60 } } } });
    expect(await flags(await ask(HELD, await doorKey('calm')))).toEqual([false]);
    expect(await flags(await ask(HELD, await doorKey()))).toEqual([true]);
  });

  it('which were revoked or have expired do not open', async () => {
    const [revoked, old] = [await doorKey('demo', 'a'), await doorKey('demo', 'b')];
    await doorKey('demo', 'b');
    await env.DB.prepare("DELETE FROM credentials WHERE name = 'a'").run();
    expect((await ask('x', revoked)).status).toBe(401);
    expect((await ask('x', old)).status).toBe(200);
    tick(24 * 3_600_000);
    expect((await ask('x', old)).status).toBe(401);
  });

  it('that are in use end at once where they are removed, and within five seconds elsewhere', async () => {
    const key = await doorKey('demo', 'a');
    const statements = vi.spyOn(env.DB, 'batch');
    expect((await ask('x', key)).status).toBe(200);
    expect((await ask('x', key)).status).toBe(200);
    // The second asked nothing of the database.
    expect(statements).toHaveBeenCalledTimes(1);
    const listed = await (
      await get('/v1/sites/demo/moderation/credentials', KEY)
    ).json<{
      credentials: { id: string }[];
    }>();
    await call('DELETE', `/v1/sites/demo/moderation/credentials/${listed.credentials[0]?.id}`, {
      headers: KEY,
    });
    expect((await ask('x', key)).status).toBe(401);

    const other = await doorKey('demo', 'b');
    expect((await ask('x', other)).status).toBe(200);
    await env.DB.prepare('DELETE FROM credentials').run();
    tick(4_999);
    expect((await ask('x', other)).status).toBe(200);
    tick(1);
    expect((await ask('x', other)).status).toBe(401);
    statements.mockRestore();
  });

  it('open nothing else', async () => {
    const bearer = { authorization: `Bearer ${await doorKey()}` };
    expect((await post('/v1/sites/demo/check', { body: 'x' }, bearer)).status).toBe(401);
    expect((await get('/v1/sites/demo/moderation/comments', bearer)).status).toBe(401);
  });

  it.for([
    [{}, null],
    [{ authorization: 'Bearer ' }, null],
    [{ authorization: 'Basic ZGV2OmFwaQ==' }, null],
    [{ 'api-key': 'dev-api-key' }, null],
    [{ authorization: 'Bearer wrong' }, 'invalid_api_key'],
    [{ authorization: `Bearer ${'k'.repeat(2000)}` }, 'invalid_api_key'],
  ] as const)('%j: 401 as OpenAI writes it', async ([headers, code], { expect: check }) => {
    const response = await post(PATH, { input: 'x' }, headers);
    check(response.status).toBe(401);
    check((await read(response, failure)).error.code).toBe(code);
  });
});

describe('bad input', () => {
  it.for([
    [{}, 400, 'input'],
    [{ input: '' }, 400, 'input'],
    [{ input: [] }, 400, 'input'],
    [{ input: null }, 400, 'input'],
    [{ input: { text: 'x' } }, 400, 'input'],
    [{ input: [['x']] }, 400, 'input'],
    [{ input: [{ type: 'image_url', image_url: { url: 'data:,' } }] }, 400, 'input'],
    [{ input: Array.from({ length: 101 }, () => 'x') }, 400, 'input'],
    [{ input: 'x', model: {} }, 400, 'model'],
    ['null', 400, null],
    ['[]', 400, null],
    ['{"input":', 400, null],
    ['', 400, null],
    ['['.repeat(100_000), 400, null],
    [new Uint8Array([0x22, 0xff, 0x22]), 400, null],
    [JSON.stringify({ input: 'x'.repeat(1_100_000) }), 413, null],
  ] as const)('%#: said in OpenAI’s words', async ([body, status, param], { expect: check }) => {
    const response = await call('POST', PATH, {
      body,
      headers: { ...KEY, 'content-type': 'application/json' },
    });
    check(response.status).toBe(status);
    check((await read(response, failure)).error.param).toBe(param);
  });

  it('other media, methods and addresses', async () => {
    const form = await call('POST', PATH, {
      body: 'input=x',
      headers: { ...KEY, 'content-type': 'text/plain' },
    });
    const method = await get(PATH, KEY);
    const address = await post('/compat/openai/v1/chat/completions', {}, KEY);
    expect([form.status, method.status, address.status]).toEqual([415, 405, 404]);
    expect(method.headers.get('allow')).toBe('POST');
    await Promise.all([form, method, address].map((response) => read(response, failure)));
  });

  it('is not text that no submission could hold', async () => {
    await configure({ doors: { store: true } });
    const odd = ['\u0000', '\ud800', '\u202eabc', 'a' + '\u0301'.repeat(5000)];
    expect(await flags(await ask(odd))).toHaveLength(odd.length);
    expect(await kept()).toHaveLength(odd.length);
  });
});

describe('what is kept', () => {
  it('is nothing by default, and every text where the site wants it', async () => {
    const texts = Array.from({ length: 100 }, (_, index) => `Fine, number ${index}.`);
    await ask(texts);
    expect(await kept()).toEqual([]);
    await configure({ doors: { store: true } });
    const key = await doorKey();
    await ask(texts, key);
    expect(await kept()).toEqual(
      texts.map((text) => ({ site: 'demo', door: 'openai', label: null, fields: { body: text } })),
    );
    expect(await everything()).not.toContain(key);
  });
});
