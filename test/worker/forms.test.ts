import { describe, expect, it } from 'vitest';
import { configure, database, get, HELD, hold, PAGE, post, publish, submit } from './harness.ts';

/** The thread without JavaScript: forms, pages and redirects, never raw JSON. */

database();

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html,*/*;q=0.8' };

const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  post(
    '/v1/sites/demo/comments',
    new URLSearchParams({ page: PAGE, acknowledged: 'true', ...fields }).toString(),
    {
      ...FORM,
      ...headers,
    },
  );

describe('a form post', () => {
  it('that is published leads back to the page, at the comment', async () => {
    const response = await send({ body: 'By form.' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(
      /^https:\/\/news\.example\/article#comment-[0-9a-z]{11}$/,
    );
  });

  it('from /embed leads back to /embed, in its language', async () => {
    const response = await send({ body: 'By form.', via: 'embed', words: 'ar' });
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(
      /^\/embed\?site=demo&page=https%3A%2F%2Fnews\.example%2Farticle&lang=ar&sort=newest&posted=/,
    );
    const page = await get(location.split('#', 1).join());
    expect(await page.text()).toContain('dir="rtl"');
  });

  it('that waits says so', async () => {
    const response = await send({ body: HELD });
    expect(response.status).toBe(202);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toContain('waits for a moderator');
    const inEmbed = await send({ body: HELD, via: 'embed' });
    expect(inEmbed.status).toBe(303);
    expect(await (await get(inEmbed.headers.get('location') ?? '')).text()).toContain(
      'waits for a moderator',
    );
  });

  it('that is declined says why, and keeps the text', async () => {
    await configure({ anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } });
    const response = await send({ body: HELD });
    expect(response.status).toBe(202);
    const html = await response.text();
    expect(html).toContain('was not accepted');
    expect(html).toContain('insulting words');
    expect(html).toContain(HELD);
  });

  it('with an error keeps what was typed, with the error beside the field', async () => {
    const response = await send({ body: ' ', name: 'Nadia <b>', website: 'javascript:alert(1)' });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Please write something.');
    expect(html).toContain('The website must be an address that starts with http:// or https://.');
    expect(html).toContain('value="Nadia &lt;b&gt;"');
    expect(html).toContain('aria-invalid');
  });

  it.for([
    ['an unknown site', '/v1/sites/nobody/comments', {}, 404],
    ['a foreign page', '/v1/sites/demo/comments', { origin: 'https://evil.example' }, 403],
  ] as const)('to %s keeps the text too', async ([, path, headers, status], { expect: check }) => {
    const body = new URLSearchParams({ page: PAGE, body: 'A long and careful text.' }).toString();
    const response = await post(path, body, { ...FORM, ...headers });
    check(response.status).toBe(status);
    check(response.headers.get('content-type')).toMatch(/^text\/html/);
    check(await response.text()).toContain('A long and careful text.');
  });

  it('of JSON gets JSON, whatever a browser accepts', async () => {
    const response = await submit({}, { accept: 'text/html' });
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });
});

describe('/embed', () => {
  const embed = (more = '') => get(`/embed?site=demo&page=${encodeURIComponent(PAGE)}${more}`);

  it('shows the thread and a form, under a policy that runs nothing', async () => {
    await publish({ name: 'نادية', body: 'تعليق أول' });
    const response = await embed();
    const html = await response.text();
    expect(html).toContain('تعليق أول');
    expect(html).toContain('<form');
    expect(html).not.toMatch(/<script|style=|onload|javascript:/i);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('takes a page of its own origin by its path', async () => {
    await publish({ page: 'http://localhost:8787/', body: 'Under the demo.' });
    expect(await (await get('/embed?site=demo&page=/')).text()).toContain('Under the demo.');
  });

  it.for([
    ['&lang=ar', 'ar'],
    ['&lang=xx', 'en'],
    ['&lang=%22%3E%3Cscript%3E', 'en'],
    ['&posted=nonsense&state=nonsense&reply=nonsense', 'en'],
  ])('takes %s without harm', async ([query = '', lang = ''], { expect: check }) => {
    const response = await embed(query);
    check(response.status).toBe(200);
    const html = await response.text();
    check(html).toContain(`lang="${lang}"`);
    check(html).not.toContain('<script');
  });

  it.for([
    ['/embed?page=https://news.example/', 422],
    ['/embed?site=demo', 422],
    ['/embed?site=nobody&page=https://news.example/', 404],
  ] as const)('says on a page why it cannot show a thread: %s', async ([path, status], { expect: check }) => {
    const response = await get(path);
    check(response.status).toBe(status);
    check(response.headers.get('content-type')).toMatch(/^text\/html/);
    check(await response.text()).toContain('could not be loaded');
  });

  it('says that a comment is on the page only where it is', async () => {
    const id = await hold();
    expect(await (await embed(`&posted=${id}`)).text()).not.toContain('Your comment is on the page');
  });

  it('answers a comment by a link', async () => {
    const parent = await publish({ name: 'Nadia' });
    expect(await (await embed(`&reply=${parent}`)).text()).toContain(`name="parent" value="${parent}"`);
  });
});
