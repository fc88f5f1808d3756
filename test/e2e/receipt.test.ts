/** A declined guest without JavaScript or an account: reads why, appeals, and reads the answer. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { ABUSE, feedTexts, heldBack, moderate, publish } from './api.ts';
import { signedIn } from './desk.ts';
import { shoot, violations } from './look.ts';
import { test } from './test.ts';
import { says, threadIn } from './thread.ts';

const PLAIN = { javaScriptEnabled: false } as const;
/** axe is a script of the test's own; the page's policy lets none in. */
const LOOKED_AT = { javaScriptEnabled: true, bypassCSP: true } as const;

const WORDS = {
  en: {
    abuse: 'Shut your mouth, you filthy moron, and go hang yourself',
    declined: 'Your comment was not accepted',
    link: 'What becomes of your comment',
    state: 'Not accepted',
    automatic: 'Rules decided this automatically',
    label: 'Why the decision is wrong',
    send: 'Appeal',
    empty: 'Please say why.',
    text: 'It is a line from the play that the article is about.',
    open: 'A person will read it and answer here.',
    granted: 'Your appeal was granted.',
    published: 'On the page',
    back: 'Back to the article',
  },
  ar: {
    abuse: 'You disgusting piece of shit, go and die',
    declined: 'لم يُقبل تعليقك',
    link: 'ماذا سيحدث لتعليقك',
    state: 'لم يُقبل',
    automatic: 'اتُّخذ القرار آليًا',
    label: 'لماذا ترى القرار خاطئًا؟',
    send: 'إرسال الاعتراض',
    empty: 'يُرجى ذكر السبب.',
    text: 'هذه جملة من المسرحية التي يتحدث عنها المقال.',
    open: 'سيقرؤه شخص ويجيبك هنا.',
    granted: 'قُبل اعتراضك.',
    published: 'على الصفحة',
    back: 'العودة إلى المقال',
  },
} as const;

describe('a declined guest without JavaScript', () => {
  test.for(['en', 'ar'] as const)(
    'opens the receipt, appeals, and reads the answer, in %s',
    async (lang, { expect, server, visit }) => {
      const words = WORDS[lang];
      const article = `${server.origin}/?test=receipt-${lang}`;
      const query = new URLSearchParams({ site: 'demo', page: article, lang }).toString();
      const embed = await visit(`/embed?${query}`, { ...PLAIN, expected: /status of 422/ });
      const thread = threadIn(embed);
      await thread.write({ name: 'Rana', body: words.abuse });
      await thread.anyway.click();
      await says(thread.status, words.declined);
      const opened = embed.waitForEvent('popup');
      await embed.getByRole('link', { name: words.link }).click();
      const page = await opened;
      const main = page.locator('main');
      await says(main, words.state);
      await says(main, words.automatic);
      await says(main, words.abuse);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      const receipt = page.url();
      expect(receipt).toMatch(/\/receipts\/[0-9a-z]{11}\.[\w-]{32}\?lang=/);

      await page.getByRole('button', { name: words.send }).click();
      await says(main, words.empty);
      const seen = await visit(receipt, LOOKED_AT);
      expect(await violations(seen)).toEqual([]);
      await shoot(seen, `receipt-declined-${lang}`);

      await page.getByLabel(words.label).fill(words.text);
      await page.getByRole('button', { name: words.send }).click();
      await says(main, words.open);
      expect(page.url()).toBe(receipt);
      await says(main, words.text);
      expect(await page.getByRole('button').count()).toBe(0);

      const [id = ''] = await heldBack(server, article);
      await moderate(server, 'grant', [id], 'You are right: it is from the play.');
      await page.reload();
      await says(main, words.granted);
      await says(main, words.published);
      await says(main, 'You are right: it is from the play.');
      expect(await feedTexts(server, article)).toEqual([words.abuse]);
      await seen.reload();
      expect(await violations(seen)).toEqual([]);
      await shoot(seen, `receipt-granted-${lang}`);

      // Out of the page no address leads that says where it stood.
      const asked = page.waitForRequest((request) => request.url() === article);
      await page.getByRole('link', { name: words.back }).click();
      expect((await (await asked).allHeaders())['referer']).toBeUndefined();
    },
  );
});

describe('a reader without JavaScript', () => {
  test.for(['en', 'ar'] as const)('reports a comment, in %s', async (lang, { expect, server, visit }) => {
    const article = `${server.origin}/?test=report-${lang}`;
    const id = await publish(server, { page: article, name: 'Omar', body: `A remark, ${lang}.` });
    const path = `/v1/sites/demo/comments/${id}/reports?lang=${lang}`;
    const seen = await visit(path, LOOKED_AT);
    expect(await violations(seen)).toEqual([]);
    await shoot(seen, `report-${lang}`);
    const page: Page = await visit(path, { ...PLAIN, expected: /status of 422/ });
    const main = page.locator('main');
    await page.getByRole('button').click();
    await says(main, lang === 'en' ? 'This was not sent.' : 'لم يُرسَل.');
    await page.getByRole('radio').nth(4).check();
    await page.getByRole('textbox').fill('Her address is in it.');
    await page.getByRole('button').click();
    await says(main, lang === 'en' ? 'The moderators will see your report.' : 'سيرى المشرفون بلاغك.');
  });
});

describe('the desk', () => {
  test('shows what guests say beside what was decided', async ({ expect, server, visit }) => {
    const article = `${server.origin}/?test=desk-reports`;
    const headers = { 'content-type': 'application/json' };
    const post = (url: string, body: object) =>
      fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const id = await publish(server, { page: article, name: 'Omar', body: 'She lives above the bakery.' });
    for (const [reason, detail] of [
      ['privacy', 'That is where my sister lives.'],
      ['other', 'لا يجوز نشر عنوان أحد هنا.'],
    ]) {
      await post(`${server.origin}/v1/sites/demo/comments/${id}/reports`, { reason, detail });
    }
    const declined = await post(`${server.origin}/v1/sites/demo/comments`, {
      page: article,
      name: 'Rana',
      body: ABUSE,
      acknowledged: true,
    });
    const { receipt } = await declined.json();
    await post(`${receipt.url}/appeal`, { text: 'It is a line from the play.\nالمسرحية معروفة.' });
    for (const list of ['reported', 'appealed']) {
      const page = await visit(`/moderate/demo?list=${list}`, { storageState: await signedIn(server) });
      await says(page.locator('.voices').first(), 'What was decided');
      expect(await violations(page)).toEqual([]);
      await shoot(page, `desk-${list}`);
    }
  });
});
