import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatId, newCommentId, parseId } from '../../../src/comments/id.ts';

const NOW = Date.UTC(2026, 10, 23);

it('is a safe integer for decades', () => {
  for (const year of [2024, 2026, 2050, 2093]) {
    const id = newCommentId(Date.UTC(year, 6), 2 ** 32 - 1);
    expect(Number.isSafeInteger(id)).toBe(true);
    expect(parseId(formatId(id))).toBe(id);
  }
});

it('sorts by time, as a number and as text', () => {
  fc.assert(
    fc.property(
      fc.nat(2 ** 40),
      fc.integer({ min: 1, max: 1e9 }),
      fc.nat(),
      fc.nat(),
      (ago, later, r1, r2) => {
        const start = Date.UTC(2024, 0, 1) + ago;
        const [a, b] = [newCommentId(start, r1), newCommentId(start + later, r2)];
        expect(a).toBeLessThan(b);
        expect(formatId(a) < formatId(b)).toBe(true);
      },
    ),
  );
});

it('public form and number are one to one', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 40), fc.nat(), (ago, random) => {
      const id = newCommentId(Date.UTC(2024, 0, 1) + ago, random);
      expect(parseId(formatId(id))).toBe(id);
      expect(formatId(id)).toMatch(/^[0-9a-z]{11}$/);
    }),
  );
});

it.for([
  '',
  'x',
  '0123456789',
  '0123456789ab',
  '0123456789A',
  '0123456789i',
  '0123456789l',
  'zzzzzzzzzzz',
  ' 123456789a',
  '٠123456789a',
])('nothing else is one: "%s"', (text) => {
  expect(parseId(text)).toBeNull();
});

it('differs within a millisecond by its random part', () => {
  expect(newCommentId(NOW, 1)).not.toBe(newCommentId(NOW, 2));
});
