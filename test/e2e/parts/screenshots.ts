import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { CASINO, publish } from '../api.ts';
import { SCREENSHOTS, shoot } from '../look.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

/** Three guests of a town by the sea, the last in answer to the first. */
const GUESTS = [
  {
    name: 'Nour Azzam',
    body: 'We waited for this since I was a child. The ash frames are lovely work, and seven stops are enough.\n\nThe plans are worth a look: https://ras-al-yasmin.example/tram',
  },
  {
    name: 'سلوى الخطيب',
    body: 'مبارك عودة الترام! كنت أركبه مع جدي إلى المنارة، ورائحة البحر تدخل من النوافذ.',
  },
  { name: 'Karim', body: 'ya salam, akhiran el tram raj3! mabrouk lal kel' },
] as const;

/** The end of the article and the thread up to the button, as if the three had come in over an afternoon. */
async function shootForReadme(page: Page): Promise<void> {
  await page.route('**/v1/sites/demo/comments?*', async (route) => {
    const response = await route.fetch();
    const ages = [45, 11, 170];
    const text = (await response.text()).replaceAll(/"published_at":"[^"]+"/g, () => {
      const minutes = ages.pop() ?? 0;
      return `"published_at":"${new Date(Date.now() - minutes * 60_000).toISOString()}"`;
    });
    await route.fulfill({ response, body: text });
  });
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.reload();
  const thread = threadIn(page);
  await says(thread.root, '2 hours ago');
  // Where the window was before the reload; boxes are measured from its edge.
  await page.evaluate(() => scrollTo(0, 0));
  const from = await page.locator('article > p').last().boundingBox();
  const to = await thread.form.boundingBox();
  if (!from || !to) throw new Error('the page has no article or no form');
  const clip = { x: 0, y: from.y - 8, width: 1100, height: to.y + to.height - from.y + 32 };
  await page.screenshot({ path: `${SCREENSHOTS}readme.png`, fullPage: true, clip });
  await page.unroute('**/v1/sites/demo/comments?*');
}

export const screenshots = () =>
  describe('to be looked at', () => {
    test.for([
      ['en', '/?test=look', 'waits for a moderator'],
      ['ar', '/ar?test=look', 'بانتظار المشرف'],
    ] as const)('the demo page in %s', async ([lang, path, waits], { server, visit }) => {
      const page = await visit(path);
      let parent: string | undefined;
      for (const guest of GUESTS) {
        const id = await publish(server, {
          page: page.url(),
          ...guest,
          parent: guest.name === 'Karim' ? parent : undefined,
        });
        parent ??= id;
      }
      await page.reload();
      const thread = threadIn(page);
      await thread.comments.nth(GUESTS.length - 1).waitFor();
      if (lang === 'en') await shootForReadme(page);
      await thread.write({ body: CASINO });
      await says(thread.status, waits);
      await shoot(page, lang);
    });
  });
