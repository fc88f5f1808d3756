import { describe } from 'vitest';
import { feedTexts } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

/** By the rules toxic, and nothing else. */
export const RUDE = 'The council is right.\nAnd you are an idiot, you moron.';

const EXPECTED = { expected: /status of 422/ } as const;

export const nudged = () =>
  describe('a comment that may hurt', () => {
    test('comes back with its words marked; changed, it is on the page', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/?test=nudge-change', EXPECTED);
      const thread = threadIn(page);
      await thread.write({ name: 'Rana', body: RUDE });
      await says(thread.nudge, 'Would you say it differently?');
      expect(await thread.nudge.evaluate((box) => box.matches(':focus'))).toBe(true);
      expect(await thread.nudge.locator('mark').allTextContents()).toEqual(['you are an idiot', 'you moron']);
      expect(await thread.nudge.locator('.marked').textContent()).toBe(RUDE);
      expect(await thread.body.inputValue()).toBe(RUDE);
      expect(await thread.comments.count()).toBe(0);

      // The next stop of the Tab key is the text.
      await page.keyboard.press('Tab');
      expect(await thread.body.evaluate((box) => box.matches(':focus'))).toBe(true);
      await thread.body.fill('The council is right about the buses.');
      expect(await thread.nudge.count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Post it as it is' }).count()).toBe(0);
      await page.keyboard.press('Control+Enter');
      await thread.comment('about the buses').waitFor();
      expect(await feedTexts(server)).not.toContain(RUDE);
    });

    test('posted as it is, it waits for a moderator', async ({ expect, visit }) => {
      const page = await visit('/?test=nudge-anyway', EXPECTED);
      const thread = threadIn(page);
      await thread.write({ body: RUDE });
      await page.getByRole('button', { name: 'Post it as it is' }).click();
      await says(thread.status, 'waits for a moderator');
      await says(thread.comment('The council'), 'Only you see it here.');
      expect(await thread.nudge.count()).toBe(0);
      expect(await thread.body.inputValue()).toBe('');
    });
  });
