import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CASINO, publish } from '../api.ts';
import { violations } from '../look.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

const THREAD = { fromShadowDom: ['guest-comments', '.greenroom'] } as const;
const STATUS = { fromShadowDom: ['guest-comments', '.status'] } as const;

/** No violation of axe's rules on the page or in a part of it. */
async function check(page: Page, part?: typeof THREAD | typeof STATUS): Promise<void> {
  expect(await violations(page, part)).toEqual([]);
}

/** What is rejected on one page is no news on the other, so each has its own. */
const PAGES = [
  {
    path: '/',
    empty: 'No comments yet',
    clean: 'A kind word about the tram.',
    published: 'is on the page',
    pending: 'waits for a moderator',
    declined: 'was not accepted',
    answering: 'In answer to',
    wrong: 'Write something first.',
    abuse: 'Shut your mouth, you filthy moron, and go hang yourself',
  },
  {
    path: '/ar',
    empty: 'لا توجد تعليقات بعد',
    clean: 'كلمة طيبة عن الترام.',
    published: 'نُشر تعليقك',
    pending: 'بانتظار المشرف',
    declined: 'لم يُقبل تعليقك',
    answering: 'ردًّا على',
    wrong: 'اكتب شيئًا أولًا.',
    abuse: 'You disgusting piece of shit, go and die',
  },
] as const;

export const accessibility = () =>
  describe('axe finds nothing', () => {
    test.for(PAGES)('on $path, in any state of thread and form', async (words, { server, visit }) => {
      const page = await visit(`${words.path}?test=axe`, { expected: /status of 422/ });
      const thread = threadIn(page);
      await says(thread.root, words.empty);
      await thread.write({ body: ' ' });
      await says(thread.wrong('body'), words.wrong);
      await check(page);

      // One for each colour that an avatar can have.
      for (let n = 0; n < 12; n += 1)
        await publish(server, {
          page: page.url(),
          name: `${'a'.repeat(n)}z`,
          body: `${n}: https://ok.example/`,
        });
      await page.reload();
      await thread.write({ name: 'Rana', body: words.clean });
      await says(thread.status, words.published);
      await thread.comment(words.clean).locator('[data-act=reply]').click();
      await says(thread.form, words.answering);
      await check(page, THREAD);

      await thread.write({ body: CASINO });
      await says(thread.status, words.pending);
      await check(page, STATUS);

      await thread.write({ body: words.abuse });
      await thread.anyway.click();
      await says(thread.status, words.declined);
      await check(page, STATUS);
    });

    test.for(['en', 'ar'])('on the page without JavaScript, in %s', async (lang, { server, visit }) => {
      const article = `${server.origin}/?test=axe-${lang}`;
      const rana = { name: 'Rana', website: 'https://rana.example/', body: 'Good.' };
      const parent = await publish(server, { page: article, ...rana });
      await publish(server, { page: article, name: 'Omar', body: 'Better.', parent });
      const query = new URLSearchParams({ site: 'demo', page: article, lang, state: 'pending' });
      const page = await visit(`/embed?${query.toString()}`, { expected: /status of 422/ });
      const thread = threadIn(page);
      await thread.status.locator('p').waitFor();
      await check(page);
      await thread.write({ body: ' ' });
      await thread.form.locator('[aria-invalid]').waitFor();
      await check(page);
    });
  });
