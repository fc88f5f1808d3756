/** `npm run new-rule` in a copy of the folder: what it makes compiles, and the checks are red until it is filled. */
import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderOf } from '../../../scripts/rules/order.ts';

describe('what is asked for', () => {
  test.for([
    [{ id: 'MY_RULE' }, 'Name the rule and its group'],
    [{ id: 'my_rule', group: 'links' }, 'is not an id'],
    [{ id: 'MY__RULE', group: 'links' }, 'is not an id'],
    [{ id: '_RULE', group: 'links' }, 'is not an id'],
    [{ id: 'A'.repeat(41), group: 'links' }, 'longer than 40'],
    [{ id: 'LINK', group: 'links' }, 'There is a rule called LINK already'],
    [{ id: 'RULE_CRASHED', group: 'links' }, 'the engine'],
    [{ id: 'RETURN', group: 'links' }, 'JavaScript keyword'],
    [{ id: 'MY_RULE', group: 'toString' }, 'There is no group called toString. Groups: system, context'],
    [{ id: 'MY_RULE', group: 'system' }, 'no site can change them'],
    [{ id: 'MY_RULE', group: 'context' }, 'Only dampers'],
    [{ id: 'MY_RULE', group: 'links', kind: 'damper' }, 'belongs to the group context'],
    [{ id: 'MY_RULE', group: 'links', kind: 'law' }, 'There is no kind called law. Kinds: rule, composite'],
  ] as const)('%j is refused: %s', ([asked, message]) => {
    expect(orderOf(asked)).toContain(message);
  });

  test('names follow from the id', () => {
    expect(orderOf({ id: 'CALL_X_TRADE', group: 'advert', kind: 'composite' })).toMatchObject({
      folder: 'composites',
      file: 'call-trade',
      constant: 'callTrade',
      category: 'advert',
    });
  });
});

// Runs compiler and test runner in processes of their own.
describe('a fresh rule', { timeout: 120_000 }, () => {
  const IDS = { rule: 'FRESH_RULE', composite: 'FRESH_X_COMPOSITE', damper: 'FRESH_DAMPER' } as const;
  let folder = '';

  const node = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  function newRule(id: string, group: string, kind: string): SpawnSyncReturns<string> {
    return node('scripts/new-rule.ts', '--id', id, '--group', group, '--kind', kind);
  }

  /** Full names of the checks that fail. */
  function redChecks(): readonly string[] {
    node(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--root',
      '.',
      '--reporter=json',
      '--outputFile=report.json',
    );
    const report: { testResults: { assertionResults: { status: string; fullName: string }[] }[] } =
      JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    const checks = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(checks.length).toBeGreaterThan(100);
    return checks.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName);
  }

  function edit(path: string, changes: Readonly<Record<string, string>>): void {
    let text = readFileSync(join(folder, path), 'utf8');
    for (const [from, to] of Object.entries(changes)) {
      expect(text).toContain(from);
      text = text.replace(from, to);
    }
    writeFileSync(join(folder, path), text);
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-rule-'));
    for (const path of [
      'package.json',
      'tsconfig.json',
      'docs/rules.md',
      'src/moderation',
      'scripts/new-rule.ts',
      'scripts/rules',
      'test/unit/moderation/docs.test.ts',
      'test/unit/moderation/rule-examples.test.ts',
    ]) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
    writeFileSync(
      join(folder, 'tsconfig.engine.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        compilerOptions: { types: ['@cloudflare/workers-types'] },
        include: ['src'],
      }),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('is told with what to do next, and is not made twice', () => {
    const first = newRule(IDS.rule, 'links', 'rule');
    expect(first.stderr).toBe('');
    expect(first.stdout).toContain('src/moderation/rules/links/fresh-rule.ts');
    expect(first.stdout).toContain('npm run ruleset');
    const before = readFileSync(join(folder, 'src/moderation/rules/index.ts'), 'utf8');
    const again = newRule(IDS.rule, 'links', 'rule');
    expect(again.stderr).toBe('There is a rule called FRESH_RULE already.\n');
    expect(again.status).toBe(1);
    expect(readFileSync(join(folder, 'src/moderation/rules/index.ts'), 'utf8')).toBe(before);
    expect(newRule(IDS.composite, 'advert', 'composite').status).toBe(0);
    expect(newRule(IDS.damper, 'context', 'damper').status).toBe(0);
  });

  test('compiles, and stands where its neighbours do', () => {
    expect(node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.engine.json').stdout).toBe('');
    const index = readFileSync(join(folder, 'src/moderation/rules/index.ts'), 'utf8');
    expect(index).toMatch(/\/\/ links\n(?: {2}\w+,\n)* {2}freshRule,\n {2}\/\/ trade\n/);
    expect(index).toMatch(/\/\/ composites\n(?: {2}\w+,\n)* {2}freshComposite,\n {2}\/\/ context\n/);
    expect(index).toMatch(/ {2}freshDamper,\n\];/);
    const paths = [...index.matchAll(/ from '\.\/(\w+\/[^']+)'/g)].map(([, path = '']) => path);
    for (const path of ['links/fresh-rule.ts', 'composites/fresh-composite.ts', 'context/fresh-damper.ts']) {
      const at = paths.indexOf(path);
      expect(at).toBeGreaterThan(0);
      expect(paths.slice(at - 1, at + 2)).toEqual(paths.slice(at - 1, at + 2).toSorted());
    }
  });

  test('fails the checks until examples and row are filled', () => {
    const red = redChecks();
    for (const id of Object.values(IDS)) {
      expect(red).toContain(`${id} has examples of both sides`);
      expect(red).toContain(`docs/rules.md agrees with ${id}`);
      expect(red).toContain(`docs/rules.md shows what makes ${id} fire`);
    }
    expect(red.filter((name) => name.includes('FRESH_')).length).toBe(9);

    edit('src/moderation/rules/links/fresh-rule.ts', {
      "summary: ''": "summary: 'A link to a host for examples'",
      'ok: []': "ok: ['https://example.net']",
      'fail: []': "fail: ['see https://fresh.example/']",
      "'', () => 0": "'For examples only.', ({ host }) => (host.endsWith('.example') ? 1 : 0)",
    });
    edit('docs/rules.md', {
      '| `FRESH_RULE` | links | 1 |  |  |  |  |':
        '| `FRESH_RULE` | links | 1 | A link to a host for examples | To test | `https://fresh.example/` | None |',
    });
    expect(redChecks().filter((name) => name.includes(IDS.rule))).toEqual([]);
  });
});
