import { describe, expect, it } from 'vitest';
import { signIn, type SignedIn } from './desk.ts';
import { database, HELD, mine, post, tick } from './harness.ts';

/** What moderators see of what guests did with their own comments, and what they can no longer do about it. */

database();

const at = (id: string): string => `/moderate/demo/comments/${id}`;
const read = async (who: SignedIn, path: string): Promise<string> => (await who.open(path)).text();
const change = ({ token }: { token: string }, what: string, sent: object = {}) =>
  post(`/receipts/${token}/${what}`, sent);

describe('a comment’s own page', () => {
  it('shows what stood there before its guest changed it, as text', async () => {
    const own = await mine({ body: 'The first <b>words</b> of mine.' });
    await change(own, 'edit', { body: 'The second words of mine.' });
    const html = await read(await signIn('reader'), at(own.id));
    expect(html).toMatch(/Changed, and decided anew<\/b> by <bdi>the guest/);
    expect(html).toContain('What stood there before');
    expect(html).toContain('The first &lt;b&gt;words&lt;/b&gt; of mine.');
  });

  it.for([
    ['delete', 'Its guest has deleted this comment.'],
    ['erase', 'Its guest has erased this comment'],
  ] as const)(
    'after a %s says that it is final, and offers nothing',
    async ([what, words], { expect: check }) => {
      const own = await mine();
      const anna = await signIn('moderator');
      check(await read(anna, at(own.id))).toContain('value="reject"');
      await change(own, what);
      const html = await read(anna, at(own.id));
      check(html).toContain(words);
      check(html).not.toMatch(/value="(?:restore|undo|approve|reject)"/);
    },
  );

  it('offers to take back what was decided about the text as it is, and nothing before', async () => {
    const own = await mine({ body: HELD });
    const anna = await signIn('moderator');
    await anna.send('/moderate/demo/actions', { action: 'approve', item: `${own.id}.1`, back: '' });
    expect(await read(anna, at(own.id))).toContain('Take the last decision back');
    tick(1);
    await change(own, 'edit', { body: `${HELD} Truly.`, acknowledged: true });
    expect(await read(anna, at(own.id))).not.toContain('Take the last decision back');
  });

  it('whose text was changed meanwhile is not decided by who has not seen that', async () => {
    const own = await mine({ body: HELD });
    const anna = await signIn('moderator');
    await change(own, 'edit', { body: `${HELD} Truly.`, acknowledged: true });
    const response = await anna.send('/moderate/demo/actions', {
      action: 'approve',
      item: `${own.id}.1`,
      back: '',
    });
    const html = await read(anna, response.headers.get('location') ?? '');
    expect(html).toContain('One comment was not changed');
    expect(html).toContain('changed by guest');
  });
});
