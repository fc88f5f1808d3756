import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_FOR_SPEED, pointsForSpeed } from '../../../../src/comments/door/speed.ts';
import { DEFAULT_THRESHOLDS } from '../../../../src/moderation/index.ts';

const seconds = fc.double({ min: -10, max: 100, noNaN: true });
const people = fc.integer({ min: 1, max: 60 });

it('speed alone holds nobody', () => {
  expect(MOST_FOR_SPEED).toBeLessThan(DEFAULT_THRESHOLDS.spam.hold);
});

it('weighs less the more time was taken, and nothing from the site’s seconds up', () => {
  fc.assert(
    fc.property(seconds, seconds, people, (one, other, least) => {
      const [fast, slow] = [Math.min(one, other), Math.max(one, other)];
      expect(pointsForSpeed(fast, least)).toBeGreaterThanOrEqual(pointsForSpeed(slow, least));
      expect(pointsForSpeed(fast, least)).toBeLessThanOrEqual(MOST_FOR_SPEED);
      expect(pointsForSpeed(least + Math.abs(one), least)).toBe(0);
    }),
  );
  expect([0, 1, 2, 3].map((each) => pointsForSpeed(each, 3))).toEqual([3, 2, 1, 0]);
});
