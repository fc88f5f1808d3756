import { expect, test } from 'vitest';
import { type Mark, segmentsOf } from '../../../src/thread/marks.ts';

/** The marked parts in brackets. */
const shown = (text: string, ...marks: readonly (readonly [number, number])[]): string =>
  segmentsOf(
    text,
    marks.map(([start, end]): Mark => ({ start, end })),
  )
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

test('a text without marks is one segment, an empty one none', () => {
  expect(segmentsOf('The ferry is late.', [])).toEqual([{ text: 'The ferry is late.', marked: false }]);
  expect(segmentsOf('', [{ start: 0, end: 4 }])).toEqual([]);
});

test('marks at the start, in the middle and at the end', () => {
  expect(shown('one two three', [0, 3])).toBe('[one] two three');
  expect(shown('one two three', [4, 7])).toBe('one [two] three');
  expect(shown('one two three', [8, 13])).toBe('one two [three]');
  expect(shown('one two three', [0, 13])).toBe('[one two three]');
  expect(shown('أنت كسول', [4, 8])).toBe('أنت [كسول]');
});

test('overlapping, touching, nested and repeated marks become one', () => {
  expect(shown('one two three', [0, 5], [4, 7])).toBe('[one two] three');
  expect(shown('one two three', [0, 3], [3, 7])).toBe('[one two] three');
  expect(shown('one two three', [0, 13], [4, 7])).toBe('[one two three]');
  expect(shown('one two three', [4, 7], [4, 7])).toBe('one [two] three');
});

test('the order of the marks does not matter', () => {
  expect(shown('one two three', [8, 13], [0, 3])).toBe('[one] two [three]');
});

test('marks beside the text are clipped, empty and turned ones are nothing', () => {
  expect(shown('one two', [-5, 3], [4, 900])).toBe('[one] [two]');
  expect(shown('one two', [90, 95], [-9, -1], [3, 3], [6, 2])).toBe('one two');
});

test('a surrogate pair is never cut', () => {
  const text = 'a😀b😀c';
  expect(shown(text, [2, 4])).toBe('a[😀b]😀c');
  expect(shown(text, [0, 2])).toBe('[a😀]b😀c');
  expect(shown(text, [5, 6])).toBe('a😀b[😀]c');
  for (let start = 0; start < text.length; start += 1)
    for (let end = start; end <= text.length; end += 1)
      expect(segmentsOf(text, [{ start, end }]).every((segment) => segment.text.isWellFormed())).toBe(true);
});

test('line ends are LF, the marks count them as sent', () => {
  expect(shown('one\r\ntwo\rthree', [5, 8])).toBe('one\n[two]\nthree');
});

test('ten thousand marks over a long text are each in place', () => {
  const text = 'ab'.repeat(10_000);
  const marks = Array.from({ length: 10_000 }, (_, index) => ({ start: index * 2, end: index * 2 + 1 }));
  const segments = segmentsOf(text, marks);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.filter((segment) => segment.marked)).toHaveLength(10_000);
});
