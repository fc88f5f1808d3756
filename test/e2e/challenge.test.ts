/**
 * Challenges as a guest meets them, which is not at all: the comment is published, the page goes on meanwhile, and who can solve nothing
 * waits for a person. One server, so the tests come one after the other: each says what the site asks for.
 */
// oxlint-disable no-empty-pattern -- vitest reads from the pattern what a fixture needs
import { createServer } from 'node:http';
import type { Page, Request } from 'playwright-core';
import { describe } from 'vitest';
import * as z from 'zod';
import { createSiteverify } from '../siteverify.ts';
import { allowOrigin, configure } from './api.ts';
import { violations } from './look.ts';
import { startServer, type Server } from './server.ts';
import { test as base } from './test.ts';
import { says, threadIn } from './thread.ts';

const CLOUDFLARE = 'https://challenges.cloudflare.com';
const SITE_KEY = '1x00000000000000000000AA';
const THREAD = { fromShadowDom: ['guest-comments', '.greenroom'] } as const;
/** Our own demo page forbids workers; the browser says so once. */
const FORBIDDEN = /TrustedScriptURL|Content Security Policy/;
const TEXT = 'The ash frames are lovely work. My grandmother still talks about line two.';

/** A server to which this machine is Cloudflare. */
const served = base.extend('server', { scope: 'file' }, async ({}, { onCleanup }): Promise<Server> => {
  const siteverify = createSiteverify('unused: the local secret is a test secret', Date.now);
  const cloudflare = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(siteverify.answer(body)));
  });
  await new Promise<void>((resolve) => void cloudflare.listen(0, '127.0.0.1', resolve));
  const address = cloudflare.address();
  const port = typeof address === 'object' ? address?.port : address;
  const server = await startServer(['--var', `TURNSTILE_VERIFY:http://127.0.0.1:${port}/siteverify`]);
  onCleanup(async () => {
    await server.stop();
    cloudflare.closeAllConnections();
    await new Promise((resolve) => void cloudflare.close(resolve));
  });
  return server;
});

/** A publisher's pages: `/strict` under the policy of docs/embedding.md and worse, others under none. */
const test = served.extend(
  'publisher',
  { scope: 'file' },
  async ({ server }, { onCleanup }): Promise<string> => {
    const policy = `default-src 'none'; script-src ${server.origin}; connect-src ${server.origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
    const site = createServer(({ url }, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (url === '/strict') response.setHeader('content-security-policy', policy);
      response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">
      <script src="${server.origin}/embed.js" async></script><guest-comments site="demo"></guest-comments>`);
    });
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
    onCleanup(async () => {
      site.closeAllConnections();
      await new Promise((resolve) => void site.close(resolve));
    });
    const address = site.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
    await allowOrigin(server, origin);
    return origin;
  },
);

/** What comments were sent with, in their order. */
function sentBy(page: Page): Record<string, unknown>[] {
  const sent: Record<string, unknown>[] = [];
  page.on('request', (request: Request) => {
    if (request.method() === 'POST' && request.url().endsWith('/comments')) sent.push(request.postDataJSON());
  });
  return sent;
}

/** The thread is there, and somebody begins to write. */
async function begin({ root, body }: ReturnType<typeof threadIn>): Promise<void> {
  await says(root, 'No comments yet');
  await body.focus();
}

/** Tasks of the page that took longer than a guest feels, ms; from now on. */
async function longTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { seen });
  });
  return async () =>
    z.array(z.number()).parse(await page.evaluate((): unknown => Reflect.get(window, 'seen')));
}

describe('a proof of work, always', () => {
  const ALWAYS = { challenge: { kind: 'proof-of-work', when: 'always' } };

  test('a guest posts and notices nothing', async ({ expect, server, publisher, visit }) => {
    await configure(server, ALWAYS);
    const page = await visit(`${publisher}/always`, { others: [publisher] });
    const thread = threadIn(page);
    const sent = sentBy(page);
    await begin(thread);
    const long = await longTasks(page);
    await thread.write({ name: 'Rana', body: TEXT });
    await thread.comment(TEXT).waitFor();
    await says(thread.status, 'Your comment is on the page');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ form: expect.any(String), altcha: expect.any(String) });
    expect(Math.max(0, ...(await long()))).toBeLessThan(200);

    // Each is good for one comment.
    await thread.write({ body: `${TEXT} So does mine.` });
    await thread.comment(`${TEXT} So does mine.`).waitFor();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.['form']).not.toBe(sent[0]?.['form']);
  });

  test('works alone on the page’s own thread where its policy forbids workers, and the page goes on', async ({
    expect,
    server,
    publisher,
    visit,
  }) => {
    await configure(server, ALWAYS);
    const page = await visit(`${publisher}/strict`, {
      others: [publisher],
      expected: FORBIDDEN,
    });
    const thread = threadIn(page);
    const sent = sentBy(page);
    await begin(thread);
    const long = await longTasks(page);
    await thread.write({ body: TEXT });
    await thread.comment(TEXT).waitFor();
    expect(sent).toMatchObject([{ altcha: expect.any(String) }]);
    expect(Math.max(0, ...(await long()))).toBeLessThan(200);
  });

  test('a draft that is sent at once is sent back for it, and nobody notices', async ({
    expect,
    server,
    visit,
  }) => {
    await configure(server, ALWAYS);
    const page = await visit('/?test=at-once', { expected: /TrustedScriptURL|status of 422|ERR_FAILED/ });
    const thread = threadIn(page);
    await page.route('**/form?*', (route) => route.abort());
    const sent = sentBy(page);
    await thread.write({ body: TEXT });
    await thread.comment(TEXT).waitFor();
    expect(sent).toMatchObject([{}, { altcha: expect.any(String) }]);
    expect(sent[0]).not.toHaveProperty('altcha');
  });

  test('where the script does not come, the guest is told, and the text stays', async ({
    expect,
    server,
    visit,
  }) => {
    await configure(server, ALWAYS);
    const page = await visit('/?test=no-script', {
      expected: /TrustedScriptURL|status of 422|ERR_FAILED|Failed to load/,
    });
    await page.route('**/embed-door.js*', (route) => route.abort());
    const thread = threadIn(page);
    await thread.write({ body: TEXT });
    await says(thread.status, 'The check against machines did not work');
    expect(await thread.body.inputValue()).toBe(TEXT);
    await page.unroute('**/embed-door.js*');
    await thread.send();
    await thread.comment(TEXT).waitFor();
  });

  test('says what a comment waits for, where it waits', async ({ expect, server, visit }) => {
    await configure(server, ALWAYS);
    const page = await visit('/?test=slow', { expected: FORBIDDEN });
    // A machine on which it takes for ever.
    await page.evaluate(() => {
      Object.assign(window, {
        Worker: class extends EventTarget {
          postMessage() {}
          terminate() {}
        },
      });
    });
    const thread = threadIn(page);
    await thread.write({ body: TEXT });
    await says(thread.status, 'we are checking that no machine wrote this');
    expect(await thread.status.getAttribute('role')).toBe('status');
    expect(await violations(page, THREAD)).toEqual([]);
  });

  test('no keyboard and no screen reader comes by the field that people do not see', async ({
    expect,
    server,
    visit,
  }) => {
    await configure(server, ALWAYS);
    const page = await visit('/?test=trap', { expected: FORBIDDEN });
    const thread = threadIn(page);
    await begin(thread);
    await thread.name.focus();
    const trap = thread.form.locator('[data-gr=trap] input');
    await trap.waitFor({ state: 'attached' });
    expect(await trap.getAttribute('tabindex')).toBe('-1');
    expect(await page.getByRole('textbox').count()).toBe(2);
    expect(await violations(page, THREAD)).toEqual([]);
    const order: unknown[] = [];
    for (let n = 0; n < 5; n += 1) {
      order.push(
        await page.evaluate(() => {
          const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
          return focused?.getAttribute('name') ?? focused?.localName;
        }),
      );
      await page.keyboard.press('Tab');
    }
    expect(order.slice(0, 4)).toEqual(['name', 'remember', 'body', 'button']);
    // Who fills it in is a machine: it is told what everybody is told whose comment waits.
    await trap.evaluate((input: HTMLInputElement) => (input.value = 'a machine'));
    await thread.write({ body: TEXT });
    await says(thread.status, 'Your comment waits for a moderator');
  });
});

describe('Turnstile', () => {
  const TURNSTILE = { challenge: { kind: 'turnstile', when: 'always', siteKey: SITE_KEY } };
  /** As much of Cloudflare's script as a widget is: https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/ */
  const API = `window.rendered = []; window.turnstile = {
    render(container, options) {
      if (!document.contains(container)) throw new Error('not in the page');
      rendered.push(options);
      container.append('Verify');
      options['before-interactive-callback']?.();
      setTimeout(() => options.callback('XXXX.DUMMY.TOKEN.XXXX'), 500);
      return 'w' + rendered.length;
    },
    remove() {} }`;

  test('is shown where it has to be, and the comment is published', async ({
    expect,
    server,
    publisher,
    visit,
  }) => {
    await configure(server, TURNSTILE);
    const page = await visit(`${publisher}/turnstile`, { others: [CLOUDFLARE, publisher] });
    await page.route(`${CLOUDFLARE}/**`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: API }),
    );
    const thread = threadIn(page);
    const sent = sentBy(page);
    expect(await page.evaluate(() => 'turnstile' in window)).toBe(false);
    await begin(thread);
    await page.getByRole('group', { name: 'Please confirm that you are human' }).waitFor();
    expect(await violations(page, THREAD)).toEqual([]);
    await thread.write({ body: TEXT });
    await thread.comment(TEXT).waitFor();
    expect(sent).toMatchObject([{ 'cf-turnstile-response': 'XXXX.DUMMY.TOKEN.XXXX' }]);
    const [options] = z
      .array(z.unknown())
      .parse(await page.evaluate((): unknown => Reflect.get(window, 'rendered')));
    expect(options).toMatchObject({
      sitekey: SITE_KEY,
      action: 'comment',
      cData: expect.stringMatching(/^[\w-]+$/),
    });
    await page
      .getByRole('group', { name: 'Please confirm that you are human' })
      .waitFor({ state: 'detached' });
  });

  test('that is blocked keeps nobody out: the comment waits', async ({ server, publisher, visit }) => {
    await configure(server, TURNSTILE);
    const page = await visit(`${publisher}/blocked`, {
      others: [CLOUDFLARE, publisher],
      expected: /ERR_FAILED|Failed to load/,
    });
    await page.route(`${CLOUDFLARE}/**`, (route) => route.abort());
    const thread = threadIn(page);
    await begin(thread);
    await thread.write({ body: TEXT });
    await says(thread.status, 'Your comment waits for a moderator');
  });
});
