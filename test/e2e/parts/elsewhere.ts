import { createServer } from 'node:http';
import { describe } from 'vitest';
import { publish } from '../api.ts';
import { test as base } from '../test.ts';
import { says, threadIn } from '../thread.ts';

/** Another publisher's page: another origin, which the demo site does not know. */
const test = base.extend('elsewhere', async ({ server }, { onCleanup }) => {
  const publisher = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html>
      <html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">
      <guest-comments site="demo" page="${server.origin}/?test=elsewhere"></guest-comments>
      <script src="${server.origin}/embed.js" async></script>`);
  });
  await new Promise<void>((resolve) => void publisher.listen(0, '127.0.0.1', resolve));
  onCleanup(() => new Promise<void>((resolve) => void publisher.close(() => resolve())));
  const address = publisher.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
});

export const elsewhere = () =>
  describe('on a page of another origin', () => {
    test('everyone may read, and only the site’s own pages may post', async ({
      expect,
      server,
      visit,
      elsewhere,
    }) => {
      await publish(server, {
        page: `${server.origin}/?test=elsewhere`,
        name: 'Rana',
        body: 'Read from afar.',
      });
      const page = await visit(elsewhere, {
        others: [elsewhere],
        expected: /blocked by CORS|net::ERR_FAILED|status of 403/,
      });
      const thread = threadIn(page);
      await thread.comment('Read from afar.').waitFor();

      // Nor is there a form for them.
      const refused = page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
      await thread.write({ body: 'Written from afar.' });
      await refused;
      await says(thread.status, 'Your comment was not sent. The text is still here.');
      expect(await thread.body.inputValue()).toBe('Written from afar.');
      expect(await thread.comments.count()).toBe(1);

      // A form needs no preflight, so the server has to look at the origin itself.
      await page.evaluate((action) => {
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', action });
        for (const [name, value] of Object.entries({ page: 'https://a.example/', body: 'Forged.' })) {
          form.append(Object.assign(document.createElement('input'), { name, value }));
        }
        document.body.append(form);
        form.submit();
      }, `${server.origin}/v1/sites/demo/comments`);
      await page.waitForURL(`${server.origin}/**`);
      await says(thread.status, 'Your comment was not sent');
      await says(thread.status, `${elsewhere} is not among the site's origins.`);
    });
  });
