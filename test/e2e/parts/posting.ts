import { describe } from 'vitest';
import { ABUSE, CASINO, feedTexts, heldBack, moderate, publish } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

export const posting = () =>
  describe('a guest on the demo page', () => {
    test('posts a clean comment: it is on the page at once, in the feed and there after a reload', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/?test=clean');
      const thread = threadIn(page);
      await says(thread.heading, 'Comments');
      const text = 'The ash frames are lovely work. My grandmother still talks about line two.';
      await thread.write({ name: 'Rana Haddad', body: text });

      const own = thread.comment(text);
      await own.waitFor();
      await says(thread.status, 'Your comment is on the page');
      expect(await own.locator('.author').textContent()).toBe('Rana Haddad');
      await says(own.locator('.by'), '(you)');
      expect(await own.locator('.avatar').textContent()).toBe('R');
      const time = own.locator('time');
      expect(await time.textContent()).toBe('now');
      expect(await own.locator('.when').getAttribute('title')).toMatch(
        /^\d{1,2} [A-Z][a-z]+ \d{4} at \d\d:\d\d$/,
      );
      expect(Date.parse((await time.getAttribute('datetime')) ?? '')).toBeGreaterThan(Date.now() - 60_000);
      await says(thread.heading, '1 comment');
      expect(await own.evaluate((item) => item.matches(':focus'))).toBe(true);
      expect(await thread.body.inputValue()).toBe('');
      expect(await thread.name.inputValue()).toBe('Rana Haddad');
      expect(await feedTexts(server)).toContain(text);

      await page.reload();
      await says(thread.heading, '1 comment');
      expect(await thread.comments.count()).toBe(1);
      expect(await thread.comment(text).locator('.author').textContent()).toBe('Rana Haddad');
    });

    test('posts a casino link: it waits, nobody sees it, and a moderator can let it through', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/?test=casino');
      const thread = threadIn(page);
      await thread.write({ body: CASINO });
      await says(thread.status, 'Your comment waits for a moderator');
      expect(await thread.body.inputValue()).toBe('');
      const elsewhere = await visit(page.url());
      const other = threadIn(elsewhere);
      await says(other.root, 'No comments yet');
      expect(await other.comments.count()).toBe(0);
      expect(await feedTexts(server)).not.toContain(CASINO);

      const held = await heldBack(server, page.url());
      expect(held).toHaveLength(1);
      await moderate(server, 'approve', held);
      await page.reload();
      await thread.comment('Best online casino').waitFor();
      expect(await feedTexts(server)).toContain(CASINO);
      const link = thread.comments.locator('.text a');
      expect(await link.getAttribute('href')).toBe('https://lucky-spins.example/join');
      expect(await link.getAttribute('rel')).toBe('ugc nofollow noopener');

      await moderate(server, 'spam', held);
      await elsewhere.reload();
      await says(other.root, 'No comments yet');
      expect(await feedTexts(server)).not.toContain(CASINO);
    });

    test('posts an abusive comment: it is declined with its reasons, and the text stays', async ({
      expect,
      visit,
    }) => {
      const thread = threadIn(await visit('/?test=declined', { expected: /status of 422/ }));
      await thread.write({ body: ABUSE });
      await thread.anyway.click();
      await says(thread.status, 'Your comment was not accepted');
      await says(thread.status, 'insulting words');
      await says(thread.comments.first(), 'Not accepted · Only you see it here.');
      expect(await thread.body.inputValue()).toBe(ABUSE);
    });

    test('answers a comment: the answer stands below it and says whom it answers', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/?test=reply');
      const first = await publish(server, {
        page: page.url(),
        name: 'Salwa',
        body: 'Seven stops are enough.',
      });
      await publish(server, { page: page.url(), name: 'Omar', body: 'I would rather have the buses.' });
      await page.reload();
      const thread = threadIn(page);
      await thread.comment('Seven stops').getByRole('button', { name: 'Reply: Salwa' }).click();
      await says(thread.form, 'In answer to Salwa');
      await thread.write({ name: 'Karim', body: 'Eight would reach the hospital.' });

      const answer = thread.comment('Eight would');
      await says(answer, 'In answer to Salwa');
      expect(await answer.getAttribute('class')).toContain('depth-2');
      expect(await thread.comments.allTextContents()).toEqual([
        expect.stringContaining('Seven stops'),
        expect.stringContaining('Eight would'),
        expect.stringContaining('I would rather'),
      ]);
      expect(await thread.form.textContent()).not.toContain('In answer to');

      await page.reload();
      await says(answer, 'In answer to Salwa');
      expect(await answer.getAttribute('class')).toContain('depth-2');

      await page.goto(`${page.url()}#comment-${first}`);
      await page.reload();
      await thread.root.locator(`#comment-${first}:focus`).waitFor();

      await moderate(server, 'delete', [first]);
      await page.reload();
      await says(thread.comments.first(), 'This comment was removed.');
      await says(answer, 'In answer to an earlier comment');
      await says(thread.heading, '2 comments');
    });

    test('reads on: the fifty-first comment is behind a button, newest first turns the order', async ({
      expect,
      server,
      visit,
    }) => {
      const page = await visit('/?test=long');
      const remark = (n: number): Promise<string> =>
        publish(server, { page: page.url(), name: `Neighbour ${n}`, body: `Remark ${n} about the line.` });
      await Promise.all(Array.from({ length: 50 }, (_, n) => remark(n + 1)));
      await remark(51);
      await page.reload();
      const thread = threadIn(page);
      await says(thread.heading, '51 comments');
      expect(await thread.comments.count()).toBe(50);
      await page.getByRole('button', { name: 'More comments' }).click();
      await thread.comment('Remark 51 ').waitFor();
      expect(await thread.comments.count()).toBe(51);
      expect(await page.getByRole('button', { name: 'More comments' }).count()).toBe(0);

      await page.getByRole('button', { name: 'Newest first' }).click();
      await says(thread.comments.first(), 'Remark 51 ');
      await thread.write({ body: 'One more, written while newest comes first.' });
      await says(thread.comments.first(), 'One more');
      await says(thread.heading, '52 comments');
    });
  });
