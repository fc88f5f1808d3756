import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { publish } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';
import { RUDE } from './nudged.ts';

interface Stop {
  readonly name: string;
  readonly top: number;
  /** Of the ring around it: px. */
  readonly ring: number;
}

/** Where the keyboard is; nowhere below the page is the end of it. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.querySelector('guest-comments')?.shadowRoot?.activeElement;
    if (!at) return { name: '', top: 0, ring: 0 };
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const name = at.getAttribute('aria-label') ?? at.getAttribute('name') ?? at.textContent;
    const ring = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    return { name, top: at.getBoundingClientRect().top + scrollY, ring };
  });

/** Presses Tab until it is there. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    if ((await stop(page)).name === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way to ${name} by ${key}`);
}

export const keyboard = () =>
  describe('by keyboard alone', () => {
    test('every stop is seen, and they come in the order of the page', async ({ expect, server, visit }) => {
      const page = await visit('/?test=keyboard-order');
      const parent = await publish(server, { page: page.url(), name: 'Nour', body: 'https://ok.example/' });
      await publish(server, {
        page: page.url(),
        name: 'Omar',
        website: 'https://o.example/',
        body: 'Yes.',
        parent,
      });
      await page.reload();
      await threadIn(page).comment('Yes.').waitFor();
      await tabTo(page, 'Oldest first');
      const stops: Stop[] = [];
      for (let at = await stop(page); at.name !== ''; at = await stop(page)) {
        stops.push(at);
        await page.keyboard.press('Tab');
      }
      const nour = 'now, https://ok.example/, Reply: Nour, Report: Nour';
      const omar = 'Omar, now, Nour, Reply: Omar, Report: Omar';
      expect(stops.map(({ name }) => name).join(', ')).toBe(
        `Oldest first, Newest first, ${nour}, ${omar}, name, remember, body, Post comment`,
      );
      for (const { name, ring } of stops) expect(ring, name).toBeGreaterThanOrEqual(2);
      const tops = stops.slice(2).map(({ top }) => Math.round(top / 30));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    });

    test('a guest sorts, answers, is nudged, changes, reports and deletes', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/?test=keyboard', { expected: /status of 422/ });
      const thread = threadIn(page);
      for (const name of ['Nour', 'Omar'])
        await publish(server, { page: page.url(), name, body: `${name} was here.` });
      await page.reload();
      await thread.comment('Omar was').waitFor();
      const press = (key: string): Promise<void> => page.keyboard.press(key);

      await tabTo(page, 'Newest first');
      await press('Enter');
      await says(thread.comments.first(), 'Omar was here.');
      await expect.poll(async () => (await stop(page)).name).toBe('Newest first');

      await tabTo(page, 'Reply: Omar');
      await press('Space');
      expect((await stop(page)).name).toBe('body');
      await page.keyboard.type('Not an answer after all.');
      await tabTo(page, 'Cancel', 'Shift+Tab');
      await press('Enter');
      expect((await stop(page)).name).toBe('body');
      expect(await thread.body.inputValue()).toBe('Not an answer after all.');

      await press('Control+a');
      await page.keyboard.type(RUDE);
      await tabTo(page, 'Post comment');
      await press('Enter');
      await says(thread.nudge, 'Would you say it differently?');
      expect((await stop(page)).name).toContain('Would you say it differently?');
      await press('Tab');
      await press('Control+a');
      await page.keyboard.type('A kind word.');
      await press('Control+Enter');
      await says(thread.root.locator('.comment:focus'), 'A kind word.');

      // Its own buttons are the next stops.
      await thread.comment('A kind word.').locator('[data-act=edit]').waitFor();
      await tabTo(page, 'Edit');
      await press('Enter');
      await says(thread.open, 'You can change or delete it until');
      expect((await stop(page)).name).toBe('text');
      await page.keyboard.type('Not yet. ');
      await press('Escape');
      expect(await thread.open.count()).toBe(0);
      expect((await stop(page)).name).toBe('Edit');
      await press('Enter');
      await thread.open.waitFor();
      expect(await thread.open.locator('textarea').inputValue()).toContain('Not yet. ');
      await press('Control+a');
      await page.keyboard.type('A kinder word.');
      await tabTo(page, 'Save');
      await press('Space');
      await says(thread.open, 'Your change is saved.');
      expect((await stop(page)).name).toBe('Your change is saved.');

      await tabTo(page, 'Report: Nour');
      await press('Enter');
      await thread.open.locator('fieldset').waitFor();
      expect((await stop(page)).name).toBe('reason');
      await press('Space');
      await press('ArrowDown');
      expect(await thread.open.locator(':checked').getAttribute('value')).toBe('insult');
      await tabTo(page, 'Report');
      await press('Enter');
      await says(thread.open, 'The moderators will see your report.');
      expect((await stop(page)).name).toContain('Thank you.');

      await tabTo(page, 'Delete', 'Shift+Tab');
      await press('Enter');
      await says(thread.open, 'This cannot be undone.');
      expect((await stop(page)).name).toBe('Cancel');
      await tabTo(page, 'Delete', 'Shift+Tab');
      await press('Enter');
      await says(thread.open, 'Your comment was deleted.');
      expect((await stop(page)).name).toBe('Your comment was deleted.');
    });
  });
