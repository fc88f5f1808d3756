import { describe } from 'vitest';
import { heldBack, moderate } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';
import { RUDE } from './nudged.ts';

export const declined = () =>
  describe('a comment that was declined', () => {
    test('says why, with the words marked; it can be contested once, and the answer comes', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/?test=own-declined', { expected: /status of 422/ });
      const thread = threadIn(page);
      await thread.write({ name: 'Rana', body: RUDE });
      await page.getByRole('button', { name: 'Post it as it is' }).click();
      await says(thread.status, 'waits for a moderator');
      const ids = await heldBack(server, page.url());
      await moderate(server, 'reject', ids, 'Please stay polite.');
      await page.reload();

      const own = thread.comment('The council');
      await says(own, 'Not accepted · Only you see it here.');
      await says(own, 'insulting words');
      await says(own, 'Please stay polite.');
      await says(own, 'goes against the site’s rules');
      await says(own, 'moderation system');
      expect(await own.locator('mark').allTextContents()).toEqual(['you are an idiot', 'you moron']);
      expect(await own.getByRole('button', { name: /Reply|Report/ }).count()).toBe(0);

      await own.getByRole('button', { name: 'Appeal' }).click();
      await thread.open.getByRole('button', { name: 'Appeal' }).click();
      await says(thread.open, 'Please say why.');
      await page.keyboard.type('It was meant as a joke among friends.');
      await page.keyboard.press('Control+Enter');
      await says(thread.open, 'A person will read it and answer here.');
      expect(await own.getByRole('button', { name: 'Appeal' }).count()).toBe(0);

      await moderate(server, 'refuse', ids, 'Friends deserve better.');
      await page.reload();
      await says(own, 'Your appeal was refused. The decision stands.');
      await says(own, 'Friends deserve better.');
    });
  });
