import type { Page, Route } from 'playwright-core';
import { describe } from 'vitest';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

const COMMENTS = '**/v1/sites/demo/comments*';

/** Breaks the connection for one method, as a tunnel does. Returns how to mend it. */
async function disconnect(page: Page, method: string): Promise<() => Promise<void>> {
  const cut = (route: Route): Promise<void> =>
    route.request().method() === method ? route.abort('connectionreset') : route.fallback();
  await page.route(COMMENTS, cut);
  return () => page.unroute(COMMENTS, cut);
}

export const failures = () =>
  describe('when posting fails, the reason is shown and the draft stays', () => {
    test('nothing written', async ({ expect, visit }) => {
      const thread = threadIn(await visit('/?test=empty'));
      await thread.write({ name: 'Rana', body: ' \n ' });
      await says(thread.wrong('body'), 'Write something first.');
      expect(await thread.body.getAttribute('aria-invalid')).toBe('true');
      expect(await thread.body.getAttribute('aria-describedby')).toBe('gr-body-hint');
      expect(await thread.body.evaluate((field) => field.matches(':focus'))).toBe(true);
      expect(await thread.name.inputValue()).toBe('Rana');
      expect(await thread.name.getAttribute('aria-invalid')).toBe(null);
    });

    test('too long, with a count that warns beforehand', async ({ expect, visit }) => {
      const thread = threadIn(await visit('/?test=long-text'));
      const text = 'Long story. '.repeat(840);
      await thread.body.fill(text);
      await says(thread.form.locator('[data-gr=length].wrong'), '80 characters too many');
      await thread.send();
      await says(thread.wrong('body'), 'Too long. Please shorten it.');
      expect(await thread.body.inputValue()).toBe(text);

      await thread.body.fill(text.slice(0, 9996));
      await says(thread.form.locator('[data-gr=length].quiet'), '4 characters left');
      await thread.send();
      await says(thread.status, 'Thank you.');
    });

    test('a character is a character, however many bytes it takes', async ({ expect, visit }) => {
      const page = await visit('/?test=wide-text');
      const thread = threadIn(page);
      await thread.body.fill('😀'.repeat(10_001));
      await says(thread.form.locator('[data-gr=length].wrong'), '1 character too many');
      await thread.body.fill('😀'.repeat(9_500));
      await says(thread.form.locator('[data-gr=length].quiet'), '500 characters left');
      const answer = page.waitForResponse((response) => response.request().method() === 'POST');
      await thread.send();
      expect([201, 202]).toContain((await answer).status());
    });

    test('a name that the server refuses', async ({ expect, visit }) => {
      const thread = threadIn(await visit('/?test=name', { expected: /status of 422/ }));
      const name = 'Abu '.repeat(30).trim();
      await thread.write({ name, body: 'A perfectly kind remark.' });
      await says(thread.wrong('name'), 'The name is longer than 80 characters.');
      expect(await thread.name.getAttribute('aria-invalid')).toBe('true');
      expect(await thread.name.evaluate((field) => field.matches(':focus'))).toBe(true);
      expect(await thread.body.inputValue()).toBe('A perfectly kind remark.');
      await thread.name.fill('Abu Salim');
      await thread.send();
      await thread.comment('A perfectly kind remark.').waitFor();
    });

    test('a broken connection; the draft outlives a reload and goes when it was sent', async ({
      expect,
      visit,
    }) => {
      const page = await visit('/?test=offline', { expected: /net::ERR_CONNECTION_RESET/ });
      const thread = threadIn(page);
      const draft = { name: 'Rana', body: 'Written in the tunnel\n\nbefore the lighthouse.' };
      const mend = await disconnect(page, 'POST');
      await thread.write(draft);
      await says(thread.status, 'Your comment was not sent. The text is still here.');
      await says(thread.status, 'No connection.');
      expect(await thread.body.inputValue()).toBe(draft.body);
      expect(await thread.comments.count()).toBe(0);

      await page.reload();
      await says(thread.root, 'No comments yet');
      expect(await thread.body.inputValue()).toBe(draft.body);
      expect(await thread.name.inputValue()).toBe('Rana');

      await mend();
      await thread.send();
      await thread.comment('Written in the tunnel').waitFor();
      expect(await thread.comments.locator('.text p').count()).toBe(2);
      expect(await thread.body.inputValue()).toBe('');
      await page.reload();
      await thread.comment('Written in the tunnel').waitFor();
      expect(await thread.body.inputValue()).toBe('');
    });

    test('pressing the button twice posts once', async ({ expect, visit }) => {
      const page = await visit('/?test=twice');
      const thread = threadIn(page);
      const release = Promise.withResolvers<void>();
      let posts = 0;
      await page.route(COMMENTS, async (route) => {
        if (route.request().method() === 'POST') {
          posts += 1;
          await release.promise;
        }
        await route.fallback();
      });
      await thread.write({ body: 'Only once, please.' });
      await says(thread.form.locator('[type=submit]:disabled'), 'Sending…');
      await thread.name.press('Enter');
      release.resolve();
      await thread.comment('Only once').waitFor();
      expect(posts).toBe(1);
      expect(await thread.comments.count()).toBe(1);
    });

    test('a post that is faster than the list waits for it', async ({ expect, visit }) => {
      const page = await visit('/?test=overtake');
      const thread = threadIn(page);
      const release = Promise.withResolvers<void>();
      await page.route(COMMENTS, async (route) => {
        // The answer is from before the post, and comes late.
        const response = route.request().method() === 'GET' ? await route.fetch() : null;
        if (response === null) return route.fallback();
        await release.promise;
        return route.fulfill({ response });
      });
      await page.reload();
      await thread.write({ body: 'Faster than the list.' });
      await says(thread.form.locator('[type=submit]:disabled'), 'Sending…');
      release.resolve();
      await thread.comment('Faster than').waitFor();
      await says(thread.heading, '1 comment');
      expect(await thread.comments.count()).toBe(1);
    });

    test('comments that cannot be loaded can be asked for again', async ({ visit }) => {
      const page = await visit('/?test=load', { expected: /net::ERR_CONNECTION_RESET/ });
      const thread = threadIn(page);
      await says(thread.root, 'No comments yet');
      const mend = await disconnect(page, 'GET');
      await page.reload();
      await says(thread.root, 'The comments could not be loaded.');
      await mend();
      await page.getByRole('button', { name: 'Try again' }).click();
      await says(thread.root, 'No comments yet');
    });
  });
