import { describe } from 'vitest';
import { publish } from '../api.ts';
import { test } from '../publisher.ts';
import { says, threadIn } from '../thread.ts';

export const life = () =>
  describe('the life of an element', () => {
    test('moved within the page it keeps all it has; taken out and put in again it begins anew', async ({
      expect,
      visit,
    }) => {
      const page = await visit('/?test=moved');
      const thread = threadIn(page);
      await says(thread.root, 'No comments yet.');
      let lists = 0;
      page.on('request', (request) => {
        if (request.url().includes('/comments?')) lists += 1;
      });
      await thread.body.fill('Half a sentence');
      const field = await thread.body.elementHandle();
      await page
        .locator('guest-comments')
        .evaluate((element) => document.querySelector('footer')?.before(element));
      await says(thread.root, 'No comments yet.');
      expect(await field?.evaluate((textarea) => textarea.isConnected)).toBe(true);
      expect(lists).toBe(0);

      await page.evaluate(async () => {
        const element = document.querySelector('guest-comments');
        element?.remove();
        await new Promise((resolve) => setTimeout(resolve));
        if (element) document.querySelector('main')?.append(element);
      });
      await says(thread.root, 'No comments yet.');
      await expect.poll(() => lists).toBe(1);
      expect(await thread.body.inputValue()).toBe('Half a sentence');
    });

    test('attributes that change together are one change', async ({ expect, server, visit }) => {
      const page = await visit('/?test=together');
      await publish(server, { page: `${server.origin}/?test=together-2`, body: 'On the other page.' });
      const thread = threadIn(page);
      await says(thread.root, 'No comments yet.');
      const lists: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/comments?')) lists.push(new URL(request.url()).search);
      });
      await page.locator('guest-comments').evaluate((element, to) => {
        element.setAttribute('lang', 'ar');
        element.setAttribute('sort', 'newest');
        element.setAttribute('page', to);
      }, `${server.origin}/?test=together-2`);
      await says(thread.heading, 'تعليق واحد');
      expect(lists).toEqual([expect.stringMatching(/together-2.*sort=newest/)]);
    });

    test('without a page attribute it follows the address of the page', async ({ expect, server, visit }) => {
      const page = await visit('/?test=route-1');
      await publish(server, { page: `${server.origin}/?test=route-2`, body: 'On the second route.' });
      const thread = threadIn(page);
      await says(thread.root, 'No comments yet.');
      await thread.body.fill('A draft for the first route');
      await page.evaluate(() => history.pushState(null, '', '/?test=route-2'));
      await thread.comment('On the second route.').waitFor();
      expect(await thread.body.inputValue()).toBe('');
      await page.goBack();
      await says(thread.root, 'No comments yet.');
      expect(await thread.body.inputValue()).toBe('A draft for the first route');
      // The same page, whatever a script takes off its address.
      const field = await thread.body.elementHandle();
      await page.evaluate(() => history.replaceState(null, '', '/?test=route-1&utm_source=letter#section'));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect(await field?.evaluate((textarea) => textarea.isConnected)).toBe(true);
    });

    test('the theme can change at any time', async ({ expect, visit }) => {
      const page = await visit('/?test=theme', { colorScheme: 'light' });
      const thread = threadIn(page);
      await says(thread.root, 'No comments yet.');
      const ink = (): Promise<string> => thread.root.evaluate((root) => getComputedStyle(root).color);
      const field = (): Promise<string> =>
        thread.body.evaluate((body) => getComputedStyle(body).backgroundColor);
      const turn = (theme: string): Promise<void> =>
        page.locator('guest-comments').evaluate((element, to) => element.setAttribute('theme', to), theme);
      const light = [await ink(), await field()];
      await turn('dark');
      const dark = [await ink(), await field()];
      expect(dark[0]).not.toBe(light[0]);
      expect(dark[1]).not.toBe(light[1]);
      await turn('auto');
      expect([await ink(), await field()]).toEqual(light);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([await ink(), await field()]).toEqual(dark);
      await turn('light');
      expect([await ink(), await field()]).toEqual(light);
    });
  });
