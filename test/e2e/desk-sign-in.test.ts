import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { DESK_TOKEN, signedIn } from './desk.ts';
import { shoot, violations } from './look.ts';
import { test } from './test.ts';

/** Coming in, going out, and letting others in, in a real browser. */

const PEOPLE = '/moderate/demo/people';

async function comeIn(page: Page, token: string, name = ''): Promise<void> {
  await page.getByLabel('Token').fill(token);
  if (name !== '') await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe('the desk', () => {
  test.for([true, false])(
    'signs in, lets in somebody else and out (JavaScript: %s)',
    async (javaScriptEnabled, { visit, expect: check }) => {
      const expected = /status of 403/;
      const page = await visit(PEOPLE, { javaScriptEnabled, expected });
      const name = javaScriptEnabled ? 'Nadia' : 'Salma';
      await comeIn(page, 'not the token');
      await page.getByRole('alert').waitFor();
      await comeIn(page, DESK_TOKEN, 'Owner');
      await page.getByRole('heading', { name: 'People' }).waitFor();
      check(new URL(page.url()).pathname).toBe(PEOPLE);

      await page.getByLabel('Name').fill(name);
      await page.getByRole('button', { name: 'Add' }).click();
      const token = await page.locator('.secret').innerText();
      check(page.url()).not.toContain(token);

      const theirs = await visit(PEOPLE, { javaScriptEnabled, expected });
      await comeIn(theirs, token);
      await theirs.getByRole('heading', { name: 'Not yours to do' }).waitFor();
      await theirs.getByText(`${name} moderator`).waitFor();

      // The browser keeps no page of the desk to go back to.
      await page.getByText('Back to People').click();
      await page.getByRole('heading', { name: 'Somebody new' }).waitFor();
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    },
  );

  test('a link from elsewhere finds whoever is signed in', async ({ server, visit, expect: check }) => {
    // The same machine under another name is another site: its link brings no SameSite=Strict cookie.
    const elsewhere = server.origin.replace('localhost', '127.0.0.1');
    const page = await visit('/', { storageState: await signedIn(server), others: [elsewhere] });
    await page.route(`${elsewhere}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<a href="${server.origin}${PEOPLE}">The desk</a>` }),
    );
    await page.goto(`${elsewhere}/chat`);
    await page.getByText('The desk').click();
    await page.getByRole('heading', { name: 'People' }).waitFor();
    check(new URL(page.url()).pathname).toBe(PEOPLE);
  });

  const expected = /status of (?:403|404|409)/;

  test('the sign-in is clean for axe, and to be looked at', async ({ visit, expect: check }) => {
    const page = await visit('/moderate/sign-in', { expected });
    await comeIn(page, 'not the token');
    await page.getByRole('alert').waitFor();
    check(await violations(page)).toEqual([]);
    await shoot(page, 'desk-sign-in');
  });

  test('People is clean for axe, on a phone too, and to be looked at', async ({
    server,
    visit,
    expect: check,
  }) => {
    const page = await visit(PEOPLE, { storageState: await signedIn(server), expected });
    const name = 'رنا الخطيب, whose name has to break somewhere on a narrow phone';
    await page.getByLabel('Name').fill(name);
    await page.getByRole('button', { name: 'Add' }).click();
    await page.locator('.secret').waitFor();
    check(await violations(page)).toEqual([]);
    await page.getByText('Back to People').click();
    await page.getByLabel('Name').fill(name);
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('alert').waitFor();
    await page.locator('summary').first().click();
    check(await violations(page)).toEqual([]);
    await shoot(page, 'desk-people');
    await page.setViewportSize({ width: 320, height: 700 });
    check(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
