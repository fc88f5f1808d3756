import type { Response } from 'playwright-core';
import { describe } from 'vitest';
import { CASINO, publish } from '../api.ts';
import type { Server } from '../server.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

const PLAIN = { javaScriptEnabled: false } as const;

/** The thread of a page, as an iframe asks for it. */
function embed({ origin }: Server, path: string, lang = 'en'): string {
  return `/embed?${new URLSearchParams({ site: 'demo', page: origin + path, lang }).toString()}`;
}

/** The status that led to this answer. */
const redirectedBy = async (response: Response | null): Promise<number | undefined> =>
  (await response?.request().redirectedFrom()?.response())?.status();

export const withoutJavaScript = () =>
  describe('without JavaScript', () => {
    test('the form posts by itself and leads back to the comment', async ({ expect, server, visit }) => {
      const page = await visit(embed(server, '/?test=plain'), PLAIN);
      const thread = threadIn(page);
      const answer = page.waitForResponse(/posted=/);
      await thread.write({ name: 'Rana', body: 'Written without a script.' });
      expect(await redirectedBy(await answer)).toBe(303);
      await says(thread.status, 'Your comment is on the page');
      const own = thread.comment('Written without a script.');
      expect(await own.getAttribute('class')).toContain('fresh');
      expect(page.url()).toContain(`#${await own.getAttribute('id')}`);
      expect(await thread.body.inputValue()).toBe('');
      expect(await own.locator('.when').getAttribute('title')).toMatch(/ UTC$/);

      await own.getByRole('link', { name: 'Reply: Rana' }).click();
      await says(thread.form, 'In answer to Rana');
      await thread.write({ body: 'And this is the answer.' });
      await says(thread.comment('And this is the answer.'), 'In answer to Rana');
      await page.getByRole('link', { name: 'Newest first' }).click();
      await says(thread.heading, '2 comments');
    });

    test('a comment that waits says so', async ({ server, visit }) => {
      const page = await visit(embed(server, '/?test=plain-held'), PLAIN);
      const thread = threadIn(page);
      await thread.write({ body: CASINO });
      await says(thread.status, 'Your comment waits for a moderator');
      await says(thread.root, 'No comments yet');
    });

    test('what cannot be posted comes back with its draft', async ({ expect, server, visit }) => {
      const page = await visit(embed(server, '/?test=plain-wrong'), { ...PLAIN, expected: /status of 422/ });
      const thread = threadIn(page);
      const name = 'Abu '.repeat(30).trim();
      await thread.write({ name, body: 'Kept as it was.' });
      await says(thread.status, 'Your comment was not sent');
      await says(thread.wrong('name'), 'The name is longer than 80 characters.');
      expect(await thread.body.inputValue()).toBe('Kept as it was.');
      expect(await thread.name.inputValue()).toBe(name);

      await thread.write({ name: 'Abu Salim', body: ' ' });
      await thread.form.locator('textarea[aria-invalid=true]').waitFor();
      expect(await thread.name.inputValue()).toBe('Abu Salim');
      await thread.write({ body: 'Kept, and now sent.' });
      await thread.comment('Kept, and now sent.').waitFor();
      expect(await thread.comment('Kept, and now sent.').locator('.author').textContent()).toBe('Abu Salim');
    });

    test('Arabic words stay Arabic through a post', async ({ expect, server, visit }) => {
      const page = await visit(embed(server, '/ar?test=plain', 'ar'), {
        ...PLAIN,
        expected: /status of 422/,
      });
      const thread = threadIn(page);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await thread.write({ name: 'سلوى', body: ' ' });
      await says(thread.status, 'لم يُرسَل تعليقك');
      expect(await page.locator('html').getAttribute('lang')).toBe('ar');
      await thread.write({ body: 'نص من دون برمجة.' });
      await says(thread.status, 'نُشر تعليقك');
      await says(thread.comment('نص من دون برمجة.'), 'سلوى');
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await thread.write({ body: CASINO });
      await says(thread.status, 'بانتظار المشرف');
    });

    test.for(['/', '/ar'])(
      'the demo page %s shows the thread in a frame',
      async (path, { server, visit }) => {
        const body = `Seen in the frame of ${path}.`;
        await publish(server, { page: server.origin + path, name: 'Rana', body });
        const page = await visit(path, PLAIN);
        const thread = threadIn(page.frameLocator('iframe'));
        await thread.comment(body).waitFor();
        await thread.write({ body: `Written in the frame of ${path}.` });
        await thread.comment(`Written in the frame of ${path}.`).waitFor();
      },
    );
  });
