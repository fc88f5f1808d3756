import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { body, call, database, get, PAGE, post } from './harness.ts';

/** What is too long, too deep or too manifold is refused before anything is done with it, and never breaks anything. */

database();

const COMMENTS = '/v1/sites/demo/comments';
const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };
const GOOD = { page: PAGE, body: 'Fine.' };
const stored = () => env.DB.prepare('SELECT count(*) AS n FROM comments').first<number>('n');

async function expectProblem(response: Response, status: number, slug: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(await body(response, answers.problem)).toMatchObject({ type: `/problems/${slug}`, status });
  expect((await get(`/problems/${slug}`)).status).toBe(200);
  expect(await stored()).toBe(0);
}

/** The comment with so many other fields beside it. */
const more = (n: number): string =>
  JSON.stringify({ ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`x${i}`, i])), ...GOOD });
const form = (n: number): string =>
  `${new URLSearchParams(GOOD).toString()}${Array.from({ length: n }, (_, i) => `&x${i}=1`).join('')}`;

function parts(n: number): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(GOOD)) data.append(name, value);
  for (let i = 0; i < n; i++) data.append(`x${i}`, '1');
  return data;
}

describe('a body', () => {
  it.for([
    ['lists 60 deep', JSON.stringify({ ...GOOD, x: JSON.parse('['.repeat(60) + ']'.repeat(60)) }), JSON_TYPE],
    ['objects 10,000 deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, JSON_TYPE],
    ['nothing but brackets', '['.repeat(60_000), JSON_TYPE],
    ['5,000 fields in JSON', more(5000), JSON_TYPE],
    ['a list of 30,000', JSON.stringify({ ...GOOD, x: Array.from({ length: 30_000 }, () => 0) }), JSON_TYPE],
    ['201 fields in a form', form(200), FORM_TYPE],
    ['30,000 ampersands', '&'.repeat(30_000), FORM_TYPE],
  ] as const)('of %s is too complex', async ([, text, type]) => {
    await expectProblem(await post(COMMENTS, text, type), 400, 'too-complex');
  });

  it('of 300 parts is too complex', async () => {
    await expectProblem(await post(COMMENTS, parts(300)), 400, 'too-complex');
  });

  it('may have what nobody asked for', async () => {
    expect((await post(COMMENTS, more(100), JSON_TYPE)).status).toBe(201);
    expect((await post(COMMENTS, form(100), FORM_TYPE)).status).toBe(201);
    expect((await post(COMMENTS, parts(100))).status).toBe(201);
    expect(
      (await post(COMMENTS, JSON.stringify({ ...GOOD, x: { y: [{ z: [[[]]] }] } }), JSON_TYPE)).status,
    ).toBe(201);
  });

  it('may speak of brackets, ampersands and headers as much as it likes', async () => {
    const text = `${'[{,"'.repeat(1000)} & ${'&'.repeat(300)} ${'content-disposition '.repeat(20)}`;
    const data = new FormData();
    data.append('page', PAGE);
    data.append('body', text);
    const urlencoded = new URLSearchParams({ page: PAGE, body: text }).toString();
    for (const [sent, type] of [
      [JSON.stringify({ page: PAGE, body: text }), JSON_TYPE],
      [urlencoded, FORM_TYPE],
      [data, {}],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      expect([201, 202, 422]).toContain((await post(COMMENTS, sent, type)).status);
    }
  });

  it('comes back to a guest without JavaScript as a page', async () => {
    const response = await post(COMMENTS, form(300), { ...FORM_TYPE, accept: 'text/html' });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});

describe('an address', () => {
  it('of 9,000 characters is refused', async () => {
    await expectProblem(await get(`${COMMENTS}?page=${'a'.repeat(9000)}`), 414, 'uri-too-long');
    await expectProblem(await post(`${COMMENTS}?${'&a'.repeat(4500)}`, GOOD), 414, 'uri-too-long');
  });
});

describe('a header', () => {
  it.for(['accept', 'accept-language', 'authorization', 'content-type', 'origin', 'if-none-match'])(
    '%s of 5,000 characters is refused',
    async (name) => {
      const headers = { ...JSON_TYPE, [name]: `application/json;${'x'.repeat(5000)}` };
      await expectProblem(
        await call('POST', COMMENTS, { body: JSON.stringify(GOOD), headers }),
        431,
        'header-too-large',
      );
    },
  );

  it('Idempotency-Key of 5,000 characters is refused as what it is', async () => {
    const headers = { 'idempotency-key': `"${'x'.repeat(5000)}"` };
    await expectProblem(await post(COMMENTS, GOOD, headers), 422, 'invalid-input');
  });

  it('that browsers send is not', async () => {
    const headers = {
      accept:
        'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
      'accept-language': Array.from({ length: 40 }, (_, i) => `de-CH;q=0.${i}`).join(','),
      'user-agent': 'x'.repeat(5000),
      cookie: 'a=b; '.repeat(1000),
    };
    expect((await post(COMMENTS, GOOD, headers)).status).toBe(201);
  });
});

it('whatever comes in is answered, and never by a 5xx', async () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        '\\',
        ',',
        ':',
        '&',
        '=',
        '%',
        '%4',
        '--b\r\n',
        '\r\n\r\n',
        '\0',
        'é',
        'page',
        'body',
        PAGE,
        'Content-Disposition: form-data; name="body"\r\n',
        '1e999',
        'null',
        '__proto__',
      ),
      { maxLength: 60 },
    )
    .map((some) => some.join(''));
  const types = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=b',
    'multipart/form-data',
    'text/plain',
    ';',
    'application/json; charset=\0'.replace('\0', 'x'),
  );
  const ascii = fc.string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    maxLength: 300,
  });
  await fc.assert(
    fc.asyncProperty(soup, types, ascii, ascii, ascii, async (text, type, key, accept, authorization) => {
      const headers = { 'content-type': type, 'idempotency-key': key, accept, authorization, origin: key };
      const response = await call('POST', COMMENTS, { body: text, headers });
      expect(response.status).toBeLessThan(500);
      expect(response.status).toBeGreaterThanOrEqual(200);
    }),
    { numRuns: 150 },
  );
});
