import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bucketEnd,
  bucketOf,
  bucketStart,
  quantile,
  sizeOf,
  toHistogram,
} from '../../../../src/comments/insight/buckets.ts';

const DAY = 86_400_000;

function histogramOf(durations: readonly number[]) {
  const tallies: Record<string, number[]> = {};
  for (const ms of durations) (tallies[bucketOf(ms)] ??= [0])[0] = (tallies[bucketOf(ms)]?.[0] ?? 0) + 1;
  return toHistogram(tallies);
}

describe('buckets of durations', () => {
  it('a duration lies in its bucket', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 400 * DAY }), (ms) => {
        const bucket = bucketOf(ms);
        expect(bucketStart(bucket)).toBeLessThanOrEqual((ms / 1000) * (1 + 1e-9));
        expect(bucketEnd(bucket)).toBeGreaterThan((ms / 1000) * (1 - 1e-9));
      }),
    );
  });

  it.for([
    [-5000, 0],
    [0, 0],
    [999, 0],
    [1000, 0],
    [2000, 4],
    [60_000, 23],
    [Number.MAX_SAFE_INTEGER, 127],
  ] as const)('%i ms: bucket %i', ([ms, bucket], { expect: check }) => {
    check(bucketOf(ms)).toBe(bucket);
  });

  it('median and 90th percentile are within a tenth of the true ones, by nearest rank', () => {
    const durations = fc.array(fc.integer({ min: 1000, max: 30 * DAY }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(durations, fc.constantFrom(0.5, 0.9), (all, q) => {
        const sorted = all.toSorted((a, b) => a - b);
        const truth = (sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0) / 1000;
        const read = quantile(histogramOf(all), q) ?? 0;
        expect(Math.abs(read - truth) / truth).toBeLessThan(0.091);
      }),
    );
  });

  it('nothing has no median; what is below zero or no bucket does not count', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(sizeOf(toHistogram({ 3: [-1], 4: [2], '*': [7] }))).toBe(2);
  });
});
