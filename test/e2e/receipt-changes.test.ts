/** A guest without JavaScript or an account changes, deletes and erases their comment on its private page. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { ABUSE, feedTexts } from './api.ts';
import type { Visit } from './browser.ts';
import { shoot, violations } from './look.ts';
import type { Server } from './server.ts';
import { test } from './test.ts';
import { says } from './thread.ts';

const PLAIN = { javaScriptEnabled: false, expected: /status of 422/ } as const;
/** axe is a script of the test's own; the page's policy lets none in. */
const LOOKED_AT = { javaScriptEnabled: true, bypassCSP: true, expected: /status of 422/ } as const;

const WORDS = {
  en: {
    text: 'The new bridge is longer than the old one.',
    better: 'The new bridge is twice as long as the old one.',
    body: 'Comment',
    save: 'Save',
    saved: 'Your change is saved.',
    nudge: 'This may hurt somebody. Would you say it differently?',
    anyway: 'Post it as it is',
    remove: 'Delete',
    cancel: 'Cancel',
    removed: 'Your comment was deleted.',
    erase: 'Erase my data',
    erased: 'Your data is erased.',
  },
  ar: {
    text: 'الجسر الجديد أطول من القديم.',
    better: 'الجسر الجديد أطول من القديم مرتين.',
    body: 'التعليق',
    save: 'حفظ',
    saved: 'حُفظ التعديل.',
    nudge: 'قد تجرح هذه الكلمات أحدًا. هل تودّ قولها بطريقة أخرى؟',
    anyway: 'انشر التعليق كما هو',
    remove: 'حذف',
    cancel: 'إلغاء',
    removed: 'حُذف تعليقك.',
    erase: 'محو بياناتي',
    erased: 'مُحيت بياناتك.',
  },
} as const;

interface Tools {
  readonly server: Server;
  readonly visit: (where: string, visit?: Visit) => Promise<Page>;
}

/** Sends a comment and opens its private page twice: as its guest does, and to be looked at. */
async function own(lang: keyof typeof WORDS, name: string, { server, visit }: Tools) {
  const article = `${server.origin}/?test=${name}-${lang}`;
  const sent = await fetch(`${server.origin}/v1/sites/demo/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ page: article, name: 'Rana', body: WORDS[lang].text }),
  });
  const { receipt } = await sent.json();
  const at = `${receipt.url}?lang=${lang}`;
  return { article, page: await visit(at, PLAIN), seen: await visit(at, LOOKED_AT) };
}

describe('a guest without JavaScript', () => {
  test.for(['en', 'ar'] as const)('changes a comment, in %s', async (lang, { expect, server, visit }) => {
    const words = WORDS[lang];
    const { article, page, seen } = await own(lang, 'changed', { server, visit });
    const main = page.locator('main');
    await page.getByLabel(words.body).fill(words.better);
    await page.getByRole('button', { name: words.save }).click();
    await says(main, words.saved);
    expect(await feedTexts(server, article)).toEqual([words.better]);

    // What would be held comes back with its words marked, and nothing is lost.
    await page.getByLabel(words.body).fill(ABUSE);
    await page.getByRole('button', { name: words.save }).click();
    await says(main, words.nudge);
    expect(await page.getByLabel(words.body).inputValue()).toBe(ABUSE);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    expect(await feedTexts(server, article)).toEqual([words.better]);
    await seen.getByLabel(words.body).fill(ABUSE);
    await seen.getByRole('button', { name: words.save }).click();
    await says(seen.locator('main'), words.nudge);
    expect(await violations(seen)).toEqual([]);
    await shoot(seen, `receipt-nudge-${lang}`);
    await page.getByRole('button', { name: words.anyway }).click();
    await says(main, words.saved);
    expect(await feedTexts(server, article)).toEqual([]);
  });

  test.for(['en', 'ar'] as const)('takes a comment back, in %s', async (lang, { expect, server, visit }) => {
    const words = WORDS[lang];
    const { article, page, seen } = await own(lang, 'back', { server, visit });
    const main = page.locator('main');
    await page.getByRole('link', { name: words.remove }).click();
    await page.getByRole('link', { name: words.cancel }).waitFor();
    expect(await page.getByRole('button').count()).toBe(1);
    await seen.goto(page.url());
    expect(await violations(seen)).toEqual([]);
    await shoot(seen, `receipt-ask-${lang}`);
    await page.getByRole('link', { name: words.cancel }).click();
    expect(await feedTexts(server, article)).toEqual([words.text]);
    await page.getByRole('link', { name: words.remove }).click();
    await page.getByRole('button', { name: words.remove }).click();
    await says(main, words.removed);
    expect(await feedTexts(server, article)).toEqual([]);

    await page.getByRole('link', { name: words.erase }).click();
    await page.getByRole('button', { name: words.erase }).click();
    await says(main, words.erased);
    expect(await main.textContent()).not.toContain(words.text);
    await seen.goto(page.url());
    expect(await violations(seen)).toEqual([]);
    await shoot(seen, `receipt-erased-${lang}`);
  });
});
