import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { moderate, publish } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

/** Answers posts as the server would in trouble, or a proxy before it. */
const answerPosts = (page: Page, status: number, body: object | string): Promise<unknown> =>
  page.route('**/v1/sites/demo/comments', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status, body: typeof body === 'string' ? body : JSON.stringify(body) })
      : route.fallback(),
  );

export const drafts = () =>
  describe('what a guest has typed', () => {
    test('is the same in two windows, until one goes its own way', async ({ expect, visit }) => {
      const page = await visit('/?test=draft-windows');
      const second = await page.context().newPage();
      await second.goto(page.url());
      const [one, other] = [threadIn(page), threadIn(second)];
      await says(other.root, 'No comments yet.');
      await one.body.fill('Begun here.');
      await expect.poll(() => other.body.inputValue()).toBe('Begun here.');
      await other.body.fill('Begun here, and gone on with there.');
      await expect.poll(() => one.body.inputValue()).toBe('Begun here, and gone on with there.');
      await one.send();
      await one.comment('gone on with there').waitFor();
      await expect.poll(() => other.body.inputValue()).toBe('');
    });

    test('stays where the answer is not yes, with a reason that helps', async ({ expect, visit }) => {
      const page = await visit('/?test=draft-refused', { expected: /status of (4|5)\d\d/ });
      const thread = threadIn(page);
      const cases = [
        [429, { type: '/problems/too-many-requests', detail: 'x' }, 'Please wait a little'],
        [409, { type: '/problems/closed', detail: 'x' }, 'Comments on this page are closed.'],
        [413, { type: '/problems/body-too-large', detail: 'x' }, 'Too long.'],
        [503, { type: '/problems/unavailable', detail: 'x' }, 'please send them again'],
        [502, '<h1>Bad gateway</h1>', 'please send them again'],
      ] as const;
      for (const [status, problem, said] of cases) {
        await answerPosts(page, status, problem);
        // The sentence may stand there from the case before.
        const answered = page.waitForResponse((response) => response.request().method() === 'POST');
        await thread.write({ name: 'Rana', body: 'Kept, whatever happens.' });
        await answered;
        await says(thread.root.locator('[data-gr=status], #gr-body-hint'), said);
        expect(await thread.body.inputValue()).toBe('Kept, whatever happens.');
        await page.unroute('**/v1/sites/demo/comments');
      }
      await page.reload();
      await expect.poll(() => thread.body.inputValue()).toBe('Kept, whatever happens.');
    });

    test('an answer to a comment that is gone can be posted by itself', async ({ expect, server, visit }) => {
      const page = await visit('/?test=draft-orphan', { expected: /status of 422/ });
      const parent = await publish(server, { page: page.url(), name: 'Salwa', body: 'Seven stops.' });
      await page.reload();
      const thread = threadIn(page);
      await thread.comment('Seven stops').locator('[data-act=reply]').click();
      await moderate(server, 'delete', [parent]);
      await thread.write({ body: 'Eight, I would say.' });
      await says(thread.status, 'The comment that you answer is gone');
      expect(await thread.body.inputValue()).toBe('Eight, I would say.');
      expect(await thread.form.textContent()).not.toContain('In answer to');
      await thread.send();
      await thread.comment('Eight, I would say.').waitFor();
    });

    test('a name is remembered where that is wanted, and forgotten where it is not', async ({
      expect,
      visit,
    }) => {
      const page = await visit('/?test=draft-name');
      const thread = threadIn(page);
      await thread.name.fill('Rana');
      const remember = thread.form.getByLabel('Remember my name on this device');
      expect(await remember.isChecked()).toBe(false);
      await page.goto(page.url().replace('draft-name', 'draft-name-2'));
      expect(await thread.name.inputValue()).toBe('');
      await thread.name.fill('Rana');
      await remember.check();
      await page.goto(page.url().replace('draft-name-2', 'draft-name-3'));
      await expect.poll(() => thread.name.inputValue()).toBe('Rana');
      expect(await remember.isChecked()).toBe(true);
      await remember.uncheck();
      await page.reload();
      await says(thread.root, 'No comments yet.');
      expect(await thread.name.inputValue()).toBe('');
    });
  });
