import { createServer } from 'node:http';
import { describe } from 'vitest';
import { addOrigin, publish } from '../api.ts';
import { shoot, violations } from '../look.ts';
import type { Server } from '../server.ts';
import { test as base } from '../test.ts';
import { says, threadIn } from '../thread.ts';

/** What a publisher's page may look like: rules for bare elements, and class names that ours have, too. */
const STYLE = `
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.5 Georgia, serif }
  .comment { text-transform: none } .status { font-style: normal }`;

const OWN =
  '<h2>Own heading</h2><ol class="list"><li>one</li></ol><a href="#x">own</a><form class="form"><label class="field">Own <input></label></form>';

/** Any page of it includes what a server-side include would: `<!--# include virtual="PATH" -->`. */
const test = base.extend('publisher', async ({ server }, { onCleanup }) => {
  const listening = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x.example');
    const page = `http://${request.headers.host}${pathname}`;
    const include = `/embed/fragment?${new URLSearchParams({ site: 'demo', page, lang: searchParams.get('lang') ?? 'en' }).toString()}`;
    const wrapped = pathname === '/wrapped';
    const article = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Elsewhere</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
      <style>${STYLE}</style>
      ${pathname === '/plain' ? '' : `<link rel="stylesheet" href="${server.origin}/embed.css">`}</head><body><main><h1>An article</h1>
      <div id="own">${OWN}</div>
      ${wrapped ? `<guest-comments site="demo" page="${page}">` : ''}
      ${pathname === '/plain' ? '' : `<!--# include virtual="${include}" -->`}
      ${wrapped ? `</guest-comments><script src="${server.origin}/embed.js" async></script>` : ''}</main></body></html>`;
    void includeAll(article, server).then((html) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
    );
  });
  await new Promise<void>((resolve) => void listening.listen(0, '127.0.0.1', resolve));
  onCleanup(() => new Promise<void>((resolve) => void listening.close(() => resolve())));
  const address = listening.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  await addOrigin(server, origin);
  return origin;
});

async function includeAll(html: string, { origin }: Server): Promise<string> {
  const [before = '', path, after = ''] = html.split(/<!--# include virtual="([^"]*)" -->/);
  return path === undefined ? html : before + (await (await fetch(origin + path)).text()) + after;
}

/** How a publisher's own elements look. */
const LOOK = `[...document.querySelectorAll('#own *')].map((one) => {
  const style = getComputedStyle(one);
  return [...style].map((name) => name + style.getPropertyValue(name)).join();
})`;

export const edgeInclude = () =>
  describe('the fragment in a publisher’s page', () => {
    test('works without JavaScript, answers and reports lead to our pages and back', async ({
      expect,
      server,
      visit,
      publisher,
    }) => {
      const article = `${publisher}/article`;
      const id = await publish(server, { page: article, name: 'Rana', body: 'Included.' });
      await publish(server, { page: article, name: 'Omar', body: 'Included, too.', parent: id });
      const page = await visit(article, {
        javaScriptEnabled: false,
        others: [publisher],
        expected: /status of 422/,
      });
      const thread = threadIn(page);
      await thread.comment('Included, too.').getByRole('link', { name: 'Rana' }).click();
      expect(page.url()).toBe(`${article}#comment-${id}`);
      await shoot(page, 'fragment');

      const form = page.locator('#gr-form');
      await form.locator('[name=body]').fill('You are an idiot, Omar.');
      await form.locator('[type=submit]').click();
      await says(page.locator('#gr-form'), 'Would you say it differently?');
      await page.locator('[name=body]').fill('From the article itself.');
      await page.locator('#gr-form [type=submit]').first().click();
      await says(page.locator('.status'), 'Your comment is on the page');
      expect(await page.getByRole('link', { name: 'What becomes of your comment' }).count()).toBe(1);
      await shoot(page, 'fragment-answer');
      await page.getByRole('link', { name: 'See your comment' }).click();
      await page.waitForURL(`${article}#comment-*`);
      await thread.comment('From the article itself.').waitFor();

      await thread.comment('Included.').getByRole('link', { name: 'Reply: Rana' }).click();
      expect(new URL(page.url()).origin).toBe(server.origin);
      await thread.body.fill('An answer from our page.');
      await thread.send();
      await says(thread.status, 'Your comment is on the page');
      await page.getByRole('link', { name: 'Back to the article' }).click();
      await thread.comment('An answer from our page.').waitFor();
    });

    test('leaves the page as it was: axe is content, and nothing of it looks different', async ({
      expect,
      server,
      visit,
      publisher,
    }) => {
      await publish(server, { page: `${publisher}/look`, name: 'Rana', body: 'Included.' });
      const plain = await visit(`${publisher}/plain`, { others: [publisher] });
      const before = await plain.evaluate<unknown>(LOOK);
      const page = await visit(`${publisher}/look`, { others: [publisher] });
      expect(await page.evaluate<unknown>(LOOK)).toEqual(before);
      expect(await violations(page, '.greenroom')).toEqual([]);
    });

    test('makes room for the element once the script is there', async ({
      expect,
      server,
      visit,
      publisher,
    }) => {
      const article = `${publisher}/wrapped`;
      await publish(server, { page: article, name: 'Rana', body: 'Seen either way.' });
      const others = [publisher];
      const without = await visit(article, { javaScriptEnabled: false, others });
      await without.locator('guest-comments > .greenroom').getByText('Seen either way.').waitFor();
      const page = await visit(article, { others });
      // Playwright looks into shadow roots, too: one is seen, and one is there but not drawn.
      const texts = page.getByText('Seen either way.');
      await texts.nth(1).waitFor({ state: 'attached' });
      await page.waitForFunction(() =>
        document.querySelector('guest-comments')?.shadowRoot?.querySelector('.comment'),
      );
      expect(await texts.filter({ visible: true }).count()).toBe(1);
      const isDrawn = "document.querySelector('guest-comments > .greenroom').checkVisibility()";
      expect(await page.evaluate<unknown>(isDrawn)).toBe(false);
    });
  });
