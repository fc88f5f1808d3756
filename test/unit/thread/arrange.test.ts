import { expect, test } from 'vitest';
import { arrange, merged } from '../../../src/thread/arrange.ts';
import { comment, tombstone } from './fixtures.ts';

const order = (items: Parameters<typeof arrange>[0]): readonly string[] =>
  arrange(items).map(({ item, depth }) => `${item.id}${depth}`);

test('answers stand below what they answer, oldest first, in either sort', () => {
  const items = [
    comment('a', { minute: 1 }),
    comment('b', { minute: 2 }),
    comment('c', { minute: 3, parent: 'a' }),
  ];
  const last = comment('d', { minute: 4, parent: 'a' });
  expect(order([...items, last])).toEqual(['a1', 'c2', 'd2', 'b1']);
  expect(order([last, ...items.toReversed()])).toEqual(['b1', 'a1', 'c2', 'd2']);
});

test('nesting stops at the third level', () => {
  const items = 'abcde'
    .split('')
    .map((id, at, all) => comment(id, { minute: at, parent: all[at - 1] ?? null }));
  expect(order(items)).toEqual(['a1', 'b2', 'c3', 'd3', 'e3']);
});

test('an answer whose parent is not here stands by itself', () => {
  expect(arrange([comment('b', { parent: 'gone' })])).toMatchObject([{ depth: 1, answers: undefined }]);
});

test('an answer to a removed comment keeps its place and loses the name', () => {
  const [, answer] = arrange([tombstone('a'), comment('b', { parent: 'a' })]);
  expect(answer).toMatchObject({ depth: 2, answers: undefined });
});

test('a chain of 20,000 answers overflows nothing', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) =>
    comment(`${at}`, { parent: at > 0 ? `${at - 1}` : null }),
  );
  expect(arrange(chain)).toHaveLength(20_000);
});

test('two lists become one in the order of the thread, and what is known stays as it was', () => {
  const known = [comment('a', { minute: 1 }), comment('c', { minute: 3, body: 'As it was.' })];
  const more = [comment('c', { minute: 3, body: 'Another.' }), comment('b', { minute: 2 })];
  const both = merged(known, more, 'oldest');
  expect(both.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(both[2]).toBe(known[1]);
  expect(merged(known, more, 'newest')).toEqual(both.toReversed());
});
