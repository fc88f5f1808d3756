import { describe, expect, it } from 'vitest';
import { isOftenOverturned, judge } from '../../../../src/comments/insight/tables/judged.ts';
import { wilson } from '../../../../src/comments/insight/wilson.ts';

/** From the closed form, to four digits; 0 of 10 and 10 of 10 are those of Brown, Cai and DasGupta's remarks on the ends. */
describe('Wilson’s interval', () => {
  it.for([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [1, 1, 0.2065, 1],
    [81, 263, 0.2553, 0.3662],
  ] as const)('%i of %i: %f to %f', ([k, n, low, high], { expect: check }) => {
    const share = wilson(k, n);
    check(share?.share).toBe(k / n);
    check(share?.low).toBeCloseTo(low, 4);
    check(share?.high).toBeCloseTo(high, 4);
  });

  it('nothing of nothing has none', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('a rule that people overturn more often than not', () => {
  const held = (published: number, removed: number) => judge([0, 0, 0, 0, 0, published, removed]);

  it.for([
    [9, 0, false],
    [10, 0, true],
    [8, 2, false],
    [9, 1, true],
    [60, 40, true],
    [55, 45, false],
    [0, 0, false],
  ] as const)('published %i, removed %i: %s', ([published, removed, often], { expect: check }) => {
    check(isOftenOverturned(held(published, removed))).toBe(often);
  });
});
