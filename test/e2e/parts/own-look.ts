import { describe } from 'vitest';
import { heldBack, moderate, publish } from '../api.ts';
import { shoot, violations } from '../look.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';
import { RUDE } from './nudged.ts';

const LANGUAGES = [
  ['/', RUDE, 'A kind word about the tram.'],
  ['/ar', 'المجلس على حق، وأنت غبي وتافه.', 'كلمة طيبة عن الترام.'],
] as const;

const THREAD = { fromShadowDom: ['guest-comments', '.greenroom'] } as const;

export const ownLook = () =>
  describe('in any state', () => {
    test.for(LANGUAGES)(
      'on %s axe finds nothing, and a phone shows all of it',
      async ([path, rude, kind], { expect, server, visit }) => {
        const page = await visit(`${path}?test=own-look`, { expected: /status of 422/ });
        const thread = threadIn(page);
        const check = async (state: string): Promise<void> => {
          expect(await violations(page, THREAD)).toEqual([]);
          await shoot(page, `own-${path.slice(1)}-${state}`);
          await page.setViewportSize({ width: 320, height: 700 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        };
        const others = await publish(server, {
          page: page.url(),
          name: 'Salwa',
          body: 'Seven stops are enough.',
        });
        await page.reload();
        await thread.write({ name: 'Rana', body: rude });
        await thread.nudge.waitFor();
        await check('nudge');

        await page.locator('[name=acknowledged]').click();
        const own = thread.comment(rude.split('\n')[0] ?? '');
        await own.locator('.waiting').waitFor();
        await thread.write({ body: kind });
        await thread.comment(kind).locator('[data-act=edit]').click();
        await thread.open.waitFor();
        await check('edit');
        await thread.comment(kind).locator('[data-act=remove]').click();
        await thread.open.locator('#gr-open').waitFor();
        await check('delete');
        await page.locator(`[data-act=report][data-value="${others}"]`).click();
        await thread.open.locator('fieldset').waitFor();
        await thread.open.locator('[type=submit]').click();
        await says(thread.open.locator('#gr-reason-hint'), /./);
        await check('report');

        await moderate(server, 'reject', await heldBack(server, page.url()), 'Please stay polite.');
        await page.reload();
        await own.locator('.declined').waitFor();
        await own.locator('[data-act=appeal]').click();
        await thread.open.waitFor();
        await check('appeal');
      },
    );
  });
