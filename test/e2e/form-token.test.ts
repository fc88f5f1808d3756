import { createServer } from 'node:http';
import { describe } from 'vitest';
import { addOrigin, publish, putSettings } from './api.ts';
import { violations } from './look.ts';
import { test as base } from './test.ts';
import { says, threadIn } from './thread.ts';

/** A site that asks for form tokens, seen by people whose browser runs no script. */

/** A page of the publisher's that includes the thread from a cache. */
const test = base.extend('article', async ({ server }, { onCleanup }) => {
  const listening = createServer((request, response) => {
    const page = `http://${request.headers.host}${request.url}`;
    const query = new URLSearchParams({ site: 'demo', page }).toString();
    void fetch(`${server.origin}/embed/fragment?${query}`)
      .then((included) => included.text())
      .then((html) =>
        response
          .setHeader('content-type', 'text/html; charset=utf-8')
          .end(
            `<!doctype html><html lang="en"><title>Tram</title><link rel="icon" href="data:,">${html}</html>`,
          ),
      );
  });
  await new Promise<void>((resolve) => void listening.listen(0, '127.0.0.1', resolve));
  onCleanup(() => new Promise<void>((resolve) => void listening.close(() => resolve())));
  const address = listening.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  await addOrigin(server, origin);
  await putSettings(server, { form: { required: true } });
  return `${origin}/tram`;
});

describe('where a form token is asked for, without JavaScript', () => {
  test('an included form is sent once more, with what was typed', async ({
    expect,
    server,
    visit,
    article,
  }) => {
    await publish(server, { page: article, name: 'Rana', body: 'Included.' });
    const others = [new URL(article).origin];
    const page = await visit(article, { javaScriptEnabled: false, others, expected: /status of 422/ });
    const thread = threadIn(page);
    await thread.write({ name: 'Omar', body: 'From the article.' });
    await says(page.locator('.status'), 'Please send your comment once more.');
    expect(await thread.body.inputValue()).toBe('From the article.');
    await thread.send();
    await says(page.locator('.status'), 'Your comment is on the page');
  });

  test('/embed is posted at once, and nobody comes upon the trap', async ({ expect, visit, article }) => {
    const path = `/embed?${new URLSearchParams({ site: 'demo', page: article }).toString()}`;
    // axe is a script; the page has none.
    const page = await visit(path);
    const trap = page.locator('#gr-form [tabindex="-1"]');
    expect(await trap.count()).toBe(1);
    expect(await violations(page, 'main')).toEqual([]);
    // Not where a pointer comes, nor where keys lead.
    const box = await trap.locator('xpath=ancestor::p').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(1);
    await page.locator('#gr-name').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.name')).toBe('body');
    const thread = threadIn(page);
    await thread.write({ body: 'From the frame.' });
    await says(thread.status, 'Your comment is on the page');
  });
});
