import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import * as answers from '../../src/http/contract/answers.ts';
import {
  body,
  call,
  configure,
  database,
  get,
  KEY,
  PAGE,
  post,
  publish,
  submit,
  thread,
  tick,
} from './harness.ts';

/** Whatever comes in: the contract's problem document, never a 5xx, never half a comment. */

database();

const COMMENTS = '/v1/sites/demo/comments';
const stored = () => env.DB.prepare('SELECT count(*) AS n FROM comments').first<number>('n');
const GOOD = { page: PAGE, body: 'Fine.' };

async function expectProblem(
  response: Response,
  status: number,
  slug: string,
): Promise<z.infer<typeof answers.problem>> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = await body(response, answers.problem);
  expect(problem).toMatchObject({ type: `/problems/${slug}`, status });
  expect(await (await get(problem.type)).text()).toContain(String(status));
  return problem;
}

describe('fields', () => {
  it.for([
    ['no page', { body: 'x' }, '/page'],
    ['an empty page', { ...GOOD, page: '' }, '/page'],
    ['a relative page', { ...GOOD, page: '/article' }, '/page'],
    ['a javascript: page', { ...GOOD, page: 'javascript:alert(1)' }, '/page'],
    ['a page with credentials', { ...GOOD, page: 'https://a:b@news.example/' }, '/page'],
    ['a page of 2,100 characters', { ...GOOD, page: `https://news.example/${'a'.repeat(2100)}` }, '/page'],
    ['a page that is an object', { ...GOOD, page: { $gt: '' } }, '/page'],
    ['no body', { page: PAGE }, '/body'],
    ['an empty body', { ...GOOD, body: '' }, '/body'],
    ['a blank body', { ...GOOD, body: ' \n\t\u00a0 ' }, '/body'],
    ['a body that is a number', { ...GOOD, body: 7 }, '/body'],
    ['a body that is a list', { ...GOOD, body: ['x'] }, '/body'],
    ['a body of 10,001 characters', { ...GOOD, body: 'a'.repeat(10_001) }, '/body'],
    ['NUL in the body', { ...GOOD, body: 'a\u0000b' }, '/body'],
    ['NUL in the name', { ...GOOD, name: 'a\u0000b' }, '/name'],
    ['an escape character', { ...GOOD, body: 'a\u001b[31mb' }, '/body'],
    ['a lone surrogate', { ...GOOD, body: 'a\ud800b' }, '/body'],
    ['a lone surrogate in the title', { ...GOOD, title: '\udc00' }, '/title'],
    ['9,000 combining marks', { ...GOOD, body: `a${'\u0301'.repeat(9000)}` }, '/body'],
    ['10,000 combining marks', { ...GOOD, body: `a${'\u0301'.repeat(10_000)}` }, '/body'],
    ['a right-to-left override', { ...GOOD, body: 'see \u202egpj.exe' }, '/body'],
    ['a right-to-left override in the name', { ...GOOD, name: '\u202enimda' }, '/name'],
    ['a name of 81 graphemes', { ...GOOD, name: '👨‍👩‍👧'.repeat(81) }, '/name'],
    ['a javascript: website', { ...GOOD, website: 'javascript:alert(1)' }, '/website'],
    ['a data: website', { ...GOOD, website: 'data:text/html,x' }, '/website'],
    ['a website with credentials', { ...GOOD, website: 'https://bank.example@evil.example' }, '/website'],
    ['something that is no e-mail address', { ...GOOD, email: 'me at home' }, '/email'],
    ['a title of 301 characters', { ...GOOD, title: 'a'.repeat(301) }, '/title'],
    ['a parent that is no id', { ...GOOD, parent: "' OR 1=1 --" }, '/parent'],
    ['a parent that nobody wrote', { ...GOOD, parent: '0123456789a' }, '/parent'],
    ['a parent of zeros', { ...GOOD, parent: '00000000000' }, '/parent'],
    ['a website with white space', { ...GOOD, website: 'https://a.example/x\n"onclick=y' }, '/website'],
    ['a language that is none', { ...GOOD, lang: 'not a language' }, '/lang'],
    ['acknowledged that is neither', { ...GOOD, acknowledged: 'perhaps' }, '/acknowledged'],
    ['null', null, ''],
    ['a list', [GOOD], ''],
    ['text', '"hello"', ''],
  ] as const)('%s', async ([, input, pointer], { expect: check }) => {
    const response = await post(COMMENTS, input, { 'content-type': 'application/json' });
    const { errors = [] } = await expectProblem(response, 422, 'invalid-input');
    check(errors.map((error) => error.pointer)).toContain(pointer);
    check(await stored()).toBe(0);
  });

  it('name each of several at once', async () => {
    const problem = await expectProblem(await post(COMMENTS, { page: 'x', body: '' }), 422, 'invalid-input');
    expect(problem.errors?.map((error) => error.pointer)).toEqual(['/page', '/body']);
  });

  it('are taken at their limits', async () => {
    const response = await submit({
      body: `${'word '.repeat(1999)}five.`,
      name: '👨‍👩‍👧'.repeat(80),
      title: 'a'.repeat(300),
      parent: '',
      website: '',
      form: null,
      acknowledged: '',
      email: 'someone@example.org',
      lang: 'ar-Latn',
      unknown: 'ignored',
    });
    expect([201, 202]).toContain(response.status);
  });

  it('may hold isolates and marks that right-to-left writers use', async () => {
    const response = await submit({ body: 'كَتَبَ \u2067abc\u2069 شيئًا \u200fجميلًا' });
    expect(response.status).toBe(201);
  });
});

describe('bodies', () => {
  it.for([
    ['malformed JSON', '{"page":', 'application/json'],
    ['no JSON at all', '', 'application/json'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 'application/json'],
    ['multipart without a boundary', 'x', 'multipart/form-data'],
    [
      'multipart that breaks off',
      '--b\r\nContent-Disposition: form-data; name="pa',
      'multipart/form-data; boundary=b',
    ],
  ] as const)('%s', async ([, raw, type]) => {
    await expectProblem(await post(COMMENTS, raw, { 'content-type': type }), 400, 'unreadable-body');
  });

  it('of 65 KiB, with and without a length', async () => {
    const huge = JSON.stringify({ ...GOOD, body: 'a'.repeat(65 * 1024) });
    await expectProblem(
      await post(COMMENTS, huge, { 'content-type': 'application/json' }),
      413,
      'body-too-large',
    );
    const chunked = new Blob([huge]).stream();
    await expectProblem(
      await post(COMMENTS, chunked, { 'content-type': 'application/json' }),
      413,
      'body-too-large',
    );
    expect(await stored()).toBe(0);
  });

  it.for(['text/plain', 'application/xml', 'image/png', ''])('of type "%s"', async (type) => {
    await expectProblem(
      await post(COMMENTS, 'page=x', { 'content-type': type }),
      415,
      'unsupported-media-type',
    );
  });

  it('nested 30,000 deep', async () => {
    const deep = `{"page":"${PAGE}","body":${'['.repeat(30_000)}${']'.repeat(30_000)}}`;
    await expectProblem(
      await post(COMMENTS, deep, { 'content-type': 'application/json' }),
      400,
      'too-complex',
    );
  });

  it('with a file where text belongs', async () => {
    const form = new FormData();
    form.append('page', PAGE);
    form.append('body', new File(['x'], 'x.txt'));
    await expectProblem(await post(COMMENTS, form), 422, 'invalid-input');
  });

  it('with fields named after prototypes', async () => {
    const form = new URLSearchParams({
      page: PAGE,
      body: 'Fine.',
      __proto__: 'x',
      constructor: 'y',
    }).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post(COMMENTS, `${form}&__proto__=z&toString=1`, type)).status).toBe(201);
  });
});

describe('addresses and methods', () => {
  it.for([
    ['POST', '/v1/sites/nobody/comments', GOOD, 404, 'unknown-site'],
    ['POST', '/v1/sites/nobody/comments', { page: 'x' }, 404, 'unknown-site'],
    ['GET', `/v1/sites/nobody/comments?page=${PAGE}`, undefined, 404, 'unknown-site'],
    ['GET', '/v1/sites/nobody/feed.json', undefined, 404, 'unknown-site'],
    ['POST', '/v1/sites/nobody/counts', [PAGE], 404, 'unknown-site'],
    ['GET', '/nowhere', undefined, 404, 'not-found'],
    ['GET', '/v1/sites/demo', undefined, 404, 'not-found'],
    ['GET', '/avatars/99-X.svg', undefined, 404, 'not-found'],
    ['GET', '/avatars/1-%3Cscript%3E.svg', undefined, 404, 'not-found'],
    ['GET', '/v1/sites/demo/comments', undefined, 422, 'invalid-input'],
    ['GET', thread('&limit=0'), undefined, 422, 'invalid-input'],
    ['GET', thread('&limit=101'), undefined, 422, 'invalid-input'],
    ['GET', thread('&limit=-1'), undefined, 422, 'invalid-input'],
    ['GET', thread('&sort=best'), undefined, 422, 'invalid-input'],
    ['GET', thread('&cursor=%00'), undefined, 422, 'invalid-input'],
    ['GET', thread('&cursor=zzzzzzzzzzz.zzzzzzzzzzz'), undefined, 422, 'invalid-input'],
    ['GET', '/v1/sites/demo/feed.json?cursor=1', undefined, 422, 'invalid-input'],
    ['POST', '/v1/sites/demo/counts', { page: PAGE }, 422, 'invalid-input'],
    ['POST', '/v1/sites/demo/counts', ['nonsense'], 422, 'invalid-input'],
    ['POST', '/v1/sites/demo/counts', Array.from({ length: 101 }, () => PAGE), 422, 'invalid-input'],
  ] as const)('%s %s', async ([method, path, input, status, slug]) => {
    await expectProblem(await call(method, path, { body: input }), status, slug);
  });

  it.for([
    ['DELETE', COMMENTS, 'GET, HEAD, POST, OPTIONS'],
    ['PUT', '/v1/sites/demo/feed.json', 'GET, HEAD, OPTIONS'],
    ['PUT', '/v1/sites/demo/counts', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/embed', 'GET, HEAD'],
    ['PATCH', '/healthz', 'GET, HEAD'],
  ] as const)('%s is not for %s', async ([method, path, allow], { expect: check }) => {
    const response = await call(method, path);
    check(response.headers.get('allow')).toBe(allow);
    await expectProblem(response, 405, 'method-not-allowed');
  });

  it.for([
    ['POST', '/v1/sites/demo/check'],
    ['GET', '/v1/sites/demo/moderation/comments'],
    ['GET', '/v1/sites/demo/moderation/comments/x'],
    ['POST', '/v1/sites/demo/moderation/actions'],
  ] as const)('%s %s is only for those with the key', async ([method, path], { expect: check }) => {
    for (const authorization of [
      undefined,
      'Bearer',
      'Bearer wrong',
      'Bearer dev-api-key2',
      'Basic dev-api-key',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other reads better when it fails
      const response = await call(method, path, {
        headers: authorization === undefined ? {} : { authorization },
      });
      check(response.headers.get('www-authenticate')).toBe('Bearer');
      // oxlint-disable-next-line no-await-in-loop
      await expectProblem(response, 401, 'unauthorized');
    }
  });
});

describe('origins', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const fields = new URLSearchParams(GOOD).toString();

  it.for([
    ['another site', { origin: 'https://evil.example' }],
    ['a page that hides its origin', { origin: 'null' }],
    ['a cross-site post without Origin', { 'sec-fetch-site': 'cross-site' }],
    ['a look-alike', { origin: 'https://news.example.evil.example' }],
  ] as const)('%s may not post', async ([, headers], { expect: check }) => {
    await configure({ anyPage: true, origins: ['https://news.example'] });
    const response = await post(COMMENTS, fields, { ...form, ...headers });
    check(response.headers.get('access-control-allow-origin')).toBeNull();
    await expectProblem(response, 403, 'origin-not-allowed');
    check(await stored()).toBe(0);
  });

  it("the site's own may, and may read the answer, also a refusal", async () => {
    await configure({ origins: ['https://news.example'] });
    const headers = { origin: 'https://news.example' };
    for (const fieldsOf of [{}, { body: '' }]) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      const response = await submit(fieldsOf, headers);
      expect(response.headers.get('access-control-allow-origin')).toBe('https://news.example');
      expect(response.headers.get('vary')).toContain('origin');
    }
    const preflight = await call('OPTIONS', COMMENTS, {
      headers: { ...headers, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://news.example');
  });

  it('of others get no leave in advance', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const preflight = await call('OPTIONS', COMMENTS, { headers });
    expect(preflight.status).toBe(403);
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('bound the pages that may carry threads', async () => {
    await configure({ origins: ['https://news.example'] });
    expect((await submit()).status).toBe(201);
    const problem = await expectProblem(
      await submit({ page: 'https://other.example/' }),
      422,
      'invalid-input',
    );
    expect(problem.errors).toMatchObject([{ pointer: '/page' }]);
  });
});

it.for([
  ['GET', thread('&limit=0')],
  ['GET', '/v1/sites/nobody/feed.json'],
  ['POST', '/v1/sites/demo/counts'],
] as const)('any page may read why a read failed: %s %s', async ([method, path], { expect: check }) => {
  const response = await call(method, path, { headers: { origin: 'https://anywhere.example' } });
  check(response.status).toBeGreaterThanOrEqual(400);
  check(response.headers.get('access-control-allow-origin')).toBe('*');
});

describe('any fields at all', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      '\u202e',
      '\ud800',
      '\u0000',
      '<script>alert(1)</script>',
      "'; DROP TABLE comments; --",
      '﷽'.repeat(50),
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );

  it('are stored whole and served as text, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          { body: anything, name: anything, website: anything, title: anything, email: anything },
          { requiredKeys: [] },
        ),
        async (fields) => {
          // Chance may write the same twice: that is no double click.
          tick(10 * 60_000);
          const before = await stored();
          const response = await post(COMMENTS, { page: PAGE, ...fields }, KEY);
          expect([201, 202, 400, 422]).toContain(response.status);
          const after = await stored();
          expect(after).toBe(response.status < 300 ? (before ?? 0) + 1 : before);
          const { comment } = await response.json<{ comment?: { body_html: string } }>();
          const text = comment?.body_html.replaceAll(/<\/?(?:p|a|br)\b[^<>]*>/g, '') ?? '';
          expect(text).not.toMatch(/[<>]/);
        },
      ),
      { numRuns: 150 },
    );
    expect((await get(thread('&limit=100'))).status).toBe(200);
    expect((await get('/v1/sites/demo/feed.json')).status).toBe(200);
  });

  it('HTML in every field is text everywhere', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    await publish({ body: `Look: ${evil}`, name: evil, title: evil });
    const embed = await (await get(`/embed?site=demo&page=${encodeURIComponent(PAGE)}`)).text();
    expect(embed).not.toContain('<img');
    expect(embed).toContain('&lt;img');
    const feed = await body(await get('/v1/sites/demo/feed.json'), answers.jsonFeed);
    expect(feed.items[0]?.content_html).not.toContain('<img');
  });
});
