import { describe } from 'vitest';
import { feedTexts, publish } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

export const ownForms = () =>
  describe('a guest', () => {
    test('changes a comment in its place, and is nudged there too', async ({ expect, server, visit }) => {
      const page = await visit('/?test=own-edit', { expected: /status of (422|409)/ });
      const thread = threadIn(page);
      await thread.write({ name: 'Rana', body: 'A kind wrod about the tram.' });
      const own = thread.comment('A kind');
      await own.getByRole('button', { name: 'Edit' }).click();
      const text = thread.open.locator('textarea');
      expect(await text.inputValue()).toBe('A kind wrod about the tram.');
      await says(thread.open, 'You can change or delete it until');

      await text.fill(' ');
      await page.keyboard.press('Control+Enter');
      await says(thread.open, 'Write something first.');
      await text.fill('A kind word, you idiot, you moron.');
      await thread.open.getByRole('button', { name: 'Save' }).click();
      await says(thread.nudge, 'Would you say it differently?');
      await text.fill('A kind word about the tram.');
      expect(await thread.nudge.count()).toBe(0);
      await thread.open.getByRole('button', { name: 'Save' }).click();
      await says(thread.open, 'Your change is saved.');
      expect(await thread.open.evaluate((note) => note.matches(':focus'))).toBe(true);
      await says(own.locator('.text'), 'A kind word about the tram.');
      await says(own.locator('.by'), 'edited');
      expect(await feedTexts(server)).toContain('A kind word about the tram.');

      const id = ((await own.getAttribute('id')) ?? '').replace('comment-', '');
      await publish(server, { page: page.url(), name: 'Omar', body: 'So it is.', parent: id });
      await own.getByRole('button', { name: 'Edit' }).click();
      await text.fill('Something else entirely, about buses and hills.');
      await thread.open.getByRole('button', { name: 'Save' }).click();
      await says(thread.open, 'only spelling can still be corrected');
      expect(await text.inputValue()).toBe('Something else entirely, about buses and hills.');
    });

    test('deletes a comment, after being asked', async ({ expect, server, visit }) => {
      const page = await visit('/?test=own-delete');
      const thread = threadIn(page);
      await publish(server, { page: page.url(), name: 'Salwa', body: 'Seven stops are enough.' });
      await page.reload();
      await thread.write({ name: 'Rana', body: 'I take this back soon.' });
      const own = thread.comment('I take this back');
      const button = own.getByRole('button', { name: 'Delete' });
      await button.first().press('Enter');
      await says(thread.open, 'This cannot be undone.');
      // Enter a second time does not delete.
      await page.keyboard.press('Enter');
      expect(await thread.open.count()).toBe(0);
      expect(await button.evaluate((each) => each.matches(':focus'))).toBe(true);
      await button.press('Enter');
      await thread.open.getByRole('button', { name: 'Delete' }).click();
      await says(thread.open, 'Your comment was deleted.');
      await says(own, 'You took it down yourself.');
      await says(thread.heading, '1 comment');
      expect(await feedTexts(server)).not.toContain('I take this back soon.');

      await page.reload();
      await thread.comment('Seven stops').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await thread.comments.count()).toBe(1);
    });

    test('reports another’s comment with a reason, once', async ({ expect, server, visit }) => {
      const page = await visit('/?test=own-report');
      const thread = threadIn(page);
      await publish(server, { page: page.url(), name: 'Salwa', body: 'Seven stops are enough.' });
      await page.reload();
      const comment = thread.comment('Seven stops');
      const report = comment.getByRole('button', { name: 'Report: Salwa' });
      await report.click();
      await thread.open.waitFor();
      await page.keyboard.press('Control+Enter');
      await says(thread.open, 'Please choose a reason.');
      await thread.open.getByLabel('It insults somebody').check();
      await thread.open.getByLabel('Anything to add?').fill('That is not how one counts.');
      await thread.open.getByRole('button', { name: 'Cancel' }).click();
      expect(await report.evaluate((each) => each.matches(':focus'))).toBe(true);

      await report.click();
      await thread.open.getByLabel('It insults somebody').check();
      await thread.open.getByRole('button', { name: 'Report' }).click();
      await says(thread.open, 'The moderators will see your report.');
      expect(await report.count()).toBe(0);
    });
  });
