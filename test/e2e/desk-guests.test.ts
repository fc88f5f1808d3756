import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { signedIn } from './desk.ts';
import { shoot, violations } from './look.ts';
import { test } from './test.ts';
import { says, threadIn } from './thread.ts';

/** A guest without an account is known again by their device; a moderator bans them and changes their mind. */

/** Looked at by axe, and kept for a person. */
async function inspect(page: Page, name: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await shoot(page, name);
}

// One after the other: all of them have the same network address.
describe('guests', () => {
  test.for([true, false])(
    'are banned with a rejection, and let in again (JavaScript: %s)',
    async (javaScriptEnabled, { server, visit, expect: check }) => {
      const theirs = await visit(`/?test=ban-${javaScriptEnabled}`);
      const thread = threadIn(theirs);
      const write = async (body: string): Promise<void> => {
        await thread.write({ name: 'Marlow', body });
      };
      const text = `A first remark about the ash frames, ${javaScriptEnabled}.`;
      await write(text);
      await thread.comment(text).waitFor();
      const kept = await theirs.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
      check(kept).toEqual({
        [`greenroom:device:${server.origin}`]: check.stringMatching(/^[\w-]{22}\.[\w-]{43}$/),
        [`greenroom:own:${server.origin}/v1/sites/demo/comments`]: check.stringContaining('ban-'),
      });

      const storageState = await signedIn(server, 'Anna');
      const page = await visit('/moderate/demo?list=published', { javaScriptEnabled, storageState });
      const id = await thread.comment(text).getAttribute('id');
      await page.goto(`${server.origin}/moderate/demo/comments/${id?.replace('comment-', '')}`);
      await page.getByText('Ban the guest').click();
      const ban = page.locator('#ban');
      await ban.getByLabel('For how long').selectOption({ label: '7 days' });
      await ban.getByLabel('Reason').fill('Sells frames');
      if (javaScriptEnabled) await inspect(page, 'guest-ban');
      await ban.getByRole('button', { name: 'Reject and ban' }).click();
      await page.getByText('The guest was banned: “Sells frames”').waitFor();

      await write('Another friendly remark about the frames.');
      await says(thread.status, 'Your comment waits for a moderator');
      const device = `greenroom:device:${server.origin}`;
      check(await theirs.evaluate((key) => localStorage.getItem(key), device)).toBe(kept[device]);

      await page.goto(`${server.origin}/moderate/demo/guests`);
      await page.getByRole('listitem').filter({ hasText: 'Sells frames' }).first().waitFor();
      if (javaScriptEnabled) await inspect(page, 'guests');
      const row = page
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href$="${id?.replace('comment-', '')}"]`) });
      await row.getByRole('button', { name: 'Lift' }).click();
      await page.getByText('Lifted.').waitFor();
      await write('A third friendly remark about the frames.');
      await thread.comment('A third friendly remark').waitFor();
    },
  );

  test('the list of floods, where there was none', async ({ server, visit }) => {
    const page = await visit('/moderate/demo/floods', { storageState: await signedIn(server, 'Anna') });
    await page.getByRole('heading', { name: 'Floods', exact: true }).waitFor();
    await page.getByText('There was none.').waitFor();
    await inspect(page, 'floods');
  });
});
