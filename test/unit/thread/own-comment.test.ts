import { expect, test } from 'vitest';
import type { ReceiptDocument } from '../../../src/comments/receipt-document.ts';
import type { Item } from '../../../src/thread/model.ts';
import { afterReceipts, asComment, withOwn } from '../../../src/thread/own-comment.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 4, 1, 12, minute)).toISOString();

const receipt = (id: string, minute: number, more: Partial<ReceiptDocument> = {}): ReceiptDocument => ({
  id,
  parent: null,
  url: `https://comments.example/receipts/${id}`,
  status: 'waiting',
  name: 'Rana',
  body: `Remark ${id}`,
  created_at: at(minute),
  decided: null,
  appeal: null,
  may: { edit: true, appeal: false, erase: true },
  edit_until: at(minute + 15),
  ...more,
});
const published = (id: string, minute: number): Item => asComment(receipt(id, minute), 'Guest');
const gone = (id: string, minute: number): Item => ({
  ...published(id, minute),
  deleted: true as const,
});
const ids = (items: readonly Item[]): string => items.map(({ id }) => id).join(' ');

const WORDS = { guest: 'Guest' };
const OLDEST = [published('a', 1), published('b', 3), published('c', 5)];
const NEWEST = OLDEST.toReversed();

test('without comments of one’s own the list is the list', () => {
  expect(withOwn({ comments: OLDEST, sort: 'oldest', words: WORDS })).toBe(OLDEST);
  expect(withOwn({ comments: OLDEST, own: [], sort: 'oldest', words: WORDS })).toBe(OLDEST);
});

test.for(['waiting', 'declined', 'removed'] as const)(
  '%s: stands where it would be by its time',
  (status) => {
    const own = [receipt('x', 4, { status })];
    expect(ids(withOwn({ comments: OLDEST, own, sort: 'oldest', words: WORDS }))).toBe('a b x c');
    expect(ids(withOwn({ comments: NEWEST, own, sort: 'newest', words: WORDS }))).toBe('c x b a');
  },
);

test('beyond what is loaded it stands at the end', () => {
  const own = [receipt('x', 50)];
  expect(ids(withOwn({ comments: OLDEST, own, sort: 'oldest', words: WORDS }))).toBe('a b c x');
  expect(ids(withOwn({ comments: [], own, sort: 'oldest', words: WORDS }))).toBe('x');
});

test('a published one is the list’s to show: perhaps it is not loaded yet', () => {
  const own = [receipt('x', 50, { status: 'published' })];
  expect(ids(withOwn({ comments: OLDEST, own, sort: 'oldest', words: WORDS }))).toBe('a b c');
});

test('takes the place of what is left of it', () => {
  const comments = [published('a', 1), gone('x', 2), published('b', 3)];
  const shown = withOwn({
    comments,
    own: [receipt('x', 2, { status: 'removed' })],
    sort: 'oldest',
    words: WORDS,
  });
  expect(ids(shown)).toBe('a x b');
  expect(shown[1]).not.toHaveProperty('deleted');
});

test('what a moderator let through while the page was open is there, once', () => {
  const own = [receipt('x', 4)];
  const now = [receipt('x', 4, { status: 'published' })];
  expect(ids(afterReceipts({ comments: OLDEST, own, sort: 'oldest', words: WORDS }, now))).toBe('a b x c');
  const loaded = [...OLDEST, published('x', 6)];
  expect(ids(afterReceipts({ comments: loaded, own, sort: 'oldest', words: WORDS }, now))).toBe('a b c x');
});

test('what was published before and is not loaded does not come in', () => {
  const now = [receipt('x', 4, { status: 'published' })];
  expect(ids(afterReceipts({ comments: OLDEST, own: [], sort: 'oldest', words: WORDS }, now))).toBe('a b c');
  expect(ids(afterReceipts({ comments: OLDEST, own: now, sort: 'oldest', words: WORDS }, now))).toBe('a b c');
});

test('what was taken off the page leaves the list, what is left of it stays', () => {
  const now = [receipt('b', 3, { status: 'removed' }), receipt('x', 4, { status: 'removed' })];
  const comments = [...OLDEST, gone('x', 6)];
  expect(ids(afterReceipts({ comments, own: [], sort: 'oldest', words: WORDS }, now))).toBe('a c x');
});

test('a guest without a name has the word for one', () => {
  const [unnamed] = withOwn({
    comments: [],
    own: [receipt('x', 1, { name: '' })],
    sort: 'oldest',
    words: WORDS,
  });
  expect(unnamed).toMatchObject({ author: { name: 'Guest', guest: true }, body_text: 'Remark x' });
});
