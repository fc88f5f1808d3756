import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXAMPLES_PATH, examplesPage } from '../../../scripts/examples.ts';

const page = examplesPage();

describe('docs/examples.md', () => {
  test('is current (npm run examples)', () => {
    expect(readFileSync(EXAMPLES_PATH, 'utf8')).toBe(page);
  });

  test('shows ten comments a language', () => {
    const sections = page.split('\n## ').slice(1);
    const counts = sections.map((section) => section.split('<blockquote').length - 1);
    expect(counts).toEqual(Array.from({ length: 14 }, () => 10));
  });
});
