import { describe, expect, test } from 'vitest';
import { absoluteTime, relativeTime } from '../../../src/thread/time.ts';

const then = '2011-11-15T13:56:00.000Z';
const at = (seconds: number) => ({ now: Date.parse(then) + seconds * 1000, timeZone: 'UTC' });

describe('relative', () => {
  test.for([
    [-5, 'now'],
    [0, 'now'],
    [59.9, 'now'],
    [60, '1 minute ago'],
    [3599, '59 minutes ago'],
    [3600, '1 hour ago'],
    [86_399, '23 hours ago'],
    [86_400, '1 day ago'],
    [6 * 86_400, '6 days ago'],
    [7 * 86_400, '1 week ago'],
    [31 * 86_400, '1 month ago'],
    [364 * 86_400, '11 months ago'],
    [366 * 86_400, '1 year ago'],
  ] as const)('after %d seconds: %s', ([seconds, words]) => {
    expect(relativeTime(then, 'en-GB', at(seconds))).toBe(words);
  });

  test('in Arabic', () => {
    expect(relativeTime(then, 'ar', at(7200))).toBe('قبل ساعتين');
  });
});

describe('absolute', () => {
  test('names the time zone where it is not the reader’s own', () => {
    expect(absoluteTime(then, 'en-GB', at(0))).toBe('15 November 2011 at 13:56 UTC');
  });

  test('leaves it out where it is', () => {
    expect(absoluteTime(then, 'en-GB', { now: 0 })).not.toContain('UTC');
  });

  test('in Arabic', () => {
    expect(absoluteTime(then, 'ar', at(0))).toContain('نوفمبر');
  });
});
