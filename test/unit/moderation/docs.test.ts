import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/moderation/index.ts';

const rows = new Map(
  readFileSync('docs/rules.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, id]) => id !== undefined && /^`[A-Z_]+`$/.test(id))
    .map(([, id = '', group, score]) => [id.replaceAll('`', ''), { group, score: Number(score) }]),
);

describe('docs/rules.md', () => {
  test.for(RULES.map((rule) => [rule.id, rule] as const))(
    'has a true row for %s',
    ([id, { group, score }]) => {
      expect(rows.get(id)).toEqual({ group, score });
    },
  );

  test('has no row for a rule that does not exist', () => {
    expect(new Set(rows.keys())).toEqual(new Set(RULES.map(({ id }) => id)));
  });
});

test('every rule file is in the index', () => {
  const index = readFileSync('src/moderation/rules/index.ts', 'utf8');
  const files = globSync('src/moderation/rules/*/*.ts').filter((path) =>
    /kind: '(?:rule|composite|damper)'/.test(readFileSync(path, 'utf8')),
  );
  const missing = files.filter((path) => !index.includes(path.replace('src/moderation/rules/', './')));
  expect(files.length).toBe(RULES.length);
  expect(missing).toEqual([]);
});
