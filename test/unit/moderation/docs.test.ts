/** Where a rule, its examples, its row in docs/rules.md and the index disagree, a test here says which and how. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleOf, parseRows, whatOf } from '../../../scripts/rules/table.ts';
import { createModerator } from '../../../src/moderation/index.ts';
import { ALL_RULES } from '../../../src/moderation/rules/index.ts';

const rows = parseRows(readFileSync('docs/rules.md', 'utf8'));
const byId = new Map(rows.map((row) => [row.id, row]));

/** Too long for a cell: told in words. */
const IN_WORDS: ReadonlySet<string> = new Set(['UNREAD_TEXT']);

describe('docs/rules.md', () => {
  test.for(ALL_RULES.map((rule) => [rule.id, rule] as const))('agrees with %s', ([id, rule]) => {
    const row = byId.get(id);
    expect(row, `no row for ${id}`).toBeDefined();
    expect(row).toMatchObject({ group: rule.group, score: String(rule.score), what: whatOf(rule) });
    expect(row?.what, 'what').toMatch(/\p{L}{3}/u);
    expect(row?.why, 'why').toMatch(/\p{L}{3}/u);
    expect(row?.limits, 'known limits').toMatch(/\p{L}{3}/u);
  });

  test.for(rows.map((row) => [row.id, row] as const))('shows what makes %s fire', ([id, row]) => {
    const submission = exampleOf(row);
    expect(submission === undefined, 'told in words').toBe(IN_WORDS.has(id));
    if (submission === undefined) return;
    const fired = createModerator()
      .assess(submission)
      .findings.map((finding) => finding.rule);
    expect(fired).toContain(id);
  });

  test('has one row a rule, and no row for a rule that does not exist', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ALL_RULES.map(({ id }) => id).toSorted());
  });
});

describe('rules/index.ts', () => {
  const index = readFileSync('src/moderation/rules/index.ts', 'utf8');
  const files = globSync('src/moderation/rules/*/*.ts')
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, source: readFileSync(path, 'utf8') }))
    .filter(({ source }) => /^ {2}kind: '(?:rule|composite|damper)',$/m.test(source));

  test('names every rule file', () => {
    const missing = files.filter(
      ({ path }) => !index.includes(`'${path.replace('src/moderation/rules/', './')}'`),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect(files.length).toBe(ALL_RULES.length);
  });

  test('has one rule a file, composites and dampers in folders of their own', () => {
    const wrong = files.filter(({ path, source }) => {
      const ids = [...source.matchAll(/^ {2}id: '([A-Z0-9_]+)',$/gm)].map(([, id = '']) => id);
      const rule = ALL_RULES.find(({ id }) => id === ids[0]);
      const folder = path.split('/').at(-2);
      const own = { rule: undefined, composite: 'composites', damper: 'context' }[rule?.kind ?? 'rule'];
      return ids.length !== 1 || !rule || (own === undefined ? folder === 'composites' : folder !== own);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
