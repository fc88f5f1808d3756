import { describe } from 'vitest';
import * as z from 'zod';
import { moderate, publish, submit } from './api.ts';
import { signedIn } from './desk.ts';
import { violations } from './look.ts';
import type { Server } from './server.ts';
import { test } from './test.ts';

/** Every page of the desk, in light and dark: for axe, for a phone, and for what axe does not ask. */

const DESK = '/moderate/demo';

/** What makes the pages show something: a comment in each list, a report, an appeal, a ban, a flood. */
async function fill(server: Server): Promise<string> {
  const about = { page: 'https://news.example/axe', title: 'A long read' };
  const parent = await publish(server, {
    ...about,
    name: 'Ann',
    body: 'The bakery was there before the war.',
  });
  const website = 'https://lucky-spins.example/join';
  const { id } = await submit(server, { ...about, parent, name: 'Carl', body: 'You are an idiot.' });
  const advert = { name: 'Lucky', website, body: `Best online casino, 200 free spins: ${website}` };
  const { id: spam } = await submit(server, { ...about, ...advert });
  for (let i = 0; i < 5; i++) {
    await submit(server, {
      ...about,
      body: `We all want this coach out before the winter break, number ${i}.`,
    });
  }
  const send = async (path: string, body: object, method = 'POST'): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer dev-api-key' };
    const response = await fetch(server.origin + path, {
      method,
      headers,
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { receipt } = sent.parse(
    await send('/v1/sites/demo/comments', { ...about, body: 'الترام قديم جدا.' }),
  );
  await moderate(server, 'reject', [receipt.token.slice(0, 11)], 'It is off topic.');
  await send(`/receipts/${receipt.token}/appeal`, { text: 'It is about the second part.' });
  await send(`/v1/sites/demo/comments/${parent}/reports`, { reason: 'privacy', detail: 'My name is in it.' });
  await send('/v1/sites/demo/moderation/guests', { comment: spam, standing: 'banned', reason: 'Adverts' });
  const endpoint = { url: 'https://hooks.example/', events: ['comment.published'] };
  await send('/v1/sites/demo/moderation/endpoints/newsroom', endpoint, 'PUT');
  await publish(server, { ...about, body: 'We bought our wedding cake in that shop.' });
  // The clock's work: floods are marked, the day is counted.
  await fetch(`${server.origin}/cdn-cgi/handler/scheduled?cron=*/5+*+*+*+*`);
  return id;
}

const sent = z.object({ receipt: z.object({ token: z.string() }) });

const PAGES = [
  DESK,
  `${DESK}?list=reported`,
  `${DESK}?list=appealed`,
  `${DESK}?list=rejected`,
  `${DESK}?list=published&q=war`,
  `${DESK}/bulk`,
  `${DESK}/comments/ID`,
  `${DESK}/floods`,
  `${DESK}/guests`,
  `${DESK}/insight`,
  `${DESK}/insight/report`,
  `${DESK}/learning`,
  `${DESK}/settings`,
  `${DESK}/settings/pages`,
  `${DESK}/settings/history`,
  `${DESK}/settings/history/1`,
  `${DESK}/settings/json`,
  `${DESK}/settings/what-if`,
  `${DESK}/webhooks`,
  `${DESK}/webhooks/endpoints/newsroom`,
  `${DESK}/people`,
  '/moderate?all',
  '/moderate/sign-in',
  // What goes wrong has a page, too.
  `${DESK}/comments/00000000001`,
  `${DESK}?list=nonsense`,
  '/moderate/nowhere',
];

/** Smaller than 24 px and no part of a sentence or of a label (WCAG 2.2, 2.5.8); more than one h1; a skipped level. */
const oddities = (): string[] => {
  const shown = (wanted: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.checkVisibility());
  const inText = 'p, li, td, th, dd, label, h1, h2, h3, blockquote, span, legend';
  const small = shown('a, button, select, summary, textarea, input:not([type="hidden"])')
    .filter((one) => !one.matches('.skip') && !(one.matches('a') && one.parentElement?.matches(inText)))
    .filter((one) => !(one instanceof HTMLInputElement && one.closest('label')))
    .filter((one) => one.getBoundingClientRect().height < 24)
    .map((one) => `small: ${one.outerHTML.slice(0, 120)}`);
  const levels = shown('h1, h2, h3, h4').map((one) => Number(one.tagName.slice(1)));
  const skipped = levels
    .filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
    .map((level) => `skips to h${level}`);
  const wide = document.documentElement.scrollWidth - innerWidth;
  return [
    ...small,
    ...skipped,
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
  ];
};

describe('every page of the desk', () => {
  test('is clean for axe in light and dark, fits a phone and has targets to hit', async ({
    server,
    visit,
    expect: check,
  }) => {
    const id = await fill(server);
    const page = await visit(DESK, { storageState: await signedIn(server), expected: /40[04]|422/ });
    const found: Record<string, readonly string[]> = {};
    for (const path of PAGES) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(server.origin + path.replace('ID', id));
      await page.locator('main h1').waitFor();
      // What is folded counts, too; all rules are too many for axe.
      await page.locator('details:not(:has(tr:nth-child(60)))').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const inWords = await violations(page);
      await page.setViewportSize({ width: 360, height: 740 });
      const all = [...inWords, ...(await page.evaluate(oddities))];
      if (all.length > 0) found[path] = all;
    }
    check(found).toEqual({});
  }, 120_000);
});
