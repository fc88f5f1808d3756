import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import {
  body,
  call,
  configure,
  database,
  get,
  HELD,
  KEY,
  type Mine,
  mine,
  moderate,
  post,
  publish,
  tick,
} from './harness.ts';

/** The private page without JavaScript: forms, what is wrong beside them, and the way back. */

database();

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html,*/*;q=0.8' };
const send = (
  { token }: Pick<Mine, 'token'>,
  what: string,
  fields: Record<string, string> = {},
  query = '',
) =>
  post(`/receipts/${token}/${what}${query}`, new URLSearchParams(fields).toString(), {
    ...FORM,
    origin: 'null',
  });
const page = async ({ token }: Pick<Mine, 'token'>, query = '') =>
  (await get(`/receipts/${token}${query}`)).text();
const one = async ({ id }: Pick<Mine, 'id'>) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
const OTHER = 'Other words, as friendly as before.';

describe('a change by form', () => {
  it('leads back to the page, in its language, and says that it is saved', async () => {
    const own = await mine();
    const response = await send(own, 'edit', { body: OTHER }, '?lang=ar');
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `/receipts/${own.token}?lang=ar&done=saved`,
    ]);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const html = await page(own, '?lang=ar&done=saved');
    expect(html).toContain('حُفظ التعديل.');
    expect(html).toContain(OTHER);
    expect(html).toContain(`action="/receipts/${own.token}/edit?lang=ar"`);
  });

  it('that would hurt comes back with its words marked; posted as it is, it waits', async () => {
    const own = await mine();
    const response = await send(own, 'edit', { body: `<b>${HELD}` });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toMatch(/<mark>[^<]*idiot/);
    expect(html).toContain(`&lt;b&gt;${HELD}</textarea>`);
    expect(html).toContain('name="acknowledged"');
    expect((await one(own)).body).toBe('A clear and friendly remark.');
    expect((await send(own, 'edit', { body: HELD, acknowledged: 'true' })).status).toBe(303);
    expect((await one(own)).status).toBe('pending');
    expect(await page(own, '?done=saved')).toContain('Your change is saved.');
  });

  it.for([
    ['  ', 422, 'Write something first.'],
    ['x'.repeat(10_001), 422, 'Too long.'],
    ['x'.repeat(70_000), 413, 'Too long.'],
    ['a\u0007b', 422, 'characters in it that cannot be shown'],
  ] as const)('that cannot be taken comes back: %j', async ([text, status, why], { expect: check }) => {
    const own = await mine();
    const response = await send(own, 'edit', { body: text });
    check(response.status).toBe(status);
    const html = await response.text();
    check(html).toContain(why);
    check(html).toContain('aria-invalid="true"');
    check(html).toContain(`${text}</textarea>`);
    check((await one(own)).events).toHaveLength(1);
  });

  it('that comes too late, or after an answer, says so and keeps the text', async () => {
    const own = await mine();
    await publish({ parent: own.id, body: 'I agree.' });
    const answered = await send(own, 'edit', { body: OTHER });
    expect(answered.status).toBe(409);
    const html = await answered.text();
    // Once: what is wrong takes the place of the hint.
    expect(html.split('only spelling can still be corrected')).toHaveLength(2);
    expect(html).toContain(`${OTHER}</textarea>`);
    tick(16 * 60_000);
    const late = await send(own, 'edit', { body: OTHER });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('The time for changes is over.');
  });

  it('has brakes, and what is no receipt is that', async () => {
    const own = await mine();
    const SUBMISSIONS: RateLimit = { limit: async () => ({ success: false }) };
    const rush = await call('POST', `/receipts/${own.token}/edit`, {
      body: new URLSearchParams({ body: OTHER }).toString(),
      headers: { ...FORM, 'cf-connecting-ip': '203.0.113.9' },
      bindings: { SUBMISSIONS },
    });
    expect([rush.status, rush.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await rush.text()).toContain(`${OTHER}</textarea>`);
    for (const what of ['edit', 'delete', 'erase', 'appeal']) {
      const response = await send({ token: 'none' }, what, { body: OTHER, text: OTHER });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is nothing at this address.');
    }
  });
});

describe('taking back by form', () => {
  it('is asked once more, and only where it can be done', async () => {
    const own = await mine();
    const asked = await page(own, '?ask=delete');
    expect(asked).toContain('Delete your comment? This cannot be undone.');
    expect(asked).toContain(`action="/receipts/${own.token}/delete"`);
    expect(asked).not.toContain('/edit');
    expect((await one(own)).status).toBe('published');
    const deleted = await send(own, 'delete');
    expect(deleted.headers.get('location')).toBe(`/receipts/${own.token}?done=deleted`);
    expect(await page(own, '?ask=delete')).not.toContain('This cannot be undone');
    expect(await page(own, '?ask=erase')).toContain(`action="/receipts/${own.token}/erase"`);
    const erased = await send(own, 'erase', {}, '?lang=ar');
    expect(erased.headers.get('location')).toBe(`/receipts/${own.token}?lang=ar&done=erased`);
    const gone = await page(own, '?lang=ar&done=erased');
    // In the title and where it stands, and not a third time.
    expect(gone.split('مُحيت بياناتك.')).toHaveLength(3);
    expect(await page(own, '?ask=erase')).not.toContain('<form');
  });

  it('after its time: an answer that says so', async () => {
    const own = await mine();
    tick(16 * 60_000);
    const late = await send(own, 'delete');
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('The time for changes is over.');
  });

  it('an address claims nothing that is not so', async () => {
    const own = await mine();
    for (const [done, words] of [
      ['saved', 'Your change is saved.'],
      ['deleted', 'Your comment was deleted.'],
      ['erased', 'Your data is erased.'],
      ['constructor', 'function'],
    ]) {
      expect(await page(own, `?done=${done}`)).not.toContain(words);
    }
    expect(await page(own, '?ask=nothing')).toContain('/edit');
  });
});

it('a declined comment shows its words in question, in the guest’s own text', async () => {
  await configure({ anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } });
  const html = await page(await mine({ body: `<i>What a day.</i> ${HELD}` }));
  expect(html).toMatch(/&lt;i&gt;What a day\.&lt;\/i&gt; <mark>[^<]*idiot[^<]*<\/mark>/);
  expect(html).toContain('The words in question are marked.');
});

it('a person’s decision marks nothing where the check found nothing', async () => {
  const own = await mine();
  await moderate('reject', [own.id], 'Off the subject.');
  expect(await page(own)).not.toContain('<mark>');
});
