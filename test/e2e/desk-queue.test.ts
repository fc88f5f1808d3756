import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { submit } from './api.ts';
import { signedIn } from './desk.ts';
import { shoot, violations } from './look.ts';
import type { Server } from './server.ts';
import { test } from './test.ts';

/** The queue in a real browser: by keys, by forms, in bulk, and as it looks. Each part works on a page of its own. */

const HELD = 'You are an idiot, number';

const listOf = (page: string, more = ''): string =>
  `/moderate/demo?page=${encodeURIComponent(page)}${more === '' ? '' : `&${more}`}`;

/** Comments that wait, a few at a time: the machine has other work to do. */
let guests = 0;
/** Each by a guest of their own: the same one's same words would be a double click. */
async function fill(server: Server, page: string, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, () => (guests += 1));
  for (let at = 0; at < count; at += 8) {
    await Promise.all(
      numbers
        .slice(at, at + 8)
        .map((i) =>
          submit(server, { page, title: 'A long read', name: `Guest ${i}`, body: `${HELD} ${i}.` }),
        ),
    );
  }
}

const cards = (page: Page) => page.locator('.cards > article:visible');
const said = (page: Page, words: string | RegExp) => page.locator('.toast').getByText(words).waitFor();

describe.concurrent('the queue', () => {
  test('is cleared by keyboard, twenty comments without a mouse', async ({
    server,
    visit,
    expect: check,
  }) => {
    const article = 'https://news.example/keys';
    await fill(server, article, 20);
    const page = await visit(listOf(article), { storageState: await signedIn(server) });
    await cards(page).nth(15).waitFor();
    await page.keyboard.press('j');
    for (let i = 0; i < 20; i++) {
      // The next page comes by itself: there is always a card to go on with.
      await cards(page).first().waitFor();
      if (i % 4 === 1) await page.keyboard.press('s');
      else if (i % 4 === 2) await page.keyboard.press('r').then(() => page.keyboard.press('3'));
      else await page.keyboard.press('a');
    }
    await page.getByText('That was all.').waitFor();
    // Leaving at once loses nothing of what is still to be sent.
    const list = async (name: string): Promise<number> => {
      await page.goto(new URL(listOf(article, `list=${name}`), server.origin).href);
      const first = await cards(page).count();
      const next = page.locator('a[data-next]');
      if ((await next.count()) === 0) return first;
      await next.click();
      await page.waitForURL(/cursor=/);
      return first + (await cards(page).count());
    };
    await check.poll(() => list('pending'), { timeout: 20_000 }).toBe(0);
    check(await list('published')).toBe(10);
    check(await list('rejected')).toBe(10);
  });

  test('takes back what was done, and asks nothing while somebody types', async ({
    server,
    visit,
    expect: check,
  }) => {
    const article = 'https://news.example/undo';
    await fill(server, article, 3);
    const page = await visit(listOf(article), { storageState: await signedIn(server) });
    await cards(page).nth(2).waitFor();
    const first = await cards(page).first().getAttribute('id');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await said(page, 'was approved.');
    check(await cards(page).count()).toBe(2);
    await page.keyboard.press('u');
    await said(page, 'Taken back.');
    check(await cards(page).first().getAttribute('id')).toBe(first);
    check(await page.evaluate(() => document.activeElement?.id)).toBe(first);
    // Again, as the comment now is.
    await page.keyboard.press('s');
    await said(page, 'was marked as spam.');
    await page.locator('.toast').getByRole('button').click();
    await said(page, 'Taken back.');

    await page.keyboard.press('/');
    await page.keyboard.type('aasru');
    check(await page.getByRole('searchbox').inputValue()).toBe('aasru');
    check(await cards(page).count()).toBe(3);
    // Modifiers are the browser's, and keys can be switched off.
    await cards(page).first().focus();
    await page.keyboard.press('Control+a');
    await page.getByLabel('keys on').uncheck();
    await cards(page).first().focus();
    await page.keyboard.press('a');
    check(await cards(page).count()).toBe(3);
  });

  test('shows what another moderator did meanwhile', async ({ server, visit, expect: check }) => {
    const article = 'https://news.example/race';
    await fill(server, article, 2);
    const [anna, bert] = await Promise.all(
      ['Anna', 'Bert'].map(async (name) =>
        visit(listOf(article), { storageState: await signedIn(server, name) }),
      ),
    );
    if (!anna || !bert) throw new Error('two windows');
    await cards(bert).nth(1).waitFor();
    await anna.keyboard.press('j');
    await anna.keyboard.press('s');
    await said(anna, 'was marked as spam.');
    await bert.keyboard.press('j');
    await bert.keyboard.press('a');
    await cards(bert).first().getByText('Already marked as spam by Anna').waitFor();
    check(await cards(bert).count()).toBe(2);
    check(await cards(bert).first().locator('.facts .badge').first().textContent()).toBe('rejected');
    // Having seen that, the second may decide otherwise.
    await cards(bert).first().getByRole('button', { name: 'Approve', exact: false }).first().click();
    await said(bert, 'was approved.');
  });

  test('brings a card back when the desk cannot be reached', async ({ server, visit, expect: check }) => {
    const article = 'https://news.example/offline';
    await fill(server, article, 2);
    const page = await visit(listOf(article), {
      storageState: await signedIn(server),
      expected: /ERR_FAILED/,
    });
    await cards(page).nth(1).waitFor();
    await page.route('**/actions', (route) => route.abort());
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await cards(page).first().getByText('Nothing was changed').waitFor();
    check(await cards(page).count()).toBe(2);
    await page.unroute('**/actions');
    await page.keyboard.press('a');
    await said(page, 'was approved.');
  });

  test('acts on what is ticked, at once', async ({ server, visit, expect: check }) => {
    const article = 'https://news.example/ticked';
    await fill(server, article, 6);
    const page = await visit(listOf(article), { storageState: await signedIn(server) });
    await cards(page).nth(5).waitFor();
    for (const key of ['j', 'x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.getByText('3 selected:').waitFor();
    await page.keyboard.press('s');
    await said(page, '3 comments were marked as spam.');
    check(await cards(page).count()).toBe(3);
  });

  test('acts on a thousand with a bar, and takes it back', async ({ server, visit, expect: check }) => {
    const article = 'https://news.example/thousand';
    await fill(server, article, 1000);
    const page = await visit(listOf(article), { storageState: await signedIn(server) });
    await page.getByText('Act on all of this list').click();
    await page.getByText('1,000 comments').waitFor();
    await fill(server, article, 1);
    check(await violations(page)).toEqual([]);
    await page.getByLabel('Reason that the guests will read').fill('It is an advert.');
    await page.getByRole('button', { name: 'Spam all' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    check(await violations(page)).toEqual([]);
    await shoot(page, 'desk-bulk');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('1,000 of 1,000 done. That is all.').waitFor({ timeout: 50_000 });
    check(await page.getByRole('progressbar').getAttribute('value')).toBe('1000');
    await page.getByRole('button', { name: 'Undo all of it' }).click();
    await page.getByText('All taken back.').waitFor({ timeout: 50_000 });
    // What came after the list was opened was left alone, and the rest is back.
    await page.goto(new URL(`/moderate/demo/bulk?page=${encodeURIComponent(article)}`, server.origin).href);
    await page.getByText('1,001 comments').waitFor();
  }, 180_000);

  test('works by forms alone', async ({ server, visit, expect: check }) => {
    const article = 'https://news.example/forms';
    await fill(server, article, 4);
    const page = await visit(listOf(article), {
      storageState: await signedIn(server),
      javaScriptEnabled: false,
    });
    const card = () => page.locator('.cards > article').first();
    await card().getByRole('button', { name: 'Approve' }).first().click();
    await page.getByText('was approved.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('was taken back.').waitFor();
    check(await page.locator('.cards > article').count()).toBe(4);

    await card().getByText('Reject with a reason').click();
    await card().getByRole('button', { name: 'It is an advert.' }).click();
    await page.getByText('was rejected.').waitFor();

    await card().getByRole('checkbox').check();
    await page.locator('.selected').getByRole('button', { name: 'Spam' }).click();
    await page.getByText('was marked as spam.').waitFor();
    await page.getByText('Act on all of this list').click();
    await page.getByRole('button', { name: 'Approve all' }).click();
    await page.getByText('2 comments approved. That is all.').waitFor();
    await page.getByText('Back to the list').click();
    await page.getByText('Nothing in this list fits.').waitFor();
  });

  test('is clean for axe and stays in its box, whatever guests write', async ({
    server,
    visit,
    expect: check,
  }) => {
    const article = 'https://news.example/looks';
    const zalgo = `Z${'\u0335\u0321\u0300'.repeat(2)}algo`;
    const hostile = [
      { name: 'أحمد', lang: 'ar', body: 'أنت غبي وحمار يا كلب\nلا أحد يريد أن يسمع كلامك' },
      { name: '<script>alert(1)</script>', body: '<img src=x onerror=alert(1)> you are an idiot' },
      { name: 'W'.repeat(80), body: `You are an idiot. ${'a'.repeat(9000)}` },
      { name: zalgo, body: `You are an idiot. ${zalgo.repeat(40)}` },
      { name: 'Turned', body: 'You moron \u2067 evil isolated, and more idiot' },
      { name: 'Lines', body: 'You are an idiot.\n'.repeat(60) },
      {
        name: 'Lucky Spins',
        website: 'https://lucky-spins.example/join',
        body: 'Best online casino, 200 free spins: https://lucky-spins.example/join',
      },
    ];
    for (const fields of hostile) await submit(server, { page: article, title: 'A long read', ...fields });
    const page = await visit(listOf(article), { storageState: await signedIn(server) });
    await cards(page).nth(4).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    check(await violations(page)).toEqual([]);
    await shoot(page, 'desk-queue');
    await page.setViewportSize({ width: 320, height: 700 });
    check(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const sizes = await cards(page).evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
    check(Math.max(...sizes)).toBe(0);
  });
});
