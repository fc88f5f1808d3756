// oxlint-disable no-empty-pattern -- vitest reads from the pattern what a fixture needs
import { createServer, type Server as Http } from 'node:http';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { signedIn } from './desk.ts';
import { shoot, violations } from './look.ts';
import { freePort } from './server.ts';
import { test as base } from './test.ts';

/** An editor registers an endpoint, sends a test to it, and reads in the log what it answered. */

const ANSWER = 'No such hook <img src=x onerror=alert(1)> \u202etxt';

const test = base.extend('hooks', async ({}, { onCleanup }): Promise<string> => {
  const port = await freePort();
  const http = await new Promise<Http>((resolve) => {
    const made: Http = createServer((_, response) => response.writeHead(404).end(ANSWER));
    made.listen(port, '127.0.0.1', () => resolve(made));
  });
  onCleanup(() => void http.close());
  return `http://127.0.0.1:${port}/greenroom`;
});

/** Looked at by axe, and kept for a person. */
async function inspect(page: Page, name: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await shoot(page, name);
}

describe('webhooks', () => {
  test.for([true, false])(
    'are registered, tried and looked at (JavaScript: %s)',
    async (javaScriptEnabled, { server, visit, hooks, expect: check }) => {
      const storageState = await signedIn(server, 'Anna');
      const page = await visit('/moderate/demo/webhooks', {
        javaScriptEnabled,
        storageState,
        expected: /status of 422/,
      });
      const id = `newsroom-${javaScriptEnabled}`;
      const summary = page.getByText('Add an endpoint');
      if (!(await page.getByLabel('Id', { exact: true }).isVisible())) await summary.click();
      await page.getByLabel('Id', { exact: true }).fill(id);
      await page.getByLabel('URL').fill('http://10.0.0.1/');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('alert').getByText('The url must be https').waitFor();
      check(await page.getByLabel('Id', { exact: true }).inputValue()).toBe(id);
      if (javaScriptEnabled) await inspect(page, 'webhooks-refused');
      await page.getByLabel('URL').fill(hooks);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      check(await page.locator('code.secret').textContent()).toMatch(/^whsec_/);
      if (javaScriptEnabled) await inspect(page, 'webhooks-secret');

      await page.getByRole('link', { name: 'Back' }).click();
      await page.getByText('Nothing was sent as far back as the site keeps logs.').waitFor();
      await page.getByRole('button', { name: 'Send a test' }).click();
      await page.getByText('A test is on its way.').waitFor();
      const answer = page.getByText('No such hook <img src=x onerror=alert(1)> txt');
      await check
        .poll(
          async () => {
            await page.reload();
            return answer.count();
          },
          { timeout: 20_000, interval: 500 },
        )
        .toBe(1);
      await page.getByText('failing', { exact: true }).waitFor();
      if (javaScriptEnabled) await inspect(page, 'webhooks-endpoint');
      await page.getByText('Change', { exact: true }).click();
      if (javaScriptEnabled) await inspect(page, 'webhooks-change');
      await page.getByLabel('comment.appealed').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved.').waitFor();

      await page.getByRole('link', { name: 'Webhooks', exact: true }).first().click();
      await page.getByLabel('Name').fill('Ticket system');
      await page.getByRole('button', { name: 'Add a credential' }).click();
      await page.getByRole('heading', { name: 'The sender Ticket system' }).waitFor();
      await page.getByRole('link', { name: 'Back' }).click();
      await page.getByText('Ticket system').first().waitFor();
      if (javaScriptEnabled) await inspect(page, 'webhooks');

      await page.getByRole('link', { name: id }).click();
      await page.getByText('Remove', { exact: true }).click();
      await page.getByRole('button', { name: 'Remove for good' }).click();
      await page.getByText('The endpoint is removed').waitFor();
    },
  );
});
