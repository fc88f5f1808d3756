/** A guest's own comments on the device that wrote them: what became of them, changing, deleting, contesting, reporting. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { ABUSE, CASINO, heldBack, moderate, publish } from './api.ts';
import { violations } from './look.ts';
import { test } from './test.ts';
import { says, threadIn } from './thread.ts';

/** By the rules toxic enough to be nudged, and held when it is posted anyway. */
const RUDE = 'The council is right, and you are an idiot.';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe.concurrent('a guest’s own comments', () => {
  test('waiting: at its place, on this device only; on the page once a moderator lets it through', async ({
    expect,
    server,
    visit,
  }) => {
    const page = await visit('/?test=own-waiting');
    const thread = threadIn(page);
    await publish(server, { page: page.url(), name: 'Salwa', body: 'Seven stops are enough.' });
    await page.reload();
    await thread.write({ name: 'Rana', body: CASINO });
    const own = thread.comment('Best online casino');
    await says(own, 'Waiting for a moderator · Only you see it here.');
    await says(own.locator('.by'), '(you)');
    await says(thread.status, 'Your comment waits for a moderator.');
    await page.reload();
    await says(own, 'Waiting for a moderator');
    expect(await thread.comments.count()).toBe(2);

    const other = await visit(page.url());
    await threadIn(other).comment('Seven stops').waitFor();
    expect(await threadIn(other).comments.count()).toBe(1);
    expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);

    await moderate(server, 'approve', await heldBack(server, page.url()));
    await page.reload();
    await own.getByRole('button', { name: 'Reply: Rana' }).waitFor();
    expect(await own.textContent()).not.toContain('Only you');
    expect(await thread.comments.count()).toBe(2);
  });
});
