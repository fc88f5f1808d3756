import { expect, test } from 'vitest';
import { holdsRun } from '../../../src/moderation/rules/runs.ts';

const isA = (text: string, at: number): boolean => text.charAt(at) === 'a';

test('finds a run wherever it begins', () => {
  for (let before = 0; before < 20; before++) {
    const long = `${'b'.repeat(before)}${'a'.repeat(6)}`;
    expect(holdsRun(long, 6, isA)).toBe(true);
    expect(holdsRun(`${long}bb`, 6, isA)).toBe(true);
    expect(holdsRun(`${'ab'.repeat(before)}${'a'.repeat(6)}`, 6, isA)).toBe(true);
  }
});

test('finds none in shorter runs', () => {
  for (let before = 0; before < 20; before++) {
    expect(holdsRun(`${'b'.repeat(before)}${'aaaaab'.repeat(9)}`, 6, isA)).toBe(false);
    expect(holdsRun('a'.repeat(5), 6, isA)).toBe(false);
  }
  expect(holdsRun('', 6, isA)).toBe(false);
});
