import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { publish, submit } from './api.ts';
import { signedIn } from './desk.ts';
import { shoot, violations } from './look.ts';
import type { Server } from './server.ts';
import { test } from './test.ts';
import { threadIn } from './thread.ts';

/** A comment's own page in a real browser: from the queue and back to the guests' page, by keys and by forms alone. */

const TEXT = 'The owner, Peter Miller, was there.\nHe lives in 12 Elm Street.';

/** The demo's page under a name of its own, and the queue's list of it. */
const demo = ({ origin }: Server, name: string): string => `${origin}/?test=${name}`;
const listOf = (page: string, list = 'published'): string =>
  `/moderate/demo?list=${list}&page=${encodeURIComponent(page)}`;

/** Selects these characters in a text, as a pointer does. */
const select = (place: Locator, words: string): Promise<void> =>
  place.evaluate((element, wanted) => {
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const start = node?.nodeValue?.indexOf(wanted) ?? -1;
    if (!node || start < 0) throw new Error(`no “${wanted}” to select`);
    document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
  }, words);

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What came of an action is there, and so are the keys: the script shows the line of them. */
async function said(page: Page, words: string): Promise<void> {
  await page.getByText(words).waitFor();
  await page.locator('.legend').waitFor();
}

describe.concurrent('a comment’s page', () => {
  test('is opened by a key; what is selected is blotted out; guests see that and the answer', async ({
    server,
    visit,
    expect: check,
  }) => {
    const article = demo(server, 'own-page');
    await publish(server, { page: article, name: 'Ann', body: TEXT });
    const page = await visit(listOf(article), { storageState: await signedIn(server, 'Zoe') });
    await page.locator('.cards > article').waitFor();
    await page.locator('.legend').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.getByRole('heading', { level: 1, name: 'A comment' }).waitFor();

    await page.getByText('Blot out personal data').click();
    const take = page.getByRole('button', { name: 'Take the selected characters' });
    await take.click();
    await page.getByText('First select them in the comment’s text').waitFor();
    await select(page.locator('article .words'), 'Miller, was there.\nHe lives in 12 Elm');
    await take.click();
    const field = page.getByLabel('Exactly these characters');
    check(await field.inputValue()).toBe('Miller, was there.\nHe lives in 12 Elm');
    check(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Blot out', exact: true }).click();
    await page.getByText('Blotted out.').waitFor();
    check(await page.locator('article .words').textContent()).toMatch(/^The owner, Peter █+\n█+ Street\.$/);

    await page.getByText('Answer as staff').click();
    await page.getByLabel('Answer', { exact: true }).fill('Please name nobody’s address here.');
    await page.getByLabel('Signed').fill('');
    await page.getByRole('button', { name: 'Publish the answer' }).click();
    await page.getByText('The answer is on the page.').waitFor();

    const thread = threadIn(await visit(article));
    await thread.comment('The owner, Peter █').waitFor();
    const answer = thread.comment('Please name nobody’s address here.').last();
    check(await answer.locator('.by').textContent()).toContain('(Staff)');
    check(await answer.locator('.author').textContent()).toBe('Greenroom demo');
    check(await thread.root.textContent()).not.toMatch(/Miller|Elm/);
  });

  test('decides by keys and takes it back, and keys mean letters in its forms', async ({
    server,
    visit,
    expect: check,
  }) => {
    const article = demo(server, 'own-keys');
    const { id } = await submit(server, { page: article, name: 'Ben', body: 'You are an idiot.' });
    const page = await visit(`/moderate/demo/comments/${id}`, {
      storageState: await signedIn(server, 'Zoe'),
    });
    await page.locator('.legend').waitFor();
    await page.getByText('Blot out personal data').click();
    await page.getByLabel('Exactly these characters').pressSequentially('arshu');
    check(await page.getByLabel('Exactly these characters').inputValue()).toBe('arshu');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('a');
    await said(page, 'was approved.');
    await page.keyboard.press('u');
    await said(page, 'was taken back.');
    await page.keyboard.press('r');
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await page.keyboard.press('2');
    await said(page, 'was rejected.');
    check(await page.locator('#history + .events').textContent()).toContain('Rejected by Zoe');
    await page.getByLabel('keys on').uncheck();
    await page.keyboard.press('a');
    await page.reload();
    check(await page.locator('article .badge').first().textContent()).toBe('rejected');
  });

  test('works by forms alone', async ({ server, visit, expect: check }) => {
    const article = demo(server, 'own-forms');
    const id = await publish(server, { page: article, name: 'Ann', body: TEXT });
    const page = await visit(`/moderate/demo/comments/${id}`, {
      storageState: await signedIn(server, 'Zoe'),
      javaScriptEnabled: false,
    });
    await page.getByText('Blot out personal data').click();
    check(await page.getByRole('button', { name: 'Take the selected' }).count()).toBe(0);
    await page.getByLabel('Exactly these characters').fill('there.\nHe');
    await page.getByLabel('Reason, which the guest may read').fill('Private.');
    await page.getByRole('button', { name: 'Blot out', exact: true }).click();
    await page.getByText('Blotted out.').waitFor();
    check(await page.locator('article .words').textContent()).toContain('was ██████\n██ lives');
    await page.getByText('Answer as staff').click();
    await page.getByLabel('Answer', { exact: true }).fill('Thank you.');
    await page.getByRole('button', { name: 'Publish the answer' }).click();
    await page.getByText('The answer is on the page.').waitFor();
    await page.getByRole('button', { name: 'Hold', exact: true }).click();
    await page.getByText('was held.').waitFor();
    await page.getByRole('button', { name: 'Take the last decision back' }).click();
    await page.getByText('was taken back.').waitFor();
    check(await page.locator('article .badge').first().textContent()).toBe('published');
  });

  test('is clean for axe and fits a phone, whatever guests wrote', async ({
    server,
    visit,
    expect: check,
  }) => {
    const article = demo(server, 'own-looks');
    const zalgo = `Z${'\u0335\u0321\u0300'.repeat(9)}algo`;
    const parent = await publish(server, {
      page: article,
      name: 'أحمد',
      lang: 'ar',
      body: 'الترام قديم جدا.',
    });
    const wide = { page: article, parent, name: 'W'.repeat(80), email: 'w@mail.example' };
    const website = `https://shop.example/${'a'.repeat(200)}`;
    await submit(server, { ...wide, body: `${zalgo.repeat(20)} 1` });
    await submit(server, { ...wide, body: `You are an idiot. ${'a'.repeat(900)} 1`, website });
    const { id } = await submit(server, {
      ...wide,
      title: 'x'.repeat(300),
      body: `You are an idiot. ${'a'.repeat(900)} 2`,
      website,
    });
    const page = await visit(`/moderate/demo/comments/${id}`, {
      storageState: await signedIn(server, 'Zoe'),
    });
    await page.getByText('Nearly the same text').first().waitFor();
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    check(await violations(page)).toEqual([]);
    await shoot(page, 'desk-comment');
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 700 });
      check(await overflow(page)).toBe(0);
      const [outside] = await page
        .locator('main :is(h2, h3, p, li, td, th, textarea, input, select, button)')
        .evaluateAll((all) => [
          all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML),
        ]);
      check(outside).toEqual([]);
    }
  });
});
