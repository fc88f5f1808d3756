import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { FORM_LIMIT } from '../../src/compat/akismet/form.ts';
import { TEST_STRING } from '../../src/moderation/index.ts';
import { addSite, doorKey, everything, kept } from './doors.ts';
import { call, CASINO, configure, database, get, HELD, KEY, post, tick } from './harness.ts';

database();

const GUEST = { blog: 'https://blog.example', user_ip: '203.0.113.77' };
const MASTER = 'dev-api-key';

const send = (
  method: string,
  fields: Record<string, string>,
  host = 'http://localhost:8787/compat/akismet',
) =>
  call('POST', `${host}/1.1/${method}`, {
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
  });

const checkComment = (fields: Record<string, string>, api_key = MASTER) =>
  send('comment-check', { ...GUEST, api_key, ...fields });

/** Every answer is plain text with status 200. */
async function said(response: Response): Promise<string> {
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  return response.text();
}

describe('keys', () => {
  const BARE = 'http://localhost:8787';

  it.for(['key', 'api_key'])('verifies one in the field %s', async (field, { expect: check }) => {
    const key = await doorKey();
    check(await said(await send('verify-key', { [field]: key, blog: GUEST.blog }))).toBe('valid');
    check(await said(await send('verify-key', { [field]: key, blog: GUEST.blog }, BARE))).toBe('valid');
    check(await said(await send('verify-key', { [field]: MASTER }))).toBe('valid');
    check(await said(await send('verify-key', { [field]: `${key}x` }))).toBe('invalid');
  });

  it('takes one from the host name, with and without the prefix', async () => {
    const key = await doorKey();
    for (const path of ['', '/compat/akismet']) {
      const host = `http://${key}.localhost:8787${path}`;
      expect(await said(await send('comment-check', { ...GUEST, comment_content: HELD }, host))).toBe('true');
      expect(await said(await send('verify-key', {}, host))).toBe('valid');
    }
  });

  it.for([
    'http://localhost:8787',
    'http://127.0.0.1:8787',
    'http://[::1]:8787',
    'http://nobody.localhost:8787',
    'http://.localhost:8787',
  ])('finds none at %s', async (host, { expect: check }) => {
    const response = await send('comment-check', { ...GUEST, comment_content: 'Fine.' }, host);
    check(await said(response)).toBe('invalid');
    check(response.headers.get('x-akismet-debug-help')).toBe('The key is not valid here');
  });

  it('a wrong one in the form is not saved by a good one in the host name', async () => {
    const host = `http://${await doorKey()}.localhost:8787`;
    expect(await said(await send('comment-check', { ...GUEST, api_key: 'wrong' }, host))).toBe('invalid');
  });

  it('which were revoked or have expired do not open', async () => {
    const [revoked, old] = [await doorKey('demo', 'a'), await doorKey('demo', 'b')];
    await doorKey('demo', 'b');
    await env.DB.prepare("DELETE FROM credentials WHERE name = 'a'").run();
    expect(await said(await checkComment({}, revoked))).toBe('invalid');
    expect(await said(await checkComment({}, old))).toBe('false');
    tick(24 * 3_600_000);
    expect(await said(await checkComment({}, old))).toBe('invalid');
  });

  it('of another site follow that site’s policy, and keep there', async () => {
    await addSite('calm', {
      policy: { thresholds: { toxicity: { hold: 50, reject: 60 } } },
      doors: { store: true },
    });
    const key = await doorKey('calm');
    expect(await said(await checkComment({ comment_content: HELD }, key))).toBe('false');
    expect(await said(await checkComment({ comment_content: HELD }))).toBe('true');
    expect((await kept()).map(({ site }) => site)).toEqual(['calm']);
  });

  it('of the deployment follow the site that the address names', async () => {
    await addSite('calm', { policy: { thresholds: { toxicity: { hold: 50, reject: 60 } } } });
    const fields = new URLSearchParams({ ...GUEST, api_key: MASTER, comment_content: HELD }).toString();
    const ask = (query: string) =>
      call('POST', `/compat/akismet/1.1/comment-check${query}`, { body: fields });
    expect(await said(await ask('?site=calm'))).toBe('false');
    expect(await said(await ask('?site=demo'))).toBe('true');
    expect(await said(await ask('?site=nowhere'))).toBe('invalid');
  });

  it('open nothing else', async () => {
    const bearer = { authorization: `Bearer ${await doorKey()}` };
    expect((await post('/v1/sites/demo/check', { body: 'x' }, bearer)).status).toBe(401);
    expect((await get('/v1/sites/demo/moderation/comments', bearer)).status).toBe(401);
    expect((await post('/v1/sites/demo/moderation/actions', {}, bearer)).status).toBe(401);
    expect((await get('/v1/sites/demo/moderation/comments', KEY)).status).toBe(200);
  });
});

describe('comment-check', () => {
  it.for([
    ['Thank you, the second table settles it.', 'false', 'approve'],
    [HELD, 'true', 'hold'],
    [CASINO, 'true', 'hold'],
    [TEST_STRING, 'true', 'reject'],
    ['Read <a href="https://nature.example/a1">the study</a>, it says why.', 'false', 'approve'],
    ['You are an id<b></b>&#105;ot.', 'true', 'hold'],
  ] as const)('%s: %s', async ([comment_content, answer, verdict], { expect: check }) => {
    const response = await checkComment({ comment_content });
    check(await said(response)).toBe(answer);
    check(response.headers.get('x-greenroom-verdict')).toBe(verdict);
    check(response.headers.get('x-akismet-debug-help')).toBeNull();
  });

  it('advises to discard what is rejected as spam, and nothing else', async () => {
    const tip = async (comment_content: string) =>
      (await checkComment({ comment_content })).headers.get('x-akismet-pro-tip');
    const flood = `${CASINO} Contact us on WhatsApp +1 555 010 9999, buy cheap viagra now! ${CASINO}`;
    expect(await tip(flood)).toBe('discard');
    expect(await tip(CASINO)).toBeNull();
    expect(await tip(TEST_STRING)).toBeNull();
    expect(await tip('You stupid fucking faggot, go die')).toBeNull();
  });

  it('judges name and website, too', async () => {
    const fine = { comment_content: 'Nice.' };
    expect(await said(await checkComment({ ...fine, comment_author: CASINO }))).toBe('true');
    expect(await said(await checkComment({ ...fine, comment_author: 'Mona' }))).toBe('false');
  });

  it('knows Akismet’s test values; those for spam win', async () => {
    const admin = { user_role: 'administrator' };
    expect(await said(await checkComment({ comment_author: 'viagra-test-123', ...admin }))).toBe('true');
    expect(
      await said(await checkComment({ comment_author_email: 'akismet-guaranteed-spam@example.com' })),
    ).toBe('true');
    expect(await said(await checkComment({ comment_content: CASINO, ...admin }))).toBe('false');
  });

  it('takes a filled-in honeypot for spam', async () => {
    const bait = { comment_content: 'Fine.', honeypot_field_name: 'nick' };
    expect(await said(await checkComment({ ...bait, nick: 'x' }))).toBe('true');
    expect(await said(await checkComment(bait))).toBe('false');
  });

  it('with spam-only leaves rudeness to others', async () => {
    await configure({ doors: { akismet: 'spam-only' } });
    expect(await said(await checkComment({ comment_content: HELD }))).toBe('false');
    expect(await said(await checkComment({ comment_content: CASINO }))).toBe('true');
    expect(await said(await checkComment({ comment_content: TEST_STRING }))).toBe('true');
  });

  it('while the settings are broken lets nothing pass', async () => {
    await configure({ doors: { akismet: 'spam-only' }, policy: 7 });
    expect(await said(await checkComment({ comment_content: 'Fine.' }))).toBe('true');
  });

  it.for([
    [{ blog: '' }, 'Empty "blog" value'],
    [{ user_ip: '' }, 'Empty "user_ip" value'],
  ] as const)('%j: invalid', async ([fields, help], { expect: check }) => {
    const response = await checkComment({ ...fields, comment_content: 'Fine.' });
    check(await said(response)).toBe('invalid');
    check(response.headers.get('x-akismet-debug-help')).toBe(help);
  });
});

describe('bad input', () => {
  it.for([
    ['nothing', undefined, undefined],
    ['JSON', JSON.stringify({ api_key: MASTER, ...GUEST }), 'application/json'],
    ['half a multipart body', '--x\r\ncontent-disposition: form', 'multipart/form-data; boundary=x'],
    ['multipart without a boundary', 'x', 'multipart/form-data'],
    ['bytes', new Uint8Array([0xff, 0xfe, 0x00, 0x26, 0x3d]), 'application/x-www-form-urlencoded'],
    ['too much', 'x'.repeat(FORM_LIMIT + 1), 'application/x-www-form-urlencoded'],
    ['ten thousand fields', 'a=b&'.repeat(10_000), 'application/x-www-form-urlencoded'],
    ['a key of another shape', 'api_key[]=a&api_key=%00%ff', 'application/x-www-form-urlencoded'],
    ['an endless key', `api_key=${'k'.repeat(60_000)}`, 'application/x-www-form-urlencoded'],
  ] as const)('%s is invalid, and said why', async ([, body, type], { expect: check }) => {
    for (const method of ['verify-key', 'comment-check', 'submit-spam', 'submit-ham']) {
      const response = await call('POST', `/1.1/${method}`, {
        body,
        headers: type ? { 'content-type': type } : {},
      });
      check(await said(response)).toBe('invalid');
      check(response.headers.get('x-akismet-debug-help')).toMatch(/^(The body is|The key is)/);
    }
    check(await kept()).toEqual([]);
  });

  it('a form of nothing but fields is not taken apart', async () => {
    const form = `api_key=${MASTER}${'&a'.repeat(100_000)}`;
    const response = await call('POST', '/1.1/verify-key', {
      body: form,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(await said(response)).toBe('invalid');
    expect(response.headers.get('x-akismet-debug-help')).toContain('fields');
  });

  it('odd text in every field is judged, and kept as it can be kept', async () => {
    await configure({ doors: { store: true } });
    const odd = '\u0000\u202e\ud800\ufeff<a href="&#0;">&#xD800;<b' + '\u0301'.repeat(500);
    const names = [
      'comment_content',
      'comment_author',
      'comment_author_email',
      'comment_author_url',
      'permalink',
    ];
    const fields = Object.fromEntries(
      [...names, 'blog_lang', 'comment_type', 'user_role'].map((name) => [name, odd]),
    );
    expect(await said(await checkComment(fields))).toMatch(/^(true|false)$/);
    expect(await kept()).toHaveLength(1);
  });

  it('other calls of the plugin’s are invalid, other methods not allowed', async () => {
    expect(await said(await send('get-subscription', { key: MASTER }))).toBe('invalid');
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await call(method, '/1.1/comment-check');
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'POST']);
    }
    expect((await post('/1.1/comment-check/more', {})).status).toBe(404);
  });
});

describe('what is kept', () => {
  const fields = {
    comment_content: HELD,
    comment_author: 'Mona',
    comment_author_email: 'mona@secret.example',
    comment_author_url: 'https://mona.example/',
    permalink: 'https://blog.example/post',
    blog_lang: 'en_US',
    user_agent: 'Odd/1.0',
    referrer: 'https://search.example/?q=1',
  };
  const stored = {
    body: HELD,
    name: 'Mona',
    website: 'https://mona.example/',
    page: 'https://blog.example/post',
    lang: 'en-US',
  };
  const report = (method: string, more: Record<string, string> = {}) =>
    send(method, { ...GUEST, api_key: MASTER, ...fields, ...more });

  it('is nothing by default, and what was checked where the site wants it', async () => {
    await checkComment(fields);
    expect(await kept()).toEqual([]);
    await configure({ doors: { store: true } });
    tick(1);
    await checkComment(fields);
    expect(await kept()).toEqual([{ site: 'demo', door: 'akismet', label: null, fields: stored }]);
  });

  it('is what moderators there report, always', async () => {
    const thanks = 'Thanks for making the web a better place.';
    expect(await said(await report('submit-spam'))).toBe(thanks);
    tick(1);
    expect(await said(await report('submit-ham'))).toBe(thanks);
    expect((await kept()).map(({ label, fields: one }) => [label, one])).toEqual([
      ['spam', stored],
      ['not-spam', stored],
    ]);
  });

  it.for<Record<string, string>>([
    { is_test: '1' },
    { comment_author: 'viagra-test-123' },
    { comment_content: '', comment_author: '', comment_author_url: '' },
  ])('is no test, and nothing empty: %j', async (more, { expect: check }) => {
    await configure({ doors: { store: true } });
    for (const method of ['submit-spam', 'submit-ham'])
      check(await said(await report(method, more))).toMatch(/^Thanks/);
    if (!('comment_content' in more)) await checkComment({ ...fields, ...more });
    check(await kept()).toEqual([]);
  });

  it.for<Record<string, string>>([{ api_key: 'wrong' }, { blog: '' }, { user_ip: '' }])(
    'is nothing invalid: %j',
    async (more, { expect: check }) => {
      check(await said(await report('submit-spam', more))).toBe('invalid');
      check(await kept()).toEqual([]);
    },
  );

  it('of a comment as WordPress’ plugin sends it is what its reader saw', async () => {
    await configure({ doors: { store: true } });
    const content = String.raw`I\'ve read <a href=\"https://nature.example/a1\" rel=\"nofollow ugc\">the study</a> &amp; agree.`;
    const response = await send('comment-check', {
      ...GUEST,
      comment_post_ID: '7',
      comment_author: String.raw`Mona O\'Hara`,
      comment_author_email: 'mona@secret.example',
      comment_author_url: '',
      comment_content: content,
      comment_type: 'comment',
      comment_author_IP: GUEST.user_ip,
      blog_lang: 'en_US',
      blog_charset: 'UTF-8',
      permalink: 'https://blog.example/?p=7',
      user_ID: '0',
      akismet_comment_nonce: 'inactive',
      POST_comment: content,
      POST_email: 'mona@secret.example',
      POST_ak_hp_textarea: '',
      HTTP_USER_AGENT: 'Odd/1.0',
      REMOTE_ADDR: GUEST.user_ip,
      'comment_context[0]': 'Uncategorised',
      callback: 'https://blog.example/wp-json/akismet/v1/webhook',
      api_key: await doorKey(),
    });
    expect(await said(response)).toBe('false');
    const [first] = await kept();
    expect(first?.fields).toEqual({
      body: "I've read the study https://nature.example/a1  & agree.",
      name: "Mona O'Hara",
      page: 'https://blog.example/?p=7',
      lang: 'en-US',
    });
    const dump = await everything();
    for (const secret of [GUEST.user_ip, 'secret.example', 'Odd/1.0']) expect(dump).not.toContain(secret);
  });

  it('never says who wrote it', async () => {
    await configure({ doors: { store: true } });
    const key = await doorKey();
    for (const method of ['comment-check', 'submit-spam', 'submit-ham']) {
      tick(1);
      await report(method, { api_key: key });
    }
    const dump = await everything();
    expect(dump).toContain('mona.example');
    for (const secret of [GUEST.user_ip, 'secret.example', 'Odd/1.0', 'search.example', key]) {
      expect(dump).not.toContain(secret);
    }
  });
});
