import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { formAnswer } from '../../src/http/contract/form.ts';
import { TAGS } from '../../src/thread/messages/choose.ts';
import { WORDS } from '../../src/thread/messages/index.ts';
import { pageMessages } from '../../src/thread/messages/pages.ts';
import {
  body,
  call,
  configure,
  database,
  get,
  HELD,
  KEY,
  newApp,
  PAGE,
  post,
  publish,
  tick,
} from './harness.ts';

/** Form tokens in forms that post by themselves: nobody without JavaScript is asked for more than to press the button again. */

database();

const HOUR = 3_600_000;
const TYPED = {
  name: 'Nadia <b>',
  email: 'nadia@example.org',
  website: 'https://nadia.example/',
  body: 'A careful text,\nof "two" lines & more.',
};
const HEADERS = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  post('/v1/sites/demo/comments', new URLSearchParams(fields).toString(), { ...HEADERS, ...headers });

const embed = async (more = '') =>
  (await get(`/embed?site=demo&page=${encodeURIComponent(PAGE)}${more}`)).text();

const fragment = async () => (await get(`/embed/fragment?site=demo&page=${encodeURIComponent(PAGE)}`)).text();

const plain = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The fields of the page's form, as a browser sends them. */
function fieldsIn(html: string): Record<string, string> {
  const [form = ''] = /<form[^]*<\/form>/.exec(html) ?? [];
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => [
    plain(/ name="([^"]*)"/.exec(tag)?.[1] ?? ''),
    plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ]);
  const areas = [...form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</g)].map(([, name, text]) => [
    name,
    plain(text ?? ''),
  ]);
  return Object.fromEntries([...inputs, ...areas]);
}

const trapIn = (html: string): string => /name="([a-z]+_\d{4})"/.exec(html)?.[1] ?? '';

async function newestDecision() {
  const lists = await Promise.all(
    ['published', 'pending', 'rejected'].map(async (status) =>
      body(await get(`/v1/sites/demo/moderation/comments?status=${status}`, KEY), answers.queue),
    ),
  );
  const [newest] = lists
    .flatMap(({ comments }) => comments)
    .toSorted((a, b) => b.created_at.localeCompare(a.created_at));
  return { status: newest?.status, rules: newest?.decision?.findings.map(({ rule }) => rule) ?? [] };
}

const required = (more = {}) => configure({ anyPage: true, form: { required: true, ...more } });

describe('/embed', () => {
  it('has a form of its own for each visitor, whatever is kept of the thread', async () => {
    await publish();
    const pages = [await embed(), await embed()];
    const [one = {}, other = {}] = pages.map(fieldsIn);
    expect(one['form']).toMatch(/^[\w-]{60}$/);
    expect(one['form']).not.toBe(other['form']);
    expect(trapIn(pages[0] ?? '')).not.toBe('');
    const response = await get(`/embed?site=demo&page=${encodeURIComponent(PAGE)}`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    // Another isolate, with nothing but what the location keeps.
    const elsewhere = await call('GET', `/embed?site=demo&page=${encodeURIComponent(PAGE)}`, {
      to: newApp(),
    });
    expect([one['form'], other['form']]).not.toContain(fieldsIn(await elsewhere.text())['form']);
  });

  it('posts with it', async () => {
    await required();
    const page = await embed();
    tick(10_000);
    expect((await send({ ...fieldsIn(page), body: TYPED.body })).status).toBe(303);
    expect(await newestDecision()).toEqual({ status: 'published', rules: [] });
  });

  it('has a field that no person fills in: out of sight, unannounced, not in the way of keys', async () => {
    const html = await embed('&lang=de');
    const trap = trapIn(html);
    expect(html).toContain(
      `<p class="unseen" aria-hidden="true"><label>Dieses Feld bitte leer lassen <input name="${trap}" tabindex="-1" autocomplete="off"/>`,
    );
    tick(10_000);
    const response = await send({ ...fieldsIn(html), body: 'A friendly remark.', [trap]: 'Buy this' });
    // The machine is told what everybody is told.
    expect(response.headers.get('location')).toContain('state=pending');
    expect(await newestDecision()).toEqual({ status: 'rejected', rules: ['TRAP_FILLED'] });
  });

  it('has neither where the page takes no comments', async () => {
    await configure({ origins: ['https://other.example'] });
    const html = await embed();
    expect(html).not.toMatch(/name="form"/);
    expect(trapIn(html)).toBe('');
  });
});

describe('a form post where a form token is asked for', () => {
  it('from an included thread, which is kept in caches, is asked for once more', async () => {
    await required();
    const included = await fragment();
    expect(included).not.toMatch(/name="form"/);
    expect(trapIn(included)).toBe('');
    const response = await send({ ...fieldsIn(included), body: TYPED.body, name: TYPED.name });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain(WORDS.en.sendOnceMore);
    expect(html).toContain(WORDS.en.error);
    expect(fieldsIn(html)).toMatchObject({ body: TYPED.body, name: TYPED.name, page: PAGE });
    expect(await env.DB.prepare('SELECT count(*) AS n FROM comments').first('n')).toBe(0);
    // At once: whoever reads that presses the button.
    expect((await send(fieldsIn(html))).status).toBe(201);
    expect(await newestDecision()).toEqual({ status: 'published', rules: [] });
  });

  it.for(TAGS)('is asked in words: %s', async (lang, { expect: check }) => {
    await required();
    const html = plain(await (await send({ page: PAGE, body: 'Text.', words: lang })).text());
    check(html).toContain(WORDS[lang].sendOnceMore);
    check(html).toContain(pageMessages(lang).leaveEmpty);
  });

  it.for([
    ['none', async (): Promise<string> => ''],
    ['one that is not ours', async (): Promise<string> => 'x'.repeat(60)],
    [
      'one of another page',
      async (): Promise<string> => {
        const other = `/v1/sites/demo/form?page=${encodeURIComponent('https://news.example/other')}`;
        return (await body(await get(other), formAnswer)).form;
      },
    ],
    [
      'one that is too old',
      async (): Promise<string> => {
        const { form = '' } = fieldsIn(await embed());
        tick(HOUR + 1);
        return form;
      },
    ],
  ] as const)('with %s: nothing that was typed is lost', async ([, tokenOf], { expect: check }) => {
    await required({ maxHours: 1 });
    const parent = await publishWithKey();
    const places = { page: PAGE, parent, lang: 'en', via: 'embed', theme: 'dark', title: 'The tram' };
    const response = await send({
      ...TYPED,
      ...places,
      form: await tokenOf(),
      subject_1234: 'kept by nobody',
    });
    check(response.status).toBe(422);
    const html = await response.text();
    check(fieldsIn(html)).toMatchObject({ ...TYPED, ...places, [trapIn(html)]: '' });
    check(html).not.toContain('kept by nobody');
    check((await send(fieldsIn(html))).status).toBe(303);
    check(await newestDecision()).toEqual({ status: 'published', rules: [] });
  });

  const publishWithKey = async () => {
    const response = await post('/v1/sites/demo/comments', { page: PAGE, body: 'The first.' }, KEY);
    tick(1);
    return (await response.json<{ comment: { id: string } }>()).comment.id;
  };
});

describe('a form that is shown again', () => {
  it('stays the same one while nothing was stored', async () => {
    await required();
    const page = await embed();
    const { form = '' } = fieldsIn(page);
    tick(10_000);
    for (const [text, status] of [
      [' ', 422],
      [HELD, 422],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const response = await send({ ...fieldsIn(page), body: text });
      expect(response.status).toBe(status);
      // oxlint-disable-next-line no-await-in-loop
      const html = await response.text();
      expect(fieldsIn(html)['form']).toBe(form);
      expect(trapIn(html)).toBe(trapIn(page));
    }
    expect((await send({ ...fieldsIn(page), body: 'Said differently.' })).status).toBe(303);
  });

  it('has a token also where it had none: one refusal is enough', async () => {
    await required();
    const html = await (await send({ page: PAGE, body: ' ' })).text();
    expect((await send({ ...fieldsIn(html), body: 'Now with words.' })).status).toBe(201);
    // Nobody knows how long its guest had been at it.
    expect((await newestDecision()).rules).toEqual([]);
  });

  it('is another one after a comment was declined', async () => {
    await configure({ anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } });
    const page = await embed();
    tick(10_000);
    const response = await send({ ...fieldsIn(page), body: HELD, acknowledged: 'true' });
    expect(response.status).toBe(202);
    const html = await response.text();
    expect(html).toContain('was not accepted');
    expect(fieldsIn(html)['form']).toMatch(/^[\w-]{60}$/);
    expect(fieldsIn(html)['form']).not.toBe(fieldsIn(page)['form']);
  });

  it('has none where no page is known', async () => {
    const html = await (await send({ page: 'nowhere', body: 'Text.' })).text();
    expect(html).toContain('<form');
    expect(html).not.toMatch(/name="form"/);
  });
});
