import { describe, expect, it } from 'vitest';
import { ar } from '../../src/thread/messages/ar.ts';
import { en } from '../../src/thread/messages/en.ts';
import { pageMessages } from '../../src/thread/messages/pages.ts';
import {
  call,
  configure,
  database,
  get,
  HELD,
  hold,
  newApp,
  PAGE,
  post,
  publish,
  submit,
  tick,
} from './harness.ts';

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

const link = /href="(\/receipts\/[0-9a-z]{11}\.[\w-]{32})\?lang=/;
const follow = (response: Response, headers: Record<string, string> = {}) =>
  get((response.headers.get('location') ?? '').split('#', 1).join(), headers);

describe('a form post', () => {
  it('that is published says so, with the way to the comment and to the private page', async () => {
    const response = await send({ body: 'By form.' });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await response.text();
    expect(html).toContain('Your comment is on the page.');
    expect(html).toMatch(/href="https:\/\/news\.example\/article#comment-[0-9a-z]{11}"/);
    expect(html).toMatch(link);
    expect(html).not.toContain('<form');
  });

  it('from /embed leads back to /embed, in its language and theme', async () => {
    const response = await send({ body: 'By form.', via: 'embed', words: 'ar', theme: 'dark' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(
      /^\/embed\?site=demo&page=https%3A%2F%2Fnews\.example%2Farticle&lang=ar&theme=dark&sort=newest&posted=.*#gr-answer$/,
    );
    const html = await (await follow(response)).text();
    expect(html).toContain('dir="rtl"');
    expect(html).toContain('data-theme="dark"');
    expect(html).toContain('name="theme" value="dark"');
    expect(html).toMatch(link);
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
    expect(html).toContain('Write something first.');
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

  it('is told what is wrong in its language', async () => {
    const wrong = { name: 'x'.repeat(81), email: 'nobody', website: 'nowhere', body: 'Kept.\u0007' };
    const html = await (await send({ ...wrong, words: 'ar' })).text();
    for (const text of [ar.nameLong, pageMessages('ar').emailWrong, ar.unclean]) expect(html).toContain(text);
    expect(html).not.toContain('longer than');
  });

  it('that is too long comes back whole, and is told by how much', async () => {
    await configure({ anyPage: true, maxBodyLength: 20 });
    const html = await (await send({ body: 'x'.repeat(23) })).text();
    expect(html).toContain('x'.repeat(23));
    expect(html).toContain('3 characters too many');
  });

  it('over the size of a request comes back, too', async () => {
    const body = 'ы'.repeat(20_000);
    const response = await send({ body, name: 'Nadia' });
    expect(response.status).toBe(413);
    const html = await response.text();
    expect(html).toContain(body);
    expect(html).toContain('value="Nadia"');
  });

  it('of the longest comment fits as our form sends it', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ page: PAGE, body: 'नमस्ते दोस्तों। '.repeat(625) }))
      form.append(name, value);
    const response = await post('/v1/sites/demo/comments', form, { accept: 'text/html' });
    expect(response.status).toBeLessThan(300);
    const page = await get(`/embed?site=demo&page=${encodeURIComponent(PAGE)}`);
    expect(await page.text()).toContain('enctype="multipart/form-data"');
  });

  it('in answer to what is gone can be sent again as it is', async () => {
    const parent = await hold();
    const html = await (await send({ body: 'Kept.', parent, via: 'embed' })).text();
    expect(html).toContain(en.parentGone);
    expect(html).toContain('Kept.');
    expect(html).not.toContain('name="parent"');
  });

  it('that is asked to think again sees its words, and can post them as they are', async () => {
    const body = 'Well.\r\nYou are an <b>idiot.';
    const response = await send({
      body,
      acknowledged: '',
      name: 'Rana',
      via: 'embed',
      theme: 'light',
      lang: 'en',
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('<mark>');
    expect(html).toContain('You are an &lt;b&gt;idiot.</textarea>');
    expect(html).not.toContain('<b>');
    expect(html).toContain('name="acknowledged" value="true"');
    for (const [name, value] of [
      ['via', 'embed'],
      ['theme', 'light'],
      ['lang', 'en'],
    ])
      expect(html).toContain(`name="${name}" value="${value}"`);
    expect((await send({ body, via: 'embed', acknowledged: 'true' })).status).toBe(303);
  });

  it('of a publisher’s own form stays one', async () => {
    expect(await (await send({ body: ' ' })).text()).not.toContain('name="via"');
  });

  it('of JSON gets JSON, whatever a browser accepts', async () => {
    const response = await submit({}, { accept: 'text/html' });
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });
});

describe('the way from a post to the private page', () => {
  const there = { 'cf-connecting-ip': '203.0.113.7' };
  const posted = () => send({ body: HELD, via: 'embed', acknowledged: 'true' }, there);

  it('holds no token that is good for more', async () => {
    const response = await posted();
    const [, path = ''] = link.exec(await (await follow(response, there)).text()) ?? [];
    expect((await get(path)).status).toBe(200);
    const location = response.headers.get('location') ?? '';
    expect(location).not.toContain(path.replace('/receipts/', ''));
    const ticket = new URL(location, 'https://x.example').searchParams.get('receipt') ?? '';
    expect((await get(`/receipts/${ticket}`)).status).toBe(404);
  });

  it('leads nobody else there, and not for long', async () => {
    const response = await posted();
    expect(await (await follow(response, { 'cf-connecting-ip': '203.0.113.8' })).text()).not.toMatch(link);
    expect(await (await follow(response)).text()).not.toMatch(link);
    expect(await (await follow(response, there)).text()).toMatch(link);
    tick(601_000);
    const later = await (await follow(response, there)).text();
    expect(later).not.toMatch(link);
    expect(later).toContain('waits for a moderator');
  });

  it('is for the one comment', async () => {
    const other = await hold();
    const location = ((await posted()).headers.get('location') ?? '').split('#', 1).join();
    const ticket = new URL(location, 'https://x.example').searchParams.get('receipt') ?? '';
    for (const forged of [
      other,
      ticket.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
      ticket.slice(0, -4),
      `${other}${ticket.slice(other.length)}`,
      `${ticket}A`,
      'x'.repeat(9_999),
    ]) {
      const html = await (await get(location.replace(ticket, encodeURIComponent(forged)), there)).text();
      expect(html).not.toMatch(link);
    }
  });

  it('shows the comment at once, whatever a cache holds', async () => {
    const elsewhere = newApp();
    const path = `/embed?site=demo&page=${encodeURIComponent(PAGE)}&sort=newest`;
    await call('GET', path, { to: elsewhere });
    const location = (await send({ body: 'Seen at once.', via: 'embed' })).headers.get('location') ?? '';
    const seen = await call('GET', location.split('#', 1).join(), { to: elsewhere });
    const html = await seen.text();
    expect(html).toContain('Seen at once.');
    expect(html).toContain('Your comment is on the page.');
    expect(await (await call('GET', path, { to: elsewhere })).text()).not.toContain('Seen at once.');
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
    ['&theme=%22%3E%3Cscript%3E&receipt=%22%3E%3Cscript%3E', 'en'],
    ['&sort=%3Cscript%3E&cursor=%3Cscript%3E&limit=-1&around=%3Cscript%3E', 'en'],
    ['&state=declined', 'en'],
  ])('takes %s without harm', async ([query = '', lang = ''], { expect: check }) => {
    const response = await embed(query);
    check(response.status).toBe(200);
    const html = await response.text();
    check(html).toContain(`lang="${lang}"`);
    check(html).not.toMatch(/script|nonsense|data-theme|class="status \w/);
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

  it.for(['light', 'dark', 'auto'])(
    'is %s when told so, on every page of it',
    async (theme, { expect: check }) => {
      await publish();
      await publish();
      const html = await (await embed(`&theme=${theme}`)).text();
      check(html).toContain(`class="greenroom-page" data-theme="${theme}"`);
      check(html).toMatch(new RegExp(`href="/embed[^"]*theme=${theme}&amp;sort=newest"`));
      const wrong = await get(`/embed?site=demo&page=nowhere:&theme=${theme}&lang=ar`);
      check(await wrong.text()).toMatch(new RegExp(`lang="ar" dir="rtl"[^>]* data-theme="${theme}"`));
    },
  );

  it('shows the comment that a link asks for', async () => {
    const first = await publish({ body: 'The first of all.' });
    for (let n = 0; n < 6; n += 1) await publish();
    expect(await (await embed('&sort=newest&limit=2')).text()).not.toContain('The first of all.');
    const html = await (await embed(`&sort=newest&limit=2&around=${first}`)).text();
    expect(html).toContain('The first of all.');
  });

  it('has no form on a page that is not the site’s, and says why', async () => {
    await publish({ body: 'Of earlier days.' });
    await configure({ origins: ['https://other.example'] });
    const html = await (await embed()).text();
    expect(html).toContain('Of earlier days.');
    expect(html).toContain('Its origin is not among the site’s: https://news.example');
    expect(html).not.toContain('<form');
  });

  it('says where the article is when none is around it', async () => {
    const back = '<a href="https://news.example/article" target="_top">Back to the article</a>';
    const path = `/embed?site=demo&page=${encodeURIComponent(PAGE)}`;
    expect(await (await get(path, { 'sec-fetch-dest': 'document' })).text()).toContain(back);
    expect(await (await get(path, { 'sec-fetch-dest': 'iframe' })).text()).not.toContain(back);
  });

  it('answers a comment by a link', async () => {
    const parent = await publish({ name: 'Nadia' });
    expect(await (await embed(`&reply=${parent}`)).text()).toContain(`name="parent" value="${parent}"`);
  });
});

describe('/embed/fragment', () => {
  const at = (more = '') => `/embed/fragment?site=demo&page=${encodeURIComponent(PAGE)}${more}`;
  const fragment = async (more = '') => (await get(at(more))).text();
  const OWN = 'http://localhost:8787';

  it('is the thread and nothing around it, with absolute addresses', async () => {
    const id = await publish({ name: 'Nadia', body: 'In <b>somebody’s</b> page.' });
    await publish({ parent: id });
    const html = await fragment();
    expect(html).toMatch(/^<section class="greenroom" lang="en" dir="ltr"/);
    expect(html).toMatch(/<\/section>$/);
    expect(html).toContain('In &lt;b&gt;');
    expect(html).toContain(`id="comment-${id}"`);
    expect(html).toContain(`action="${OWN}/v1/sites/demo/comments"`);
    for (const [, address] of html.matchAll(/(?:href|action)="([^"]*)"/g))
      expect(address).toMatch(/^(?:https?:\/\/|#)/);
    // What stands in a publisher's page must not meet what is there.
    for (const [, name] of html.matchAll(/ id="([^"]*)"/g)) expect(name).toMatch(/^(?:gr|comment)-/);
    expect(html).not.toMatch(/<script|style=|<link|<html|name="via"/);
  });

  it('says dates in full, since nobody knows when it is read', async () => {
    await publish();
    const before = await fragment();
    expect(before).toMatch(/>\d+ \w+ 20\d\d at [\d:]+ UTC</);
    tick(86_400_000);
    expect(await fragment()).toBe(before);
  });

  it('is kept by its address, and revalidated', async () => {
    await publish();
    const first = await get(at());
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary')).toBeNull();
    const etag = first.headers.get('etag') ?? '';
    expect((await get(at(), { 'if-none-match': etag, 'accept-language': 'ar' })).status).toBe(304);
    await publish();
    const next = await get(at(), { 'if-none-match': etag });
    expect(next.status).toBe(200);
    expect(next.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('speaks the language asked for, else the site’s', async () => {
    expect(await fragment('&lang=ar')).toContain('dir="rtl"');
    expect(await fragment('&lang=%22%3E%3Cscript%3E')).toContain('lang="en"');
    await configure({ anyPage: true, language: 'ar' });
    expect(await fragment()).toContain('dir="rtl"');
    expect(await fragment('&lang=en')).toContain('dir="ltr"');
  });

  it.for([
    ['/embed/fragment?site=nobody&page=https://news.example/', 404],
    ['/embed/fragment?site=demo', 422],
    ['/embed/fragment?site=demo&page=javascript:alert(1)&lang=ar', 422],
  ] as const)(
    'says in a word that there is none, and is not kept: %s',
    async ([path, status], { expect: check }) => {
      const response = await get(path);
      check(response.status).toBe(status);
      check(response.headers.get('cache-control')).toBe('no-store');
      check(await response.text()).toMatch(/^<section class="greenroom"[^>]*><p class="wrong"/);
    },
  );
});
