import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CASINO, closePage, heldBack, moderate, publish, replyAsStaff } from '../api.ts';
import { misfits } from '../box.ts';
import { shoot, violations } from '../look.ts';
import { test } from '../test.ts';
import { threadIn } from '../thread.ts';
import { RUDE } from './nudged.ts';

const THREAD = { fromShadowDom: ['guest-comments', '.greenroom'] } as const;
const COMMENTS = '**/v1/sites/demo/comments**';
const LANGUAGES = [
  { path: '/', rude: RUDE, kind: 'A kind word about the tram.' },
  { path: '/ar', rude: 'المجلس على حق، وأنت غبي وتافه.', kind: 'كلمة طيبة عن الترام.' },
] as const;
const EXPECTED = { expected: /status of 4\d\d|ERR_(CONNECTION_RESET|FAILED)/ } as const;

/** Looked at as it stands: in both themes by axe, whether all fits, and, with a name, by a person. */
async function check(page: Page, name?: string): Promise<void> {
  expect(await violations(page, THREAD)).toEqual([]);
  expect(await misfits(page)).toEqual([]);
  if (name !== undefined) await shoot(page, `${new URL(page.url()).pathname === '/' ? 'en' : 'ar'}-${name}`);
}

/** Where the keyboard is: nothing that was done may put it back to the start of the page. */
const isLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body);

export const elementStates = () =>
  describe.for(LANGUAGES)(
    'the element in any state, on $path',
    { timeout: 150_000 },
    ({ path, rude, kind }) => {
      test('nothing there yet, nothing to be had, nothing allowed', async ({ server, visit }) => {
        const page = await visit(`${path}?test=states-bare`, EXPECTED);
        const thread = threadIn(page);
        await thread.form.waitFor();
        await check(page);

        const held = Promise.withResolvers<void>();
        await page.route(COMMENTS, async (route) => {
          await held.promise;
          await route.abort('connectionreset');
        });
        await page.reload();
        await thread.root.locator('[data-gr=later] .skeleton').waitFor();
        await check(page);
        held.resolve();
        await thread.root.locator('[data-act=retry]').waitFor();
        await check(page);
        await page.unroute(COMMENTS);

        const closed = `${server.origin}${path}?test=states-closed`;
        await publish(server, { page: closed, name: 'Rana', body: 'Said before it closed.' });
        await closePage(server, closed);
        await page.goto(closed);
        await thread.root.locator('p.form').waitFor();
        await check(page);

        // What a page of another origin than the site's is told.
        const errors = [{ pointer: '/page', detail: 'Its origin is not among the site’s.' }];
        await page.route(COMMENTS, (route) =>
          route.request().method() === 'POST'
            ? route.fulfill({ status: 422, json: { type: '/problems/invalid-input', errors } })
            : route.fallback(),
        );
        await page.goto(`${server.origin}${path}?test=states-foreign`);
        await thread.write({ body: kind });
        await thread.root.locator('.status.error').waitFor();
        await check(page);
      });

      test('a thread of all kinds, and a form in all its moods', async ({ server, visit }) => {
        const page = await visit(`${path}?test=states-thread`, EXPECTED);
        const thread = threadIn(page);
        const say = (fields: object): Promise<string> => publish(server, { page: page.url(), ...fields });
        let parent: string | undefined;
        for (const name of ['Nour', 'سلوى الخطيب', 'Karim', `Abu ${'Salim '.repeat(12)}`, 'Omar'])
          parent = await say({
            name,
            parent,
            website: 'https://ok.example/',
            body: `${name}: https://ok.example/?${'x'.repeat(90)}`,
          });
        await replyAsStaff(server, parent ?? '', 'The plans are on show in the town hall.');
        const gone = await say({ name: 'Rana', body: 'Soon gone.' });
        await say({ body: `${'Donaudampfschiff'.repeat(20)} 😀`, parent: gone });
        await moderate(server, 'delete', [gone]);
        await page.reload();
        await thread.comments.nth(7).waitFor();
        await check(page, 'thread');

        await thread.comments.nth(4).locator('[data-act=reply]').click();
        await thread.form.locator('[data-act=cancel]').waitFor();
        expect(await isLost(page)).toBe(false);
        await check(page);
        await thread.form.locator('[data-act=cancel]').click();
        expect(await isLost(page)).toBe(false);

        await thread.write({ name: 'Abu '.repeat(30), body: ' ' });
        await thread.form.locator('#gr-body[aria-invalid]').waitFor();
        expect(await isLost(page)).toBe(false);
        await check(page);
        await thread.write({ body: 'Long story. '.repeat(840) });
        await thread.form.locator('[data-gr=length].wrong').waitFor();
        await check(page);
        await thread.write({ body: kind });
        await thread.form.locator('#gr-name[aria-invalid]').waitFor();
        await check(page);

        await page.route(COMMENTS, (route) => route.abort('connectionreset'));
        await thread.write({ name: 'Rana', body: kind });
        await thread.root.locator('.status.error').waitFor();
        expect(await isLost(page)).toBe(false);
        await check(page);
        await page.unroute(COMMENTS);
        await thread.send();
        await thread.root.locator('.fresh [data-act=edit]').waitFor();
        expect(await isLost(page)).toBe(false);
        await check(page);
      });

      test('a comment of one’s own, and the forms below it', async ({ server, visit }) => {
        const page = await visit(`${path}?test=states-own`, EXPECTED);
        const thread = threadIn(page);
        const others = await publish(server, { page: page.url(), name: 'Salwa', body: 'Seven stops.' });
        await page.reload();
        await thread.write({ name: 'Rana', body: rude });
        await thread.nudge.waitFor();
        await check(page, 'nudge');
        await thread.anyway.click();
        const own = thread.comment(rude.split('\n')[0] ?? '');
        await own.locator('.waiting').waitFor();
        expect(await isLost(page)).toBe(false);
        await check(page);

        await thread.write({ body: kind });
        const out = thread.comment(kind);
        const act = async (what: string): Promise<void> => {
          await out.locator(`[data-act=${what}]`).click();
          await thread.open.locator('#gr-open').waitFor();
          expect(await isLost(page)).toBe(false);
          await check(page, what);
        };
        const send = async (then: string): Promise<void> => {
          await thread.open.locator('[type=submit]').first().click();
          await page.locator(then).first().waitFor();
          expect(await isLost(page)).toBe(false);
          await check(page);
        };
        await act('edit');
        await thread.open.locator('textarea').fill(rude);
        await send('[data-gr=open] .nudge');
        await thread.open.locator('textarea').fill(`${kind} ${kind}`);
        await send('p[data-gr=open]');
        await act('remove');
        await send('.note.removed');

        await page.locator(`[data-act=report][data-value="${others}"]`).click();
        await thread.open.locator('[type=radio]').first().waitFor();
        await shoot(page, `${path === '/' ? 'en' : 'ar'}-report`);
        await send('[data-gr=open] [aria-invalid]');
        await thread.open.locator('[type=radio]').last().check();
        await send('p[data-gr=open]');

        const held = await heldBack(server, page.url());
        await moderate(server, 'reject', held, 'Please stay polite.');
        await page.reload();
        await own.locator('.declined').waitFor();
        await check(page);
        await own.locator('[data-act=appeal]').click();
        await send('[data-gr=open] [aria-invalid]');
        await thread.open.locator('textarea').fill(kind);
        await send('p[data-gr=open]');
        await moderate(server, 'refuse', held, 'Friends deserve better.');
        await page.reload();
        await own.locator('blockquote').nth(1).waitFor();
        await check(page, 'refused');
      });

      test('an appeal that was granted, and a comment that a moderator took off', async ({
        server,
        visit,
      }) => {
        const page = await visit(`${path}?test=states-after`, EXPECTED);
        const thread = threadIn(page);
        await thread.write({ name: 'Rana', body: CASINO });
        await thread.comments.first().locator('.waiting').waitFor();
        const held = await heldBack(server, page.url());
        await moderate(server, 'reject', held);
        await page.reload();
        await page.locator('[data-act=appeal]').click();
        await thread.open.locator('textarea').fill(kind);
        await thread.open.locator('[type=submit]').click();
        await page.locator('p[data-gr=open]').waitFor();
        await moderate(server, 'grant', held, 'You are right.');
        await page.reload();
        await page.locator('.note.published').waitFor();
        await check(page);
        await moderate(server, 'delete', held, 'After all, no.');
        await page.reload();
        await page.locator('.note.removed').waitFor();
        await check(page);
      });
    },
  );
