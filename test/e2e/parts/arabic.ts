import { describe } from 'vitest';
import { publish } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

export const arabic = () =>
  describe('the Arabic page', () => {
    test('runs from the right, in Arabic words, and each comment in its own direction', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/ar?test=arabic');
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      const thread = threadIn(page);
      await says(thread.heading, 'التعليقات');
      expect(await thread.root.getAttribute('dir')).toBe('rtl');
      expect(await thread.root.getAttribute('lang')).toBe('ar');
      await says(thread.root, 'لا توجد تعليقات بعد.');

      const text = 'مبارك عودة الترام، كنت أركبه مع جدي وأنا صغير.';
      await thread.write({ name: 'سلوى', body: text });
      const own = thread.comment(text);
      await says(own, '(أنت)');
      await says(own.locator('time'), 'الآن');
      await says(thread.status, 'نُشر تعليقك');
      await says(thread.heading, 'تعليق واحد');
      const paragraph = own.locator('.text p');
      expect(await paragraph.getAttribute('dir')).toBe('auto');
      expect(await paragraph.evaluate((p) => getComputedStyle(p).direction)).toBe('rtl');

      await publish(server, { page: page.url(), name: 'Rana', body: 'A comment in English.' });
      await page.reload();
      const english = thread.comment('A comment in English.').locator('.text p');
      expect(await english.evaluate((p) => getComputedStyle(p).direction)).toBe('ltr');
      await says(thread.heading, 'تعليقان');
      await thread.comment(text).getByRole('button', { name: 'ردّ: سلوى' }).click();
      await says(thread.form, 'ردًّا على سلوى');
    });
  });
